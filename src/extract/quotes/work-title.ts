import { CAPITAL, type Document, has, is, isKind, oneOf, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Misread } from "./claim.ts";
import type { Run } from "./marks.ts";
import { hasTrait, PREPOSITION } from "./word-traits.ts";

export const workTitle: Misread = {
  id: "quotes/work-title",
  summary: "The title of a work in marks, behind a word for a work or whoever made it: the book “The Long Way Home”.",
  examples: [
    { text: "Lena Morgan wrote in her book, “[The Long Way Home.]”" },
    { text: "She sang “[Blue Water]” and left." },
    { text: "As Ida Quist, the author of “[Blue Water,]” put it, “No bridge is safe.”" },
    { text: "Lena Morgan wrote in her book, “It is a long way home.”" },
  ],
  refuses: (doc, runs, index) => {
    const run = runs[index] as Run;
    const at = isKind(doc, run.open - 1, "punctuation") ? run.open - 2 : run.open - 1;
    const sings = at === run.open - 1 && isSung(doc, at);
    if (sings && isKind(doc, run.last - 1, "word") && run.last - run.first > 1) return isTitleCase(doc, run);
    const made = is(doc, at, "of") && has(doc, at - 1, C["work-maker"]);
    return (made || has(doc, at, C["work-noun"])) && !is(doc, run.open - 1, ":") && isTitleCase(doc, run);
  },
};

const isSung = oneOf(["sang", "sings", "singing", "wrote", "recited"]);
const isSmall = oneOf(["a", "an", "the", "and", "or", "is", "as"]);

/** Each word but the small ones begins with a capital. */
function isTitleCase(doc: Document, run: Run): boolean {
  if (run.last - run.first > 16) return false;
  for (let at = run.first; at < run.last; at++) {
    if (!isKind(doc, at, "word") || shaped(doc, at, CAPITAL)) continue;
    if (!hasTrait(doc, at, PREPOSITION) && !isSmall(doc, at)) return false;
  }
  return true;
}
