import type { Span } from "../../contract.ts";
import { type Document, isKind, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import { type Found, sequenceRule } from "../../core/rule.ts";
import { besideCoinWord, coinAt, kindOf } from "./kind.ts";
import { nameAfter } from "./name-after.ts";
import { at, symbolAt, type TickerData } from "./ticker.ts";

export const cashtag = sequenceRule<TickerData>({
  id: "tickers/cashtag",
  summary: "A dollar sign and the symbol behind it: $MSFT, $BRK/B.",
  starts: ["$"],
  examples: [
    { text: "watch $[MSFT] $[orcl] today" },
    { text: "sold $[MSFT] and $[BRK/B]", data: { symbol: "MSFT", kind: "stock" } },
    { text: "$[INTC] Intel Corp. opened lower", data: { company: "Intel Corp." } },
    { text: "burning $[XYZT] tokens", data: { kind: "crypto" } },
    { text: "$5 million, US$5m, $US5 and A$HOLE, revenue ($M), in $B, $name, $THE_PATH, $М" },
  ],
  read: (doc, token) => {
    const next = token + 1;
    if (!isKind(doc, next, "word") || shaped(doc, next, SPACE_BEFORE)) return null;
    if (isFollower(doc, token)) return follower(doc, next);
    if (!shaped(doc, next, UPPER) || isGlued(doc, token)) return null;
    const met = symbolAt(doc, next);
    if (met === null || !/^[A-Z]{1,6}\d?(?:[./-][A-Z]{1,2})?$/.test(met.text)) return null;
    if (goesOn(doc, met.end) || /^(?:US|AU|CA|NZ|HK)\d/.test(met.text) || isScale(doc, token, met.text)) return null;
    const coin = coinAt(doc, next) !== null || besideCoinWord(doc, token, met.last);
    const company = coin ? null : nameAfter(doc, met.last);
    const kind = coin ? "crypto" : kindOf(doc, met.text, "", company);
    return { start: met.start, end: met.end, data: { symbol: met.text, kind, exchange: null, company } };
  },
});

/** "$MSFT $orcl": small letters right behind another cashtag. */
const isFollower = (doc: Document, token: number): boolean =>
  at(doc, token - 2) === "$" && shaped(doc, token - 1, UPPER) && /^[a-z]{3,5}$/.test(at(doc, token + 1));

function follower(doc: Document, token: number): Found<TickerData> & Span {
  const start = doc.tokens.start[token] as number;
  const end = doc.tokens.end[token] as number;
  const symbol = at(doc, token).toUpperCase();
  return { start, end, data: { symbol, kind: kindOf(doc, symbol, "", null), exchange: null, company: null } };
}

/** "SH$T", "US$": a letter, digit or mark of a word touches the sign. */
function isGlued(doc: Document, token: number): boolean {
  const before = doc.text[(doc.tokens.start[token] as number) - 1];
  return before !== undefined && /[\p{Alphabetic}\d_$#@&\\.=-]/u.test(before);
}

/** Something that makes it no symbol follows: "$THE_PATH", "$US5", the squared letters of nicknames. */
const goesOn = (doc: Document, end: number): boolean =>
  /^(?:[_$\p{Alphabetic}\d=({[\u{1f130}-\u{1f189}])/u.test(doc.text.slice(end, end + 2));

const scales: ReadonlySet<string> = new Set(
  "M MM B BN K T MN TN MLN US A AU C CA NZ HK S SG NT AUD CAD USD HKD NZD SGD".split(" "),
);

/** "($M)", "in $B", "in $US": a scale or currency at the head of a table. */
function isScale(doc: Document, token: number, symbol: string): boolean {
  if (!scales.has(symbol)) return false;
  if (symbol.length > 2 || /^(?:US|AU|CA|NZ|HK|SG|NT)$/.test(symbol)) return true;
  return /^(?:[([]|in|of)$/i.test(at(doc, token - 1));
}
