import { isLettersAlone, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const singleGivenName: EvidenceRule = {
  id: "entities/inside/single-given-name",
  summary: "A given name alone.",
  examples: [
    { text: "They told [Robert] about it.", data: { sense: "PERSON" } },
    { text: "They told Harlow about it." },
    { text: "They told ROSE about it." },
  ],
  when: { first: ["@given-name"], size: "one" },
  weigh: (name, reading) => (!isLettersAlone(reading, name) ? vote(S.PERSON, 3) : null),
};
