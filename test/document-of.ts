import type { Budget, Document } from "../src/core/document.ts";
import type { Block, BlockKind } from "../src/core/page.ts";
import { lexicon } from "../src/lexicon/index.ts";
import { segment } from "../src/segment/index.ts";

/** A document of plain text: its paragraphs (between blank lines) are blocks of one kind, and nothing is left out. */
export function documentOf(
  text: string,
  given: {
    publishedAt?: string;
    kind?: BlockKind;
    kinds?: readonly BlockKind[];
    language?: string;
    title?: string;
    budget?: Budget;
  } = {},
): Document {
  const blocks: Block[] = [...text.matchAll(/\S(?:(?!\n[ \t]*\n).)*/gs)].map((match, i) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: given.kinds?.[i] ?? given.kind ?? "paragraph",
    level: 0,
    why: "test/plain",
  }));
  const { publishedAt } = given;
  const page = {
    text,
    format: "text" as const,
    blocks,
    title: given.title ?? null,
    titleSpan: null,
    authors: [],
    publishedAt:
      publishedAt === undefined ? null : { value: publishedAt, text: publishedAt, rule: "given/published-at" },
    updatedAt: null,
    publisher: null,
    language: given.language ?? "en",
    readingMinutes: null,
    leftOut: [],
    warnings: [],
  };
  return segment(page, lexicon(), { budget: given.budget ?? null });
}
