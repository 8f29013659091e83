import type { Annotation } from "../../core/annotation.ts";
import { type Document, has, isKind, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";
import { C } from "../../lexicon/classes.ts";
import { at, symbolAt, type TickerData } from "./ticker.ts";

/** A symbol that the article introduced and then uses as a short name. */
export const introduced: RuleFace = {
  id: "tickers/introduced",
  summary:
    "A symbol that an exchange, a bracket or a dollar sign introduced, met again bare: ISBA maintained its dividend.",
  examples: [
    { text: "Harbor Tools (OTCQX: HRBT) grew. [HRBT] maintained its dividend." },
    { text: "Quil Group (NYSE: QUIL) grew. QUIL kept its dividend. HRBT did not." },
  ],
};

/** Rules whose symbols may be met again. A symbol in a bracket alone is too weak. */
const sure: ReadonlySet<string> = new Set([
  "tickers/exchange-colon",
  "tickers/exchange-bracket",
  "tickers/ticker-word",
]);

/**
 * Finds the bare mentions of symbols introduced before. A symbol that is also the company's own name or a part of it (IBM, VINTE) is a
 * name there and no ticker, and a symbol that is a word is left alone.
 */
export function findIntroduced(
  doc: Document,
  found: readonly Annotation<TickerData>[],
  trace: Trace | null,
): Annotation<TickerData>[] {
  const known = new Map<string, Annotation<TickerData>>();
  for (const one of found)
    if (sure.has(one.rule) && one.data.kind !== "crypto" && canStandBare(one.data) && !known.has(one.data.symbol))
      known.set(one.data.symbol, one);
  if (known.size === 0) return [];
  const taken = new Set(found.map(({ start }) => start));
  const more: Annotation<TickerData>[] = [];
  for (let token = 0; token < doc.tokens.count; token++) {
    if (!shaped(doc, token, UPPER | SPACE_BEFORE)) continue;
    const length = (doc.tokens.end[token] as number) - (doc.tokens.start[token] as number);
    if (length < 3 || length > 5 || taken.has(doc.tokens.start[token] as number)) continue;
    const source = known.get(at(doc, token));
    if (source === undefined || source.start > (doc.tokens.start[token] as number) || !standsBare(doc, token)) continue;
    const { symbol, kind } = source.data;
    const start = doc.tokens.start[token] as number;
    const end = doc.tokens.end[token] as number;
    const because = [{ rule: source.rule, start: source.start, end: source.end }];
    const data: TickerData = { symbol, kind, exchange: null, company: null };
    more.push({ start, end, rule: introduced.id, data, because });
    trace?.entries.push({
      stage: "tickers",
      rule: introduced.id,
      start,
      end,
      outcome: "inferred",
      what: `${symbol} again`,
      data,
      because,
    });
  }
  return more;
}

function canStandBare({ symbol, company }: TickerData): boolean {
  if (!/^[A-Z]{3,5}$/.test(symbol) || company === null) return false;
  return !company
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .includes(symbol.toLowerCase());
}

/** In a sentence that is not all capitals, and no part of a longer name or word. */
function standsBare(doc: Document, token: number): boolean {
  const met = symbolAt(doc, token);
  if (met === null || met.last !== token + 1) return false;
  const glued = (at: number): boolean => isKind(doc, at, "dash") || isKind(doc, at, "symbol");
  if (!shaped(doc, token + 1, SPACE_BEFORE) && glued(token + 1)) return false;
  if (shaped(doc, token - 1, UPPER) || shaped(doc, token + 1, UPPER)) return false;
  return !has(doc, token, C["function-word"]);
}
