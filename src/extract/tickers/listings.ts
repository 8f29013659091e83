import type { Entity, Span, Ticker } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";
import { symbolKey } from "./listing.ts";
import { nameKey } from "./user-list.ts";

/** How far before its symbol a company is named: "Gilat Satellite Networks Ltd. (NASDAQ: GILT, TASE: GILT)". */
const reach = 60;

/** Ties each ticker to the entity of its company. */
export const listings: Stage<Layers, "tickers" | "entities", "listings"> = {
  makes: "listings",
  needs: ["tickers", "entities"],
  rules: [],
  run: (doc, { tickers, entities }) => {
    if (tickers.length === 0) return [];
    const known = entityIndex(entities);
    return tickers.map((ticker) => ({ ...ticker, entity: entityOf(doc, ticker, known) }));
  },
};

/** Entities by the symbol they carry, by each of their names, and every mention in the order of the text. */
interface EntityIndex {
  readonly bySymbol: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
  readonly mentions: readonly (Span & { readonly id: string })[];
}

function entityIndex(entities: readonly Entity[]): EntityIndex {
  const bySymbol = new Map<string, string>();
  const byName = new Map<string, string>();
  const mentions: (Span & { id: string })[] = [];
  for (const { id, type, name, aliases, ticker, mentions: places } of entities) {
    if (type !== "ORG" && type !== "PRODUCT") continue;
    if (ticker !== null && !bySymbol.has(symbolKey(ticker))) bySymbol.set(symbolKey(ticker), id);
    for (const each of [name, ...aliases]) if (!byName.has(nameKey(each))) byName.set(nameKey(each), id);
    for (const { start, end } of places) mentions.push({ start, end, id });
  }
  return { bySymbol, byName, mentions: mentions.sort((a, b) => a.start - b.start) };
}

/** The entity that carries the symbol, else the one with the company's name, else the one named right before a mention. */
function entityOf(doc: Document, { symbol, company, mentions }: Ticker, known: EntityIndex): string | null {
  const carrier = known.bySymbol.get(symbolKey(symbol));
  if (carrier !== undefined) return carrier;
  const named = company === null ? undefined : known.byName.get(nameKey(company));
  if (named !== undefined) return named;
  for (const { start } of mentions) {
    const before = lastBefore(known.mentions, start);
    if (before !== null && start - before.end <= reach && isBridge(doc.text.slice(before.end, start))) return before.id;
  }
  return null;
}

/** Possessive, brackets, exchanges and other symbols: all that may stand between a company and its symbol. */
const isBridge = (gap: string): boolean =>
  /^(?:['’]s?)?[ \n]?(?:Inc|Corp|Co|Ltd|Plc)?\.?[ \n]?[([<]/.test(gap) &&
  !/[a-z]{4}|[.!?] /.test(gap.replace(/^[^([<]*/, ""));

/** The last mention that ends before an offset. */
function lastBefore(mentions: EntityIndex["mentions"], offset: number): EntityIndex["mentions"][number] | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? null;
}
