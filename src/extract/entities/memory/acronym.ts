import { foldCode } from "../../../core/lexicon.ts";
import { keyOf, type MemoryRule, recallFor } from "../memory.ts";
import { type Group, isCloseBracket, isOpenBracket, isUpper, type Name, type Reading, S } from "../name.ts";

const id = "entities/memory/acronym";
const acronymShape = /^[A-Z](?:[A-Za-z]|\.[A-Z]|&){1,7}\.?$/;
/** No acronym has more letters. */
const mostLetters = 32 ** 8;

export const acronym: MemoryRule = {
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
      if (long.last !== short.first - 1) continue;
      if (!isOpenBracket(reading, long.last) || !isCloseBracket(reading, short.last)) continue;
      const [longGroup, shortGroup] = [long.group as Group, short.group as Group];
      if (!acronymShape.test(keyOf(shortGroup))) continue;
      if (!initialsFit(keyOf(longGroup), keyOf(shortGroup))) continue;
      if (shortGroup === longGroup || shortGroup.full === longGroup) continue;
      if (longGroup.best === S.PERSON || longGroup.best === S.NONE)
        recallFor(reading, longGroup, id, S.ORG, 6, shortGroup);
      recallFor(reading, shortGroup, id, longGroup.best, 9, longGroup);
      shortGroup.full = longGroup;
    }
    const short: Group[] = [];
    let firstLetters = 0;
    for (const group of memory.groups) {
      if (group.full !== null || !mayBeLetters(reading, group.first) || lettersOf(group) <= 0) continue;
      short.push(group);
      firstLetters |= firstLetter(group);
    }
    if (short.length === 0) return;
    const byInitials = new Map<number, Group>();
    for (const group of memory.groups) {
      if (group.words < 2 || group.words > 11 || (group.best !== S.ORG && group.best !== S.EVENT)) continue;
      if ((firstLetters & firstLetter(group)) !== 0) noteInitials(group, byInitials);
    }
    if (byInitials.size === 0) return;
    for (const group of short) {
      const full = byInitials.get(lettersOf(group));
      if (full === undefined || full === group) continue;
      recallFor(reading, group, id, full.best, 6, full);
      group.full = full;
    }
  },
};

/** True for a name of one word that begins with capitals, or has marks in it: R&D. */
const mayBeLetters = (reading: Reading, { first, last, words }: Name): boolean =>
  words === 1 && (isUpper(reading, first) || last - first > 1);

/** Capitals as one number, five bits each: `letters` and one more. -1 where that is no letter of acronyms, or one too many. */
function withLetter(letters: number, code: number): number {
  if (letters < 0 || letters >= mostLetters) return -1;
  if (code === 0x26) return letters * 32 + 27;
  return code >= 0x41 && code <= 0x5a ? letters * 32 + code - 0x40 : -1;
}

/** The letters of a name of one word that may be initials, as none of them is small; -1 for any other name. */
function lettersOf({ source, start, end, words }: Group): number {
  if (words > 1 || end - start > 16 || source.charCodeAt(start) === 0x26) return -1;
  let letters = 0;
  for (let i = start; i < end && letters >= 0; i++) {
    const code = source.charCodeAt(i);
    if (code !== 0x2e) letters = withLetter(letters, code);
    else if (i === start || (i + 1 < end && !isCapital(source.charCodeAt(i + 1)))) return -1;
  }
  return letters >= 32 && letters < mostLetters ? letters : -1;
}

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** The bit of the letter that a name begins with; all of them where that is no capital, so that another word has the first. */
function firstLetter({ source, start }: Group): number {
  const code = source.charCodeAt(start);
  return isCapital(code) ? 1 << (code - 0x41) : -1;
}

/** Notes a name by the initials of its words with capitals, and by those of all of them; where two have them, the one met first stands. */
function noteInitials(group: Group, byInitials: Map<number, Group>): void {
  const { source, start, end } = group;
  let capitals = 0;
  let every = 0;
  for (let i = start; i < end; i++) {
    if ((i > start && !isGap(source.charCodeAt(i - 1))) || isGap(source.charCodeAt(i))) continue;
    const code = source.charCodeAt(i);
    const isSmall = code >= 0x61 && code <= 0x7a;
    every = withLetter(every, isSmall ? code - 0x20 : code);
    if (foldCode(code) !== code) capitals = withLetter(capitals, code);
  }
  if (capitals < 32) return; // fewer than two
  if (!byInitials.has(capitals)) byInitials.set(capitals, group);
  if (!byInitials.has(every)) byInitials.set(every, group);
}

/** What stands between the words of a name: a blank or a hyphen. */
const isGap = (code: number): boolean => code === 0x20 || code === 0x2d;

/** True if the letters of the acronym come in order among the initials of the name, all of them or all but the last of three and more. */
function initialsFit(key: string, short: string): boolean {
  const letters = short.replace(/[.&]/g, "").toUpperCase();
  const words = key.split(/[ -]/);
  const initials = words.map((word) => (word[0] ?? "").toUpperCase()).join("");
  let at = 0;
  for (const letter of initials) if (letter === letters[at]) at++;
  return at >= letters.length || (at >= 2 && at >= letters.length - 1 && words.length >= 2);
}
