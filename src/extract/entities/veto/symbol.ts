import { evidenceRule } from "../rule.ts";

export const symbol = evidenceRule({
  id: "entities/veto/symbol",
  summary: "The symbol of a listed company is no name.",
  examples: [{ text: "They sold Microsoft (NASDAQ: [MSFT]) again." }, { text: "They sold Microsoft again." }],
  weigh: ({ start }, { symbols }) => (symbols.has(start) ? { sense: "NONE", weight: 20 } : null),
});
