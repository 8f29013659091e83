import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  asWritten,
  edgeHash,
  foldWord,
  hashWord,
  idBits,
  type Lexicon,
  magic,
  rootNode,
  sections,
  slotEntry,
  slotOf,
} from "../core/lexicon.ts";
import { allRules } from "../extract/index.ts";
import { C, type ClassName, classNames, classTable } from "../lexicon/classes.ts";
import { classHash } from "../lexicon/index.ts";
import { newColumns, tokenize } from "../segment/tokens.ts";

/** One line of a list. */
interface Line {
  readonly name: string;
  readonly cls: number;
  readonly note: string;
  readonly exact: boolean;
}

/** Reads the word lists, and throws with file and line where one is malformed. */
function readLists(folder: string): Line[] {
  const lines: Line[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".tsv"))
    .sort()) {
    const rows = readFileSync(path.join(folder, file), "utf8").split("\n");
    rows.forEach((row, i) => {
      if (row === "" || row.startsWith("#")) return;
      const [name, cls, note, ...more] = row.split("\t");
      const where = `${file}:${i + 1}`;
      if (name === undefined || cls === undefined || name === "" || name !== name.trim() || more.length > 0)
        throw new Error(`${where}: a line is name<TAB>class<TAB>note`);
      if (!(cls in classTable)) throw new Error(`${where}: there is no lexicon class "${cls}"`);
      const exact = classTable[cls as ClassName][0] === "exact";
      lines.push({ name: exact ? name : foldWord(name), cls: C[cls as ClassName], note: note ?? "", exact });
    });
  }
  return lines;
}

/** Gives each word its id, in the order of meeting, from 1. */
class Words {
  readonly list: string[] = [];
  private readonly ids = new Map<string, number>();

  add(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    this.list.push(word);
    this.ids.set(word, this.list.length);
    return this.list.length;
  }
}

