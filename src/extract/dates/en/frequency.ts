import { CAPITAL, type Document, has, is, isKind, shaped, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { mention } from "./extent.ts";
import { isRate } from "./veto-rate.ts";

const values: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P3M",
  yearly: "P1Y",
  annually: "P1Y",
  biennial: "P2Y",
};

/** What a company pays, tells or makes by the quarter or day: the word names a kind of it, not how often. */
const reports = wordList(
  "dividend dividends results result report reports earnings profit profits loss losses revenue figures data payout meeting volume turnover output production average income salary wage wages paper papers newspaper newspapers tabloid broadsheet magazine magazines bulletin journal",
);

export const frequency = sequenceRule<DateData>({
  id: "dates/en/frequency",
  summary: "An adjective or adverb of frequency: daily, weekly, quarterly, annually.",
  starts: Object.keys(values),
  examples: [
    { text: "They meet [weekly].", data: { type: "SET", value: "P1W" } },
    { text: "He flies to Rome [daily] from May, and the bus runs [daily]." },
    { text: "People in Gaza [daily] face hunger." },
    { text: "The average daily share turnover fell." },
    { text: "The Milan daily and the sports daily A Bola say so; Paris daily reported it." },
    { text: "He reads the Daily Mail and China Daily. Daily paper Clarin and a weekly magazine say so." },
    { text: "It makes 900 cars daily, earns $5 million annually and grows by 9 percent yearly." },
  ],
  read: (doc, token) => {
    const { start, end, shape } = doc.tokens;
    const capital = ((shape[token] as number) & 1) !== 0;
    if (capital && doc.tokens.sentence[token - 1] === doc.tokens.sentence[token]) return null;
    if (capital && ((shape[token + 1] as number) & 1) !== 0) return null;
    if (isHyphen(doc, token + 1) || isHyphen(doc, token - 1)) return null;
    if (isReport(doc, token + 1) || is(doc, token + 1, "of")) return null;
    if (isPaper(doc, token) || isRate(doc, token - 1)) return null;
    const value = values[doc.text.slice(start[token], end[token]).toLowerCase()] as string;
    return mention(doc, token, token + 1, { kind: "constant", value }, { type: "SET" });
  },
});

/** `daily volume`, `daily share turnover`. */
const isReport = (doc: Document, at: number): boolean =>
  isIn(doc, at, reports) || (isKind(doc, at, "word") && has(doc, at, C.noun) && isIn(doc, at + 1, reports));

/** `the business daily`, `the daily Le Figaro`, `the Milan daily`, `Milan daily reported`: a newspaper; but not what somebody does `in Milan daily`. */
function isPaper(doc: Document, token: number): boolean {
  if (isName(doc, token + 1) && together(doc, token, token + 1)) return true;
  const says = isAny(doc, token + 1, ["said", "says", "reported", "reports", "wrote", "quoted", "cited"]);
  let first = token;
  while (
    token - first < 4 &&
    isName(doc, first - 1) &&
    !isAny(doc, first - 1, articles) &&
    !has(doc, first - 1, C["sentence-opener"]) && // Although daily talks were held
    together(doc, first - 1, token)
  )
    first--;
  if (first < token) return says || !isAny(doc, first - 1, places);
  if (isKind(doc, token + 1, "word") && !says) return false;
  if (isAny(doc, token - 1, articles) || isAny(doc, token - 2, articles)) return true;
  return isAny(doc, token - 3, articles) && !(has(doc, token - 1, C.verb) && isNoun(doc, token - 2)); // "the bus runs daily"
}

/** What leads to a place, and to no newspaper: `flies to Rome daily`, where `told Le Figaro daily` names one. */
const places = ["in", "to", "from", "at", "into", "near", "via", "and", "or"];

const isName = (doc: Document, token: number): boolean =>
  shaped(doc, token, CAPITAL) && !has(doc, token, C.weekday) && !has(doc, token, C.month);

const isNoun = (doc: Document, token: number): boolean => has(doc, token, C.noun) && !has(doc, token, C.adjective);

const articles = ["the", "a", "an"];
