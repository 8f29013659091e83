import type { RuleFace } from "../../core/rule.ts";
import { leansBack } from "./opening-pronoun.ts";
import type { Scene } from "./scene.ts";

/** "He" needs its name: a sentence that leans on the one before it is chosen with that one or not at all. */
export const drawnTogether: RuleFace = {
  id: "summary/drawn-together",
  summary: "A sentence that opens with He or The company stands only behind the sentence it leans on.",
  examples: [
    { text: "Mia Fern closed the harbour on Tuesday. [She had never seen it.]" },
    { text: "Mia Fern closed the harbour on Tuesday. The boats are gone." },
  ],
};

/** For each sentence the open sentence it leans on, -1 for none. */
export function antecedents(scene: Scene): Int32Array {
  const found = new Int32Array(scene.count).fill(-1);
  let before = -1;
  for (let i = 0; i < scene.count; i++) {
    if (scene.open[i] === 0) continue;
    if (before >= 0 && leansBack(scene, i)) found[i] = before;
    before = i;
  }
  return found;
}
