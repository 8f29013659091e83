/**
 * The word table: every word of the lists and rules with its id and classes, and every entry of one or more words.
 *
 * A word is stored as written. Entries of a folding list are stored in lower case and met by a token in any case;
 * entries of an exact list are met only by a token in that case. One file holds it all as typed arrays, so that opening
 * it costs a read and nothing more. `src/dev/compile-lexicon.ts` writes what this reads.
 */
export interface Lexicon {
  /** How many words there are; ids run from 1 to it. */
  readonly wordCount: number;
  /** How many entries there are; they are numbered from 0. */
  readonly entryCount: number;
  /** The id of a word written exactly so, 0 if there is none. */
  readonly id: (word: string) => number;
  /** The same by the word's two hashes, made by `hashStep` from `hashSeed` on and by `checkStep` from 0 on. */
  readonly idOf: (hash: number, check: number) => number;
  /** True if the word with this id has the class. */
  readonly has: (id: number, cls: number) => boolean;
  /** The number of the classes that a word has, and of its place in entries: the same for words that have the same. */
  readonly classSet: (id: number) => number;
  /** True if entries of several words begin with this one. */
  readonly begins: (id: number) => boolean;
  /** True if this word stands behind the first in some entry. */
  readonly goesOn: (id: number) => boolean;
  /** The node of the entry tree reached from `node` by a word, 0 if there is none. The root is node 1. */
  readonly step: (node: number, id: number) => number;
  /** True if longer entries go on behind a node. */
  readonly leadsOn: (node: number) => boolean;
  /** The entry that ends at a node, -1 if none does. */
  readonly entryAt: (node: number) => number;
  /** True if the entry belongs to one of the two classes. */
  readonly belongs: (entry: number, cls: number, other: number) => boolean;
  /** The classes of an entry, each with its note. */
  readonly senses: (entry: number) => readonly Sense[];
  /** The entry as its list writes it. */
  readonly nameOf: (entry: number) => string;
}

/** One class an entry belongs to, with the third column of its line ("" if it has none). */
export interface Sense {
  readonly cls: number;
  readonly note: string;
}

/** The parts of the file, in its order; lengths stand in the header. */
export const sections = [
  "slots",
  "wordCheck",
  "wordStart",
  "wordSet",
  "classSets",
  "setWidth",
  "rootEdges",
  "edges",
  "nodeFrom",
  "nodeWord",
  "firstLeaf",
  "nodeEntry",
  "entryName",
  "senseStart",
  "senseCls",
  "senseNote",
  "noteStart",
  "pool",
] as const;

/** Bits of the last number of a set of classes, above those of classes: of a word that entries of several words begin with, or go on with. */
export const BEGINS = 1 << 30;
export const GOES_ON = 1 << 31;

/** First number of the file: "BLX5". */
export const magic = 0x35584c42;

/** Marks an entry's name that is the word whose id follows, and stands in the pool already. */
export const wordName = 1 << 30;

export const rootNode = 1;
export const hashSeed = 0x811c9dc5 | 0;

export const hashPrime = 0x01000193;

/** One step of the hash of a word (FNV-1a over code units). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, hashPrime);

/**
 * One step of a second hash, for which no seed is needed. Two hashes tell words apart without a look at their characters: no two words of the
 * lists share both, and a word of no list shares those of one with a chance of one in 2^44.
 */
export const checkStep = (check: number, code: number): number => Math.imul(check + code, 0x9e3779b1);

/** Spreads a hash over a table whose size is a power of two. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/**
 * A slot holds the id of its word, or the node its edge leads to, in its low bits, and above them bits of the hash, so that most others are
 * told apart at once.
 */
export const idBits = 20;
const idMask = (1 << idBits) - 1;

/** A slot's content. */
export const slotEntry = (hash: number, id: number): number => (hash & ~idMask) | id;

/** The slot hash of an edge of the entry tree. */
export const edgeHash = (node: number, id: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ id, 0x85ebca6b);

/** Lower case by code unit, filled as letters are met; 0 is not known yet. */
const folded = new Uint16Array(0x10000);

/** Lower case of one code unit, length-preserving; letters whose lower case is longer keep their form. */
export function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  const known = folded[code] as number;
  if (known !== 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  folded[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  return folded[code] as number;
}

/** The whole word in lower case by `foldCode`. */
export function foldWord(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(foldCode(word.charCodeAt(i)));
  return out;
}

/** A `foldFrom` beyond every word: the range is looked up as it stands. */
export const asWritten = 0x7fffffff;

/**
 * The id of a range of a text, read in lower case from its `foldFrom`th code unit on: 0 for all of it, 1 for its title form, `asWritten` for
 * none. 0 if the lexicon has no such word.
 */
export function idOfRange(lexicon: Lexicon, text: string, start: number, end: number, foldFrom: number): number {
  let hash = hashSeed;
  let check = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const read = i - start < foldFrom ? code : foldCode(code);
    hash = hashStep(hash, read);
    check = checkStep(check, read);
  }
  return lexicon.idOf(hash, check);
}

