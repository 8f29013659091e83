import { has, is, isKind } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { ClosingRule } from "./rule.ts";
import {
  CAPTION,
  EARLY_COLON,
  endToken,
  firstToken,
  isSameBlock,
  openingWord,
  type Scene,
  shows,
  spanOf,
  UNSTOPPED,
} from "./scene.ts";

const label =
  /[‘“'"]?\p{Uppercase}[\p{Alphabetic}\d_'’-]{0,20}(?: [\p{Alphabetic}\d_'’&-]{1,20}){0,4}[’”'"]?: (?=\p{Uppercase})/uy;

/** "NEW DELHI: The" is the place of the news, as is "London: The". */
const allCapitals = /^[\p{Uppercase} .'’-]+: $/u;
const clauseWord =
  /\b(?:is|was|are|were|be|been|has|have|had|will|said|says|say|added|adds|told|asked|asks|wrote|writes|read|reads|tweeted|continued|explained|replied|warned)\b/;

const isPlace = (scene: Scene, i: number): boolean =>
  placeClasses.some((cls) => has(scene.doc, openingWord(scene, i), cls));
const placeClasses = [C.capital, C.city, C.state, C.country];

/** Tokens a credit may have: "— Reuters pic", "(Photo: Mia Fern/Reuters)". */
const longestCredit = 9;

/** True if the sentence's block ends with a few words that credit a picture. */
function isCredited(scene: Scene, i: number): boolean {
  const { doc, count } = scene;
  if (i + 1 >= count || !shows(scene, i + 1, UNSTOPPED)) return false;
  const first = firstToken(scene, i + 1);
  const end = endToken(scene, i + 1);
  if (end - first > longestCredit || !isSameBlock(scene, i, i + 1)) return false;
  for (let token = first; token < end; token++) if (has(doc, token, C["credit-word"])) return true;
  return false;
}

/** ", April 14, 2024." */
const closingDate = /, (?:\p{Uppercase}[a-z]{2,8}\.?) \d{1,2}, \d{4}\.$/u;
/** Characters such a date and the comma before it may have. */
const longestDate = 22;
/** What happened is told in the past, what a picture shows in the present. */
const past = /\b(?:was|were|is|are|has|have|had|will|would|said|says|told|took|died|born)\b/;

/** True for "Mia Fern reads to her son in Whitby, April 14, 2024." */
function endsInDate(scene: Scene, i: number): boolean {
  const { doc } = scene;
  const year = endToken(scene, i) - 2;
  if (!isKind(doc, year, "number") || !is(doc, year - 1, ",")) return false;
  const { start, end } = spanOf(scene, i);
  return (
    closingDate.test(doc.text.slice(Math.max(start, end - longestDate), end)) && !past.test(doc.text.slice(start, end))
  );
}

/** The words under a picture. */
export const caption: ClosingRule = {
  id: "summary/caption",
  summary: "The words under a picture: a label and a colon, or (left), (pictured) and the like.",
  examples: [
    { text: "The council closed the harbour. [Cold water: The mayor stood beside her boat on Tuesday.]" },
    { text: "[Mia Fern stands beside her boat.] — Reuters pic\n\nThe council closed the harbour." },
    { text: "[‘Cleared’: Mia Fern stands beside her boat.] The council closed the harbour." },
    { text: "The council closed the harbour. [Mia Fern stands beside her boat in Whitby, April 14, 2024.]" },
    { text: "The council closed the harbour. [Mia Fern (left) stood beside her boat on Tuesday.]" },
    { text: "The council closed the harbour. [Mia Fern, left, beside her boat, and the mayor, right.]" },
    {
      text: "She said: “No harbour is for ever.” One thing is clear: The harbour has no friends. LONDON: The harbour was closed. It was closed in Whitby, April 14, 2024.",
    },
  ],
  closes: (scene, i) => {
    if (!scene.english) return false;
    if (shows(scene, i, CAPTION) || isCredited(scene, i) || endsInDate(scene, i)) return true;
    if (!shows(scene, i, EARLY_COLON)) return false;
    label.lastIndex = spanOf(scene, i).start;
    const met = label.exec(scene.doc.text);
    if (met === null || clauseWord.test(met[0]) || allCapitals.test(met[0])) return false;
    return !isPlace(scene, i);
  },
};
