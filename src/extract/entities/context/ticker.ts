import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const ticker: EvidenceRule = {
  id: "entities/context/ticker",
  summary: "The symbol of a listed company stands in brackets behind it.",
  examples: [
    { text: "They sold [Quarl] (NASDAQ: QRL) again.", data: { sense: "ORG" } },
    { text: "They sold Quarl again." },
  ],
  when: { behind: ["("] },
  weigh: ({ end }, { doc }) =>
    /^ ?\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|AMEX)[^)]{0,12}: ?[A-Z.]{1,6}\)|^ ?\([A-Z0-9]{1,6}\.[A-Z]{1,2}\)/.test(
      doc.text.slice(end, end + 40),
    )
      ? vote(S.ORG, 9)
      : null,
};
