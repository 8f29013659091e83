import { isGlued, type Name, type Reading, type Sense } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";
import type { Sign } from "./signs.ts";

/**
 * The vote of the word that closes a name of several words, where that word makes the name what it is; the second half of a word with a
 * hyphen does not ("Ki-Sun"). `unless` tells of names that only seem to have such a head.
 */
export function headed(
  sign: Sign,
  sense: Sense,
  weight: number,
  unless: (name: Name, reading: Reading) => boolean = () => false,
): Pick<EvidenceRule, "when" | "weigh"> {
  const vote = { sense, weight };
  return {
    when: { last: [sign] },
    weigh: (name, reading) =>
      name.last - name.first >= 2 && !isGlued(reading, name.last - 1) && !unless(name, reading) ? vote : null,
  };
}
