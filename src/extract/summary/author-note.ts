import { is } from "../../core/document.ts";
import type { ClosingRule } from "./rule.ts";
import { openingWord, type Scene } from "./scene.ts";

/** Sentences that such a note may have. */
const longestNote = 4;

/** "The views expressed are her own." */
function disclaims(scene: Scene, i: number): boolean {
  const { doc } = scene;
  const first = openingWord(scene, i);
  const noun = is(doc, first, "the") ? first + 1 : first;
  return is(doc, noun + 1, "expressed") && (is(doc, noun, "views") || is(doc, noun, "opinions"));
}

/** Who writes is no news. */
export const authorNote: ClosingRule = {
  id: "summary/author-note",
  summary: "What stands at the head before “The views expressed” tells who wrote the article.",
  examples: [
    {
      text: "[Mia Fern is mayor of Whitby, where she was born.] [The views expressed are her own.] The harbour has to go.",
    },
    { text: "Mia Fern is mayor of Whitby, where she was born. The council of Whitby closed the harbour." },
  ],
  closes: (scene, i) => {
    if (i >= longestNote || !scene.english) return false;
    for (let j = i; j <= longestNote && j < scene.count; j++) if (disclaims(scene, j)) return true;
    return false;
  },
};
