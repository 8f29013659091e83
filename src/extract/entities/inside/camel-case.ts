import { evidenceRule } from "../rule.ts";

/** Capitals behind small letters, as in DeepSeek; not those of McDonald or O'Neil. */
const camel =
  /^(?!Mac?[A-Z]|Mc|De[A-Z][a-z]+$|Di[A-Z]|La[A-Z]|Le[A-Z]|Van[A-Z]|Fitz)[A-Za-z]{1,20}?[a-z][A-Z]\w{0,20}$/;

export const camelCase = evidenceRule({
  id: "entities/inside/camel-case",
  summary: "A capital inside the word: DeepSeek, eBay.",
  examples: [{ text: "They told [QuadraSoft] about it." }, { text: "They told Harlow about it." }],
  weigh: ({ first, last, text }) => (last - first === 1 && camel.test(text) ? { sense: "ORG", weight: 4 } : null),
});
