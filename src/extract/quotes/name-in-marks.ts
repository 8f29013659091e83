import { is, isKind } from "../../core/document.ts";
import type { Misread } from "./claim.ts";
import type { Run } from "./marks.ts";
import { isNameWord } from "./speaker-phrase.ts";
import { hasTrait, SAY_VERB } from "./word-traits.ts";

/** A name in marks has no more tokens than this. */
const longest = 4;

export const nameInMarks: Misread = {
  id: "quotes/name-in-marks",
  summary: "A name in marks that speaks itself, as that of a reader who writes under it: “Dry Feet” wrote.",
  examples: [
    { text: "A reader named “[Dry Feet]” wrote: “The bridge is closed.”" },
    { text: "“Never,” Lena Morgan said. “Never” said Peter Hale." },
  ],
  refuses: (doc, runs, index) => {
    const { close, closed, first, last } = runs[index] as Run;
    if (!closed || last - first > longest || !hasTrait(doc, close + 1, SAY_VERB)) return false;
    for (let at = first; at < last; at++) if (!isNameWord(doc, at)) return false;
    return (
      is(doc, close + 2, ":") ||
      is(doc, close + 2, "that") ||
      (is(doc, close + 2, ",") && isKind(doc, close + 3, "quote"))
    );
  },
};
