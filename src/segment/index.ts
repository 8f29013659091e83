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

/** Cuts the page's title, body and ticker lines into tokens and sentences; all else holds no facts. */
export function segment(page: Page, lexicon: Lexicon, given: Given = {}): Document {
  const { text, blocks } = page;
  const columns = newColumns(text.length);
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
  const sentence = new Int32Array(columns.count);
  for (let i = 0; i < sentences.count; i++) sentence.fill(i, sentences.first[i], sentences.last[i]);
  const { language, publishedAt, publisher, title } = page;
  return {
    text,
    blocks,
    tokens: finish(columns, sentence),
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
