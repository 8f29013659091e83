import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  BEGINS,
  checkWord,
  edgeHash,
  foldWord,
  GOES_ON,
  hashWord,
  idBits,
  type Lexicon,
  magic,
  rootNode,
  sections,
  slotEntry,
  slotOf,
  wordName,
} from "../core/lexicon.ts";
import { signWords } from "../extract/entities/signs.ts";
import { allRules } from "../extract/index.ts";
import { C, type ClassName, classNames, classTable } from "../lexicon/classes.ts";
import { classHash } from "../lexicon/index.ts";
import { newColumns, tokenize } from "../segment/tokens.ts";

/** One line of a list. */
interface Line {
  readonly name: string;
  readonly cls: number;
  readonly note: string;
}

/** Reads the word lists, and throws with file and line where one is malformed. */
function readLists(folder: string): Line[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return files.sort().flatMap((file) => {
    const rows = readFileSync(path.join(folder, file), "utf8").split("\n");
    return rows.flatMap((row, i) => (row === "" || row.startsWith("#") ? [] : [readLine(row, `${file}:${i + 1}`)]));
  });
}

function readLine(row: string, where: string): Line {
  const [name, cls, note, ...more] = row.split("\t");
  if (name === undefined || cls === undefined || name === "" || name !== name.trim() || more.length > 0)
    throw new Error(`${where}: a line is name<TAB>class<TAB>note`);
  if (!(cls in classTable)) throw new Error(`${where}: there is no lexicon class "${cls}"`);
  const mode = modeOf(cls as ClassName);
  if (mode === "word" && note) throw new Error(`${where}: a word of class "${cls}" has no note`);
  return { name: mode === "exact" ? name : foldWord(name), cls: C[cls as ClassName], note: note ?? "" };
}

const modeOf = (cls: ClassName): "exact" | "fold" | "word" => classTable[cls][0];

/** Numbers what it is given, in the order of meeting; `first` are met already. */
class Numbering {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const value of first) this.of(value);
  }

  /** The number of a string, from 0. */
  of(value: string): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    this.numbers.set(value, this.list.length);
    return this.list.push(value) - 1;
  }
}

