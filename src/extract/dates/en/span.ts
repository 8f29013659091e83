import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Said } from "../said.ts";
import { isAny } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./extent.ts";
import { ordinalAt, quantityAt, unitAt } from "./words.ts";

const heads =
  "last past previous preceding prior next coming following first latest final recent these those intervening remaining upcoming opening".split(
    " ",
  );

export const span = sequenceRule<DateData>({
  id: "dates/en/span",
  summary:
    "A run of time that reaches to a date or from it: the past two months, the next few days, the first nine months, coming years.",
  starts: heads,
  examples: [
    { text: "Over [the past two months] it fell.", data: { type: "DURATION", value: "P2M" } },
    { text: "In [the next few days] they meet.", data: { value: "PXD" } },
    { text: "For [the first nine months] it lost money.", data: { value: "P9M" } },
    { text: "In [coming weeks] it will end.", data: { value: "PXW" } },
    { text: "Many have left in [recent weeks and months].", data: { value: "PAST_REF" } },
    { text: "It has grown in [recent years].", data: { type: "DATE", value: "PAST_REF" } },
    { text: "The first man past the post; last two men; next few cars." },
  ],
  read: (doc, token) => {
    const quantity = quantityAt(doc, token + 1);
    if (quantity !== null && isAny(doc, token + 1, ["a", "an"])) return null;
    const at = quantity?.next ?? token + 1;
    const trading = isAny(doc, at, ["trading", "business", "full", "fiscal", "straight"]) ? at + 1 : at;
    const unit = unitAt(doc, trading);
    if (unit === null || !together(doc, token, trading) || (quantity === null && !unit.plural)) return null;
    if (ordinalAt(doc, token) !== null && !is(doc, token, "first")) return null;
    if (
      quantity === null &&
      isAny(doc, token, ["last", "first", "previous", "following", "next", "latest", "final", "those"])
    )
      return null;
    const said: Said = {
      kind: "constant",
      value: valueFor(doc, token, quantity?.value ?? null, unit.unit, quantity !== null),
    };
    const more = quantity === null && isAny(doc, trading + 1, ["and", "or"]) && unitAt(doc, trading + 2)?.plural;
    return mention(doc, token, more ? trading + 3 : trading + 1, said, { article: true, quantity: true });
  },
});

function valueFor(
  doc: Document,
  token: number,
  count: number | null,
  unit: Parameters<typeof durationOf>[1],
  counted: boolean,
): string {
  if (counted) return durationOf(count, unit);
  if (is(doc, token, "recent") || is(doc, token, "past")) return "PAST_REF";
  if (is(doc, token, "these")) return "PRESENT_REF";
  return durationOf(null, unit);
}
