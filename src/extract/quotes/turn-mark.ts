import { isKind } from "../../core/document.ts";
import type { Misread } from "./claim.ts";
import type { Run } from "./marks.ts";
import { labelAt } from "./turns.ts";

export const turnMark: Misread = {
  id: "quotes/turn-mark",
  summary:
    "A mark that nothing closes before the label of a turn, in a transcript that opens a mark at each paragraph.",
  examples: [
    { text: "“[MORGAN: We are ready for the water.]\n\n“[QUIST: So are we.]" },
    { text: "“[MORGAN: We are ready for the water.]\n\n“[(Laughter.)]" },
    { text: "“We are ready,” Lena Morgan said." },
  ],
  refuses: (doc, runs, index) => {
    const { closed, first, last, open } = runs[index] as Run;
    if (closed) return false;
    if (isKind(doc, first, "bracket") && isKind(doc, last - 1, "bracket")) return true;
    return labelAt(doc, open)?.kind === "capitals";
  },
};
