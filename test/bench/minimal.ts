import type { Source } from "../../src/contract.ts";

/** What the minimal pipeline finds at a place. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const words = new Map(
  ["the", "said", "on", "in", "percent", "million", "company", "january", "monday", "president", "bank"].map(
    (word, i) => [word, i] as const,
  ),
);

const patterns: Readonly<Record<string, RegExp>> = {
  amounts: /[$€£]\d[\d.,]*(?: (?:million|billion))?/g,
  percentages: /\d[\d.]*(?:%| percent| pct)/g,
  dates:
    /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4})?/g,
  quotations: /"[^"\n]{1,2000}"/g,
};

/**
 * The least that a program of this shape does: a token look-up by hash, sentences at full stops, four patterns, result objects and JSON. No
 * reading of the page, no names, no speakers, no summary. It stands for the speed that could be had at all.
 */
export function minimal({ id, text = "" }: Source): string {
  const tokens: number[] = [];
  const sentences: Found[] = [];
  let sentence = 0;
  let known = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at) | 0x20;
    if (code < 0x61 || code > 0x7a) {
      if (code === 0x2e || code === 0x2a) {
        const next = text.charCodeAt(at + 1);
        if (next === 0x20 || next === 0x0a) {
          sentences.push({ start: sentence, end: at + 1, text: text.slice(sentence, at + 1) });
          sentence = at + 2;
        }
      }
      at++;
      continue;
    }
    const start = at;
    while (at < text.length) {
      const letter = text.charCodeAt(at) | 0x20;
      if (letter < 0x61 || letter > 0x7a) break;
      at++;
    }
    if (words.has(text.slice(start, at).toLowerCase())) known++;
    tokens.push(start, at);
  }
  const found: Record<string, Found[]> = {};
  for (const [name, pattern] of Object.entries(patterns))
    found[name] = [...text.matchAll(pattern)].map((met) => ({
      start: met.index,
      end: met.index + met[0].length,
      text: met[0],
    }));
  return JSON.stringify({ id, tokens: tokens.length / 2, known, sentences, ...found, text });
}
