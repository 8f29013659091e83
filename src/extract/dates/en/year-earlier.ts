import { type Document, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, isHyphen } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./extent.ts";
import { ordinalAt, quantityAt, unitAt } from "./words.ts";

export const yearEarlier = sequenceRule<DateData>({
  id: "dates/en/year-earlier",
  summary:
    "The reported period of the year before, as an adjective: year-earlier, the year-ago quarter, the year-earlier period.",
  starts: ["year"],
  examples: [
    { text: "It beat [the year-earlier quarter].", data: { said: { by: -1, unit: "year", from: "report" } } },
    { text: "The [year-ago] loss was greater.", data: { value: "XXXX" } },
    { text: "It beat [the year-earlier nine months].", data: { type: "DURATION", value: "P9M" } },
    { text: "A year early, a year-end party." },
  ],
  read: (doc, token) => {
    if (!isHyphen(doc, token + 1) || !isAny(doc, token + 2, ["earlier", "ago"])) return null;
    if (!together(doc, token, token + 2)) return null;
    const months = quantityAt(doc, token + 3);
    const unit = months === null ? null : unitAt(doc, months.next);
    if (months !== null && unit?.plural && together(doc, token, months.next)) {
      const said: Said = { kind: "constant", value: durationOf(months.value, unit.unit) };
      return mention(doc, token, months.next + 1, said, { article: true });
    }
    const noun = nounBehind(doc, token + 3);
    return mention(
      doc,
      token,
      noun,
      { kind: "shift", by: -1, unit: "year", from: "report" },
      { article: noun > token + 3 },
    );
  },
});

/** Past `quarter`, `period`, `third quarter` and their like. */
function nounBehind(doc: Document, at: number): number {
  const ordinal = ordinalAt(doc, at);
  const from = ordinal === null || !isKind(doc, ordinal.next, "word") ? at : ordinal.next;
  return isAny(doc, from, ["quarter", "period", "half"]) ? from + 1 : at;
}
