import { has } from "../../core/document.ts";
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

/** The words under a picture. */
export const caption: ClosingRule = {
  id: "summary/caption",
  summary: "The words under a picture: a label and a colon, or (left), (pictured) and the like.",
  examples: [
    { text: "The council closed the harbour. [Cold water: The mayor stood beside her boat on Tuesday.]" },
    { text: "[Mia Fern stands beside her boat.] — Reuters pic\n\nThe council closed the harbour." },
    { text: "[‘Cleared’: Mia Fern stands beside her boat.] The council closed the harbour." },
    { text: "The council closed the harbour. [Mia Fern (left) stood beside her boat on Tuesday.]" },
    { text: "The council closed the harbour. [Mia Fern, left, beside her boat, and the mayor, right.]" },
    {
      text: "She said: “No harbour is for ever.” One thing is clear: The harbour has no friends. LONDON: The harbour was closed.",
    },
  ],
  closes: (scene, i) => {
    if (!scene.english) return false;
    if (shows(scene, i, CAPTION) || isCredited(scene, i)) return true;
    if (!shows(scene, i, EARLY_COLON)) return false;
    label.lastIndex = spanOf(scene, i).start;
    const met = label.exec(scene.doc.text);
    if (met === null || clauseWord.test(met[0]) || allCapitals.test(met[0])) return false;
    return !isPlace(scene, i);
  },
};
