import type { Group, MemoryRule } from "../memory.ts";
import { recallFor } from "../memory.ts";
import { isMark, S, senses } from "../name.ts";

const id = "entities/memory/acronym";
const acronymShape = /^[A-Z](?:[A-Za-z]|\.[A-Z]|&){1,7}\.?$/;

export const acronym: MemoryRule = {
  kind: "memory",
  id: "entities/memory/acronym",
  summary: "The initials of a longer name, in brackets behind it or elsewhere in the document, are that name.",
  examples: [
    { text: "They told the Quarl Harlow Institute ([QHI]) about it." },
    { text: "They told the Quarl Harlow Institute about it." },
  ],
  recall: ({ groups, groupOf }, { doc, names }) => {
    for (let i = 1; i < names.length; i++) {
      const short = names[i] as (typeof names)[number];
      const long = names[i - 1] as (typeof names)[number];
      if (!acronymShape.test(short.key) || !isMark(doc, short.first - 1, "(") || !isMark(doc, short.last, ")"))
        continue;
      if (long.last !== short.first - 1 || !initialsFit(long.key, short.key)) continue;
      const [longGroup, shortGroup] = [groupOf.get(long) as Group, groupOf.get(short) as Group];
      if (shortGroup === longGroup || shortGroup.full === longGroup) continue;
      if (longGroup.best === S.PERSON || longGroup.best === S.NONE) recallFor(longGroup, id, "ORG", 6, shortGroup);
      recallFor(shortGroup, id, senses[longGroup.best] as (typeof senses)[number], 9, longGroup);
      shortGroup.full = longGroup;
    }
    const byInitials = new Map<string, Group>();
    for (const group of groups.values())
      if (group.words.length > 1 && group.words.length < 12 && (group.best === S.ORG || group.best === S.EVENT))
        for (const initials of initialsOf(group.key)) if (!byInitials.has(initials)) byInitials.set(initials, group);
    for (const group of groups.values()) {
      if (group.full !== null || group.words.length > 1 || !acronymShape.test(group.key)) continue;
      const full = byInitials.get(group.key.replaceAll(".", ""));
      if (full === undefined || full === group) continue;
      recallFor(group, id, senses[full.best] as (typeof senses)[number], 6, full);
      group.full = full;
    }
  },
};

/** The initials of a name: of its words with capitals, and of all of them. */
function initialsOf(key: string): readonly string[] {
  const words = key.split(/[ -]/);
  const all = words.map((word) => word[0] ?? "");
  const capitals = all.filter((letter) => letter !== letter.toLowerCase()).join("");
  const every = all.join("").toUpperCase();
  return capitals.length < 2 ? [] : [...new Set([capitals, every])];
}

/** True if the letters of the acronym come in order among the name's initials or, for the later ones, its letters. */
function initialsFit(key: string, short: string): boolean {
  const letters = short.replace(/[.&]/g, "").toUpperCase();
  const words = key.split(/[ -]/);
  const initials = words.map((word) => (word[0] ?? "").toUpperCase()).join("");
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return at >= letters.length || (at >= 2 && at >= letters.length - 1 && words.length >= 2);
}
