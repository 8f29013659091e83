import { isUpper, lengthOf, type Reading, S, textOf, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

/** No longer word is looked through. */
const longest = 43;

/** Capitals behind small letters, as in DeepSeek; not those of McDonald or O'Neil. */
const camel =
  /^(?!Mac?[A-Z]|Mc|De[A-Z][a-z]+$|Di[A-Z]|La[A-Z]|Le[A-Z]|Van[A-Z]|Fitz)[A-Za-z]{1,20}?[a-z][A-Z]\w{0,20}$/;

export const camelCase: EvidenceRule = {
  id: "entities/inside/camel-case",
  summary: "A capital inside the word: DeepSeek, eBay.",
  examples: [
    { text: "They told [QuadraSoft] about it.", data: { sense: "ORG" } },
    { text: "They told Harlow about it." },
  ],
  when: { whole: "one" },
  weigh: (name, reading) =>
    !isUpper(reading, name.first) && hasInnerCapital(reading, name.first) && camel.test(textOf(reading, name))
      ? vote(S.ORG, 4)
      : null,
};

/** A capital stands behind a small letter. */
function hasInnerCapital(reading: Reading, at: number): boolean {
  const { doc } = reading;
  const from = doc.tokens.start[at] as number;
  const to = from + Math.min(lengthOf(reading, at), longest);
  for (let i = from + 1; i < to; i++) {
    const code = doc.text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a && doc.text.charCodeAt(i - 1) >= 0x61) return true;
  }
  return false;
}
