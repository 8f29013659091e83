import { isStatement } from "./attach.ts";
import type { RunVeto } from "./claim.ts";
import { besideOf } from "./scene.ts";

export const scareQuotes: RunVeto = {
  id: "quotes/scare-quotes",
  summary: "Marked words inside a clause that nobody beside them says: a word under suspicion, a slogan, a term.",
  examples: [{ text: "They met at the “[summit of hope]” last week." }, { text: "“We are ready,” Lena Morgan said." }],
  refuses: (scene, run) => besideOf(scene, run) === null && !isStatement(scene, run),
};
