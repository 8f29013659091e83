import { type Document, longestPhrase } from "../../core/document.ts";
import type { Lexicon, Sense } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import { isLegalForm } from "./legal-form.ts";
import { entryNamed, type Listing, symbolKey } from "./listing.ts";
import { userListing, userListingsOf } from "./user-list.ts";

const COMPANY = C["listed-company"];
const AMBIGUOUS = C["listed-company-ambiguous"];
const isCompany = (cls: number): boolean => cls === COMPANY || cls === AMBIGUOUS;

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
export function companyOf(doc: Document, first: number, last: number, year = yearOf(doc)): Listing | null {
  if (last <= first) return null;
  const own = userListing(doc, first, last);
  if (own !== null) return own;
  const begin =
    last - first > 1 && doc.text.slice(doc.tokens.start[first], doc.tokens.end[first]) === "The" ? first + 1 : first;
  const phrase = longestPhrase(doc, begin, COMPANY, AMBIGUOUS);
  if (phrase === null || phrase.last > last) return null;
  for (let at = phrase.last; at < last; at++) if (!isTail(doc, at)) return null;
  return listedIn(
    doc.lexicon
      .senses(phrase.entry)
      .filter((sense) => isCompany(sense.cls))
      .map(listingOf),
    year,
  );
}

/**
 * What trades under the symbol in the year; of several, the one on the exchange that is named, else the one in New York.
 */
export function companyOfSymbol(
  doc: Document,
  symbol: string,
  exchange: string | null,
  year = yearOf(doc),
): Listing | null {
  const listings = userListingsOf(doc, symbol);
  const listed = exchange === "HKEX" ? symbol.padStart(4, "0") : symbol;
  const known = listings.length > 0 ? listings : listingsOf(doc.lexicon, symbolKey(listed));
  if (exchange !== null)
    return listedIn(
      known.filter((listing) => listing.exchange === exchange),
      year,
    );
  return (
    listedIn(
      known.filter(({ exchange }) => exchange === "NYSE" || exchange === "NASDAQ"),
      year,
    ) ?? listedIn(known, year)
  );
}

/** Every symbol that the company these tokens name has or had, on any exchange. */
export function companySymbols(doc: Document, first: number, last: number): readonly string[] {
  const own = userListing(doc, first, last);
  const phrase = longestPhrase(doc, first, COMPANY, AMBIGUOUS);
  const shipped =
    phrase === null || phrase.last > last
      ? []
      : doc.lexicon
          .senses(phrase.entry)
          .filter(({ cls }) => isCompany(cls))
          .map(listingOf);
  return [...(own === null ? [] : [own]), ...shipped].map(({ symbol }) => symbolKey(symbol));
}

/** True if the list has it as an exchange-traded fund. */
export const isFund = (listing: Listing | null): boolean => listing?.fund === true;

/** Every listing of the shipped list under the symbol, past ones too. */
function listingsOf(lexicon: Lexicon, symbol: string): readonly Listing[] {
  const entry = entryNamed(lexicon, symbol);
  if (entry < 0) return [];
  return lexicon
    .senses(entry)
    .filter(({ cls }) => cls === C["listed-symbol"] || cls === C["fund-symbol"])
    .map(listingOf);
}

/** What each line of the list says, read once: the lexicon keeps one object for each sense it has shown. */
const read = new WeakMap<Sense, Listing>();

function listingOf(sense: Sense): Listing {
  const known = read.get(sense);
  if (known !== undefined) return known;
  const listing = parsed(sense);
  read.set(sense, listing);
  return listing;
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

/** The listing that held in the year, of several the main one. */
function listedIn(listings: readonly Listing[], year: number | null): Listing | null {
  let found: Listing | null = null;
  for (const listing of listings) {
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
  isLegalForm(doc, token) || /^[.,&]$/.test(doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]));
