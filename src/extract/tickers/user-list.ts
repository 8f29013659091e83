import type { Document, TickerList } from "../../core/document.ts";
import type { Lexicon } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import { entryNamed, type Listing, symbolKey } from "./listing.ts";

/** A list of securities by symbol and by the key of each name. */
interface Index {
  readonly bySymbol: ReadonlyMap<string, readonly Listing[]>;
  readonly byName: ReadonlyMap<string, Listing>;
}

const indexes = new WeakMap<TickerList, Index>();

/** The security of the reader's own list that the tokens name, or null. */
export function userListing(doc: Document, first: number, last: number): Listing | null {
  if (doc.listings === null || last - first > 12) return null;
  const name = doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]);
  return indexOf(doc.listings, doc.lexicon).byName.get(nameKey(name)) ?? null;
}

/** The securities of the reader's own list under a symbol. */
export function userListingsOf(doc: Document, symbol: string): readonly Listing[] {
  return doc.listings === null ? [] : (indexOf(doc.listings, doc.lexicon).bySymbol.get(symbolKey(symbol)) ?? []);
}

function indexOf(list: TickerList, lexicon: Lexicon): Index {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const bySymbol = new Map<string, Listing[]>();
  const byName = new Map<string, Listing>();
  for (const { symbol, exchange: market, name } of list.rows) {
    const exchange = market === null ? null : exchangeCode(lexicon, market);
    const listing: Listing = { company: plainName(name), symbol, exchange, from: null, to: null, ambiguous: false };
    const key = nameKey(name);
    const same = bySymbol.get(symbolKey(symbol));
    if (same === undefined) bySymbol.set(symbolKey(symbol), [listing]);
    else same.push(listing);
    // The common share stands before the units and warrants of the same company: the shorter symbol is the one meant.
    const rival = byName.get(key);
    if (key !== "" && (rival === undefined || symbol.length < rival.symbol.length)) byName.set(key, listing);
  }
  const index = { bySymbol, byName };
  indexes.set(list, index);
  return index;
}

/** The code of an exchange as a list names it: AMEX is NYSEAMERICAN. */
function exchangeCode(lexicon: Lexicon, market: string): string {
  const entry = entryNamed(lexicon, market);
  const note = entry < 0 ? undefined : lexicon.senses(entry).find(({ cls }) => cls === C.exchange)?.note;
  return note === undefined ? market : (note.split("|")[0] as string);
}

/** Words that say what kind of share a line lists, from the first of them on no part of the name. */
const share =
  /(?:,? (?:(?:american|global) depositar?y (?:shares?|receipts?)|ads|adr|class [a-z]\b|series [a-z]\b|common (?:stock|shares?)|ordinary shares?|sponsored|depositary shares?|units?\b|warrants?\b|rights?\b|subordinate voting|each representing|\(?(?:canada|delaware|new|the)\)?$|\/[a-z]{2,3}\/?$)| - )/i;

const legalForm =
  /(?<![ ,])[ ,]{1,3}(?:inc|incorporated|corp|corporation|co|company|companies|cos|ltd|limited|plc|llc|lp|llp|sa|ag|se|nv|ab|asa|oyj|spa|kgaa|s\.a|n\.v|s\.p\.a|l\.p|holdings?|group|trust)\.?$/i;

/** The name without the words of its share: "ATA Creativity Global American Depositary Shares" is ATA Creativity Global. */
function plainName(name: string): string {
  const at = name.slice(0, 200).search(share);
  return (at > 0 ? name.slice(0, at) : name.slice(0, 200)).trim();
}

/** What two ways to write a company's name share: its words in lower case, without marks, article and legal forms. */
export function nameKey(name: string): string {
  let plain = plainName(name).replace(/^the /i, "");
  for (let i = 0; i < 3; i++) {
    const shorter = plain.replace(legalForm, "");
    if (shorter === plain) break;
    plain = shorter;
  }
  return plain.toLowerCase().replace(/[^\p{Alphabetic}\d]+/gu, "");
}
