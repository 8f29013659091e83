import { S } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const singleGivenName = evidenceRule({
  id: "entities/inside/single-given-name",
  summary: "A given name alone.",
  examples: [{ text: "They told [Robert] about it." }, { text: "They told Harlow about it." }],
  when: { first: ["@given-name"] },
  weigh: ({ first, last }) => (last - first === 1 ? { sense: S.PERSON, weight: 3 } : null),
});
