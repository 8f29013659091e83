import { keyOf, type MemoryRule, recallFor } from "../memory.ts";
import { type Group, isCloseBracket, isOpenBracket, type Name, S } from "../name.ts";

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
  recall: (memory, reading) => {
    const { names } = reading;
    for (let i = 1; i < names.length; i++) {
      const short = names[i] as Name;
      const long = names[i - 1] as Name;
      if (!isOpenBracket(reading, short.first - 1) || !isCloseBracket(reading, short.last)) continue;
      const [longGroup, shortGroup] = [long.group as Group, short.group as Group];
      if (long.last !== short.first - 1 || !acronymShape.test(keyOf(shortGroup))) continue;
      if (!initialsFit(keyOf(longGroup), keyOf(shortGroup))) continue;
      if (shortGroup === longGroup || shortGroup.full === longGroup) continue;
      if (longGroup.best === S.PERSON || longGroup.best === S.NONE)
        recallFor(reading, longGroup, id, S.ORG, 6, shortGroup);
      recallFor(reading, shortGroup, id, longGroup.best, 9, longGroup);
      shortGroup.full = longGroup;
    }
    const short = memory.groups.filter((group) => group.full === null && isAcronym(group));
    if (short.length === 0) return;
    const byInitials = new Map<string, Group>();
    for (const group of memory.groups)
      if (group.words > 1 && group.words < 12 && (group.best === S.ORG || group.best === S.EVENT))
        for (const initials of initialsOf(group)) if (!byInitials.has(initials)) byInitials.set(initials, group);
    if (byInitials.size === 0) return;
    for (const group of short) {
      const full = byInitials.get(keyOf(group).replaceAll(".", ""));
      if (full === undefined || full === group) continue;
      recallFor(reading, group, id, full.best, 6, full);
      group.full = full;
    }
  },
};

/** True for a key of one word that may be initials: no small letter, as initials have none. */
function isAcronym({ source, start, end, words }: Group): boolean {
  if (words > 1 || end - start > 16) return false;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if ((code < 0x41 || code > 0x5a) && code !== 0x2e && code !== 0x26) return false;
  }
  return acronymShape.test(source.slice(start, end));
}

/** The initials of a name: of its words with capitals, and of all of them. */
function initialsOf({ source, start, end }: Group): readonly string[] {
  let capitals = "";
  let every = "";
  for (let i = start; i < end; i++) {
    if (i > start && !isGap(source.charCodeAt(i - 1))) continue;
    if (isGap(source.charCodeAt(i))) continue;
    const letter = source.charAt(i);
    every += letter;
    if (letter !== letter.toLowerCase()) capitals += letter;
  }
  if (capitals.length < 2) return [];
  return capitals.length === every.length ? [capitals] : [capitals, every.toUpperCase()];
}

/** What stands between the words of a name: a blank or a hyphen. */
const isGap = (code: number): boolean => code === 0x20 || code === 0x2d;

/** True if the letters of the acronym come in order among the name's initials or, for the later ones, its letters. */
function initialsFit(key: string, short: string): boolean {
  const letters = short.replace(/[.&]/g, "").toUpperCase();
  const words = key.split(/[ -]/);
  const initials = words.map((word) => (word[0] ?? "").toUpperCase()).join("");
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return at >= letters.length || (at >= 2 && at >= letters.length - 1 && words.length >= 2);
}
