import { C } from "../../../lexicon/classes.ts";
import { isOneOf } from "../known.ts";
import {
  type MemoryRule,
  noteFirstWords,
  noteHead,
  recallFor,
  speaksFor,
  speaksInHeadlines,
  weightOf,
} from "../memory.ts";
import { type Group, isOpening, type Name, type Reading, S } from "../name.ts";
import { sees } from "../signs.ts";

const others = [S.GPE, S.NORP, S.LOC] as const;
const isOrgHead = sees("@org-head");
/** UN is not short for UN High Commissioner for Refugees, nor Washington for Washington Post. */
const bodies = [C["international-body"]];
const media = [C.newspaper, C.broadcaster, C["news-agency"]];

const id = "entities/memory/short-organization";

export const shortOrganization: MemoryRule = {
  id: "entities/memory/short-organization",
  summary:
    "The first words of an organization's full name elsewhere in the document, or its head word, are that organization.",
  examples: [
    { text: "They sold Quarl Holdings Inc again. It was [Quarl] that fell." },
    { text: "They sold Quarl Holdings Inc again. It was Harlow that fell." },
    { text: "They told the UN Quarl Commission about it. It was late for the UN again." },
    { text: "They told the Washington Post about it. It was late for Washington again." },
  ],
  recall: (memory, reading, from) => {
    for (const group of memory.groups) {
      if (group.words < 2 || group.words > 10 || group.best !== S.ORG) continue;
      noteFirstWords(memory, group);
      if (from === 0) noteHead(memory, group);
    }
    for (let i = from; i < memory.groups.length; i++) {
      const group = memory.groups[i] as Group;
      const { beginningOf: full, headOf: whole } = group;
      if (full !== null && full !== group) {
        if (from > 0 && !speaksInHeadlines(reading, full, group)) continue;
        if (isOneOf(reading, group.first.entry, bodies)) continue;
        if (group.first.entry >= 0 && isOneOf(reading, full.first.entry, media)) continue;
        if (speaksFor(reading, group, others, 6)) continue;
        if (weightOf(reading, group, S.NONE) >= 7) continue;
        recallFor(reading, group, id, S.ORG, 6, full);
        group.full = full;
        continue;
      }
      if (from > 0 || whole === null || whole === group || !isOrgHead(reading, group.first.first)) continue;
      if (isAlwaysOpening(reading, group)) continue;
      recallFor(reading, group, id, S.ORG, 6, whole);
      group.full = whole;
    }
  },
};

/** True if each of its candidates has its capital from its place. */
function isAlwaysOpening(reading: Reading, { first }: Group): boolean {
  for (let name: Name | null = first; name !== null; name = name.alike)
    if (!isOpening(reading, name.first)) return false;
  return true;
}
