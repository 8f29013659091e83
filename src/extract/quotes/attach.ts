import { CAPITAL, type Document, has, is, isKind, shaped, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Run } from "./marks.ts";
import { type Attribution, attributionFrom, type Scene } from "./scene.ts";
import { isPause } from "./subject.ts";

/** The attribution that stands right behind a run, or right before it. */
export function attributionBeside(scene: Scene, run: Run): Attribution | null {
  return behind(scene, run) ?? before(scene, run);
}

/** `“We won,” Sacks said.` */
function behind(scene: Scene, run: Run): Attribution | null {
  const { doc } = scene;
  if (!run.closed) return null;
  const sentence = doc.tokens.sentence[run.close];
  let at = run.close + 1;
  let pause = endsOpen(scene, run);
  while (
    at < doc.tokens.count &&
    at < run.close + 4 &&
    (isKind(doc, at, "punctuation") || isKind(doc, at, "quote") || isKind(doc, at, "dash"))
  ) {
    pause = true;
    at++;
  }
  if (!pause && !opensSentence(scene, run)) return null;
  const found = scene.attributions[attributionFrom(scene, at)];
  if (found === undefined || doc.tokens.sentence[found.cue.first] !== sentence) return null;
  if (found.range.first > at + 2) return null;
  for (let token = at; token < found.range.first; token++) if ((scene.runAt[token] as number) >= 0) return null;
  return found;
}

/** True where the words end with a comma, dash, question or exclamation mark, or dots, so that more may follow. */
function endsOpen({ doc }: Scene, run: Run): boolean {
  return /[,?!…—–-]$|\.\.\.$/.test(doc.text.slice(Math.max(run.start, run.end - 3), run.end));
}

/** True for a run that begins its sentence, but for a conjunction. */
export function opensSentence({ doc }: Scene, run: Run): boolean {
  const first = doc.sentences.first[doc.tokens.sentence[run.open] as number] as number;
  if (run.open === first) return true;
  if (run.open - first > 3) return false;
  for (let at = first; at < run.open; at++)
    if (!isKind(doc, at, "quote") && !isKind(doc, at, "bracket") && !isKind(doc, at, "dash") && !isConnective(doc, at))
      return false;
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
function before(scene: Scene, run: Run): Attribution | null {
  const { doc } = scene;
  const found = scene.attributions[attributionFrom(scene, run.open) - 1];
  if (found === undefined) return null;
  const from = found.range.last;
  const sameSentence = doc.tokens.sentence[found.cue.first] === doc.tokens.sentence[run.open];
  const gap = run.open - from;
  if (!sameSentence) return is(doc, run.open - 1, ":") && gap < 24 ? found : null;
  if (gap === 0) return isSure(doc, found.cue.first) ? found : null;
  if (gap < 0 || gap > 24) return null;
  for (let at = from; at < run.open; at++) if ((scene.runAt[at] as number) >= 0) return null;
  const last = run.open - 1;
  if (is(doc, last, ":") || is(doc, last, "that")) return found;
  if (isPause(doc, last)) return gap === 1 || shaped(doc, run.first, CAPITAL) || gap < 8 ? found : null;
  const told = has(doc, found.cue.first, C["tell-verb"]) && gap < 8;
  return told && shaped(doc, run.first, CAPITAL) && !shaped(doc, run.first, UPPER) && run.last - run.first > 4
    ? found
    : null;
}

/** True for a run that is a sentence of its own: it begins one, and ends with a stop or with its block. */
export function isStatement(scene: Scene, run: Run): boolean {
  const { doc } = scene;
  if (run.single || !opensSentence(scene, run)) return false;
  if (!run.closed) return true;
  const last = doc.text[run.end - 1] ?? "";
  if (".?!…".includes(last)) return true;
  const behind = run.close + 1;
  if (behind >= doc.tokens.count || doc.tokens.sentence[behind] !== doc.tokens.sentence[run.close])
    return run.last - run.first > 3;
  return ".?!".includes(doc.text[doc.tokens.start[behind] as number] ?? "") && run.last - run.first > 3;
}

/** True where the attribution stands before the run and leads to it with a comma or colon. */
export function leadsTo(scene: Scene, attribution: Attribution, run: Run): boolean {
  const { doc } = scene;
  if (run.open < attribution.range.last || before(scene, run) !== attribution) return false;
  return is(doc, run.open - 1, ":") || isPause(doc, run.open - 1) || endsOpen(scene, run);
}

/** "read", "found" and "posted" stand before marked words that nobody says. */
const isSure = (doc: Document, cue: number): boolean =>
  has(doc, cue, C["say-verb"]) || has(doc, cue, C["speech-participle"]) || is(doc, cue, "according");
