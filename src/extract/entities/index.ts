import type { RuleFace } from "../../core/rule.ts";
import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";
import { capitals } from "./capitals.ts";
import { entitiesOf } from "./coreference.ts";
import { decide, traceNames } from "./decide.ts";
import { evidenceFor, evidenceRules } from "./evidence.ts";
import { readHeadlines } from "./headlines.ts";
import { openReading } from "./reading.ts";
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
export const entities: Stage<Layers, "amounts" | "tickers", "entities"> = {
  makes: "entities",
  needs: ["amounts", "tickers"],
  rules,
  run: (doc, layers, trace) => {
    const reading = openReading(doc, layers, trace !== null);
    readCandidates(reading);
    const evidence = evidenceFor(reading);
    for (const name of reading.names) weigh(evidence, reading, name);
    const memory = remember(reading);
    readHeadlines(reading, memory);
    decide(reading, trace);
    if (trace !== null) traceNames(reading, trace);
    return entitiesOf(reading, memory, layers.tickers, trace);
  },
};
