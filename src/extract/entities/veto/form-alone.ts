import { isCompanySuffix, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const formAlone: EvidenceRule = {
  id: "entities/veto/form-alone",
  summary: "Legal forms of companies alone are no name: Co Ltd.",
  examples: [
    { text: "They sold it to the [Company Ltd.] again." },
    { text: "They sold it to the Company Quarl Ltd again." },
  ],
  when: { first: ["@company-suffix"], size: "several", entry: false }, // AG alone may be an acronym
  weigh: ({ first, last }, reading) => {
    for (let at = first; at < last; at++) if (!isCompanySuffix(reading, at)) return null;
    return vote(S.NONE, 20);
  },
};