/** The hash of a word. */
export function hashWord(word: string): number {
  let hash = hashSeed;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The second hash of a word. */
export function checkWord(word: string): number {
  let check = 0;
  for (let i = 0; i < word.length; i++) check = checkStep(check, word.charCodeAt(i));
  return check;
}

/** Numbers of 16 bits, two in each of 32. */
const halves = ({ buffer, byteOffset, length }: Int32Array): Uint16Array =>
  new Uint16Array(buffer, byteOffset, length * 2);

/**
 * Reads a compiled table. Throws where the bytes are no such table or were compiled for other classes (`classHash`).
 */
export function openLexicon(bytes: Uint8Array, classHash: number): Lexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  if (words[0] !== magic) throw new Error("the lexicon is not a compiled word table; run `npm run build`");
  if (words[1] !== (classHash | 0)) throw new Error("the lexicon was compiled for other classes; run `npm run build`");
  const parts: Record<string, Int32Array> = {};
  let at = 2 + sections.length;
  sections.forEach((name, i) => {
    const length = words[2 + i] as number;
    parts[name] = words.subarray(at, at + length);
    at += length;
  });
  const part = (name: (typeof sections)[number]): Int32Array => parts[name] as Int32Array;
  const slots = part("slots");
  const wordCheck = part("wordCheck");
  const wordStart = part("wordStart");
  const wordSet = halves(part("wordSet"));
  const classSets = part("classSets");
  const lastOfSet = (part("setWidth")[0] as number) - 1;
  const rootEdges = part("rootEdges");
  const edges = part("edges");
  const nodeFrom = part("nodeFrom");
  const nodeWord = part("nodeWord");
  const firstLeaf = part("firstLeaf")[0] as number;
  const nodeEntry = part("nodeEntry");
  const entryName = part("entryName");
  const senseStart = part("senseStart");
  const senseCls = part("senseCls");
  const senseNote = part("senseNote");
  const noteStart = part("noteStart");
  const pool = halves(part("pool"));
  const slotMask = slots.length - 1;
  const edgeMask = edges.length - 1;

  const string = (start: number, end: number): string => {
    let out = "";
    for (let i = start; i < end; i++) out += String.fromCharCode(pool[i] as number);
    return out;
  };

  const idOf = (hash: number, check: number): number => {
    for (let slot = slotOf(hash, slotMask); ; slot = (slot + 1) & slotMask) {
      const held = slots[slot] as number;
      if (held === 0) return 0;
      const id = held & idMask;
      if (((held ^ hash) & ~idMask) === 0 && wordCheck[id] === check) return id;
    }
  };

  const isPlaced = (id: number, place: number): boolean =>
    ((classSets[(wordSet[id] as number) + lastOfSet] as number) & place) !== 0;

  const senseCache: (readonly Sense[] | undefined)[] = new Array(senseStart.length - 1);
  const notes = (index: number): string => string(noteStart[index] as number, noteStart[index + 1] as number);

  return {
    wordCount: wordStart.length - 1,
    entryCount: senseStart.length - 1,
    id: (word) => idOf(hashWord(word), checkWord(word)),
    idOf,
    has: (id, cls) => ((classSets[(wordSet[id] as number) + (cls >>> 5)] as number) & (1 << (cls & 31))) !== 0,
    classSet: (id) => wordSet[id] as number,
    begins: (id) => isPlaced(id, BEGINS),
    goesOn: (id) => isPlaced(id, GOES_ON),
    step: (node, id) => {
      if (node === rootNode) return rootEdges[id] as number;
      if (node >= firstLeaf || !isPlaced(id, GOES_ON)) return 0;
      const hash = edgeHash(node, id);
      for (let slot = slotOf(hash, edgeMask); ; slot = (slot + 1) & edgeMask) {
        const held = edges[slot] as number;
        if (held === 0) return 0;
        if (((held ^ hash) & ~idMask) !== 0) continue;
        const to = held & idMask;
        if (nodeFrom[to] === node && nodeWord[to] === id) return to;
      }
    },
    leadsOn: (node) => node < firstLeaf,
    entryAt: (node) => (nodeEntry[node] as number) - 1,
    belongs: (entry, cls, other) => {
      for (let i = senseStart[entry] as number; i < (senseStart[entry + 1] as number); i++)
        if (senseCls[i] === cls || senseCls[i] === other) return true;
      return false;
    },
    senses: (entry) => {
      const known = senseCache[entry];
      if (known !== undefined) return known;
      const out: Sense[] = [];
      for (let i = senseStart[entry] as number; i < (senseStart[entry + 1] as number); i++)
        out.push({ cls: senseCls[i] as number, note: notes(senseNote[i] as number) });
      senseCache[entry] = out;
      return out;
    },
    nameOf: (entry) => {
      const name = entryName[entry] as number;
      if ((name & wordName) === 0) return notes(name);
      const word = name & ~wordName;
      return string(wordStart[word - 1] as number, wordStart[word] as number);
    },
  };
}
