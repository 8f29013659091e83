import { type Document, is } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { mention } from "./mention.ts";

const values: readonly (readonly [word: string, value: string])[] = [
  ["ahora", "PRESENT_REF"],
  ["actualmente", "PRESENT_REF"],
  ["recientemente", "PAST_REF"],
  ["anteriormente", "PAST_REF"],
  ["próximamente", "FUTURE_REF"],
];

export const reference = sequenceRule<DateData>({
  id: "dates/es/reference",
  summary: "The present, the past or the future without a date: ahora, actualmente, recientemente.",
  starts: values.map(([word]) => word),
  examples: [
    { text: "Vive [ahora] en Lima.", language: "es", data: { value: "PRESENT_REF" } },
    { text: "Ahora bien, no vino.", language: "es" },
  ],
  read: (doc, token) => {
    const met = values.find(([word]) => is(doc, token, word));
    if (met === undefined || isConnective(doc, token)) return null;
    return mention(doc, token, token + 1, { kind: "constant", value: met[1] });
  },
});

/** `ahora bien` joins sentences; it tells no time. */
const isConnective = (doc: Document, token: number): boolean => is(doc, token + 1, "bien");
