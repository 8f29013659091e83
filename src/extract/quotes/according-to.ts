import { has, is } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { AttributionRule } from "./scene.ts";
import { clauseEnd, phraseAfter } from "./speaker-phrase.ts";

export const accordingTo: AttributionRule = {
  id: "quotes/according-to",
  summary: "“According to” and whoever is said to speak.",
  starts: ["according"],
  examples: [
    { text: "The bridge will open in May, according to [Lena Morgan]." },
    { text: "According to the [ministry], the bridge will open in May." },
    { text: "They were paid according to their age." },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    if (!is(doc, cue + 1, "to")) return null;
    if (is(doc, cue + 2, "their") || has(doc, cue + 2, C["question-opener"])) return null;
    const speaker = phraseAfter(scene, cue + 2, clauseEnd(scene, cue + 2));
    if (speaker === null) return null;
    const range = { first: cue, last: speaker.phrase.last };
    return { cue: { first: cue, last: cue + 2 }, speaker, range, inverted: true };
  },
};
