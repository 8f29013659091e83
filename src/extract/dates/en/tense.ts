import { CAPITAL, type Document, has, is, isKind, shaped, together, tokenText } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import type { Tense } from "../anchor/anchor-rule.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { monthAt, weekdayAt } from "./words.ts";

/** How far a clause is looked through, in tokens on either side. */
const reach = 40;

/**
 * The tense of the verb nearest to a date: in its own clause if that has one, else in its sentence. A possessive (`Friday's vote`) is past
 * unless its clause speaks of what will be `in Friday's vote`.
 */
export function tenseAt(doc: Document, first: number, last: number): Tense {
  if (isAhead(doc, first)) return "future";
  if (isSince(doc, first) || is(doc, first, "earlier")) return "past";
  if (is(doc, first - 1, "on") && is(doc, first - 2, "earlier")) return "past";
  const own = nearestCue(doc, first, last, true);
  if (is(doc, last, "'s") || is(doc, last, "’s"))
    return own === "future" && isAny(doc, first - 1, ["in", "for", "at", "on", "before", "during"]) ? own : "past";
  return own === "none" ? nearestCue(doc, first, last, false) : own;
}

/** The first cue met going out from the date on both sides at once, to the ends of the clause or of the sentence. */
function nearestCue(doc: Document, first: number, last: number, clause: boolean): Tense {
  const { sentence, count } = doc.tokens;
  const own = sentence[first];
  let left = true;
  let right = true;
  for (let step = 1; step <= reach && (left || right); step++) {
    const before = first - step;
    left &&= before >= 0 && sentence[before] === own && !(clause && isAny(doc, before, boundaries));
    const seen = left ? (isAheadOf(doc, before) ? "future" : cueAt(doc, before)) : "none";
    if (seen !== "none") return seen;
    const after = last + step - 1;
    right &&=
      after < count && sentence[after] === own && !(clause && (is(doc, after, ",") || isAny(doc, after, boundaries)));
    const ahead = right ? cueAt(doc, after) : "none";
    if (ahead !== "none") return ahead;
  }
  return "none";
}

/** Words and marks that open another clause. */
const boundaries = ["that", "who", "which", "when", "while", "because", "but", "if", ";"];

function cueAt(doc: Document, token: number): Tense {
  if (!isKind(doc, token, "word")) return "none";
  if (has(doc, token, C["future-cue"])) return isDescribing(doc, token) ? "none" : "future";
  if (isAny(doc, token, ["course", "track"]) && is(doc, token - 1, "on") && is(doc, token + 1, "to")) return "future";
  if (
    is(doc, token, "to") &&
    isAny(doc, token - 1, ["is", "are", "was", "were", "going", "due", "set", "preparing", "up"])
  )
    return isDescribing(doc, token - 1) ? "none" : "future";
  const be = is(doc, token, "be") ? token : is(doc, token - 1, "be") ? token - 1 : -1;
  if (is(doc, be - 1, "to") && isAny(doc, be - 2, ["said", "believed", "thought", "reported", "known", "considered"]))
    return "none";
  if (be >= 0) return isFailed(doc, be) ? "past" : "future";
  if (isIntent(doc, token)) return "future";
  const passive = isAny(doc, token - 1, ["is", "are"]); // "when the case is heard in May"
  if (is(doc, token - 1, "and") && isToBe(doc, token - 2)) return "future";
  if (has(doc, token, C["past-cue"]) && !passive) return isArranged(doc, token) ? "future" : "past";
  const { start, end } = doc.tokens;
  const length = (end[token] as number) - (start[token] as number);
  const tail = doc.text.slice((end[token] as number) - 3, end[token]);
  if (tail === "’ll" || tail === "'ll") return "future";
  const small = ((doc.tokens.shape[token] as number) & CAPITAL) === 0;
  return length > 4 && small && !passive && tail.endsWith("ed") && tail[0] !== "e" ? "past" : "none";
}

/** `will be shown and played`: what stands beside a passive is of its time. */
const isToBe = (doc: Document, token: number): boolean =>
  (is(doc, token - 1, "be") || is(doc, token - 2, "be")) &&
  /ed$|wn$/.test(tokenText(doc, token)) &&
  together(doc, token - 2, token);

/** `an opening round`, `Friday's opening match`, `due to injuries`, `more than expected`: words of the future that tell none. */
function isDescribing(doc: Document, token: number): boolean {
  if (isAny(doc, token - 1, ["than", "as"])) return true;
  if (isAny(doc, token, ["opening", "beginning", "starting"]))
    return isAny(doc, token - 1, ["a", "an", "the", "his", "her", "its", "their", "'s", "’s"]);
  return is(doc, token, "due") && is(doc, token + 1, "to") && isCause(doc, token + 2);
}

/** `a lack`, `injuries`: what something is due to, where a verb (`to start`) tells what will be. */
const isCause = (doc: Document, token: number): boolean =>
  isAny(doc, token, ["a", "an", "the", "his", "her", "its", "their", "lack", "poor", "bad", "heavy", "high", "low"]) ||
  (together(doc, token - 1, token) && /[^s]s$/.test(tokenText(doc, token)));

/** `since Friday`, `since shortly after the Friday raid`. */
function isSince(doc: Document, first: number): boolean {
  for (let at = first - 1; at >= first - 4 && together(doc, at, first); at--) if (is(doc, at, "since")) return true;
  return false;
}

