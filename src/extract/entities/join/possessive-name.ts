import { knownEnd } from "../known.ts";
import { isCapital, isGlued } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isOwner = sees("@noun", "@person-noun", "@job");
const isClosing = sees("@org-head", "@org-head-weak", "@event-head", "@facility-head");

export const possessiveName: JoinRule = {
  id: "entities/join/possessive-name",
  summary:
    "A common noun in the possessive before a name that ends with a head word: People's Party, Children's Hospital.",
  examples: [{ text: "He leads the [Miners' Rescue Army] now." }, { text: "He leads Germany's Central Bank now." }],
  when: ["#possessive"],
  join: (reading, first, at) => {
    if (!isCapital(reading, at + 1) || isGlued(reading, at + 1)) return -1;
    if (!isOwner(reading, at - 1) || knownEnd(reading, first) === at) return -1;
    for (let next = at + 1; next < at + 5 && isCapital(reading, next); next++)
      if (isClosing(reading, next)) return at + 2;
    return -1;
  },
};
