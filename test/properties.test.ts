import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Brief } from "../src/contract.ts";
import { brief } from "../src/index.ts";
import { root } from "./cli/binary.ts";
import { spans } from "./spans.ts";

fc.configureGlobal({ seed: 20250129 }); // the same texts in every run; another seed is a search, not a test

const article = readFileSync(path.join(root, "fixtures/articles/harbour-bridge/input.txt"), "utf8");

/** Pieces that news is made of, and pieces that break things. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      "Ann Lee said",
      "“",
      "”",
      '"',
      "''",
      "$5 million",
      "(NYSE: ABC)",
      "Jan. 29, 2025",
      "on Monday",
      "\n",
      "\n\n",
      "\r\n",
      ". ",
      " ",
      ", ",
    ],
    ...[
      "By Bo Li",
      "Share this",
      "U.S.",
      "Mr.",
      "the",
      "DeepSeek",
      "according to",
      "he said",
      "- ",
      "1. ",
      "7.5%",
      "\t",
      "\u00a0",
      "…",
      "’s",
    ],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc
    .tuple(fc.nat(article.length), fc.nat(article.length), fc.string())
    .map(([a, b, noise]) => article.slice(0, a) + noise + article.slice(b)),
);
const clean = anyText.filter((text) => !text.includes("\0"));

const read = (text: string): Brief => brief({ id: "a", text, publishedAt: "2025-01-29" });

describe("whatever the text", () => {
  test("every span slices to its own text and lies within it", () => {
    fc.assert(
      fc.property(clean, (text) => {
        for (const span of spans(read(text))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("mentions of entities do not overlap, and every link leads somewhere", () => {
    fc.assert(
      fc.property(clean, (text) => {
        const { entities, quotes, tickers } = read(text);
        const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
        mentions.forEach((mention, i) => {
          if (i > 0) expect(mention.start).toBeGreaterThanOrEqual((mentions[i - 1] as { end: number }).end);
        });
        const ids = new Set<string | null>([null, ...entities.map((entity) => entity.id)]);
        for (const { speaker } of quotes) expect(ids.has(speaker?.entity ?? null)).toBe(true);
        for (const { entity } of tickers) expect(ids.has(entity)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("every non-blank character stands in the title, the body or what was left out, exactly once", () => {
    fc.assert(
      fc.property(clean, (text) => {
        const { article: read_ } = read(text);
        const times = new Uint8Array(text.length);
        const left = read_.leftOut.map(({ start = 0, end = 0 }) => ({ start, end }));
        for (const { start, end } of [...(read_.titleSpan ? [read_.titleSpan] : []), ...read_.bodySpans, ...left])
          for (let i = start; i < end; i++) times[i] = (times[i] as number) + 1;
        for (let i = 0; i < text.length; i++)
          if (/[\p{L}\p{N}\p{P}]/u.test(text[i] as string))
            expect(times[i], JSON.stringify(text.slice(i, i + 20))).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test("the summary stands verbatim in the body", () => {
    fc.assert(
      fc.property(clean, (text) => {
        const result = read(text);
        for (const { start, end } of result.summary.sentences)
          expect(result.article.bodySpans.some((block) => block.start <= start && end <= block.end)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("reading twice gives the same bytes", () => {
    fc.assert(
      fc.property(clean, (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
      }),
      { numRuns: 100 },
    );
  });
});
