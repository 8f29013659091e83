import { CAPITAL, type Document, has, is, kinds, SPACE_BEFORE, shaped } from "../core/document.ts";
import { C } from "../lexicon/classes.ts";

const place = String.raw`\p{Uppercase}[\p{Alphabetic}.’'/-]{0,20}(?:,? \p{Uppercase}[\p{Alphabetic}.’'/-]{0,20}){0,4}`;
const day = String.raw`,? (?:\p{Uppercase}[a-z]{2,8}\.? \d{1,2}|\d{1,2} \p{Uppercase}[a-z]{2,8}\.?)(?:,? \d{4})?`;
const agency = String.raw`(?:\((?=[^)]{0,30}\p{Uppercase})[^()]{2,40}\)|/(?=[^/]{0,20}\p{Uppercase})[\p{Alphabetic} -]{2,30}/)`;
const dash = "(?: ?(?:--|[–—]) ?| - )";
const forms = [
  `(?:${place}(?:${day})? ?)?${agency}(?:${dash}|: | ?(?=["“‘'«]?\\p{Uppercase}))`, // LONDON (Reuters) -, (CNN)
  String.raw`\p{Uppercase}{3}[\p{Uppercase} .’'/-]{0,30}(?:, \p{Uppercase}[\p{Alphabetic}.]{1,15}){0,2}(?:${day})?(?:${dash}|: )`, // NEW YORK, Jan 5 -
  `${place}${day}(?:,? \\p{Uppercase}{2,8})?${dash}`, // London, June 7, IRNA - or Bonn, July 19, 2019 -
];
const pattern = new RegExp(`(?:${forms.join("|")})(?=["“‘'«]?[\\p{Uppercase}\\d])`, "uy");

const [WORD, BRACKET, DASH] = (["word", "bracket", "dash"] as const).map((kind) => kinds.indexOf(kind));

/** Tokens a dateline may have. */
const longestDateline = 24;

/**
 * Where a sentence from token `first` to `last` (exclusive) begins behind its dateline: the place, day and agency that say where the news comes from. Its start if
 * it has none.
 */
export function behindDateline(doc: Document, first: number, last: number): number {
  const { text, tokens } = doc;
  const start = tokens.start[first] as number;
  const end = tokens.end[last - 1] as number;
  if (!hasMark(doc, first, last)) return start;
  pattern.lastIndex = start;
  const behind = pattern.test(text) ? pattern.lastIndex : isPlaceLabel(doc, first) ? tokens.start[first + 2] : start;
  return behind !== undefined && behind < end ? behind : start;
}

/**
 * True if a bracket, a stroke, a dash or a colon stands among the first tokens, with no word in small letters before it: no dateline
 * is without one, and what stands before it are names and numbers. The hyphen of a name is none.
 */
function hasMark(doc: Document, first: number, last: number): boolean {
  const { kind: kinds, shape, start } = doc.tokens;
  const end = Math.min(last, first + longestDateline);
  for (let token = first; token < end; token++) {
    const kind = kinds[token] as number;
    if (kind === WORD) {
      if (((shape[token] as number) & (CAPITAL | SPACE_BEFORE)) === SPACE_BEFORE) return false;
    } else if (kind === BRACKET) return true;
    else if (kind === DASH) {
      if (!isHyphen(doc, token)) return true;
    } else {
      const code = doc.text.charCodeAt(start[token] as number);
      if (code === COLON || code === STROKE) return true;
    }
  }
  return false;
}

const COLON = 0x3a;
const STROKE = 0x2f;

/** A single hyphen that has not a blank on both sides. */
const isHyphen = (doc: Document, dash: number): boolean =>
  is(doc, dash, "-") && !(shaped(doc, dash, SPACE_BEFORE) && shaped(doc, dash + 1, SPACE_BEFORE));

/** "Hamburg: The council": a place and a colon. */
const isPlaceLabel = (doc: Document, first: number): boolean =>
  is(doc, first + 1, ":") && shaped(doc, first + 2, CAPITAL) && placeClasses.some((cls) => has(doc, first, cls));
const placeClasses = [C.capital, C.city, C.state];
