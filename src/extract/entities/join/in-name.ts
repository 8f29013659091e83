import { isCapital, isCommon } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isWide = sees("@continent", "@country", "@region");
const isFor = sees("for");

export const inName: JoinRule = {
  id: "entities/join/in-name",
  summary:
    "“in” and a place behind an organization for something: Organization for Security and Cooperation in Europe.",
  examples: [
    { text: "The [Council for Peace and Welfare in Africa] met." },
    { text: "The Council for Peace met in Africa." },
  ],
  when: ["in"],
  join: (reading, first, at) => {
    if (!isCapital(reading, at + 1) || !isWide(reading, at + 1) || !isCommon(reading, at - 1)) return -1;
    for (let word = first + 1; word < at - 1; word++) if (isFor(reading, word)) return at + 2;
    return -1;
  },
};
