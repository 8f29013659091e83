import type { Entity, EntityType } from "../../contract.ts";
import { type Document, has, is, isKind, LINE_START, shaped, tokenAt, tokenText, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Label, Range, Turn } from "./scene.ts";
import { isNameWord, isPlain } from "./speaker-phrase.ts";
import { hasTrait, JOB, NAME_PARTICLE, OFFICE } from "./word-traits.ts";

/** A label with what stands in brackets or behind a comma has no more tokens than this: "MORGAN (through interpreter):". */
const longest = 14;

const none: ReadonlyMap<number, Turn> = new Map();

/**
 * The turns of an interview or a transcript, by the token of their cue: "Q:", "A.", "MORGAN:", and names in small letters where two or
 * more take turns and one comes back.
 */
export function readTurns(doc: Document, entities: readonly Entity[]): ReadonlyMap<number, Turn> {
  const labels = readLabels(doc);
  if (labels.length === 0) return none;
  const types = typesAt(entities);
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const named = labels.filter((label) =>
    speaks(label, types.get(doc.tokens.start[label.name.first] as number), times.get(label.key) !== 1),
  );
  const asks = named.some(({ kind }) => kind === "question");
  const names = named.filter((label) => !isLetter(label));
  const keys = new Set(names.map(({ key }) => key));
  const alternate = keys.size > 1 && names.length > keys.size && names.length > 3;
  const turns = named.filter((label) => (isLetter(label) ? asks : label.kind === "capitals" || alternate));
  return new Map(turns.map((label, i) => [label.cue, { ...label, next: turns[i + 1]?.first ?? -1 }]));
}

/**
 * True for a label that is no place (but in capitals that come back) and no heading of a list: words that are some without their
 * capitals too have to be a name.
 */
function speaks(label: Label, type: EntityType | undefined, comesBack: boolean): boolean {
  if (isLetter(label) || type === "PERSON" || type === "ORG") return true;
  if (label.kind === "plain") return false;
  return type === undefined || (label.kind === "capitals" && comesBack);
}

/** The type of the entity that is named at an offset. */
function typesAt(entities: readonly Entity[]): ReadonlyMap<number, EntityType> {
  const types = new Map<number, EntityType>();
  for (const { mentions, type } of entities) for (const { start } of mentions) types.set(start, type);
  return types;
}

/** The labels of a document in its order. They are looked for at what closes one, which few lines have. */
function readLabels(doc: Document): Label[] {
  const { word } = doc.tokens;
  const colon = doc.lexicon.id(":");
  const labels = readStopped(doc);
  for (let cue = word.indexOf(colon); cue >= 0; cue = word.indexOf(colon, cue + 1)) {
    const label = labelBefore(doc, cue);
    if (label !== null) labels.push(label);
  }
  return labels.sort((a, b) => a.first - b.first);
}

/** The letters with a full stop, "Q." and "A.", that begin a line. */
function readStopped(doc: Document): Label[] {
  const { text } = doc;
  const labels: Label[] = [];
  for (const letter of ["Q.", "A."]) {
    if (letter === "A." && labels.length === 0) break;
    for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 2)) {
      const label = labelBefore(doc, tokenAt(doc, at));
      if (label !== null) labels.push(label);
    }
  }
  return labels;
}

/** The label of the line whose cue is at a token, null for another token. */
function labelBefore(doc: Document, cue: number): Label | null {
  let first = cue;
  while (first > cue - longest && first > 0 && !shaped(doc, first, LINE_START)) first--;
  const label = shaped(doc, first, LINE_START) ? labelAt(doc, first) : null;
  if (label?.cue !== cue || (!isLetter(label) && isTitle(doc, cue))) return null;
  return label;
}

/** True for "Q" and "A", not for a name. */
export const isLetter = ({ kind }: Label): boolean => kind === "question" || kind === "answer";

/** True in the title of the article or a section: what a name and a colon say there is no turn. */
function isTitle({ blocks, sentences, tokens }: Document, token: number): boolean {
  const kind = blocks[sentences.block[tokens.sentence[token] as number] as number]?.kind;
  return kind === "title" || kind === "heading";
}

/** The label that begins at a token, or behind a mark there. */
export function labelAt(doc: Document, token: number): Label | null {
  const first = isKind(doc, token, "quote") ? token + 1 : token;
  if (!isKind(doc, first, "word") && !isKind(doc, first, "alphanumeric")) return null;
  const short = shortLabel(doc, first);
  if (short !== null) return short;
  const most = Math.min(first + longest, doc.tokens.count);
  let last = first;
  while (last < most && (isNameWord(doc, last) || hasTrait(doc, last, NAME_PARTICLE) || opensLabel(doc, first, last)))
    last++;
  const cue = last > first ? asideEnd(doc, last, most) : last;
  if (last === first || !is(doc, cue, ":") || !saysMore(doc, cue)) return null;
  const name = { first: nameFirst(doc, first, last), last };
  const kind = kindOf(doc, first, name);
  return { first, cue, name, key: tokenText(doc, last - 1).toUpperCase(), kind };
}

/** "Q:", "A.", "Q2:", "Answer:". */
function shortLabel(doc: Document, first: number): Label | null {
  const [, letter, stop] = /^(Q|A)(?:uestion|nswer)?\d{0,3}(\.?)$/.exec(tokenText(doc, first)) ?? [];
  if (letter === undefined) return null;
  const cue = stop === "." ? first : first + 1;
  if ((cue > first && !is(doc, cue, ":")) || !saysMore(doc, cue)) return null;
  return { first, cue, name: { first, last: first + 1 }, key: letter, kind: letter === "Q" ? "question" : "answer" };
}

/** "The Coast News", "MS. MORGAN": what may stand before the name. */
const opensLabel = (doc: Document, first: number, token: number): boolean =>
  token === first
    ? is(doc, token, "the") || has(doc, token, C["person-title"])
    : token === first + 1 && is(doc, token, ".") && shaped(doc, first, UPPER);

/** Behind the article or the title that a name has before it. */
function nameFirst(doc: Document, first: number, last: number): number {
  if (is(doc, first + 1, ".")) return first + 2;
  return last > first + 1 && opensLabel(doc, first, first) ? first + 1 : first;
}

/** Behind what says more of the speaker before the colon: "(laughing)", ", CNN anchor". */
function asideEnd(doc: Document, from: number, most: number): number {
  let at = from;
  if (is(doc, at, "(") || is(doc, at, "[")) {
    while (at < most && !is(doc, at, ")") && !is(doc, at, "]")) at++;
    return at + 1;
  }
  if (!is(doc, at, ",")) return at;
  while (at < most && (is(doc, at, ",") || shaped(doc, at, UPPER))) at++;
  return at;
}

/** True where words follow in the block of a label. */
const saysMore = (doc: Document, cue: number): boolean => {
  const { block } = doc.sentences;
  const { count, sentence } = doc.tokens;
  return cue + 1 < count && block[sentence[cue + 1] as number] === block[sentence[cue] as number];
};

function kindOf(doc: Document, first: number, { first: from, last }: Range): Label["kind"] {
  const office = is(doc, first, "the") && last === from + 1 && hasTrait(doc, from, JOB | OFFICE);
  let upper = true;
  let plain = !office;
  for (let at = from; at < last; at++) {
    upper &&= shaped(doc, at, UPPER);
    plain &&= isPlain(doc, at);
  }
  if (plain) return "plain";
  return upper && (doc.tokens.end[last - 1] as number) - (doc.tokens.start[from] as number) > 2 ? "capitals" : "name";
}
