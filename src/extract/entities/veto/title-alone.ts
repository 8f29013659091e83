import { isUpper, knownTitle } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const titleAlone = evidenceRule({
  id: "entities/veto/title-alone",
  summary: "A title or job alone is no name, unless it is the surname of someone named in full.",
  examples: [{ text: "They met the [King] again." }, { text: "They met Quarl again." }],
  weigh: ({ first, last, entry }, { doc }) =>
    entry < 0 && last - first === 1 && !isUpper(doc, first) && knownTitle(doc, first)?.last === last
      ? { sense: "NONE", weight: 6 }
      : null,
});
