import type { Document } from "../../core/document.ts";
import type { Misread } from "./claim.ts";
import type { Run } from "./marks.ts";

export const strayMark: Misread = {
  id: "quotes/stray-mark",
  summary:
    "A straight mark that nothing closes, in an article whose quotations stand in curly marks: a slip of the page.",
  examples: [
    { text: '“We are ready,” Lena Morgan said.\n\n“Come in,” she said.\n\n"[The bridge opened in May.]' },
    { text: "“We are ready,” Lena Morgan said.\n\n“Come in,” she said." },
  ],
  refuses: (doc, runs, index) => {
    const run = runs[index] as Run;
    return !run.closed && isStraight(doc, run) && isCurly(doc, runs) && isAlone(doc, runs, index);
  },
};

const isStraight = (doc: Document, run: Run): boolean => doc.text[doc.tokens.start[run.open] as number] === '"';

/** True where most runs that are closed stand in curly marks; the first twenty tell. */
function isCurly(doc: Document, runs: readonly Run[]): boolean {
  const closed = runs.slice(0, 20).filter((run) => run.closed && !run.single);
  const straight = closed.filter((run) => isStraight(doc, run)).length;
  return closed.length - straight > Math.max(straight, 1);
}

/** True where the mark is no part of a quotation over several paragraphs: of those each opens a mark, and the last closes it. */
function isAlone(doc: Document, runs: readonly Run[], index: number): boolean {
  const { block } = runs[index] as Run;
  const next = runs[index + 1];
  if (next?.block === block && !isStraight(doc, next)) return true;
  return ![runs[index - 1], next].some(
    (near) => near !== undefined && isStraight(doc, near) && Math.abs(near.block - block) < 2,
  );
}
