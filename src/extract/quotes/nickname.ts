import { CAPITAL, is, isKind, shaped } from "../../core/document.ts";
import type { RunVeto } from "./claim.ts";

export const nickname: RunVeto = {
  id: "quotes/nickname",
  summary: "A nickname in marks between the given name and the surname: Elena “Lena” Morgan.",
  examples: [{ text: "Elena “[Lena]” Morgan opened the bridge." }, { text: "“Lena,” Morgan said." }],
  refuses: ({ doc }, run) => {
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
