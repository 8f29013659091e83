import { CAPITAL, type Document, has, is, isKind, oneOf, shaped, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { isEnglish } from "../english.ts";
import { clauseBehind } from "./clause.ts";
import type { Run } from "./marks.ts";
import {
  type Attribution,
  attributionBefore,
  attributionFrom,
  type Beside,
  besideOf,
  isHeadline,
  type Range,
  type Scene,
} from "./scene.ts";
import { isDeterminer } from "./speaker-phrase.ts";
import { isPause } from "./subject.ts";
import { CALL_VERB, hasTrait, PARTICIPLE, SAY_VERB, SUBORDINATOR, TELL_VERB } from "./word-traits.ts";

/** Ties each run to the attribution that leads to it or stands right behind it, in the order of the text. */
export function attachRuns(scene: Scene, beside: (Beside | null)[]): void {
  let previous: Run | null = null;
  let last: Beside | null = null;
  for (const run of scene.runs) {
    last = besideRun(scene, run, previous, last);
    beside.push(last);
    previous = run;
  }
}

function besideRun(scene: Scene, run: Run, previous: Run | null, beside: Beside | null): Beside | null {
  const listed = previous === null || beside === null ? null : inList(scene, previous, beside, run);
  if (listed !== null) return listed;
  const before = leading(scene, run, beside);
  if (before !== null && run.open - before.range.last <= 1) return { attribution: before, where: "before" };
  const behind = following(scene, run);
  if (behind !== null) return { attribution: behind, where: "behind" };
  return before === null ? null : { attribution: before, where: "before" };
}

/** `chanted “Send them home,” and “Build the wall”`: a run that only "and" parts from the one before. */
function inList({ doc }: Scene, previous: Run, beside: Beside, run: Run): Beside | null {
  if (beside.where !== "before" || !previous.closed) return null;
  const gap = run.open - previous.close - 1;
  if (gap < 1 || gap > 3 || doc.tokens.sentence[run.open] !== doc.tokens.sentence[previous.close]) return null;
  for (let at = previous.close + 1; at < run.open; at++)
    if (!isConnective(doc, at) && !is(doc, at, "or") && !is(doc, at, "then")) return null;
  return beside;
}

/** `“We won,” Sacks said.` */
function following(scene: Scene, run: Run): Attribution | null {
  const { doc } = scene;
  if (!run.closed) return null;
  let at = run.close + 1;
  let pause = endsOpen(scene, run);
  while (
    at < doc.tokens.count &&
    at < run.close + 4 &&
    (isKind(doc, at, "punctuation") ||
      isKind(doc, at, "quote") ||
      isKind(doc, at, "dash") ||
      isKind(doc, at, "bracket"))
  ) {
    pause = true;
    at++;
  }
  const opens = opensSentence(scene, run);
  if (!pause && !opens) return null;
  const found = scene.attributions[attributionFrom(scene, run.close + 1)];
  if (found === undefined || found.range.first > at + 2) return null;
  if (found.range.first > at && hasTrait(doc, at, SUBORDINATOR) && !is(doc, at, "as")) return null; // `“…,” when Sacks answered`
  if (!opens && (is(doc, at, "but") || is(doc, at, "and"))) return null; // `he “toed the line,” but Sacks spoke out`
  if ((scene.runAt[at] ?? -1) >= 0) return null;
  if (isKind(doc, found.cue.first, "dash")) return found.range.first === run.close + 1 ? found : null;
  if (doc.tokens.sentence[found.cue.first] !== doc.tokens.sentence[run.close]) {
    if (found.range.first !== at || !asks(scene, run) || doc.tokens.sentence[at] === doc.tokens.sentence[run.open])
      return null;
    const next = (doc.tokens.sentence[run.close] as number) + 1;
    if (doc.tokens.sentence[at] !== next || doc.sentences.block[next] !== run.block) return null;
    return saysElse(scene, found) ? null : found;
  }
  return opens || !saysElse(scene, found) ? found : null;
}

/** True where an attribution has a reported clause of its own behind it. */
const saysElse = (scene: Scene, found: Attribution): boolean => !found.inverted && clauseBehind(scene, found) >= 0;

/** True where the words end with a question or exclamation mark. */
const asks = ({ doc }: Scene, run: Run): boolean => "?!".includes(doc.text[run.end - 1] ?? " ");

/** True where the words end with a comma, dash, question or exclamation mark, or dots, so that more may follow. */
function endsOpen({ doc }: Scene, run: Run): boolean {
  return /[,?!…—–-]['’]?$|\.\.\.$/.test(doc.text.slice(Math.max(run.start, run.end - 3), run.end));
}

/** True for a run that begins its sentence, but for a conjunction or a bracket. */
export function opensSentence({ doc }: Scene, run: Run): boolean {
  const first = doc.sentences.first[doc.tokens.sentence[run.open] as number] as number;
  if (isKind(doc, run.open - 1, "bracket")) return true;
  if (run.open - first > 3) return false;
  for (let at = first; at < run.open; at++)
    if (!isKind(doc, at, "quote") && !isKind(doc, at, "dash") && !isConnective(doc, at)) return false;
  return true;
}

const isConnective = (doc: Document, token: number): boolean =>
  is(doc, token, "but") ||
  is(doc, token, "and") ||
  is(doc, token, "so") ||
  is(doc, token, "still") ||
  is(doc, token, "yet") ||
  is(doc, token, ",");

/** `Sacks said, “We won.”` */
function leading(scene: Scene, run: Run, previous: Beside | null): Attribution | null {
  const { doc } = scene;
  const found = attributionBefore(scene, run.open);
  if (found === undefined) return null;
  const gap = run.open - found.range.last;
  if (previous !== null && gap > 1 && isAside(scene, found, previous, run)) return previous.attribution;
  const last = run.open - 1;
  const apart = (doc.tokens.sentence[run.open] as number) - (doc.tokens.sentence[found.cue.first] as number);
  if (apart !== 0)
    return apart === 1 && is(doc, last, ":") && gap < 24 && !hasTrait(doc, last - 1, SAY_VERB) ? found : null;
  if (gap === 0) return isSure(doc, found.cue) || judges(scene, found, run) ? found : null;
  if (gap === 1 && (is(doc, last, "about") || is(doc, last, "of")))
    return isSure(doc, found.cue) || found.cue.last - found.cue.first > 1 ? found : null;
  if (gap === 1 && isDeterminer(doc, last) && namesWhat(doc, found)) return found;
  if (namesAtLength(scene, found, run)) return found;
  if (gap < 0 || gap > 48) return null;
  for (let at = found.range.last; at < run.open; at++) if ((scene.runAt[at] as number) >= 0) return null;
  if (is(doc, last, ":") || is(doc, last, "that")) return found;
  if (gap < 10 && bids(doc, found.cue.first, last)) return found;
  if (isConnective(doc, last) && isPause(doc, last - 1) && gap < 4) return found; // `he said, but “…”`
  if (isPause(doc, last)) {
    const goesOn = previous?.attribution === found;
    return gap < 8 || goesOn || (gap < 24 && shaped(doc, run.first, CAPITAL)) ? found : null;
  }
  const told = hasTrait(doc, found.cue.first, TELL_VERB) && gap < 8;
  return told && shaped(doc, run.first, CAPITAL) && !shaped(doc, run.first, UPPER) && run.last - run.first > 4
    ? found
    : null;
}

/** `accused the firm of “playing with lives”`, `urged the crowd to “go home”`: a verb whose object a preposition ties to what is said. */
const bids = (doc: Document, verb: number, last: number): boolean =>
  is(doc, last, "of") ? isAccusing(doc, verb) : is(doc, last, "to") && isBidding(doc, verb);

const isAccusing = oneOf(["accused", "accuses"]);

const isBidding = oneOf([
  "urged",
  "urges",
  "asked",
  "asks",
  "told",
  "tells",
  "advised",
  "begged",
  "warned",
  "called",
  "vowed",
  "promised",
  "pledged",
]);

/** `“That,” said Sacks, pointing at the door, “is new.”`: what the speaker does meanwhile. */
function isAside({ doc, runAt }: Scene, found: Attribution, { attribution }: Beside, run: Run): boolean {
  if (!hasTrait(doc, found.cue.first, PARTICIPLE) || hasTrait(doc, found.cue.first, SAY_VERB)) return false;
  if (found.range.first < attribution.range.last || shaped(doc, run.first, CAPITAL)) return false;
  const { sentence } = doc.tokens;
  if (sentence[attribution.cue.first] !== sentence[run.open]) return false;
  for (let at = attribution.range.last; at < run.open; at++) if ((runAt[at] as number) >= 0) return false;
  return isPause(doc, attribution.range.last) && isPause(doc, run.open - 1);
}

/** True for a run that is a sentence of its own: it begins one, and ends with a stop or with its block. */
export function isStatement(scene: Scene, run: Run): boolean {
  const { doc } = scene;
  const begins = shaped(doc, run.first, CAPITAL) || isKind(doc, run.first, "number");
  const led = is(doc, run.open - 1, ":") && begins && run.last - run.first > 2;
  if (run.single && led && isHeadline(doc, doc.tokens.sentence[run.open] as number)) return true;
  if ((run.single && !inSingleStyle(scene, run)) || !(led || opensSentence(scene, run))) return false;
  if (!run.closed) return true;
  const last = doc.text[run.end - 1] ?? "";
  if (".?!…".includes(last)) return true;
  if (last === "," && begins && run.last - run.first > 7) return true;
  if (!isEnglish(doc.language)) return run.last - run.first > 3;
  const behind = run.close + 1;
  if (behind >= doc.tokens.count || doc.tokens.sentence[behind] !== doc.tokens.sentence[run.close])
    return run.last - run.first > 3;
  return ".?!".includes(doc.text[doc.tokens.start[behind] as number] ?? "") && run.last - run.first > 3;
}

/** True where the run before stands in single marks too and somebody says it: a paper of that style. */
function inSingleStyle(scene: Scene, run: Run): boolean {
  const index = scene.runAt[run.open] as number;
  const before = index > 0 ? scene.runs[index - 1] : undefined;
  return before?.single === true && besideOf(scene, before) !== null;
}

/** True where an attribution leads to the run with a comma or colon, or the run is closed by its own stop. */
export function leadsAway(scene: Scene, run: Run): boolean {
  const { doc } = scene;
  if (besideOf(scene, run)?.where !== "before") return false;
  return is(doc, run.open - 1, ":") || isPause(doc, run.open - 1) || endsOpen(scene, run);
}

/** "welcomed “a plan that will last”": marked words of some length behind a verb of judging. */
const judges = ({ doc }: Scene, { cue }: Attribution, run: Run): boolean =>
  has(doc, cue.first, C["judging-verb"]) &&
  !run.single &&
  run.closed &&
  run.last - run.first > 4 &&
  !shaped(doc, run.first, CAPITAL);

/** "what she called a “rant”": nothing but an article stands between the verb and the marks. */
const namesWhat = (doc: Document, { cue, range }: Attribution): boolean =>
  hasTrait(doc, cue.first, CALL_VERB) && (is(doc, range.first - 1, "what") || is(doc, range.first - 1, "which"));

/** "called him “a good man. He never lied.”": whole sentences in marks are no part of a clause. */
function namesAtLength({ doc, runAt }: Scene, { cue, range }: Attribution, run: Run): boolean {
  if (!hasTrait(doc, cue.first, CALL_VERB) || run.open - range.last > 9) return false;
  const { sentence } = doc.tokens;
  if (sentence[run.first] === sentence[run.last - 1]) return false;
  for (let at = range.last; at < run.open; at++)
    if (isKind(doc, at, "punctuation") || (runAt[at] as number) >= 0) return false;
  return true;
}

/** "read", "found", "posted" and "according to" stand before marked words that nobody says. */
const isSure = (doc: Document, { first, last }: Range): boolean =>
  hasTrait(doc, first, SAY_VERB) ||
  hasTrait(doc, first, PARTICIPLE) ||
  hasTrait(doc, first, CALL_VERB) ||
  has(doc, last - 1, C.wording) ||
  is(doc, first, ":");
