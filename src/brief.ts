import type { Article, Brief, Source, Warning } from "./contract.ts";
import { type Budget, sentenceSpan, type TickerList } from "./core/document.ts";
import { isBody, type Page } from "./core/page.ts";
import type { Reading } from "./core/reading.ts";
import type { Trace } from "./core/trace.ts";
import { mostTokens } from "./extract/entities/name.ts";
import { extract } from "./extract/index.ts";
import type { Layers } from "./extract/layers.ts";
import { disagreements } from "./extract/tickers/disagreement.ts";
import { lexicon } from "./lexicon/index.ts";
import { readText } from "./read/text/index.ts";
import { segment } from "./segment/index.ts";
import { countWords } from "./segment/words.ts";

/** Where the bytes of a source came from; absent for a record or a string. */
export interface Origin {
  readonly path: string | null;
  readonly encoding: string;
  readonly bytes: number;
  /** What decoding noticed. */
  readonly warnings?: readonly Warning[];
}

/** What a caller may ask of a reading. */
export interface BriefOptions {
  readonly origin?: Origin;
  /** Collects every claim, kept or not. */
  readonly trace?: Trace;
  /** The reader's own list of securities; it wins over the one that ships. */
  readonly tickers?: TickerList;
  /** How long the summary may be; the usual length if absent. */
  readonly budget?: Budget;
  /** The layers to make; all of them if absent. */
  readonly layers?: ReadonlySet<keyof Layers>;
}

const everyLayer: ReadonlySet<keyof Layers> = new Set([
  "amounts",
  "dates",
  "entities",
  "listings",
  "quotes",
  "summary",
]);

/** What is said where a text is longer than names are looked for. */
const long: Warning = {
  code: "W_LONG",
  message: `names were looked for in the first ${mostTokens} words and marks only`,
};

/** What is said where a page holds no article. */
const empty: Warning = { code: "W_EMPTY", message: "no article text was found" };

/** The pipeline behind reading: the page is cut, its facts are extracted, and all is put in the shape of the contract. */
export function briefOf(source: Source, page: Page, options: BriefOptions = {}): Reading {
  const doc = segment(page, lexicon(), { listings: options.tickers ?? null, budget: options.budget ?? null });
  const layers = extract(doc, options.layers ?? everyLayer, options.trace ?? null);
  const { path, encoding, bytes } = options.origin ?? {
    path: null,
    encoding: "utf-8",
    bytes: Buffer.byteLength(source.html ?? source.text ?? ""),
  };
  const article = articleOf(page);
  const brief: Brief = {
    schemaVersion: 1,
    id: source.id,
    source: { path, url: source.url ?? null, format: page.format, encoding, bytes },
    article,
    summary: { sentences: [...layers.summary] },
    entities: [...layers.entities],
    dates: [...layers.dates],
    quotes: [...layers.quotes],
    tickers: [...layers.listings],
    amounts: [...layers.amounts],
    warnings: [
      ...(options.origin?.warnings ?? []),
      ...page.warnings,
      ...disagreements(doc, layers.listings),
      ...(doc.tokens.count > mostTokens ? [long] : []),
      ...(article.text === "" ? [empty] : []),
    ],
  };
  const sentences = Array.from({ length: doc.sentences.count }, (_, i) => sentenceSpan(doc, i));
  return { brief, text: page.text, sentences };
}

/** Reads one article. The HTML reader is loaded when the first page comes. */
export async function readArticle(source: Source, options: BriefOptions = {}): Promise<Reading> {
  const read = source.html === undefined ? readText : (await import("./read/html/index.ts")).readHtml;
  return briefOf(source, read(source, options.trace ?? null), options);
}

/** The page's own facts. */
function articleOf(page: Page): Article {
  const body = page.blocks.filter((block) => isBody(block.kind));
  const text =
    page.format === "html" ? page.text : body.map(({ start, end }) => page.text.slice(start, end)).join("\n\n");
  const { title, titleSpan, publishedAt, updatedAt, publisher, language, readingMinutes } = page;
  return {
    title,
    titleSpan,
    authors: [...page.authors],
    publishedAt,
    updatedAt,
    publisher,
    language,
    readingMinutes,
    wordCount: body.reduce((sum, { start, end }) => sum + countWords(page.text, start, end), 0),
    sections: sectionsOf(page),
    text,
    bodySpans: page.format === "text" ? body.map(({ start, end }) => ({ start, end })) : [],
    leftOut: [...page.leftOut],
  };
}

/** Each heading of the body, where it stands; its text runs to the next heading of its level or a higher one. */
function sectionsOf(page: Page): Article["sections"] {
  return page.blocks
    .filter((block) => block.kind === "heading")
    .map(({ start, end, level }) => ({ heading: page.text.slice(start, end), start, end, level }));
}
