import type { Document } from "../core/document.ts";
import type { RuleFace } from "../core/rule.ts";
import type { Stage } from "../core/stage.ts";
import type { Trace } from "../core/trace.ts";
import { amounts } from "./amounts/index.ts";
import { dates } from "./dates/index.ts";
import { entities } from "./entities/index.ts";
import type { Layers } from "./layers.ts";
import { quotes } from "./quotes/index.ts";
import { summary } from "./summary/index.ts";
import { tickers } from "./tickers/index.ts";
import { listings } from "./tickers/listings.ts";

// biome-ignore lint/suspicious/noExplicitAny: each stage keeps its own types of what it needs and makes
type AnyStage = Stage<Layers, any, any>;

/** The program, in order: each stage reads the document and the layers made before it, once. */
export const stages: readonly AnyStage[] = [
  amounts, // sums, so that nothing later takes their numbers for dates
  tickers, // symbols, by syntax
  dates, // time expressions, what is said and then which days it names
  entities, // names, with the tickers of their companies
  listings, // the tickers, tied to those names
  quotes, // who said what, speakers by entity
  summary, // the sentences that tell the story, by all of the above
];

/** The rules of every stage, in the order in which they are applied. */
export const allRules = (): readonly RuleFace[] => stages.flatMap((stage) => stage.rules);

/** The layers of a document while they are made. */
export type Growing = Record<keyof Layers, unknown>;

/** The layers of a document before its first stage; all have their place, for an object that grows is slower to look into. */
export const noLayers = (): Growing => ({
  amounts: null,
  tickers: null,
  dates: null,
  entities: null,
  listings: null,
  quotes: null,
  summary: null,
});

/** A stage at work on a document: it adds its layer to those made before it. */
export type Step = (doc: Document, layers: Growing, trace: Trace | null) => void;

const known = new WeakMap<ReadonlySet<keyof Layers>, readonly Step[]>();

/**
 * The stages as steps, in order, that make the wanted layers and those they lean on; a layer that no one wants stays empty.
 */
export function stepsFor(wanted: ReadonlySet<keyof Layers>): readonly Step[] {
  const met = known.get(wanted);
  if (met !== undefined) return met;
  const needed = closure(wanted);
  const steps = stages.map(({ makes, run }): Step => {
    const layer = makes as keyof Layers;
    return (doc, layers, trace) => {
      layers[layer] = needed.has(layer) ? run(doc, layers as never, trace) : [];
    };
  });
  known.set(wanted, steps);
  return steps;
}

/** All the steps on one document. */
export function extract(doc: Document, wanted: ReadonlySet<keyof Layers>, trace: Trace | null): Layers {
  const layers = noLayers();
  for (const step of stepsFor(wanted)) step(doc, layers, trace);
  return layers as unknown as Layers;
}

/** The wanted layers with all that they need. */
function closure(wanted: ReadonlySet<keyof Layers>): ReadonlySet<keyof Layers> {
  const needed = new Set(wanted);
  for (const stage of [...stages].reverse())
    if (needed.has(stage.makes)) for (const need of stage.needs) needed.add(need);
  return needed;
}
