import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isHyphen, noteOf } from "../tokens.ts";
import { durationOf, type Unit } from "../units.ts";
import { mention } from "./extent.ts";

const words: Readonly<Record<string, Unit>> = {
  hourlong: "hour",
  daylong: "day",
  weeklong: "week",
  monthlong: "month",
  yearlong: "year",
  decadelong: "decade",
};

export const long = sequenceRule<DateData>({
  id: "dates/en/long",
  summary: "An adjective of length: weeklong, day-long, decades-long, a years-old slump.",
  starts: [...Object.keys(words), "long", "old"],
  examples: [
    { text: "A [weeklong] strike began.", data: { type: "DURATION", value: "P1W" } },
    { text: "It ended a [decades-long] feud and a [years-old] dispute.", data: { value: "PXDE" } },
    { text: "A long day, a two-year-long war, a life-long friend, a 40-year-old man and a week-old child." },
  ],
  read: (doc, token) => {
    const old = is(doc, token, "old");
    if (!old && !is(doc, token, "long")) {
      const unit = words[doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]).toLowerCase()] as Unit;
      return mention(doc, token, token + 1, { kind: "constant", value: durationOf(1, unit) });
    }
    if (!isHyphen(doc, token - 1) || isHyphen(doc, token - 3) || !together(doc, token - 2, token)) return null;
    const one = noteOf(doc, token - 2, C["time-unit"]);
    const unit = one ?? noteOf(doc, token - 2, C["time-units"]);
    if (unit === null || (old && one !== null)) return null;
    const value = durationOf(one === null ? null : 1, unit as Unit);
    return mention(doc, token - 2, token + 1, { kind: "constant", value });
  },
});
