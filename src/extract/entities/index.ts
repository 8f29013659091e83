import type { Ticker } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import { has, kinds, shaped } from "../../core/document.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Stage } from "../../core/stage.ts";
import { C } from "../../lexicon/classes.ts";
import type { Layers } from "../layers.ts";
import { capitals } from "./capitals.ts";
import { entitiesOf } from "./coreference.ts";
import { decide, traceNames } from "./decide.ts";
import { evidenceFor, evidenceRules } from "./evidence.ts";
import { readHeadlines } from "./headlines.ts";
import { lineKinds } from "./lines.ts";
import type { Reading } from "./name.ts";
import { memoryRules, remember } from "./remember.ts";
import { roleRules } from "./roles.ts";
import { cutRules, joinRules, readCandidates } from "./spans.ts";
import { weigh } from "./weigh.ts";

const rules: readonly RuleFace[] = [
  capitals,
  ...joinRules,
  ...cutRules,
  ...evidenceRules,
  ...memoryRules,
  ...roleRules,
];

/**
 * Names. Candidates are cut out of runs of capitals; rules of evidence speak for and against each sense of each; the document's
 * memory lets mentions help one another; what has a sense in the end is gathered into entities.
 */
export const entities: Stage<Layers, "tickers", "entities"> = {
  makes: "entities",
  needs: ["tickers"],
  rules,
  run: (doc, layers, trace) => {
    const reading = open(doc, layers.tickers);
    readCandidates(reading);
    const evidence = evidenceFor(doc.language);
    for (const name of reading.names) weigh(evidence, reading, name);
    const memory = remember(reading);
    readHeadlines(reading, memory);
    const mentions = decide(reading, memory);
    if (trace !== null) traceNames(reading, mentions, trace);
    return entitiesOf(reading, mentions, layers.tickers, trace);
  },
};

function open(doc: Document, tickers: readonly Ticker[]): Reading {
  const small = new Set<number>();
  const symbols = new Set<number>();
  for (const { mentions } of tickers) for (const { start } of mentions) symbols.add(start);
  let sport = 0;
  const { count, word } = doc.tokens;
  const WORD = kinds.indexOf("word");
  for (let at = 0; at < count; at++) {
    if (doc.tokens.kind[at] !== WORD || word[at] === 0) continue;
    if (!shaped(doc, at, 1)) small.add(word[at] as number);
    if (has(doc, at, C["sport-word"])) sport++;
  }
  return {
    doc,
    sport: sport >= 3 && sport * 120 > count,
    lines: lineKinds(doc),
    small,
    symbols,
    names: [],
  };
}
