import { isGlued, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isFrom = sees("based", "born", "area");

export const based: EvidenceRule = {
  id: "entities/context/based",
  summary: "“-based” or “-born” stands behind it.",
  examples: [{ text: "A [Harlow]-based bank failed.", data: { sense: "GPE" } }, { text: "A Harlow bank failed." }],
  when: { behind: ["#dash"] },
  weigh: ({ last }, reading) => (isGlued(reading, last) && isFrom(reading, last + 1) ? vote(S.GPE, 6) : null),
};
