/**
 * True if the letters are an abbreviation of the last words of a text: words, but for small joining ones and a few others, give one to three of their
 * first letters, in order: "DPC" of "Data Protection Commission", "TEPCO" of "Tokyo Electric Power Co". A part of one word ("AUR" of
 * "Aurora") is none.
 */
export function abbreviates(letters: string, before: string): boolean {
  const wanted = letters.toLowerCase().replace(/[^a-z0-9]/g, "");
  const words = (before.match(/[\p{Alphabetic}\d]+/gu) ?? [])
    .filter((word) => word !== "s")
    .slice(-10)
    .map((word) => word.toLowerCase());
  const gives = (word: string): boolean => word[0] === wanted[0];
  if (!words.some(gives)) return false;
  for (let from = 0; from < words.length - 1; from++) {
    const word = words[from] as string;
    if ((gives(word) || joints.has(word)) && spells(wanted, words.slice(from))) return true;
  }
  return false;
}

/**
 * True if the letters hold the initials of all words of a name of three words or more, in order, and at most two letters besides: "LIBOR" of
 * "London Interbank Offered Rate".
 */
export function holdsInitials(letters: string, name: string): boolean {
  const words = name.split(/[^\p{Alphabetic}\d]+/u).filter((word) => /^\p{Uppercase}/u.test(word));
  if (words.length < 3 || letters.length > words.length + 2) return false;
  let place = -1;
  for (const word of words) {
    place = letters.indexOf((word[0] as string).toUpperCase(), place + 1);
    if (place < 0) return false;
  }
  return letters[0] === (words[0] as string)[0];
}

const joints: ReadonlySet<string> = new Set(
  "a an and at by de del di do du e et for in la of on or the to und y".split(" "),
);

/** How many words may give no letter: one where two give some, three where three do. */
const unusedOf = (gave: number): number => (gave >= 3 ? 3 : gave === 2 ? 1 : -1);

/** Whether the letters are made of the first letters of the words; joining words and a few others may give none. */
function spells(letters: string, words: readonly string[]): boolean {
  const dead = new Set<number>();
  const from = (letter: number, word: number, unused: number, gave: number): boolean => {
    if (letter === letters.length) {
      const rest = words.slice(word).filter((each) => !joints.has(each)).length;
      return unused + rest <= unusedOf(gave);
    }
    if (word === words.length || unused > 3) return false;
    const key = ((letter * 16 + word) * 4 + unused) * 4 + Math.min(gave, 3);
    if (dead.has(key)) return false;
    const now = words[word] as string;
    for (let n = 1; n <= 3 && n <= now.length && letters.startsWith(now.slice(0, n), letter); n++)
      if (from(letter + n, word + 1, unused, gave + 1)) return true;
    if (joints.has(now) && from(letter, word + 1, unused, gave)) return true;
    if (word > 0 && from(letter, word + 1, unused + 1, gave)) return true;
    dead.add(key);
    return false;
  };
  return from(0, 0, 0, 0);
}
