import type { TickerList, TickerRow } from "../core/document.ts";
import { BriefError } from "../core/error.ts";

/**
 * Reads a list of securities: NDJSON of `{symbol, exchange, name}`, the SEC's company_tickers.json or company_tickers_exchange.json as they are
 * published, or a CSV with a head that names a symbol and a name column, as exchanges publish it. `name` stands in messages. Throws
 * `BriefError` E_INPUT with the line where the file is none of these or a line is malformed.
 */
export function readTickerList(text: string, name: string): TickerList {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const rows = rowsOf(body, name);
  if (rows.length === 0) throw new BriefError("E_INPUT", `${name} lists no security`, 1);
  return { name, rows };
}

function rowsOf(text: string, name: string): TickerRow[] {
  const first = text.trimStart()[0];
  if (first !== "{" && first !== "[") return csvRows(text, name);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const whole = lines.length === 1 || !isObject(lines[0] as string) ? parsed(text) : null;
  if (whole !== null && !isRow(whole)) return secRows(whole, name);
  return ndjsonRows(text, name);
}

/** The value of a JSON text, null where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // then it is read line by line, and the line at fault is named
  }
}

const isObject = (line: string): boolean => isRow(parsed(line));

const isRow = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("symbol" in value || "ticker" in value);

function ndjsonRows(text: string, name: string): TickerRow[] {
  const rows: TickerRow[] = [];
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const value = parsed(line);
    if (value === null || typeof value !== "object") throw fault(name, i + 1, "is no JSON object");
    const { symbol, ticker, exchange, name: title } = value as Record<string, unknown>;
    rows.push(row(symbol ?? ticker, exchange, title, name, i + 1));
  });
  return rows;
}

/** The two shapes of the SEC: rows under numbers, or `fields` and `data`. */
function secRows(value: unknown, name: string): TickerRow[] {
  const { fields, data } = value as { fields?: unknown; data?: unknown };
  if (Array.isArray(fields) && Array.isArray(data)) {
    const [symbol, title, exchange] = ["ticker", "name", "exchange"].map((field) => fields.indexOf(field));
    if (symbol === undefined || symbol < 0 || title === undefined || title < 0)
      throw fault(name, 1, "has no ticker and name among its fields");
    return data.map((each, i) => {
      if (!Array.isArray(each)) throw fault(name, i + 1, "is no list (row of data)");
      return row(
        each[symbol],
        exchange === undefined || exchange < 0 ? null : each[exchange],
        each[title],
        name,
        i + 1,
      );
    });
  }
  return Object.values(value as object).map((each, i) => {
    if (typeof each !== "object" || each === null) throw fault(name, i + 1, "is no security (entry of the object)");
    const { ticker, symbol, title, name: other, exchange } = each as Record<string, unknown>;
    return row(ticker ?? symbol, exchange, title ?? other, name, i + 1);
  });
}

/** Names of the columns in the CSVs of exchanges. */
const columns = {
  symbol: /^(?:symbol|ticker|ticker symbol|code|act symbol|stock code|asx code|local code|tidm|epic)$/i,
  name: /^(?:name|company|company name|security name|issuer name|title|name of securities|issuer)$/i,
  exchange: /^(?:exchange|market|listing exchange|primary exchange|mic)$/i,
} as const;

function csvRows(text: string, name: string): TickerRow[] {
  const lines = text.split(/\r\n|\n|\r/);
  const separator =
    ["\t", ";", "|"].find((mark) => (lines[0] ?? "").includes(mark) && !(lines[0] ?? "").includes(",")) ?? ",";
  const head = cells(lines[0] ?? "", separator).map((cell) => cell.trim());
  const at = (pattern: RegExp): number => head.findIndex((cell) => pattern.test(cell));
  const [symbol, title, exchange] = [at(columns.symbol), at(columns.name), at(columns.exchange)];
  if (symbol < 0 || title < 0)
    throw fault(name, 1, "is neither JSON nor the head of a CSV with a symbol and a name column");
  const rows: TickerRow[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === "" || /^File Creation Time/.test(line)) continue;
    const found = cells(line, separator);
    if (found.length <= Math.max(symbol, title))
      throw fault(name, i + 1, `has ${found.length} columns, not ${head.length}`);
    rows.push(row(found[symbol], exchange < 0 ? null : found[exchange], found[title], name, i + 1));
  }
  return rows;
}

/** The cells of a line of CSV; a doubled quotation mark within marks is one. */
function cells(line: string, separator: string): string[] {
  const found: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const char = line[i] as string;
    if (quoted && char === '"' && line[i + 1] === '"') cell += line[++i];
    else if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) {
      found.push(cell);
      cell = "";
    } else cell += char;
  }
  found.push(cell);
  return found;
}

/** One checked row. */
function row(symbol: unknown, exchange: unknown, title: unknown, name: string, line: number): TickerRow {
  const text = typeof symbol === "string" ? symbol.trim() : "";
  if (!/^[A-Za-z0-9][A-Za-z0-9.\-/^=$*+ ]{0,19}$/.test(text)) throw fault(name, line, "has no symbol");
  if (typeof title !== "string" && title !== undefined && title !== null)
    throw fault(name, line, "has a name that is no text");
  const market = typeof exchange === "string" ? exchange.trim() : "";
  return {
    symbol: text.toUpperCase(),
    exchange: market === "" ? null : market.toUpperCase(),
    name: (title ?? "").trim(),
  };
}

const fault = (name: string, line: number, what: string): BriefError =>
  new BriefError(
    "E_INPUT",
    `${name}: line ${line} ${what}; a list of securities is NDJSON of {symbol, exchange, name}, the SEC's company_tickers JSON, or a CSV`,
    line,
  );
