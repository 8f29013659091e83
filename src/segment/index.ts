import type { Budget, Document, TickerList } from "../core/document.ts";
import type { Lexicon } from "../core/lexicon.ts";
import { isBody, type Page } from "../core/page.ts";
import { finishSentences, type SentenceColumns, splitSentences, writesOrdinals } from "./sentences.ts";
import { finish, newColumns, tokenize } from "./tokens.ts";

/** What a caller gives besides the page. */
export interface Given {
  readonly listings?: TickerList | null;
  readonly budget?: Budget | null;
}

/** Room for the tokens of most articles; a longer one makes more, and no more than `mostRoom` is kept for the next. */
const usualRoom = 1 << 14;
const mostRoom = 1 << 20;

/** Where tokens are gathered, one document after the other; a document holds a copy. */
let columns = newColumns(usualRoom);

/** Cuts the page's title, body and ticker lines into tokens and sentences; all else holds no facts. */
export function segment(page: Page, lexicon: Lexicon, given: Given = {}): Document {
  const { text, blocks } = page;
  if (columns.start.length > mostRoom) columns = newColumns(usualRoom);
  columns.count = 0;
  const found: SentenceColumns = { first: [], last: [], block: [] };
  const ordinals = writesOrdinals(page.language);
  const prose = { text, lexicon, columns, prose: true, ordinals };
  const heading = { ...prose, prose: false };
  blocks.forEach((block, index) => {
    if (!isBody(block.kind) && block.kind !== "title" && block.kind !== "ticker-line") return;
    const from = columns.count;
    tokenize(text, block.start, block.end, lexicon, columns);
    const view = block.kind === "title" || block.kind === "heading" ? heading : prose;
    splitSentences(view, from, columns.count, index, found);
  });
  const sentences = finishSentences(found);
  const tokens = finish(columns);
  for (let i = 0; i < sentences.count; i++) {
    const last = sentences.last[i] as number;
    for (let token = sentences.first[i] as number; token < last; token++) tokens.sentence[token] = i;
  }
  const { language, publishedAt, publisher, title } = page;
  return {
    text,
    blocks,
    tokens,
    sentences,
    lexicon,
    language,
    publishedAt,
    title,
    publisher,
    listings: given.listings ?? null,
    budget: given.budget ?? null,
  };
}
