import type { Brief } from "../contract.ts";

/** The flat tables of a run, each with the names of its columns. Every row begins with the id of its article. */
export const tables = {
  articles: ["id", "title", "authors", "published_at", "updated_at", "publisher", "language", "words", "summary"],
  entities: ["id", "entity", "type", "name", "role", "ticker", "salience", "mentions"],
  quotes: ["id", "kind", "speaker", "cue", "text", "start", "end"],
  dates: ["id", "text", "type", "value", "from", "to", "anchored", "start", "end"],
  tickers: ["id", "symbol", "kind", "exchange", "company", "entity", "in_body"],
  amounts: ["id", "text", "type", "value", "low", "high", "currency", "unit", "start", "end"],
} as const;
export type Table = keyof typeof tables;

type Cell = string | number | boolean | null | undefined;

/** The lines of a Brief in each table, as RFC 4180 has them (CRLF line ends). With `guard`, a cell a spreadsheet would run as a formula begins with an apostrophe. */
export function tableRows(brief: Brief, guard: boolean): Record<Table, string> {
  const { id, article, summary } = brief;
  const lines = (rows: readonly (readonly Cell[])[]): string =>
    rows.map((row) => csvLine([id, ...row], guard)).join("");
  return {
    articles: lines([
      [
        article.title,
        article.authors.map(({ name }) => name).join("; "),
        article.publishedAt?.value,
        article.updatedAt?.value,
        article.publisher,
        article.language,
        article.wordCount,
        summary.sentences.map(({ text }) => text).join(" "),
      ],
    ]),
    entities: lines(brief.entities.map((e) => [e.id, e.type, e.name, e.role, e.ticker, e.salience, e.mentions.length])),
    quotes: lines(brief.quotes.map((q) => [q.kind, q.speaker?.name, q.cue?.text, q.text, q.start, q.end])),
    dates: lines(brief.dates.map((d) => [d.text, d.type, d.value, d.from, d.to, d.anchored, d.start, d.end])),
    tickers: lines(brief.tickers.map((t) => [t.symbol, t.kind, t.exchange, t.company, t.entity, t.inBody])),
    amounts: lines(
      brief.amounts.map((a) => [a.text, a.type, a.value, a.low, a.high, a.currency, a.unit, a.start, a.end]),
    ),
  };
}

/** One line of CSV. */
export const csvLine = (cells: readonly Cell[], guard: boolean): string =>
  `${cells.map((cell) => csvCell(cell, guard)).join(",")}\r\n`;

function csvCell(cell: Cell, guard: boolean): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = guard && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\0]/.test(text) ? `"${text.replaceAll("\0", "\ufffd").replaceAll('"', '""')}"` : text;
}
