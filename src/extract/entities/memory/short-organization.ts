import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import type { Group, MemoryRule } from "../memory.ts";
import { recallFor } from "../memory.ts";
import { isOpening, S } from "../name.ts";

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
  recall: ({ groups }, { doc }) => {
    const byFirst = new Map<string, Group>();
    const byHead = new Map<string, Group>();
    for (const group of groups.values()) {
      if (group.words.length < 2 || group.words.length > 10 || group.best !== S.ORG) continue;
      for (let cut = 1; cut < group.words.length; cut++) {
        const part = group.words.slice(0, cut).join(" ");
        if (!byFirst.has(part)) byFirst.set(part, group);
      }
      const head = group.words[group.words.length - 1] as string;
      if (!byHead.has(head)) byHead.set(head, group);
    }
    for (const group of groups.values()) {
      const full = byFirst.get(group.key);
      const first = group.names[0];
      if (first === undefined) continue;
      if (full !== undefined && full !== group) {
        const other = Math.max(group.sums[S.GPE] as number, group.sums[S.NORP] as number, group.sums[S.LOC] as number);
        if (other >= 6 || (group.sums[S.NONE] as number) >= 7) continue;
        recallFor(group, id, "ORG", 6, full);
        group.full = full;
        continue;
      }
      const whole = byHead.get(group.key);
      if (whole === undefined || whole === group || !has(doc, first.first, C["org-head"])) continue;
      if (group.names.every((name) => isOpening(doc, name.first))) continue;
      recallFor(group, id, "ORG", 6, whole);
      group.full = whole;
    }
  },
};
