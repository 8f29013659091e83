import { titleEnd } from "../known.ts";
import { isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const titleAlone: EvidenceRule = {
  id: "entities/veto/title-alone",
  summary: "A title or job alone is no name, unless it is the surname of someone named in full.",
  examples: [{ text: "They met the [King] again." }, { text: "They met Quarl again." }],
  when: { first: ["@person-title", "@rank", "@royal-title", "@office", "@job"], size: "one", entry: false },
  weigh: ({ first, last }, reading) =>
    !isUpper(reading, first) && titleEnd(reading, first) === last ? vote(S.NONE, 6) : null,
};
