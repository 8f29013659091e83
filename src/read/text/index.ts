import type { Source } from "../../contract.ts";
import type { Block, Page } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";

/** Every rule of this reader, in the order in which they are applied. */
export const textRules: readonly RuleFace[] = [];

/** Reads an article out of raw text. */
export function readText(source: Source, _trace: Trace | null): Page {
  const text = source.text ?? "";
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]*\S)?/g))
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: blocks.length === 0 ? "title" : "paragraph",
      level: 0,
      why: "text/plain",
    });
  const first = blocks[0];
  const title = first === undefined ? null : text.slice(first.start, first.end);
  const given = source.publishedAt;
  return {
    text,
    format: "text",
    blocks,
    title: source.title ?? title,
    titleSpan: first === undefined ? null : { start: first.start, end: first.end },
    authors: [],
    publishedAt: given === undefined ? null : { value: given, text: given, rule: "given/published-at" },
    updatedAt: null,
    publisher: null,
    language: "en",
    readingMinutes: null,
    leftOut: [],
    warnings: [],
  };
}
