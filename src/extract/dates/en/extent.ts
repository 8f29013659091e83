import type { DateMention, Span } from "../../../contract.ts";
import { type Document, is, isKind, together } from "../../../core/document.ts";
import type { Found } from "../../../core/rule.ts";
import { type DateData, dateData, type Said } from "../said.ts";
import { isAny, isHyphen, isIn, runInEnd, wordList } from "../tokens.ts";

/** How a rule's words take in what stands before them. */
export interface Left {
  /** An article before it belongs to it: `the third quarter`. */
  readonly article?: boolean;
  /** It counts something, so that `more than`, `about`, `at least` belong to it; a count that begins at an article takes no other. */
  readonly quantity?: boolean;
  readonly type?: DateMention["type"];
}

/** The claim of a rule: tokens `first` to `last` (exclusive), and the words before them that narrow or weigh them: `early`, `the end of`, `about`. */
export function mention(
  doc: Document,
  first: number,
  last: number,
  said: Said,
  left: Left = {},
): Found<DateData> & Span {
  const start = leftEnd(doc, first, left);
  return {
    start: doc.tokens.start[start] as number,
    end: endOf(doc, last - 1),
    data: dateData(said, left.type),
  };
}

/** Where the last token ends, without the line that ran into it. */
function endOf(doc: Document, token: number): number {
  const end = runInEnd(doc, token);
  return end < 0 ? (doc.tokens.end[token] as number) : end;
}

const parts = ["end", "beginning", "start", "middle", "close", "rest", "remainder", "turn", "course"];
const narrowing = ["early", "late", "earlier", "later", "mid"];
const weighing = ["about", "around", "nearly", "almost", "roughly", "approximately", "over"];

/** All that may stand right before the rest: most expressions have none of it, and are told by this alone. */
const leading = wordList(["the", "of", "than", "least", "most", "to", ...narrowing, ...weighing].join(" "));

/** The first token of the whole expression. Looks at most eight tokens to the left. */
function leftEnd(doc: Document, core: number, { article, quantity }: Left): number {
  if (!isIn(doc, core - 1, leading) && !isKind(doc, core - 1, "dash")) return core;
  let first = core;
  if (isHyphen(doc, first - 1) && isAny(doc, first - 2, ["mid", "early", "late"])) first -= 2;
  else if (quantity !== true && isAny(doc, first - 1, narrowing)) first--;
  if (article === true || first < core) first = pastArticle(doc, first, article === true);
  if (is(doc, first - 1, "of") && isAny(doc, first - 2, parts)) first = pastArticle(doc, first - 2, true);
  if (is(doc, first - 1, "around") || is(doc, first - 1, "about")) first -= isNumeric(doc, core) ? 1 : 0;
  if (quantity === true) first = is(doc, first, "the") ? pastLimit(doc, first) : pastWeight(doc, first);
  return together(doc, first, core) ? first : core;
}

/** Past `the` before a token; before `early` and its like only where the core itself takes one. */
const pastArticle = (doc: Document, first: number, wanted: boolean): number =>
  wanted && is(doc, first - 1, "the") ? first - 1 : first;

/** Past `more than`, `at least`, `up to`. */
function pastLimit(doc: Document, first: number): number {
  if (is(doc, first - 1, "than") && isAny(doc, first - 2, ["more", "less", "fewer", "longer"]))
    return is(doc, first - 3, "no") ? first - 3 : first - 2;
  if (isAny(doc, first - 1, ["least", "most"]) && is(doc, first - 2, "at")) return first - 2;
  return is(doc, first - 1, "to") && isAny(doc, first - 2, ["up", "close"]) ? first - 2 : first;
}

/** The same, and past `nearly`, `about`, `over`. */
function pastWeight(doc: Document, first: number): number {
  const limit = pastLimit(doc, first);
  if (limit < first || !isAny(doc, first - 1, weighing)) return limit;
  return is(doc, first - 1, "over") && isDuring(doc, first) ? first : first - 1;
}

/** `over several years`, `spread over three years`: in that time, and not more than it. */
const isDuring = (doc: Document, first: number): boolean =>
  isAny(doc, first, ["several", "many", "some"]) || isAny(doc, first - 2, spreading);

const spreading = ["spread", "staggered", "stretched", "phased", "evolved", "amortized", "paid", "repaid"];

/** Days, years and clocks may be weighed; `about recent` and `around Wednesday` are none. */
const isNumeric = (doc: Document, core: number): boolean =>
  isKind(doc, core, "number") || isKind(doc, core + 1, "number") || isKind(doc, core, "alphanumeric");
