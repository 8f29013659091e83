import { type Document, has, together } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, percentage, single } from "./amount.ts";
import { at, clean, isHyphen, noteAt, phraseOf, readNumber } from "./number.ts";
import { percentUnits } from "./percent.ts";

export const fractionPercent = sequenceRule<AmountData>({
  id: "amounts/fraction-percent",
  summary:
    "A fraction of one per cent in words: seven-tenths of 1 percent, half a percentage point, a quarter of a percent.",
  starts: ["@fraction-word"],
  examples: [
    { text: "declined by [seven-tenths of 1 percent] from May", data: { value: 0.7 } },
    {
      text: "[half a percentage point] or [a quarter of one per cent]",
      data: { value: 0.5, unit: "percentage point" },
    },
    { text: "half of the 3 percent, the third quarter, a quarter of an hour" },
  ],
  read: (doc, token) => {
    const of = at(doc, token + 1) === "of";
    const one = token + (of ? 2 : 1);
    if (!/^(?:a|an|one|1)$/i.test(at(doc, one)) || !together(doc, token, one)) return null;
    const word = phraseOf(doc, one + 1, C["percent-word"]);
    if (word === null) return null;
    const { first, count } = counted(doc, token);
    const value = clean(count * Number(noteAt(doc, token, C["fraction-word"])));
    return {
      start: doc.tokens.start[first] as number,
      end: doc.tokens.end[word.last - 1] as number,
      data: percentage(single(value), 1, percentUnits[word.note]),
    };
  },
});

/** How many of the fraction there are, and where the words begin: "seven-tenths", "a quarter". */
function counted(doc: Document, token: number): { readonly first: number; readonly count: number } {
  const before = isHyphen(doc, token - 1) ? token - 2 : token - 1;
  if (!together(doc, before, token)) return { first: token, count: 1 };
  if (/^an?$/i.test(at(doc, before)) && before === token - 1) return { first: before, count: 1 };
  if (!has(doc, before, C["number-word"])) return { first: token, count: 1 };
  return { first: before, count: readNumber(doc, before)?.value ?? 1 };
}
