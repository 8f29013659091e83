import type { Document } from "../../core/document.ts";
import { CAPITAL, has, is, isKind, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Layers } from "../layers.ts";
import { attachRuns } from "./attach.ts";
import { type Run, readMarks } from "./marks.ts";
import { type Attribution, type AttributionRule, type Beside, isEnglish, type Scene } from "./scene.ts";

/** Reads the marks and the attributions of a document; the first rule that knows a verb's speaker has it. */
export function readScene(
  doc: Document,
  { entities }: Pick<Layers, "entities">,
  rules: readonly AttributionRule[],
): Scene {
  const runs = readMarks(doc);
  const attributions: Attribution[] = [];
  const beside = new Map<Run, Beside>();
  const attributionAt = new Map<number, Attribution>();
  const scene: Scene = {
    doc,
    entities,
    runs,
    runAt: coverage(doc, runs),
    attributions,
    attributionAt,
    beside,
    refused: new Set(),
  };
  const count = isEnglish(doc) ? doc.tokens.count : 0;
  for (let token = 0; token < count; token++) {
    if (!isCue(doc, token) || (scene.runAt[token] as number) >= 0) continue;
    const read = firstOf(rules, scene, token);
    if (read === null) continue;
    attributions.push(read);
    attributionAt.set(token, read);
  }
  attachRuns(scene, beside);
  return scene;
}

function firstOf(rules: readonly AttributionRule[], scene: Scene, token: number): Attribution | null {
  for (const rule of rules) {
    const read = rule.read(scene, token);
    if (read !== null) return { rule: rule.id, ...read };
  }
  return null;
}

/** A verb of saying, which has a capital only in a headline, at a sentence's start or in capitals; "according"; a colon; a dash. */
function isCue(doc: Document, token: number): boolean {
  const word = doc.tokens.word[token] as number;
  if (word === 0 || !doc.lexicon.has(word, C["speech-cue"])) return isKind(doc, token, "dash") || is(doc, token, ":");
  if (is(doc, token + 1, "to") && goingOn.some((verb) => is(doc, token, verb))) return false;
  if (!shaped(doc, token, CAPITAL) || has(doc, token, C["say-verb"])) return true;
  return doc.sentences.first[doc.tokens.sentence[token] as number] === token || is(doc, token, "according");
}

/** Verbs that say something only without "to": "he continued" does, "prices continued to rise" does not. */
const goingOn = ["continue", "continues", "continued", "continuing", "begin", "begins", "began", "starts", "started"];

function coverage(doc: Document, runs: readonly Run[]): Int32Array {
  const at = new Int32Array(doc.tokens.count).fill(-1);
  runs.forEach((run, i) => {
    at.fill(i, run.open, run.closed ? run.close + 1 : run.last);
  });
  return at;
}
