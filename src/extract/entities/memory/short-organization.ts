import {
  groupNamed,
  lastWord,
  type MemoryRule,
  noteFirstWords,
  recallFor,
  speaksInHeadlines,
  weightOf,
} from "../memory.ts";
import { type Group, isOpening, type Name, S } from "../name.ts";
import { sees } from "../signs.ts";

const others = [S.GPE, S.NORP, S.LOC] as const;
const isOrgHead = sees("@org-head");

const id = "entities/memory/short-organization";

export const shortOrganization: MemoryRule = {
  kind: "memory",
  id: "entities/memory/short-organization",
  summary:
    "The first words of an organization's full name elsewhere in the document, or its head word, are that organization.",
  examples: [
    { text: "They sold Quarl Holdings Inc again. It was [Quarl] that fell." },
    { text: "They sold Quarl Holdings Inc again. It was Harlow that fell." },
  ],
  recall: (memory, reading, from) => {
    const byFirst = new Map<Group, Group>();
    const byHead = new Map<Group, Group>();
    for (const group of memory.groups) {
      if (group.words < 2 || group.words > 10 || group.best !== S.ORG) continue;
      noteFirstWords(memory, group, byFirst);
      const head = groupNamed(memory, group.source, lastWord(group), group.end);
      if (head !== null && !byHead.has(head)) byHead.set(head, group);
    }
    if (byFirst.size === 0 && byHead.size === 0) return;
    for (let i = from; i < memory.groups.length; i++) {
      const group = memory.groups[i] as Group;
      const full = byFirst.get(group);
      const first = group.names[0] as Name;
      if (full !== undefined && full !== group) {
        if (from > 0 && !speaksInHeadlines(reading, full, group)) continue;
        if (others.some((sense) => weightOf(reading, group, sense) >= 6)) continue;
        if (weightOf(reading, group, S.NONE) >= 7) continue;
        recallFor(reading, group, id, S.ORG, 6, full);
        group.full = full;
        continue;
      }
      const whole = byHead.get(group);
      if (from > 0 || whole === undefined || whole === group || !isOrgHead(reading, first.first)) continue;
      if (group.names.every((name) => isOpening(reading, name.first))) continue;
      recallFor(reading, group, id, S.ORG, 6, whole);
      group.full = whole;
    }
  },
};
