import { type Document, is } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { partBehind } from "./day-parts.ts";
import { mention } from "./mention.ts";

const days: readonly (readonly [word: string, by: number, time?: string])[] = [
  ["hoy", 0],
  ["ayer", -1],
  ["anteayer", -2],
  ["mañana", 1],
  ["anoche", -1, "TNI"],
];

export const today = sequenceRule<DateData>({
  id: "dates/es/today",
  summary: "Hoy, ayer, anteayer, mañana, anoche, with the part of the day behind them.",
  starts: days.map(([word]) => word),
  examples: [
    { text: "Llegó [ayer] a Lima.", language: "es", data: { value: "XXXX-XX-XX", said: { by: -1 } } },
    { text: "Viaja [mañana].", language: "es", data: { said: { by: 1 } } },
    { text: "Cenaron [anoche].", language: "es", data: { type: "TIME", value: "XXXX-XX-XXTNI" } },
    { text: "Por la mañana, esta mañana y toda la mañana llovió.", language: "es" },
  ],
  read: (doc, token) => {
    const met = days.find(([word]) => is(doc, token, word));
    if (met === undefined || (is(doc, token, "mañana") && isMorning(doc, token))) return null;
    if (is(doc, token + 1, "en") && is(doc, token + 2, "día"))
      return mention(doc, token, token + 3, { kind: "constant", value: "PRESENT_REF" });
    const [, by, own] = met;
    const part = own === undefined ? partBehind(doc, token + 1) : null;
    const time = own ?? part?.value;
    const said = { kind: "shift" as const, by, unit: "day" as const, from: "publication" as const };
    return mention(doc, token, part?.next ?? token + 1, time === undefined ? said : { ...said, time });
  },
});

/** `la mañana`, `esta mañana`: the morning, not the day after. */
const isMorning = (doc: Document, token: number): boolean =>
  isAny(doc, token - 1, ["la", "esta", "una", "cada", "misma", "toda", "media", "buena"]);
