import { type Document, has, isKind, kinds, shaped, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { ALL_CAPITALS, isCapital, PLAIN, TABLE, TITLE_CASE } from "./name.ts";

const WORD = kinds.indexOf("word");

/** The kind of line each sentence is, by how its words are written. */
export function lineKinds(doc: Document): Uint8Array {
  const lines = new Uint8Array(doc.sentences.count);
  for (let s = 0; s < lines.length; s++) lines[s] = lineKind(doc, s);
  return lines;
}

function lineKind(doc: Document, sentence: number): number {
  const { end, kind, start } = doc.tokens;
  const first = doc.sentences.first[sentence] as number;
  const last = doc.sentences.last[sentence] as number;
  let words = 0;
  let upper = 0;
  let long = 0;
  let small = 0;
  let numbers = 0;
  for (let at = first; at < last; at++) {
    if (kind[at] !== WORD) {
      if (isKind(doc, at, "number")) numbers++;
      continue;
    }
    const length = (end[at] as number) - (start[at] as number);
    if (length < 2) continue;
    words++;
    if (shaped(doc, at, UPPER)) upper++;
    if (length < 4 || has(doc, at, C["function-word"])) continue;
    long++;
    if (!isCapital(doc, at)) small++;
  }
  if (numbers >= 3 && numbers >= words) return TABLE;
  if (upper >= 3 && upper >= words * 0.7 && numbers < words) return ALL_CAPITALS;
  if (long >= 4 && small * 7 <= long && !endsWithStop(doc, last - 1)) return TITLE_CASE;
  return PLAIN;
}

/** True if a full stop closes the line: headlines have none. */
const endsWithStop = (doc: Document, token: number): boolean => doc.text[doc.tokens.start[token] as number] === ".";
