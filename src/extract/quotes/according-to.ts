import { is } from "../../core/document.ts";
import type { AttributionRule } from "./scene.ts";
import { clauseEnd, phraseAfter } from "./speaker-phrase.ts";
import { hasTrait, QUESTION_OPENER } from "./word-traits.ts";

export const accordingTo: AttributionRule = {
  id: "quotes/according-to",
  summary: "“According to” or “in the words of” and whoever is said to speak.",
  starts: ["according", "words"],
  examples: [
    { text: "The bridge will open in May, according to [Lena Morgan]." },
    { text: "According to the [ministry], the bridge will open in May." },
    { text: "He was, in the words of [Lena Morgan], “a stubborn old goat.”" },
    { text: "They read the words of Lena Morgan: “Come in.”" },
    { text: "They were paid according to their age." },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    const words = is(doc, cue, "words");
    if (words && !(is(doc, cue - 1, "the") && is(doc, cue - 2, "in"))) return null;
    if (!is(doc, cue + 1, words ? "of" : "to")) return null;
    if (is(doc, cue + 2, "their") || hasTrait(doc, cue + 2, QUESTION_OPENER)) return null;
    const speaker = phraseAfter(scene, cue + 2, clauseEnd(scene, cue + 2));
    if (speaker === null) return null;
    const first = words ? cue - 2 : cue;
    const range = { first, last: speaker.phrase.last };
    return { cue: { first, last: cue + 2 }, speaker, range, inverted: true };
  },
};
