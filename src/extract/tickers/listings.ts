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
    const companies = entities.filter(({ type }) => type === "ORG" || type === "PRODUCT");
    const known: Companies = { companies, byName: new Map(), mentions: null };
    return tickers.map((ticker) => ({ ...ticker, entity: entityOf(doc, ticker, known) }));
  },
};

/** A mention of an entity. */
interface Mention extends Span {
  readonly id: string;
}

/** The entities that may have a ticker, and what is made of them for the first ticker that none of them carries. */
interface Companies {
  readonly companies: readonly Entity[];
  /** By the keys of their names, for each head that was asked for. */
  readonly byName: Map<string, ReadonlyMap<string, string>>;
  /** Every mention, in the order of the text. */
  mentions: readonly Mention[] | null;
}

/** The entity that carries the symbol, else the one with the company's name, else the one named right before a mention. */
function entityOf(doc: Document, { symbol, company, mentions }: Ticker, known: Companies): string | null {
  const carrier = carrierOf(symbol, known.companies);
  if (carrier !== null) return carrier;
  const named = company === null ? null : namesakeOf(company, known);
  if (named !== null) return named;
  known.mentions ??= mentionsOf(known.companies);
  for (const { start } of mentions) {
    const before = lastBefore(known.mentions, start);
    if (before !== null && start - before.end <= reach && isBridge(doc.text.slice(before.end, start))) return before.id;
  }
  return null;
}

/** The first entity that carries the symbol, however its parts are parted. */
function carrierOf(symbol: string, companies: readonly Entity[]): string | null {
  const key = symbolKey(symbol);
  for (const { id, ticker } of companies)
    if (ticker !== null && (ticker === symbol || (ticker.length === symbol.length && symbolKey(ticker) === key)))
      return id;
  return null;
}

/** The first entity with the company's name. */
function namesakeOf(company: string, { companies, byName }: Companies): string | null {
  const head = headOf(company);
  let ids = byName.get(head);
  if (ids === undefined) {
    ids = idsByName(companies, head);
    byName.set(head, ids);
  }
  return ids.get(nameKey(company)) ?? null;
}

/** The entities by the keys of their names that may begin with a head. */
function idsByName(companies: readonly Entity[], head: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const add = (name: string, id: string): void => {
    const own = headOf(name);
    if (own !== head && own !== "" && head !== "") return;
    const key = nameKey(name);
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, name, aliases } of companies) {
    add(name, id);
    for (const alias of aliases) add(alias, id);
  }
  return ids;
}

/** What a name's key begins with, where an ASCII letter or digit tells it; names of unlike heads have unlike keys. */
function headOf(name: string): string {
  const first = name.charCodeAt(0) | 0x20;
  if (first === 0x74 && /^the /i.test(name)) return "";
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39) ? String.fromCharCode(first) : "";
}

const mentionsOf = (companies: readonly Entity[]): readonly Mention[] =>
  companies
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }): Mention => ({ start, end, id })))
    .sort((a, b) => a.start - b.start);

/** Possessive, brackets, exchanges and other symbols: all that may stand between a company and its symbol. */
const isBridge = (gap: string): boolean =>
  /^(?:['’]s?)?[ \n]?(?:Inc|Corp|Co|Ltd|Plc)?\.?[ \n]?[([<]/.test(gap) &&
  !/[a-z]{4}|[.!?] /.test(gap.replace(/^[^([<]*/, ""));

/** The last mention that ends before an offset. */
function lastBefore(mentions: readonly Mention[], offset: number): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Mention).end <= offset) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? null;
}
