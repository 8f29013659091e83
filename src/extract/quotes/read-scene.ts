import type { Document } from "../../core/document.ts";
import { has, is } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Layers } from "../layers.ts";
import { type Run, readMarks } from "./marks.ts";
import type { Attribution, AttributionRule, Scene } from "./scene.ts";

/** Reads the marks and the attributions of a document; the first rule that knows a verb's speaker has it. */
export function readScene(
  doc: Document,
  { entities }: Pick<Layers, "entities">,
  rules: readonly AttributionRule[],
): Scene {
  const runs = readMarks(doc);
  const attributions: Attribution[] = [];
  const attributionAt = new Map<number, Attribution>();
  const scene: Scene = {
    doc,
    entities,
    runs,
    runAt: coverage(doc, runs),
    attributions,
    attributionAt,
    refused: new Set(),
  };
  for (let token = 0; token < doc.tokens.count; token++) {
    if (doc.tokens.word[token] === 0 || (scene.runAt[token] as number) >= 0 || !isCue(doc, token)) continue;
    const read = firstOf(rules, scene, token);
    if (read === null) continue;
    attributions.push(read);
    attributionAt.set(token, read);
  }
  return scene;
}

function firstOf(rules: readonly AttributionRule[], scene: Scene, token: number): Attribution | null {
  for (const rule of rules) {
    const read = rule.read(scene, token);
    if (read !== null) return { rule: rule.id, ...read };
  }
  return null;
}

const isCue = (doc: Document, token: number): boolean =>
  has(doc, token, C["speech-verb"]) ||
  has(doc, token, C["speech-participle"]) ||
  has(doc, token, C["particle-verb"]) ||
  is(doc, token, "according");

function coverage(doc: Document, runs: readonly Run[]): Int32Array {
  const at = new Int32Array(doc.tokens.count).fill(-1);
  runs.forEach((run, i) => {
    at.fill(i, run.open, run.closed ? run.close + 1 : run.last);
  });
  return at;
}
