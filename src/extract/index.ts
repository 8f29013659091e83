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

/**
 * Runs the stages that make the wanted layers and those they lean on; a layer that no one wants stays empty.
 */
export function extract(doc: Document, wanted: ReadonlySet<keyof Layers>, trace: Trace | null): Layers {
  const layers: Record<string, unknown> = {};
  const needed = closure(wanted);
  for (const stage of stages)
    layers[stage.makes] = needed.has(stage.makes) ? stage.run(doc, layers as never, trace) : [];
  return layers as unknown as Layers;
}

/** The wanted layers with all that they need. */
function closure(wanted: ReadonlySet<keyof Layers>): ReadonlySet<keyof Layers> {
  const needed = new Set(wanted);
  for (const stage of [...stages].reverse())
    if (needed.has(stage.makes)) for (const need of stage.needs) needed.add(need);
  return needed;
}
