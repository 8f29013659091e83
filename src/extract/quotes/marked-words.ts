import { sequenceRule } from "../../core/rule.ts";
import type { QuoteData } from "./claim.ts";
import type { Run } from "./marks.ts";
import type { Scene } from "./scene.ts";

export const markedWords = sequenceRule<QuoteData, Scene>({
  id: "quotes/marked-words",
  summary: "The words between quotation marks that somebody said.",
  starts: ["#quote"],
  examples: [
    { text: "“[We are ready],” Lena Morgan said.", data: { kind: "direct" } },
    { text: '"[We are ready]," she said. "[We have been for years.]"' },
    { text: "''[We are ready],'' said Lena Morgan." },
    { text: "«[We are ready],» said Lena Morgan." },
    { text: "The firm accused her of “[playing with lives]” in May." },
    { text: "Lena Morgan called on the crowd to “[go home]” in May." },
    { text: "She read “The Long Way Home” in the train." },
  ],
  read: (_doc, token, scene) => {
    const index = scene.runAt[token] as number;
    if (index < 0) return null;
    const run = scene.runs[index] as Run;
    if (run.open !== token || scene.refused[index] === true) return null;
    const { start } = run;
    const end = scene.doc.text[run.end - 1] === "," ? run.end - 1 : run.end;
    if (end <= start) return null;
    return { start, end, data: { kind: "direct", run, attribution: scene.beside[index]?.attribution ?? null } };
  },
});
