import { is } from "../../../core/document.ts";
import { type Group, likeliest, type MemoryRule, recallFor } from "../memory.ts";
import { isMark, S, senses } from "../name.ts";

const id = "entities/memory/coordination";

export const coordination: MemoryRule = {
  kind: "memory",
  id: "entities/memory/coordination",
  summary: "A name of which nothing is known is what its neighbours in a list are: Harlow, Quarl and Robert Finch.",
  examples: [
    { text: "They went to Paris, [Quarl] and Madrid again." },
    { text: "They went to Paris again. Quarl was there." },
  ],
  recall: ({ groupOf }, { doc, names }) => {
    for (let i = 1; i < names.length; i++) {
      const left = names[i - 1] as (typeof names)[number];
      const right = names[i] as (typeof names)[number];
      const apart = right.first - left.last;
      if (apart !== 1 || left.line !== right.line) continue;
      if (!isMark(doc, left.last, ",") && !is(doc, left.last, "and") && !is(doc, left.last, "or")) continue;
      lend(groupOf.get(left) as Group, groupOf.get(right) as Group);
      lend(groupOf.get(right) as Group, groupOf.get(left) as Group);
    }
  },
};

/** What one name surely is the other may be. */
function lend(from: Group, to: Group): void {
  const sense = likeliest(from.sums);
  if (sense === S.NONE || sense === S.NORP || (from.sums[sense] as number) < 6) return;
  if (to.names[0]?.casts.some(({ rule }) => rule === id)) return;
  const own = likeliest(to.sums);
  if ((to.sums[own] as number) >= 3) return;
  recallFor(to, id, senses[sense] as (typeof senses)[number], 2, from);
}
