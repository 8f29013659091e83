import type { Group, MemoryRule } from "../memory.ts";
import { recallFor } from "../memory.ts";
import { S } from "../name.ts";

const id = "entities/memory/surname-alone";

export const surnameAlone: MemoryRule = {
  kind: "memory",
  id: "entities/memory/surname-alone",
  summary: "A part of a person's full name elsewhere in the document is that person.",
  examples: [
    { text: "They met Robert Quarl there. It was [Quarl] who left." },
    { text: "They met Robert Quarl there. It was Harlow who left." },
  ],
  recall: ({ groups }) => {
    const byLast = new Map<string, Group>();
    const byFirst = new Map<string, Group>();
    for (const group of groups.values()) {
      if (group.words.length < 2 || group.best !== S.PERSON || group.words.length > 6) continue;
      for (let cut = 1; cut < group.words.length; cut++) {
        keep(byLast, group.words.slice(cut).join(" "), group);
        if ((group.sums[S.PERSON] as number) >= 6) keep(byFirst, group.words.slice(0, cut).join(" "), group);
      }
    }
    if (byLast.size === 0) return;
    for (const group of groups.values()) {
      const last = byLast.get(group.key);
      const full = last ?? byFirst.get(group.key);
      if (full === undefined || full === group) continue;
      const place =
        (group.sums[S.GPE] as number) >= 7 || (group.sums[S.NORP] as number) >= 7 || (group.sums[S.LOC] as number) >= 7;
      if (place && last === undefined) continue;
      if (group.words.length > 1 && group.best !== S.PERSON && group.best !== S.NONE && last === undefined) continue;
      recallFor(group, id, "PERSON", last === undefined ? 5 : place ? 5 : 8, full);
      group.full = full;
    }
  },
};

/** Of several full names with one part in common the one met first stands. */
function keep(map: Map<string, Group>, part: string, group: Group): void {
  if (!map.has(part)) map.set(part, group);
}
