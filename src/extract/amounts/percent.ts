import { type Document, SPACE_BEFORE, shaped } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, percentage } from "./amount.ts";
import { at, isHyphen, phraseOf, quantityAt } from "./number.ts";

/** The unit that the notes of percent words say; none for per cent itself. */
export const percentUnits: Readonly<Record<string, string>> = { pp: "percentage point", bp: "basis point" };

export const percent = sequenceRule<AmountData>({
  id: "amounts/percent",
  summary:
    "A number and a word of per cent, points of it or basis points: 3.5%, three percent, a 12-percent stake, 25 basis points.",
  starts: ["#number", "@number-word", "half"],
  examples: [
    { text: "rose [3.5%] and [6.7 per cent], a [12-percent] stake", data: { value: 3.5 } },
    { text: "[Twenty-eight percent] said so, [3 to 5 percent] did not", data: { value: 28 } },
    { text: "[25 basis points] and [two percentage points]", data: { value: 25, unit: "basis point" } },
    { text: "fell by [-0.4%], up [1½ percent]", data: { value: -0.4 } },
    { text: "in 3 of 5, 20 people, v2.5.1%" },
  ],
  read: (doc, token) => {
    const found = quantityAt(doc, token);
    if (found === null) return null;
    const word = phraseOf(doc, isHyphen(doc, found.last) ? found.last + 1 : found.last, C["percent-word"]);
    if (word === null || isVersion(doc, token)) return null;
    const minus = isMinus(doc, token - 1);
    return {
      start: doc.tokens.start[minus ? token - 1 : token] as number,
      end: doc.tokens.end[word.last - 1] as number,
      data: percentage(found, minus ? -1 : 1, percentUnits[word.note]),
    };
  },
});

/** Letters or a full stop touch the number from the left. */
const isVersion = (doc: Document, token: number): boolean =>
  !shaped(doc, token, SPACE_BEFORE) &&
  /[\p{Alphabetic}\d_.,]/u.test(doc.text[(doc.tokens.start[token] as number) - 1] ?? " ");

/** A dash that stands before the number as its sign. */
const isMinus = (doc: Document, token: number): boolean =>
  /^[-−–]$/.test(at(doc, token)) &&
  !shaped(doc, token + 1, SPACE_BEFORE) &&
  (shaped(doc, token, SPACE_BEFORE) || at(doc, token - 1) === "(");
