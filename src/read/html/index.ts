import type { Source } from "../../contract.ts";
import type { Page } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";

/** Every rule of this reader, in the order in which they are applied. */
export const htmlRules: readonly RuleFace[] = [];

/** Reads an article out of an HTML page. */
export function readHtml(source: Source, _trace: Trace | null): Page {
  return {
    text: "",
    format: "html",
    blocks: [],
    title: source.title ?? null,
    titleSpan: null,
    authors: [],
    publishedAt: null,
    updatedAt: null,
    publisher: null,
    language: "und",
    readingMinutes: null,
    leftOut: [],
    warnings: [],
  };
}
