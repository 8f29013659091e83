import type { Author, LeftOut, Moment, Span, Warning } from "../contract.ts";

/** What a stretch of a page is. `title` and the body kinds are read for facts, a `ticker-line` for tickers, the rest is left out. */
export type BlockKind =
  | "title"
  | "standfirst"
  | "heading"
  | "paragraph"
  | "list-item"
  | "table-row"
  | "ticker-line"
  | "byline"
  | "date-line"
  | "caption"
  | "chrome";

const bodyKinds: ReadonlySet<BlockKind> = new Set(["standfirst", "heading", "paragraph", "list-item", "table-row"]);

/** True for the kinds whose text is the article's body. */
export const isBody = (kind: BlockKind): boolean => bodyKinds.has(kind);

/** A stretch of the page's text with no blanks at its ends; it may hold single line ends (hard-wrapped lines). */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, the depth from 1 for a list item, else 0. */
  readonly level: number;
  /** The id of the rule that judged it. */
  readonly why: string;
}

/**
 * What reading hands to everything after it: a text that never changes again, its blocks in order, and what the page
 * says of its article.
 *
 * From a text, `text` is the input and every non-blank character of it stands in exactly one block. From HTML, `text`
 * is the body alone: its blocks are of body kinds only, and title, authors, moments and left-out pieces have no offsets.
 */
export interface Page {
  readonly text: string;
  readonly format: "text" | "html";
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly authors: readonly Author[];
  readonly publishedAt: Moment | null;
  readonly updatedAt: Moment | null;
  readonly publisher: string | null;
  /** BCP 47, `und` where it cannot be told. */
  readonly language: string;
  readonly readingMinutes: number | null;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}
