import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/core/document.ts";
import { classOfCode, JOINER, LINE_END, SPACE } from "../../src/segment/characters.ts";
import { documentOf } from "../document-of.ts";

/** What is wrong with the columns of a document, in words; empty if nothing is. */
function faultsOf({ text, blocks, tokens, sentences }: Document): string[] {
  const faults: string[] = [];
  let covered = 0;
  let token = 0;
  for (let s = 0; s < sentences.count; s++) {
    const block = blocks[sentences.block[s] as number];
    if (sentences.first[s] !== token) faults.push(`sentence ${s} begins at token ${sentences.first[s]}, not ${token}`);
    if ((sentences.last[s] as number) <= token) faults.push(`sentence ${s} has no token`);
    for (; token < (sentences.last[s] as number); token++) {
      const start = tokens.start[token] as number;
      const end = tokens.end[token] as number;
      if (tokens.sentence[token] !== s) faults.push(`token ${token} names another sentence`);
      if (end <= start) faults.push(`token ${token} is empty`);
      if (block === undefined || start < block.start || end > block.end) faults.push(`token ${token} leaves its block`);
      if (start < covered) faults.push(`token ${token} begins within the one before`);
      for (let i = covered; i < start; i++)
        if (![SPACE, LINE_END, JOINER].includes(classOfCode(text.charCodeAt(i)))) faults.push(`${i} is in no token`);
      covered = end;
    }
  }
  if (token !== tokens.count) faults.push("tokens stand in no sentence");
  for (let i = covered; i < text.length; i++)
    if (![SPACE, LINE_END, JOINER].includes(classOfCode(text.charCodeAt(i)))) faults.push(`${i} is in no token`);
  return faults;
}

const pieces = [
  "the",
  "The",
  "Mr.",
  "U.S.",
  "a.m.",
  "I.",
  "No.",
  "5",
  "3.5",
  "'s",
  "’",
  "…",
  "...",
  ". . .",
  "!",
  "?",
  ".",
  ",",
  '"',
  "“",
  "”",
  "«",
  "»",
  "(",
  ")",
  "-",
  "--",
  "•",
  "1.",
  "Yahoo!",
  "http://a.b/c.",
  "é",
  "ß",
  "İ",
  "中文。",
  "」",
  "🎉",
  "👨‍👩‍👧",
  "𝔸",
  "\ud800",
  "\u0301",
  "\u00ad",
  "\u200b",
  " ",
  "\n",
  "\r\n",
  "\u2028",
  "\n\n",
  "\t",
  "\u00a0",
]; // prettier-ignore

describe("tokens and sentences", () => {
  test("are in order, apart, within their blocks, and cover all that is not blank", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        expect(faultsOf(documentOf(parts.join("")))).toEqual([]);
      }),
      { numRuns: 400, seed: 1 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        expect(faultsOf(documentOf(text.replace(/\ufeff/g, "")))).toEqual([]);
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  test("are the same however the lines of a block end", () => {
    const text = 'He went to St. Louis\nat 9 a.m.\nThe mayor said: "No."\nThen he left.';
    const sentences = (of: string): number[] => [...documentOf(of).sentences.first];
    expect(sentences(text.replaceAll("\n", "\r\n"))).toEqual(sentences(text));
    expect(sentences(text.replaceAll("\n", " "))).toEqual(sentences(text));
  });

  for (const piece of [
    ".",
    "A.",
    "A ",
    '"',
    ". ",
    '."',
    "! A",
    "'s",
    "a.b",
    "www.,",
    "…",
    "「。」",
    "No. 1 ",
    "•\n",
    "𝔸",
    "- \n",
  ])
    test(`a text of ${JSON.stringify(piece)} alone is cut to its end`, () => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length)).trim();
      const { blocks, tokens } = documentOf(text);
      expect(blocks[0]?.end).toBe(text.length);
      expect(tokens.end[tokens.count - 1]).toBe(text.length);
    });
});
