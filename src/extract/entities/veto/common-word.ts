import { isAlsoSmall, isCommon, isOpening, isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isNameToo = sees("@surname", "@given-name", "@org-ambiguous");

export const commonWord: EvidenceRule = {
  id: "entities/veto/common-word",
  summary: "Common words alone, that no list knows as a name.",
  examples: [{ text: "[Prices] fell again." }, { text: "Quarl fell again." }],
  when: { first: ["@function-word", "@noun", "@verb", "@adjective", "@adverb"], entry: false },
  weigh: ({ first, last }, reading) => {
    for (let at = first; at < last; at++) if (!isCommon(reading, at) || isUpper(reading, at)) return null;
    if (last - first === 1) {
      const weight = isOpening(reading, first) || isAlsoSmall(reading, first) ? 7 : 4;
      return vote(S.NONE, isNameToo(reading, first) ? weight - 2 : weight);
    }
    return isOpening(reading, first) ? vote(S.NONE, 2) : null;
  },
};
