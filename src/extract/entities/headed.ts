import { isGlued, type Name, type Reading, type Sense } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";
import { type Sign, sees } from "./signs.ts";

const isOver = sees("of", "for", "on");

/** The head word of a name: the last before “of”, “for” or “on” where it has one of these, else the last. */
export function headOf(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (isOver(reading, at)) return at - 1;
  return last - 1;
}

type Unless = (name: Name, reading: Reading) => boolean;

/**
 * The vote of the word that closes a name of several words, where that word makes the name what it is; the second half of a word with a
 * hyphen does not ("Ki-Sun"). `unless` tells of names that only seem to have such a head.
 */
export function closed(
  sign: Sign,
  sense: Sense,
  weight: number,
  unless: Unless = () => false,
): Pick<EvidenceRule, "when" | "weigh"> {
  const vote = { sense, weight };
  return {
    when: { last: [sign] },
    weigh: (name, reading) =>
      name.last - name.first >= 2 && !isGlued(reading, name.last - 1) && !unless(name, reading) ? vote : null,
  };
}

/** The same, and that of such a word before “of”, “for” or “on” in a name: Summit of the Americas. */
export function headed(
  sign: Sign,
  sense: Sense,
  weight: number,
  unless: Unless = () => false,
): Pick<EvidenceRule, "when" | "weigh"> {
  const vote = { sense, weight };
  const isSuch = sees(sign);
  return {
    when: { inside: [sign] },
    weigh: (name, reading) => {
      const { first, last } = name;
      if (last - first < 2 || unless(name, reading)) return null;
      const head = headOf(reading, first, last);
      if (isSuch(reading, head) && (head < last - 1 || !isGlued(reading, head))) return vote;
      return isSuch(reading, last - 1) && !isGlued(reading, last - 1) ? vote : null;
    },
  };
}
