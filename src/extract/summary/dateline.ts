import { CAPITAL, has, is, isKind, shaped } from "../../core/document.ts";
import type { RuleFace } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { endToken, firstToken, type Scene, spanOf } from "./scene.ts";

/** Where and from whom the news comes stands before the first sentence and is no part of it. */
export const dateline: RuleFace = {
  id: "summary/dateline",
  summary: "The place and agency before a sentence are cut from it: LONDON (Reuters) -, (CNN).",
  examples: [
    { text: "[(CNN) -- ]The council voted to close the harbour." },
    { text: "[(CNN)]The council voted to close the harbour." },
    { text: "[LONDON (Reuters) - ]The council voted to close the harbour." },
    { text: "[WHITBY, England, Jan. 5 (AP) — ]The council voted to close the harbour." },
    { text: "[NEW YORK — ]The council voted to close the harbour." },
    { text: "[SALVADOR, Feb 26 - ]The council voted to close the harbour." },
    { text: "[London, June 7, IRNA - ]The council voted to close the harbour." },
    { text: "[NEW DELHI: ]The council voted to close the harbour." },
    { text: "[Hamburg: ]The council voted to close the harbour." },
    { text: "The council (of Whitby) voted to close the harbour. US - China talks went on." },
  ],
};

const place = String.raw`\p{Lu}[\p{L}.’'/-]{0,20}(?:,? [\p{Lu}][\p{L}.’'/-]{0,20}){0,4}`;
const day = String.raw`,? (?:\p{Lu}[a-z]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}[a-z]{2,8}\.?)`;
const agency = String.raw`\((?=[^)]{0,30}\p{Lu})[^()]{2,40}\)`;
const dash = "(?: ?(?:--|[–—]) ?| - )";
const forms = [
  `(?:${place}(?:${day})? ?)?${agency}(?:${dash}|: | ?(?=["“‘'«]?\\p{Lu}))`, // LONDON (Reuters) -, (CNN)
  String.raw`\p{Lu}{3}[\p{Lu} .’'/-]{0,30}(?:, \p{Lu}[\p{L}.]{1,15}){0,2}(?:${day})?(?:${dash}|: )`, // NEW YORK, Jan 5 -
  `${place}${day},? \\p{Lu}{2,8}${dash}`, // London, June 7, IRNA -
];
const pattern = new RegExp(`(?:${forms.join("|")})(?=["“‘'«]?[\\p{Lu}\\p{N}])`, "uy");

/** Where a sentence of the scene begins behind its dateline; its start if it has none. */
export function behindDateline(scene: Scene, i: number): number {
  const { text, tokens } = scene.doc;
  const { start, end } = spanOf(scene, i);
  const first = firstToken(scene, i);
  if (!hasMark(scene, first, endToken(scene, i))) return start;
  pattern.lastIndex = start;
  const met = pattern.exec(text);
  const behind = met !== null ? start + met[0].length : isPlaceLabel(scene, first) ? tokens.start[first + 2] : start;
  return behind !== undefined && behind < end ? behind : start;
}

/** Tokens a dateline may have. */
const longestDateline = 24;

/** True if a bracket, a dash or a colon stands among the first tokens: no dateline is without one. */
function hasMark({ doc }: Scene, first: number, last: number): boolean {
  for (let token = first; token < Math.min(last, first + longestDateline); token++)
    if (isKind(doc, token, "bracket") || isKind(doc, token, "dash") || is(doc, token, ":")) return true;
  return false;
}

/** "Hamburg: The council": a place and a colon. */
const isPlaceLabel = ({ doc }: Scene, first: number): boolean =>
  is(doc, first + 1, ":") && shaped(doc, first + 2, CAPITAL) && placeClasses.some((cls) => has(doc, first, cls));
const placeClasses = [C.capital, C.city, C.state];
