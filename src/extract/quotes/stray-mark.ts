import type { RunVeto } from "./claim.ts";
import type { Run } from "./marks.ts";
import type { Scene } from "./scene.ts";

export const strayMark: RunVeto = {
  id: "quotes/stray-mark",
  summary:
    "A straight mark that nothing closes, in an article whose quotations stand in curly marks: a slip of the page.",
  examples: [
    { text: '“We are ready,” Lena Morgan said.\n\n“Come in,” she said.\n\n"[The bridge opened in May.]' },
    { text: "“We are ready,” Lena Morgan said.\n\n“Come in,” she said." },
  ],
  refuses: (scene, run) => !run.closed && isStraight(scene, run) && isCurly(scene),
};

const isStraight = ({ doc }: Scene, run: Run): boolean => doc.text[doc.tokens.start[run.open] as number] === '"';

/** True where most runs that are closed stand in curly marks; the first twenty tell. */
function isCurly(scene: Scene): boolean {
  const closed = scene.runs.slice(0, 20).filter((run) => run.closed && !run.single);
  const straight = closed.filter((run) => isStraight(scene, run)).length;
  return closed.length - straight > Math.max(straight, 1);
}