/** The tokenizer needs the abbreviations, and nothing else, to cut an entry as it will cut the text. */
function abbreviationsOnly(lines: readonly Line[]): Lexicon {
  const kinds = [C.abbreviation, C["title-abbreviation"], C["number-abbreviation"]];
  const ids = new Map<string, number>();
  const classesOf: number[][] = [[]];
  for (const { name, cls } of lines.filter((line) => kinds.includes(line.cls))) {
    if (!ids.has(name)) ids.set(name, classesOf.push([]) - 1);
    (classesOf[ids.get(name) as number] as number[]).push(cls);
  }
  const nothing = (): never => {
    throw new Error("only words are looked up while entries are cut");
  };
  return {
    id: (word) => ids.get(word) ?? 0,
    idOfRange: (text, start, end, _hash, foldFrom) =>
      foldFrom === asWritten ? (ids.get(text.slice(start, end)) ?? 0) : 0,
    has: (id, cls) => (classesOf[id] as number[]).includes(cls),
    step: nothing,
    entryAt: nothing,
    senses: nothing,
    nameOf: nothing,
  };
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

/** Compiles the lists of `folder` and the words that rules start at into the file `out`. */
function compileLexicon(folder: string, out: string): void {
  const lines = readLists(folder);
  const words = new Words();
  const triggers = allRules().flatMap((rule) => ("starts" in rule ? (rule.starts as readonly string[]) : []));
  for (const trigger of triggers) if (trigger.length === 1 || !/^[#@]/.test(trigger)) words.add(trigger);

  const cutter = abbreviationsOnly(lines);
  const cut = (name: string): string[] => {
    const columns = newColumns(name.length);
    tokenize(name, 0, name.length, cutter, columns);
    return Array.from({ length: columns.count }, (_, i) => name.slice(columns.start[i], columns.end[i]));
  };

  const edges = new Map<string, number>();
  const edgeList: [node: number, id: number, to: number][] = [];
  const nodeEntry: number[] = [0, 0];
  const entries: { name: string; senses: { cls: number; note: string }[] }[] = [];
  const bits: Uint32Array[] = [];
  const bitWidth = Math.ceil(classNames.length / 32);
  const strings: string[] = [];
  const stringIds = new Map<string, number>();
  const stringId = (value: string): number => {
    const known = stringIds.get(value);
    if (known !== undefined) return known;
    stringIds.set(value, strings.length);
    return strings.push(value) - 1;
  };

  for (const line of lines) {
    const parts = line.cls === C["number-abbreviation"] ? [line.name] : cut(line.name); // "No." is one token only before a number
    const ids = parts.map((word) => words.add(word));
    if (ids.length === 0) throw new Error(`the entry ${JSON.stringify(line.name)} has no word in it`);
    let node = rootNode;
    for (const id of ids) {
      const key = `${node} ${id}`;
      let to = edges.get(key);
      if (to === undefined) {
        to = nodeEntry.push(0) - 1;
        edges.set(key, to);
        edgeList.push([node, id, to]);
      }
      node = to;
    }
    if (nodeEntry[node] === 0) {
      entries.push({ name: line.name, senses: [] });
      nodeEntry[node] = entries.length;
    }
    const entry = entries[(nodeEntry[node] as number) - 1] as (typeof entries)[number];
    if (!entry.senses.some((sense) => sense.cls === line.cls && sense.note === line.note))
      entry.senses.push({ cls: line.cls, note: line.note });
    if (ids.length === 1) {
      const at = (ids[0] as number) - 1;
      bits[at] ??= new Uint32Array(bitWidth);
      (bits[at] as Uint32Array)[line.cls >>> 5] =
        ((bits[at] as Uint32Array)[line.cls >>> 5] as number) | (1 << (line.cls & 31));
    }
  }

  const wordStart = new Uint32Array(words.list.length + 1);
  let pool = "";
  const poolParts: string[] = [];
  let poolLength = 0;
  words.list.forEach((word, i) => {
    wordStart[i] = poolLength;
    poolParts.push(word);
    poolLength += word.length;
  });
  wordStart[words.list.length] = poolLength;

  const slots = new Uint32Array(powerOfTwo(words.list.length * 2));
  if (words.list.length >= 1 << idBits) throw new Error("too many words for the bits of an id");
  words.list.forEach((word, i) => {
    const hash = hashWord(word);
    let slot = slotOf(hash, slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = slotEntry(hash, i + 1);
  });

  const edgeSlots = powerOfTwo(edgeList.length * 2);
  const edgeTable = new Uint32Array(edgeSlots * 3);
  for (const [node, id, to] of edgeList) {
    let slot = slotOf(edgeHash(node, id), edgeSlots - 1);
    while (edgeTable[slot * 3 + 2] !== 0) slot = (slot + 1) & (edgeSlots - 1);
    edgeTable.set([node, id, to], slot * 3);
  }

  const wordBits = new Uint32Array(words.list.length * bitWidth);
  bits.forEach((of, i) => {
    wordBits.set(of, i * bitWidth);
  });

  const entryName = entries.map((entry) => stringId(entry.name));
  const senseStart = [0];
  const senseCls: number[] = [];
  const senseNote: number[] = [];
  for (const entry of entries) {
    for (const sense of entry.senses) {
      senseCls.push(sense.cls);
      senseNote.push(stringId(sense.note));
    }
    senseStart.push(senseCls.length);
  }
  const noteStart = [poolLength];
  for (const value of strings) {
    poolParts.push(value);
    poolLength += value.length;
    noteStart.push(poolLength);
  }
  pool = poolParts.join("");
  const pool16 = new Uint16Array((poolLength + 1) & ~1);
  for (let i = 0; i < poolLength; i++) pool16[i] = pool.charCodeAt(i);

  const parts: Record<(typeof sections)[number], ArrayLike<number>> = {
    slots,
    wordStart,
    wordBits,
    edges: edgeTable,
    nodeEntry,
    entryName,
    senseStart,
    senseCls,
    senseNote,
    noteStart,
    pool: new Uint32Array(pool16.buffer),
  };
  const numbers = [magic, classHash >>> 0, ...sections.map((name) => parts[name].length)];
  const total = numbers.length + sections.reduce((sum, name) => sum + parts[name].length, 0);
  const file = new Uint32Array(total);
  file.set(numbers);
  let at = numbers.length;
  for (const name of sections) {
    file.set(parts[name], at);
    at += parts[name].length;
  }
  writeFileSync(out, new Uint8Array(file.buffer));
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error("usage: compile-lexicon FOLDER OUT");
compileLexicon(folder, out);
