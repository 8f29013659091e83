import type { Document } from "../../core/document.ts";
import {
  ALL_CAPITALS,
  isCapital,
  isFunctionWord,
  isNumber,
  isUpper,
  isWord,
  PLAIN,
  TABLE,
  TITLE_CASE,
} from "./name.ts";
import type { Signs } from "./signs.ts";

/** The kind of line each sentence is, by how its words are written. */
export function lineKinds(doc: Document, signs: Signs): Uint8Array {
  const lines = new Uint8Array(doc.sentences.count);
  for (let s = 0; s < lines.length; s++) lines[s] = lineKind(doc, signs, s);
  return lines;
}

function lineKind({ sentences, text, tokens }: Document, signs: Signs, sentence: number): number {
  const { end, start } = tokens;
  const first = sentences.first[sentence] as number;
  const last = Math.min(sentences.last[sentence] as number, signs.count);
  let words = 0;
  let upper = 0;
  let long = 0;
  let small = 0;
  let numbers = 0;
  for (let at = first; at < last; at++) {
    if (!isWord(signs, at)) {
      if (isNumber(signs, at)) numbers++;
      continue;
    }
    const length = (end[at] as number) - (start[at] as number);
    if (length < 2) continue;
    words++;
    if (isUpper(signs, at)) upper++;
    if (length < 4 || isFunctionWord(signs, at)) continue;
    long++;
    if (!isCapital(signs, at)) small++;
  }
  if (numbers >= 3 && numbers >= words) return TABLE;
  if (upper >= 3 && upper >= words * 0.7 && numbers < words) return ALL_CAPITALS;
  if (long >= 4 && small * 7 <= long && text[start[last - 1] as number] !== ".") return TITLE_CASE;
  return PLAIN;
}