/** `could not be reached`, `nor could he be found`: what failed is past. */
const isFailed = (doc: Document, be: number): boolean =>
  isAny(doc, be - 1, ["couldn't", "couldn’t"]) ||
  (is(doc, be - 1, "not") && is(doc, be - 2, "could")) ||
  (is(doc, be - 1, "could") &&
    isAny(doc, be + 1, ["reached", "located", "found", "contacted", "determined", "learned"]));

/** Words right before a date that show it lies ahead: `until Friday`, `planned for Friday`, `as early as Friday`, `by June`, `effective Feb. 1`. */
function isAhead(doc: Document, first: number): boolean {
  if (isAny(doc, first - 1, ["until", "till"])) return !shaped(doc, first - 1, CAPITAL) && !isDenied(doc, first);
  if (isAny(doc, first - 1, ["effective", "payable"])) return true;
  if (is(doc, first - 1, "as") && isAny(doc, first - 2, ["early", "soon", "late"])) return true;
  if (is(doc, first - 1, "by")) return monthAt(doc, first) > 0 && !isDone(doc, first);
  if (is(doc, first - 1, "of") && is(doc, first - 2, "time") && is(doc, first - 4, "by")) return true;
  if (isAheadOf(doc, first - 2) || isDelivery(doc, first) || isPreparedFor(doc, first)) return true;
  if (isPutOff(doc, first)) return true;
  if (is(doc, first - 1, "for") && (isSet(doc, first - 2) || weekdayAt(doc, first) > 0)) return true;
  if (isAny(doc, is(doc, first - 1, "on") ? first - 2 : first - 1, ["probably", "possibly", "perhaps"])) return true;
  if (is(doc, first - 1, "to") && isAny(doc, first - 2, puttingOff)) return true;
  return is(doc, first - 1, "than") && isAny(doc, first - 2, ["later", "sooner"]);
}

/** `postponed until the next session in the fall`: the day stands in what it was put off to. */
function isPutOff(doc: Document, first: number): boolean {
  for (let at = first - 1; at > first - 9 && together(doc, at, first); at--)
    if (isAny(doc, at, ["until", "till"])) return isAny(doc, at - 1, puttingOff);
  return false;
}

const puttingOff = ["adjourned", "postponed", "delayed", "deferred", "extended"];

/** `ahead of`: what stands behind it lies ahead; what stands before it may be past, as in `rose on Tuesday ahead of the vote`. */
const isAheadOf = (doc: Document, token: number): boolean => is(doc, token, "ahead") && is(doc, token + 1, "of");

/** `preparations for the June vote`, `campaigning for May elections`, `the run-up to the March ballot`. */
function isPreparedFor(doc: Document, first: number): boolean {
  const tie = isAny(doc, first - 1, ["the", "its", "their", "a"]) ? first - 2 : first - 1;
  if (is(doc, tie, "to")) return is(doc, tie - 1, "up") && isHyphen(doc, tie - 2);
  return is(doc, tie, "for") && isIn(doc, tie - 1, preparing);
}

const preparing = wordList("preparation preparations preparing prepare prepares campaigning campaign campaigns");

/** `oil for delivery in January`, `for January delivery`: what was sold is still to come. */
const isDelivery = (doc: Document, first: number): boolean =>
  (is(doc, first - 1, "in") && is(doc, first - 2, "delivery")) ||
  (is(doc, first - 1, "for") && isAny(doc, first + 1, ["delivery", "settlement"]));

/** `by August, it has lent`: it is done. */
function isDone(doc: Document, first: number): boolean {
  for (let at = first + 1; at <= first + 8 && together(doc, first, at); at++)
    if (isAny(doc, at, ["has", "have", "had", "were", "was"])) return true;
  return false;
}

/** `planned`, `announced`, `set` before `for`. */
const isSet = (doc: Document, token: number): boolean =>
  isAny(doc, token, ["set", "planned", "scheduled", "announced", "called", "slated", "billed", "due"]);

/** `was scheduled to meet`, `were also due`: what was arranged lies ahead of that. */
const isArranged = (doc: Document, token: number): boolean =>
  isAny(doc, token, ["was", "were"]) &&
  (has(doc, token + 1, C["future-cue"]) ||
    isAny(doc, token + 1, ["to", "set"]) ||
    (isAny(doc, token + 1, ["also", "still", "not", "originally"]) && has(doc, token + 2, C["future-cue"])));

/** The verb of what is meant to be: `agreed to acquire`, `plan to leave`, `a decision to admit`. */
const isIntent = (doc: Document, token: number): boolean => is(doc, token - 1, "to") && isIn(doc, token - 2, intents);

const intents = wordList(
  "agreed agreement agreements decided decision deal plan plans planned planning vowed pledged promised threatened want wants wanted need needs hope hopes hoped expected proposal proposed intends ready prepared offered offer vote likely able",
);

/** `did not search it until October`: what had not been until then has been since. */
function isDenied(doc: Document, first: number): boolean {
  for (let at = first - 2; at >= first - 12 && together(doc, at, first); at--)
    if (isAny(doc, at, ["didn't", "didn’t", "did", "hadn't", "hadn’t", "wasn't", "wasn’t", "had"])) return true;
  return false;
}
