import {
  CAPITAL,
  type Document,
  is,
  isKind,
  oneOf,
  POSSESSIVE,
  shaped,
  together,
  tokenAt,
} from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { behindDateline } from "../dateline.ts";
import { opensSentence } from "./attach.ts";
import { found, type QuoteData } from "./claim.ts";
import { clauseBehind, clauseLast, hasRun, isRunAlone, sentenceEnd, trimLast } from "./clause.ts";
import type { Run } from "./marks.ts";
import { type Attribution, attributionRead, runAround, type Scene } from "./scene.ts";
import { isDeterminer } from "./speaker-phrase.ts";
import { isPause } from "./subject.ts";
import {
  ADVERB,
  CLAUSE_VERB,
  hasTrait,
  JOB,
  OFFICE,
  PARTICIPLE,
  PREPOSITION,
  SUBORDINATOR,
  TELL_VERB,
} from "./word-traits.ts";

export const clauseBefore = sequenceRule<QuoteData, Scene>({
  id: "quotes/clause-before",
  summary: "The clause before a comma, a speaker and a verb of saying: “The plan was sound, Sacks said”.",
  starts: ["@speech-verb"],
  examples: [
    { text: "[The bridge would open in May], Lena Morgan said.", data: { kind: "indirect" } },
    { text: "[The bridge is “a marvel,”] said Lena Morgan.", data: { kind: "mixed" } },
    { text: "WHITBY, May 3 (Coast News) - [The bridge would open in May], Lena Morgan said." },
    { text: "[The bridge, Lena Morgan said, “is a marvel.”]", data: { kind: "mixed" } },
    { text: "On Monday, Lena Morgan said the bridge would open in May." },
    { text: "“It is late,” Lena Morgan said." },
    { text: "Asked if it was late, Lena Morgan replied, “No.”" },
  ],
  read: (doc, token, scene) => {
    const attribution = attributionRead(scene, token);
    if (attribution === undefined || !stands(scene, attribution)) return null;
    const { range } = attribution;
    const run = runBefore(scene, range.first);
    if (run !== null && isWhole(scene, run)) return null;
    const from = sentenceFirst(doc, run === null ? range.first : run.open);
    const first = from < range.first && (is(doc, from, "but") || is(doc, from, "and")) ? from + 1 : from;
    const last = trimLast(doc, first, is(doc, range.first - 1, "as") ? range.first - 1 : range.first);
    const rest = restBehind(scene, attribution);
    if (isRunAlone(scene, first, last) || isKind(doc, first, "dash")) return null;
    const inMarks = rest > 0 && isKind(doc, rest - 1, "quote");
    if (rest === 0 && last - first < 3) return null;
    if ((rest === 0 || inMarks) && isAdverbial(doc, first, last)) return null;
    const end = rest > 0 ? rest : last;
    return found(scene, first, end, { kind: hasRun(scene, first, end) ? "mixed" : "indirect", run: null, attribution });
  },
});

/** The first token of the sentence behind its dateline, not further than a reported clause may reach. */
function sentenceFirst(doc: Document, token: number): number {
  const sentence = doc.tokens.sentence[token] as number;
  const first = doc.sentences.first[sentence] as number;
  if (token - first > 300) return token - 300;
  return tokenAt(doc, behindDateline(doc, first, doc.sentences.last[sentence] as number));
}

/** The marked words that end right before an attribution, but for a stop. */
function runBefore(scene: Scene, token: number): Run | null {
  const { doc } = scene;
  let at = token - 1;
  while (at > token - 4 && isKind(doc, at, "punctuation")) at--;
  return runAround(scene, at);
}

/** True for words that are all that is said: they open their sentence, or a colon or comma and a capital set them off. */
function isWhole(scene: Scene, run: Run): boolean {
  const { doc } = scene;
  if (opensSentence(scene, run)) return true;
  const first = doc.sentences.first[doc.tokens.sentence[run.open] as number] as number;
  if (is(doc, run.open - 1, ",") && run.open - first <= 8 && isAdverbial(doc, first, run.open)) return true;
  return is(doc, run.open - 1, ":") || (isPause(doc, run.open - 1) && shaped(doc, run.first, CAPITAL));
}

/** True where a comma or marked words stand before the attribution and no clause of its own behind it. */
function stands(scene: Scene, attribution: Attribution): boolean {
  const { doc } = scene;
  const { inverted, range, speaker } = attribution;
  if (speaker.form === "relative") return false;
  const before = is(doc, range.first - 1, "as") ? range.first - 2 : range.first - 1;
  if (!together(doc, before, range.first)) return false;
  if (!is(doc, before, ",") && (scene.runAt[before] ?? -1) < 0) return false;
  if (!hasTrait(doc, attribution.cue.first, CLAUSE_VERB)) return false;
  return inverted || clauseBehind(scene, attribution) < 0;
}

const isAsked = oneOf(["asked", "pressed", "questioned", "challenged"]);

/** "In a statement,", "Asked if he would," and the like: no clause. */
function isAdverbial(doc: Document, first: number, last: number): boolean {
  if (
    !isAsked(doc, first) &&
    !hasTrait(doc, first, PREPOSITION) &&
    !hasTrait(doc, first, ADVERB) &&
    !hasTrait(doc, first, SUBORDINATOR)
  )
    return false;
  for (let at = first; at < last - 1; at++) if (is(doc, at, ",")) return false;
  return true;
}

/** Where the clause ends that goes on behind the attribution ("The plan, she said, was sound"), 0 where none does. */
function restBehind(scene: Scene, { cue, inverted, range }: Attribution): number {
  const { doc } = scene;
  if (inverted && describes(doc, range.last + 1)) return 0;
  const comma = hasTrait(scene.doc, cue.first, TELL_VERB) ? hearerEnd(scene.doc, range.last) : range.last;
  if (!is(doc, comma, ",") || comma + 1 >= sentenceEnd(doc, comma)) return 0;
  const from = comma + 1;
  if (hasTrait(doc, from, PARTICIPLE)) return 0;
  const opening = is(doc, from, "that") ? from + 1 : from;
  if (isKind(doc, opening, "quote")) return goesOnInMarks(scene, opening);
  const last = clauseLast(scene, from);
  return last > from ? last : 0;
}

/** "The plan, she said, “was a mistake.”": where marked words end that go on in the middle of a sentence, 0 for others. */
function goesOnInMarks(scene: Scene, opening: number): number {
  const { doc } = scene;
  const run = runAround(scene, opening);
  if (run === null || !run.closed || shaped(doc, run.first, CAPITAL) || !isKind(doc, run.first, "word")) return 0;
  return run.close + 1;
}

/** "said Lena Morgan, the mayor", "said some, who laughed": what stands behind the comma says who the speaker is. */
const describes = (doc: Document, token: number): boolean =>
  is(doc, token, "who") ||
  is(doc, token, "which") ||
  isDeterminer(doc, token) ||
  shaped(doc, token + 1, POSSESSIVE) ||
  hasTrait(doc, token, JOB) ||
  hasTrait(doc, token, OFFICE);

/** The comma behind a short hearer: "Sacks told reporters, was sound". */
function hearerEnd(doc: Document, from: number): number {
  for (let at = from; at < from + 6; at++) if (is(doc, at, ",")) return at;
  return from;
}
