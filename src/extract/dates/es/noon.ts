import { is } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { mention } from "./mention.ts";

export const noon = sequenceRule<DateData>({
  id: "dates/es/noon",
  summary: "A time of the day in a word: a mediodía, hasta la medianoche.",
  starts: ["mediodía", "medianoche"],
  examples: [
    { text: "Llegó a [mediodía] y se fue a [medianoche].", language: "es", data: { value: "XXXX-XX-XXT12:00" } },
    { text: "Un mediodía de sol, la misa de medianoche.", language: "es" },
  ],
  read: (doc, token) => {
    const article = is(doc, token - 1, "la") || is(doc, token - 1, "el") ? token - 1 : token;
    if (!isAny(doc, article - 1, ["a", "al", "desde", "hasta", "hacia", "antes", "pasada"])) return null;
    const time = is(doc, token, "mediodía") ? "T12:00" : "T24:00";
    return mention(doc, article, token + 1, { kind: "shift", by: 0, unit: "day", from: "previous", time });
  },
});
