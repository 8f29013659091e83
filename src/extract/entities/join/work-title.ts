import { type Document, has, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isMark, isPossessive, knownName } from "../name.ts";
import { joinRule } from "../rule.ts";

const longest = 12;

export const workTitle = joinRule({
  id: "entities/join/work-title",
  summary:
    "All that stands in quotation marks, two words or more with capitals on all but the function words, is one name.",
  examples: [{ text: 'They saw "[The Sands of Quarl]" again.' }, { text: 'They said "The sands move" again.' }],
  join: ({ doc }, first, at) => {
    if (first !== at || !isKind(doc, at - 1, "quote") || !isCapital(doc, at)) return -1;
    let words = 0;
    let next = at;
    for (; next < at + longest && !closes(doc, next); next++) {
      if (isCapital(doc, next)) words++;
      else if (!isPossessive(doc, next) && !(isKind(doc, next, "word") && has(doc, next, C["function-word"])))
        return -1;
    }
    if (words < 2 || next === at + longest || !isCapital(doc, next - 1)) return -1;
    return (knownName(doc, at)?.last ?? 0) >= next ? -1 : next;
  },
});

/** A closing quotation mark, with the comma or full stop that may stand inside it. */
function closes(doc: Document, at: number): boolean {
  if (isPossessive(doc, at)) return false;
  if (isKind(doc, at, "quote")) return true;
  return (isMark(doc, at, ",") || isMark(doc, at, ".")) && isKind(doc, at + 1, "quote") && !isPossessive(doc, at + 1);
}
