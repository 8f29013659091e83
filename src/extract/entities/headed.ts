import { isGlued, type Name, type Reading, type Sense } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";
import { type Sign, sees } from "./signs.ts";

const isOver = sees("of", "for", "on", "to", "in", "against");

/** The head word of a name: the last before its first preposition where it has one, else the last. */
export function headOf(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (isOver(reading, at)) return at - 1;
  return last - 1;
}

/** Makes the vote of a head word; `unless` tells of names that only seem to have it. */
type Heading = (
  sign: Sign,
  sense: Sense,
  weight: number,
  unless?: (name: Name, reading: Reading) => boolean,
) => Pick<EvidenceRule, "when" | "weigh">;

/**
 * The vote of the word that closes a name of several words, where that word makes the name what it is; the second half of a word with a
 * hyphen does not ("Ki-Sun").
 */
export const closed: Heading = (sign, sense, weight, unless) => {
  const vote = { sense, weight };
  return {
    when: { last: [sign], size: "several" },
    weigh: (name, reading) => (!isGlued(reading, name.last - 1) && !unless?.(name, reading) ? vote : null),
  };
};

/** The same, and that of such a word before the preposition of a name: Summit of the Americas. */
export const headed: Heading = (sign, sense, weight, unless) => {
  const isSuch = sees(sign);
  const ofLast = closed(sign, sense, weight, unless);
  const vote = { sense, weight };
  return {
    when: { inside: [sign], size: "several" },
    weigh: (name, reading) => {
      const { first, last } = name;
      const head = headOf(reading, first, last);
      if (head < last - 1 && isSuch(reading, head)) return unless?.(name, reading) ? null : vote;
      return isSuch(reading, last - 1) ? ofLast.weigh(name, reading) : null;
    },
  };
};
