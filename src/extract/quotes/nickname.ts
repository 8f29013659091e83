import { CAPITAL, is, isKind, shaped } from "../../core/document.ts";
import type { Misread } from "./claim.ts";
import type { Run } from "./marks.ts";

export const nickname: Misread = {
  id: "quotes/nickname",
  summary: "A nickname in marks between the given name and the surname: Elena “Lena” Morgan.",
  examples: [{ text: "Elena “[Lena]” Morgan opened the bridge." }, { text: "“Lena,” Morgan said." }],
  refuses: (doc, runs, index) => {
    const run = runs[index] as Run;
    const before = run.open - 1;
    const behind = run.close + 1;
    if (!run.closed || run.last - run.first > 3 || is(doc, run.last - 1, ",")) return false;
    return (
      shaped(doc, before, CAPITAL) &&
      isKind(doc, before, "word") &&
      shaped(doc, behind, CAPITAL) &&
      isKind(doc, behind, "word")
    );
  },
};
