import type { Article, Brief, Source, Span, Warning } from "./contract.ts";
import { type Budget, type Document, sentenceSpan, type TickerList } from "./core/document.ts";
import { type Block, isBody, type Page } from "./core/page.ts";
import type { Reading } from "./core/reading.ts";
import type { Trace } from "./core/trace.ts";
import { isEnglish } from "./extract/english.ts";
import { mostTokens } from "./extract/entities/name.ts";
import { extract, noLayers, stepsFor } from "./extract/index.ts";
import type { Layers } from "./extract/layers.ts";
import { disagreements } from "./extract/tickers/disagreement.ts";
import { lexicon } from "./lexicon/index.ts";
import { readText } from "./read/text/index.ts";
import { wordTable } from "./read/word-tables.ts";
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

/** What is said where the article is in a language that most rules do not know. */
const foreign = (language: string): Warning => ({
  code: "W_LANGUAGE",
  message: `the article is in another language than English (${language}): dates are read in Spanish alone, amounts where sign or word is much as in English, names in part, quotations without their speakers`,
});

/** The pipeline behind reading: the page is cut, its facts are extracted, and all is put in the shape of the contract. */
export function briefOf(source: Source, page: Page, options: BriefOptions = {}): Reading {
  const doc = cut(page, options);
  return shaped(source, page, doc, extract(doc, options.layers ?? everyLayer, options.trace ?? null), options);
}

/** Reads one article. The HTML reader is loaded when the first page comes. */
export async function readArticle(source: Source, options: BriefOptions = {}): Promise<Reading> {
  const read = source.html === undefined ? readText : await htmlReader();
  return briefOf(source, read(source, options.trace ?? null), options);
}

/** One article of several, with where its bytes came from. */
export interface Sourced {
  readonly source: Source;
  readonly origin?: Origin;
}

/** What became of one article of several. */
export type Attempt<T> = { readonly value: T } | { readonly error: unknown };

/** What came of an attempt. Throws what it failed with. */
export function valueIn<T>(attempt: Attempt<T>): T {
  if ("error" in attempt) throw attempt.error;
  return attempt.value;
}

/**
 * Reads several articles, each stage on all of them before the next: so the code and the tables of a stage stay near the processor, which
 * is a quarter faster than one article after the other. What comes out is the same. An article that fails, or failed before, costs the
 * others nothing.
 */
export async function readArticles(
  articles: readonly Attempt<Sourced>[],
  options: Omit<BriefOptions, "origin" | "trace"> = {},
): Promise<readonly Attempt<Reading>[]> {
  const isHtml = (article: Attempt<Sourced>): boolean => "value" in article && article.value.source.html !== undefined;
  const readHtml = articles.some(isHtml) ? await htmlReader() : readText;
  const read = each(articles, ({ source, origin }) => ({
    source,
    page: (source.html === undefined ? readText : readHtml)(source, null),
    asked: origin === undefined ? options : { ...options, origin },
  }));
  let works = each(read, ({ source, page, asked }) => {
    return { source, page, asked, doc: cut(page, options), layers: noLayers() };
  });
  for (const step of stepsFor(options.layers ?? everyLayer))
    works = each(works, (work) => {
      step(work.doc, work.layers, null);
      return work;
    });
  return each(works, ({ source, page, asked, doc, layers }) => shaped(source, page, doc, layers as Layers, asked));
}

/** Opens the tables that reading needs, for one who wants to know before the first article comes that they are there. */
export function openTables(): void {
  lexicon();
  wordTable("byline");
}

/** One step on each that has not failed. */
const each = <A, B>(attempts: readonly Attempt<A>[], step: (value: A) => B): Attempt<B>[] =>
  attempts.map((attempt) => {
    if ("error" in attempt) return attempt;
    try {
      return { value: step(attempt.value) };
    } catch (error) {
      return { error };
    }
  });

const htmlReader = async (): Promise<typeof readText> => (await import("./read/html/index.ts")).readHtml;

const cut = (page: Page, { budget, tickers }: BriefOptions): Document =>
  segment(page, lexicon(), { listings: tickers ?? null, budget: budget ?? null });

/** The result in the shape of the contract. */
function shaped(source: Source, page: Page, doc: Document, layers: Layers, options: BriefOptions): Reading {
  const { path, encoding, bytes } = options.origin ?? {
    path: null,
    encoding: "utf-8",
    bytes: Buffer.byteLength(source.html ?? source.text ?? ""),
  };
  const article = articleOf(page, doc);
  const brief: Brief = {
    schemaVersion: 1,
    id: source.id,
    source: { path, url: source.url ?? null, format: page.format, encoding, bytes },
    article,
    summary: { sentences: layers.summary },
    entities: layers.entities,
    dates: layers.dates,
    quotes: layers.quotes,
    tickers: layers.listings,
    amounts: layers.amounts,
    warnings: [
      ...(options.origin?.warnings ?? []),
      ...page.warnings,
      ...disagreements(doc, layers.listings),
      ...(doc.tokens.count > mostTokens ? [long] : []),
      ...(article.text === "" ? [empty] : []),
      ...(article.text !== "" && !isEnglish(article.language) ? [foreign(article.language)] : []),
    ],
  };
  return new Read(brief, page.text, doc);
}

/** A reading whose sentences are told to whoever asks: one who shows the article; JSON has none. */
class Read implements Reading {
  readonly brief: Brief;
  readonly text: string;
  private readonly doc: Document;
  private spans: readonly Span[] | null = null;

  constructor(brief: Brief, text: string, doc: Document) {
    this.brief = brief;
    this.text = text;
    this.doc = doc;
  }

  get sentences(): readonly Span[] {
    this.spans ??= Array.from({ length: this.doc.sentences.count }, (_, i) => sentenceSpan(this.doc, i));
    return this.spans;
  }
}

/** The page's own facts. */
function articleOf(page: Page, doc: Document): Article {
  const body = page.blocks.filter((block) => isBody(block.kind));
  const text = page.format === "html" ? page.text : joined(page.text, body);
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
    wordCount: countWords(doc),
    sections: sectionsOf(page),
    text,
    bodySpans: page.format === "text" ? body.map(({ start, end }) => ({ start, end })) : [],
    leftOut: [...page.leftOut],
  };
}

/** The blocks, joined by a blank line; those between which one stands already are taken together. */
function joined(text: string, blocks: readonly Block[]): string {
  const stretches: string[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { start } = blocks[i] as Block;
    let { end } = blocks[i] as Block;
    while (blocks[i + 1]?.start === end + 2 && text.startsWith("\n\n", end)) end = (blocks[++i] as Block).end;
    stretches.push(text.slice(start, end));
  }
  return stretches.join("\n\n");
}

/** Each heading of the body, where it stands; its text runs to the next heading of its level or a higher one. */
function sectionsOf(page: Page): Article["sections"] {
  return page.blocks
    .filter((block) => block.kind === "heading")
    .map(({ start, end, level }) => ({ heading: page.text.slice(start, end), start, end, level }));
}
