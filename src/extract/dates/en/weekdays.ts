import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isAny, noteOf } from "../tokens.ts";
import { mention } from "./extent.ts";
import { weekdayAt } from "./words.ts";

const names = ["mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays"];

export const weekdays = sequenceRule<DateData>({
  id: "dates/en/weekdays",
  summary: "A weekday that comes again: on Mondays, Tuesday nights.",
  starts: [...names, "weekends", "@weekday"],
  priority: 1,
  examples: [
    { text: "It opens on [Mondays].", data: { type: "SET", value: "XXXX-WXX-1" } },
    { text: "They sing on [Tuesday nights].", data: { value: "XXXX-WXX-2TNI" } },
    { text: "They sing on [Monday] and [Tuesday nights].", data: { value: "XXXX-WXX-1TNI" } },
    { text: "It opens on [weekends].", data: { value: "XXXX-WXX-WE" } },
    { text: "It was Tuesday night after two weekends." },
  ],
  read: (doc, token) => {
    if (is(doc, token, "weekends")) {
      const said = { kind: "constant" as const, value: "XXXX-WXX-WE" };
      return isAny(doc, token - 1, ["on", "at"]) ? mention(doc, token, token + 1, said, { type: "SET" }) : null;
    }
    const number = weekdayAt(doc, token) || names.findIndex((name) => is(doc, token, name)) + 1;
    const own = partsAt(doc, token + 1);
    const shared = own === null && isListed(doc, token) ? partsAt(doc, token + 3) : null;
    const part = own ?? shared;
    if (part === null && weekdayAt(doc, token) > 0) return null;
    const last = own === null || !together(doc, token, token + 1) ? token + 1 : token + 2;
    return mention(doc, token, last, { kind: "constant", value: `XXXX-WXX-${number}${part ?? ""}` }, { type: "SET" });
  },
});

/** `Monday and Tuesday nights`: the nights are those of both. */
const isListed = (doc: Document, token: number): boolean =>
  isAny(doc, token + 1, ["and", "or"]) && weekdayAt(doc, token + 2) > 0 && together(doc, token, token + 3);

/** `nights`, `mornings`: the part of the day, as TIMEX3 writes it. */
function partsAt(doc: Document, token: number): string | null {
  const code = noteOf(doc, token, C["day-part"]);
  return code === null || !doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]).endsWith("s")
    ? null
    : `T${code}`;
}
