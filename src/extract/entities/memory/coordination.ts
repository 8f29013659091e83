import { type MemoryRule, recallFor, weightOf } from "../memory.ts";
import { castBefore, type Group, isComma, isSayVerb, isSmall, type Reading, ruleOf, S } from "../name.ts";
import { sees } from "../signs.ts";

const isBetween = sees(",", "and", "or");
const id = "entities/memory/coordination";

export const coordination: MemoryRule = {
  id: "entities/memory/coordination",
  summary: "A name of which nothing is known is what its neighbours in a list are: Harlow, Quarl and Robert Finch.",
  examples: [
    { text: "They went to Paris, [Quarl] and Madrid again." },
    { text: "They went to Paris again. Quarl was there." },
    { text: "They told Robert Finch of the Grelm, Anna Harlow said." },
  ],
  recall: (_memory, reading) => {
    const { names } = reading;
    for (let i = 1; i < names.length; i++) {
      const left = names[i - 1] as (typeof names)[number];
      const right = names[i] as (typeof names)[number];
      if (right.first - left.last !== 1 || left.line !== right.line || !isBetween(reading, left.last)) continue;
      if (isComma(reading, left.last) && isSmall(reading, right.last) && isSayVerb(reading, right.last)) continue;
      lend(reading, left.group as Group, right.group as Group);
      lend(reading, right.group as Group, left.group as Group);
    }
  },
};

/** What one name surely is the other may be. */
function lend(reading: Reading, from: Group, to: Group): void {
  const sense = from.best;
  if (sense === S.NONE || sense === S.NORP || weightOf(reading, from, sense) < 6) return;
  if (weightOf(reading, to, to.best) >= 3) return;
  for (let cast = to.first.said; cast >= 0; cast = castBefore(reading, cast)) if (ruleOf(reading, cast) === id) return;
  recallFor(reading, to, id, sense, 2, from);
}