/** Each word once, those that stand in most places of the lists first: so what a text asks for most lies together in every table. */
function commonFirst(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Strings one behind another; string `i` stands from `starts[i]` to `starts[i + 1]`. */
function pooled(strings: readonly string[], from: number): { starts: Uint32Array; end: number } {
  const starts = new Uint32Array(strings.length + 1);
  let at = from;
  strings.forEach((value, i) => {
    starts[i] = at;
    at += value.length;
  });
  starts[strings.length] = at;
  return { starts, end: at };
}

/** What two hashes are told apart by. */
const keyOf = (hash: number, check: number): string => `${hash} ${check}`;

/** The tokenizer needs the abbreviations, and nothing else, to cut an entry as it will cut the text. */
function abbreviationsOnly(lines: readonly Line[]): Lexicon {
  const kinds = [C.abbreviation, C["title-abbreviation"], C["number-abbreviation"]];
  const ids = new Map<string, number>();
  const classesOf: number[][] = [[]];
  for (const { name, cls } of lines.filter((line) => kinds.includes(line.cls))) {
    const key = keyOf(hashWord(name), checkWord(name));
    if (!ids.has(key)) ids.set(key, classesOf.push([]) - 1);
    (classesOf[ids.get(key) as number] as number[]).push(cls);
  }
  const nothing = (): never => {
    throw new Error("only words are looked up while entries are cut");
  };
  return {
    wordCount: classesOf.length - 1,
    entryCount: 0,
    id: (word) => ids.get(keyOf(hashWord(word), checkWord(word))) ?? 0,
    idOf: (hash, check) => ids.get(keyOf(hash, check)) ?? 0,
    has: (id, cls) => (classesOf[id] as number[]).includes(cls),
    classSet: nothing,
    begins: nothing,
    goesOn: nothing,
    step: nothing,
    leadsOn: nothing,
    entryAt: nothing,
    belongs: nothing,
    senses: nothing,
    nameOf: nothing,
  };
}

/** The words of an entry, as the tokenizer cuts them; it takes "No." as one only before a number, so that stays whole. */
function cut({ name, cls }: Line, cutter: Lexicon): string[] {
  if (cls === C["number-abbreviation"]) return [name];
  const columns = newColumns(name.length + 1);
  tokenize(name, 0, name.length, cutter, columns);
  if (columns.count === 0) throw new Error(`the entry ${JSON.stringify(name)} has no word in it`);
  return Array.from({ length: columns.count }, (_, i) => name.slice(columns.start[i], columns.end[i]));
}

/** True for a line whose class is met word by word and makes no entry. */
const isSingle = ({ cls }: Line): boolean => modeOf(classNames[cls] as ClassName) === "word";

type Edge = readonly [node: number, id: number, to: number];

/** Every entry with its senses, and the tree that leads to it word by word. Edges from the root are kept apart: `roots[id]`. */
class EntryTree {
  private readonly roots: number[] = [];
  private readonly edges: Edge[] = [];
  private readonly nodeEntry: number[] = [0, 0];
  readonly entries: { readonly name: string; readonly word: number; readonly senses: Line[] }[] = [];
  private readonly known = new Map<string, number>();

  add(line: Line, ids: readonly number[]): void {
    const node = ids.reduce((from, id) => this.step(from, id), rootNode);
    if (this.nodeEntry[node] === 0)
      this.nodeEntry[node] = this.entries.push({
        name: line.name,
        word: ids.length === 1 ? (ids[0] as number) : 0,
        senses: [],
      });
    const { senses } = this.entries[(this.nodeEntry[node] as number) - 1] as (typeof this.entries)[number];
    if (!senses.some((sense) => sense.cls === line.cls && sense.note === line.note)) senses.push(line);
  }

  /** The tree with its nodes numbered anew, those that lead on before those that do not, so that a number tells which it is. */
  leavesLast(): { nodeEntry: number[]; edges: readonly Edge[]; roots: readonly number[]; firstLeaf: number } {
    const inner = new Set([rootNode, ...this.edges.map(([node]) => node)]);
    const nodes = Array.from(this.nodeEntry.keys()).slice(rootNode);
    const order = [0, ...nodes.filter((node) => inner.has(node)), ...nodes.filter((node) => !inner.has(node))];
    const numbers: number[] = [];
    order.forEach((node, number) => {
      numbers[node] = number;
    });
    const numbered = (node: number): number => numbers[node] as number;
    return {
      nodeEntry: order.map((node) => this.nodeEntry[node] as number),
      edges: this.edges.map(([node, id, to]): Edge => [numbered(node), id, numbered(to)]),
      roots: this.roots.map(numbered),
      firstLeaf: inner.size + 1,
    };
  }

  private step(node: number, id: number): number {
    const key = `${node} ${id}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const to = this.nodeEntry.push(0) - 1;
    this.known.set(key, to);
    if (node === rootNode) this.roots[id] = to;
    else this.edges.push([node, id, to]);
    return to;
  }
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

/** The hash table of the words; word `i` has id `i + 1`. */
function slotTable(words: readonly string[]): Uint32Array {
  if (words.length >= 1 << idBits) throw new Error("too many words for the bits of an id");
  if (new Set(words.map((word) => keyOf(hashWord(word), checkWord(word)))).size < words.length)
    throw new Error("two words have the same hashes; change a constant of `checkStep`");
  const slots = new Uint32Array(powerOfTwo(words.length * 1.4));
  words.forEach((word, i) => {
    const hash = hashWord(word);
    let slot = slotOf(hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = slotEntry(hash, i + 1);
  });
  return slots;
}

/** The hash table of the tree's edges: the node that each leads to. */
function edgeTable(edges: readonly Edge[]): Uint32Array {
  const slots = new Uint32Array(powerOfTwo(edges.length * 1.4));
  for (const [node, id, to] of edges) {
    if (to >= 1 << idBits) throw new Error("too many nodes for the bits of an id");
    const hash = edgeHash(node, id);
    let slot = slotOf(hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = slotEntry(hash, to);
  }
  return slots;
}

/** By the number of a node, one of the numbers of the edge that leads to it; 0 for a node that an edge from the root leads to. */
function byNode(nodes: number, edges: readonly Edge[], of: (edge: Edge) => number): Uint32Array {
  const numbers = new Uint32Array(nodes);
  for (const edge of edges) numbers[edge[2]] = of(edge);
  return numbers;
}

/**
 * The classes of the words that are entries by themselves, and the places of all words in longer entries. Many words have the same ones, so
 * each set of them stands once, a bit each, and by the id of a word stands where its set begins; the first set is empty.
 */
function classTables(
  words: number,
  singles: readonly (readonly [id: number, cls: number])[],
  entries: readonly (readonly number[])[],
): { wordSet: Uint32Array; classSets: Uint32Array; setWidth: readonly number[] } {
  const width = Math.ceil((classNames.length + 2) / 32);
  const bits = Array.from({ length: words + 1 }, () => new Uint32Array(width));
  for (const [id, cls] of singles) {
    const set = bits[id] as Uint32Array;
    set[cls >>> 5] = (set[cls >>> 5] as number) | (1 << (cls & 31));
  }
  for (const ids of entries)
    ids.forEach((id, i) => {
      const set = bits[id] as Uint32Array;
      set[width - 1] = (set[width - 1] as number) | (i === 0 ? BEGINS : GOES_ON);
    });
  const sets = new Numbering();
  const starts = bits.map((set) => sets.of(set.join()) * width);
  if (sets.list.length * width > 0xffff) throw new Error("too many sets of classes for 16 bits");
  return {
    wordSet: halved(starts),
    classSets: Uint32Array.from(sets.list.flatMap((set) => set.split(",").map(Number))),
    setWidth: [width],
  };
}

/** Numbers of 16 bits, two in each of 32. */
function halved(numbers: readonly number[]): Uint32Array {
  const halves = new Uint16Array((numbers.length + 1) & ~1);
  halves.set(numbers);
  return new Uint32Array(halves.buffer);
}

/** The numbers of each part of the table. */
type Parts = Readonly<Record<(typeof sections)[number], ArrayLike<number>>>;

function partsOf(lines: readonly Line[], triggers: readonly string[]): Parts {
  const cutter = abbreviationsOnly(lines);
  const cuts = lines.map((line) => cut(line, cutter));
  const words = new Numbering(commonFirst([...triggers, ...cuts.flat()]));
  const tree = new EntryTree();
  const singles: [id: number, cls: number][] = [];
  const several: number[][] = [];
  lines.forEach((line, i) => {
    const ids = (cuts[i] as string[]).map((word) => words.of(word) + 1);
    if (!isSingle(line)) tree.add(line, ids);
    else if (ids.length > 1) throw new Error(`${JSON.stringify(line.name)} is more than one word`);
    if (ids.length === 1) singles.push([ids[0] as number, line.cls]);
    else several.push(ids);
  });
  const { nodeEntry, edges, roots, firstLeaf } = tree.leavesLast();
  const notes = new Numbering();
  const entryName = tree.entries.map(({ name, word }) =>
    words.list[word - 1] === name ? wordName | word : notes.of(name),
  );
  const senses = tree.entries.flatMap((entry) => entry.senses);
  const senseNote = senses.map((sense) => notes.of(sense.note));
  const wordPool = pooled(words.list, 0);
  const notePool = pooled(notes.list, wordPool.end);
  const characters = words.list.join("") + notes.list.join("");
  let sense = 0;
  return {
    slots: slotTable(words.list),
    wordCheck: [0, ...words.list.map((word) => checkWord(word) >>> 0)],
    wordStart: wordPool.starts,
    ...classTables(words.list.length, singles, several),
    rootEdges: Array.from({ length: words.list.length + 1 }, (_, id) => roots[id] ?? 0),
    edges: edgeTable(edges),
    nodeFrom: byNode(nodeEntry.length, edges, ([node]) => node),
    nodeWord: byNode(nodeEntry.length, edges, ([, id]) => id),
    firstLeaf: [firstLeaf],
    nodeEntry,
    entryName,
    senseStart: [0, ...tree.entries.map((entry) => (sense += entry.senses.length))],
    senseCls: senses.map(({ cls }) => cls),
    senseNote,
    noteStart: notePool.starts,
    pool: halved(Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i))),
  };
}

/** The table as one file: the mark, the classes' hash, the length of each part, and the parts. */
function fileOf(parts: Parts): Uint8Array {
  const head = [magic, classHash >>> 0, ...sections.map((name) => parts[name].length)];
  const file = new Uint32Array(head.length + sections.reduce((sum, name) => sum + parts[name].length, 0));
  file.set(head);
  let at = head.length;
  for (const name of sections) {
    file.set(parts[name], at);
    at += parts[name].length;
  }
  return new Uint8Array(file.buffer);
}

/** The words that rules start at or look at; classes and kinds of tokens are marked by their first character. */
function triggerWords(): string[] {
  const triggers = allRules().flatMap((rule) => ("starts" in rule ? (rule.starts as readonly string[]) : []));
  return [...triggers.filter((trigger) => trigger.length === 1 || !/^[#@]/.test(trigger)), ...signWords];
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error("usage: compile-lexicon FOLDER OUT");
writeFileSync(out, fileOf(partsOf(readLists(folder), triggerWords())));
