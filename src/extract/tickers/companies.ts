import { type Document, is, longestPhrase, tokenText } from "../../core/document.ts";
import type { Lexicon, Sense } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import { isLegalForm } from "./legal-form.ts";
import { entryNamed, type Listing, symbolKey } from "./listing.ts";
import { userListing, userListingsOf } from "./user-list.ts";

const COMPANY = C["listed-company"];
const AMBIGUOUS = C["listed-company-ambiguous"];
const isCompany = (cls: number): boolean => cls === COMPANY || cls === AMBIGUOUS;
const isSymbol = (cls: number): boolean => cls === C["listed-symbol"] || cls === C["fund-symbol"];

/** The year the document was published, null where nobody states it. */
export function yearOf(doc: Document): number | null {
  const year = Number.parseInt(doc.publishedAt?.value.slice(0, 4) ?? "", 10);
  return Number.isNaN(year) ? null : year;
}

/**
 * The company that the tokens `first` to `last` (exclusive) name as a whole, with the listing it had in the year (the latest that still
 * stands, if null); null where no list knows the name or the company was not listed then. Legal forms and a leading "The" are no part of
 * the name: "The Walt Disney Co." is Walt Disney. The reader's own list wins.
 */
export function companyOf(doc: Document, first: number, last: number, year?: number | null): Listing | null {
  if (last <= first) return null;
  const own = userListing(doc, first, last);
  if (own !== null) return own;
  const begin = last - first > 1 && is(doc, first, "the") && tokenText(doc, first) === "The" ? first + 1 : first;
  const phrase = longestPhrase(doc, begin, COMPANY, AMBIGUOUS);
  if (phrase === null || phrase.last > last) return null;
  for (let at = phrase.last; at < last; at++) if (!isTail(doc, at)) return null;
  return listedIn(listedUnder(doc.lexicon, phrase.entry).companies, year === undefined ? yearOf(doc) : year);
}

/**
 * What trades under the symbol in the year; of several, the one on the exchange that is named, else the one in New York.
 */
export function companyOfSymbol(
  doc: Document,
  symbol: string,
  exchange: string | null,
  year?: number | null,
): Listing | null {
  const listings = userListingsOf(doc, symbol);
  const listed = exchange === "HKEX" ? symbol.padStart(4, "0") : symbol;
  const known = listings.length > 0 ? listings : listingsOf(doc.lexicon, symbolKey(listed));
  if (known.length === 0) return null;
  const then = year === undefined ? yearOf(doc) : year;
  if (exchange !== null) return listedIn(known, then, (listing) => listing.exchange === exchange);
  return listedIn(known, then, isInNewYork) ?? listedIn(known, then);
}

const isInNewYork = ({ exchange }: Listing): boolean => exchange === "NYSE" || exchange === "NASDAQ";

/** Every symbol that the company these tokens name has or had, on any exchange. */
export function companySymbols(doc: Document, first: number, last: number): readonly string[] {
  const own = userListing(doc, first, last);
  const phrase = longestPhrase(doc, first, COMPANY, AMBIGUOUS);
  const shipped = phrase === null || phrase.last > last ? none : listedUnder(doc.lexicon, phrase.entry).symbols;
  return own === null ? shipped : [symbolKey(own.symbol), ...shipped];
}

const none: readonly string[] = [];

/** True if the list has it as an exchange-traded fund. */
export const isFund = (listing: Listing | null): boolean => listing?.fund === true;

/** Every listing of the shipped list under the symbol, past ones too. */
function listingsOf(lexicon: Lexicon, symbol: string): readonly Listing[] {
  const entry = entryNamed(lexicon, symbol);
  return entry < 0 ? nowhere : listedUnder(lexicon, entry).securities;
}

const nowhere: readonly Listing[] = [];

/** What the list has under an entry. */
interface Listed {
  /** The entry as the name of a company: its listings, and their symbols. */
  readonly companies: readonly Listing[];
  readonly symbols: readonly string[];
  /** The entry as a symbol. */
  readonly securities: readonly Listing[];
}

/** What each entry says, read once: the lexicon keeps one list of senses for each entry it has shown. */
const read = new WeakMap<readonly Sense[], Listed>();

function listedUnder(lexicon: Lexicon, entry: number): Listed {
  const senses = lexicon.senses(entry);
  const known = read.get(senses);
  if (known !== undefined) return known;
  const companies = senses.filter(({ cls }) => isCompany(cls)).map(parsed);
  const symbols = companies.map(({ symbol }) => symbolKey(symbol));
  const securities = senses.filter(({ cls }) => isSymbol(cls)).map(parsed);
  const listed = { companies, symbols, securities };
  read.set(senses, listed);
  return listed;
}

function parsed({ cls, note }: Sense): Listing {
  const [company = "", symbol = "", exchange = "", from = "", to = "", place = ""] = note.split("|");
  return {
    company,
    symbol,
    exchange: exchange === "" ? null : exchange,
    from: from === "" ? null : Number(from),
    to: to === "" ? null : Number(to),
    ambiguous: cls === C["listed-company-ambiguous"],
    ...(cls === C["fund-symbol"] ? { fund: true } : {}),
    ...(place === "also" ? { secondary: true } : {}),
  };
}

/** The listing that held in the year, of several the main one; only those that `counts` is true of. */
function listedIn(
  listings: readonly Listing[],
  year: number | null,
  counts?: (listing: Listing) => boolean,
): Listing | null {
  let found: Listing | null = null;
  for (const listing of listings) {
    if (counts !== undefined && !counts(listing)) continue;
    const { from, to } = listing;
    const holds = year === null ? to === null : (from ?? 0) <= year && year <= (to ?? 9999);
    if (holds && (found === null || ahead(listing, found))) found = listing;
  }
  return found;
}

/** A main listing goes before a further one, and of two such the one that began last. */
const ahead = (one: Listing, other: Listing): boolean =>
  one.secondary === other.secondary ? (one.from ?? 0) > (other.from ?? 0) : other.secondary === true;

/** A legal form, a mark glued to one, or "& Co". */
const isTail = (doc: Document, token: number): boolean =>
  isLegalForm(doc, token) || /^[.,&]$/.test(tokenText(doc, token));
