import type { Reading } from "../core/reading.ts";
import { said, sentenceOf } from "./facts.ts";
import { visible } from "./visible.ts";

/**
 * One fact a line, for grep and cut: the kind of fact, then its parts, then the id of the article, parted by tabs. An empty part is `-`.
 */
export function renderPlain(reading: Reading): string {
  const { article, summary, entities, dates, tickers, amounts, warnings, id } = reading.brief;
  const lines: (readonly (string | number | null)[])[] = [
    ["title", article.title],
    ...article.authors.map(({ name, kind }) => ["author", name, kind]),
    ["published", article.publishedAt?.value ?? null],
    ["updated", article.updatedAt?.value ?? null],
    ["publisher", article.publisher],
    ["language", article.language],
    ["words", article.wordCount],
    ...summary.sentences.map(({ text }) => ["summary", text]),
    ...entities.map(({ type, name, role, ticker, mentions }) => ["entity", type, name, role, ticker, mentions.length]),
    ...dates.map((date) => ["date", date.type, date.value, date.from, date.to, date.text, sentenceOf(reading, date)]),
    ...said(reading).map(({ kind, speaker, verb, words }) => ["quote", kind, speaker, verb, words.join(" … ")]),
    ...tickers.map(({ symbol, exchange, company, kind }) => ["ticker", symbol, exchange, company, kind]),
    ...amounts.map((amount) => [
      "amount",
      amount.type,
      amount.value,
      amount.currency ?? amount.unit ?? null,
      amount.text,
      sentenceOf(reading, amount),
    ]),
    ...warnings.map(({ code, message }) => ["warning", code, message]),
  ];
  return lines.map((line) => `${[...line, id].map(cell).join("\t")}\n`).join("");
}

const cell = (value: string | number | null): string => (value === null || value === "" ? "-" : visible(String(value)));
