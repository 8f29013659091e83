import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const symbol: EvidenceRule = {
  id: "entities/veto/symbol",
  summary: "The symbol of a listed company is no name.",
  examples: [{ text: "They sold Microsoft (NASDAQ: [MSFT]) again." }, { text: "They sold Microsoft again." }],
  when: { first: ["#ticker"] },
  weigh: () => vote(S.NONE, 20),
};
