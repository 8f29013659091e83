import { is } from "../../core/document.ts";
import { subjectOfClause } from "./clause-subject.ts";
import type { AttributionRule, Scene, SpeakerPhrase } from "./scene.ts";
import { clauseStart, skipHelpers } from "./speaker-phrase.ts";
import { cueEnd } from "./subject.ts";
import { hasTrait, SAY_VERB } from "./word-traits.ts";

export const sharedSubject: AttributionRule = {
  id: "quotes/shared-subject",
  summary: "A second verb of one subject, behind “and” or “but”: “Sacks stood up and said”.",
  starts: ["@say-verb"],
  examples: [
    { text: "[Lena Morgan] opened the bridge and said it was safe." },
    { text: "Lena Morgan said it was safe." },
  ],
  read: (scene, verb) => {
    const { doc } = scene;
    const last = cueEnd(doc, verb);
    if (last === verb || !hasTrait(doc, verb, SAY_VERB)) return null;
    const least = clauseStart(scene, verb);
    const at = skipHelpers(doc, verb, least);
    if (at < least || !(is(doc, at, "and") || is(doc, at, "but"))) return null;
    const speaker = pronounBefore(scene, at, least) ?? subjectOfClause(scene, verb);
    return speaker === null
      ? null
      : { cue: { first: verb, last }, speaker, range: { first: verb, last }, inverted: false };
  },
};

/** The nearest pronoun that is a subject, some words back. */
function pronounBefore({ doc }: Scene, from: number, least: number): SpeakerPhrase | null {
  for (let at = from - 1; at >= Math.max(least, from - 16); at--) {
    if (hasTrait(doc, at, SAY_VERB)) return null;
    if (!is(doc, at, "he") && !is(doc, at, "she") && !is(doc, at, "they") && !is(doc, at, "i")) continue;
    if (at !== least && !is(doc, at - 1, ",")) return null;
    const range = { first: at, last: at + 1 };
    return { mention: range, phrase: range, form: "pronoun", described: false };
  }
  return null;
}
