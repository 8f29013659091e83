import { type Document, is, isKind, oneOf, tokenText } from "../../core/document.ts";
import type { AttributionRule } from "./scene.ts";
import { subjectOfVerb } from "./subject.ts";

/** The verb stands no further before the word for words than this, in tokens: "has often used that old phrase". */
const reach = 4;

const isUse = oneOf(["used", "uses", "coined", "coins", "repeated", "repeats", "invoked", "employed"]);

export const wording: AttributionRule = {
  id: "quotes/wording",
  summary:
    "Whoever uses a phrase, a word or a slogan that stands in marks behind it: “Sacks used the phrase ‘a mistake’”.",
  starts: ["@wording"],
  examples: [
    { text: "[Lena Morgan] has used the phrase “a bridge to nowhere” in May." },
    { text: "Lena Morgan refused to use the words “a bridge to nowhere” in May." },
    { text: "Lena Morgan never used the word “bridge” in May." },
    { text: "Lena Morgan hasn’t used the word “bridge” since May." },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    if (!isKind(doc, cue + 1, "quote")) return null;
    let verb = cue - 1;
    while (verb >= cue - reach && isKind(doc, verb, "word") && !isUse(doc, verb)) verb--;
    if (!isUse(doc, verb)) return null;
    const speaker = subjectOfVerb(scene, verb);
    if (speaker === null || isDenied(doc, speaker.phrase.last, verb)) return null;
    const range = { first: speaker.phrase.first, last: cue + 1 };
    return { cue: { first: verb, last: cue + 1 }, speaker, range, inverted: false };
  },
};

/** "never used the word", "hasn't used the word". */
function isDenied(doc: Document, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++)
    if (is(doc, at, "never") || is(doc, at, "not") || /n['’]t$/.test(tokenText(doc, at))) return true;
  return false;
}
