import { briefOf, readArticles } from "../../src/brief.ts";
import type { Source } from "../../src/contract.ts";
import { stages } from "../../src/extract/index.ts";
import { lexicon } from "../../src/lexicon/index.ts";
import { readText } from "../../src/read/text/index.ts";
import { briefToJson } from "../../src/render/brief-json.ts";
import { segment } from "../../src/segment/index.ts";
import { type Bench, megabytesOf } from "./measure.ts";
import { minimal } from "./minimal.ts";

export const wholePipeline = "whole pipeline";

/** As many articles as lines come together in a pipe. */
const together = 90;
export const limit = "minimal pipeline of the same shape";

/** Each stage by itself on what the stages before it made, then all of them at once. `kind` names the text in the rows. */
export async function measureStages(bench: Bench, sources: readonly Source[], kind = ""): Promise<void> {
  const amount = { megabytes: megabytesOf(sources), articles: sources.length };
  const row = (what: string, pass: () => unknown): Promise<void> => bench.measure(what + kind, amount, pass);

  await row(wholePipeline, async () => {
    for (let at = 0; at < sources.length; at += together)
      for (const result of await readArticles(
        sources.slice(at, at + together).map((source) => ({ value: { source } })),
      ))
        if ("value" in result) briefToJson(result.value.brief);
  });
  await row("article by article", () => {
    for (const source of sources) briefToJson(briefOf(source, readText(source, null)).brief);
  });
  await row(limit, () => {
    for (const source of sources) minimal(source);
  });
  await row("read", () => {
    for (const source of sources) readText(source, null);
  });
  const pages = sources.map((source) => readText(source, null));
  await row("segment", () => {
    for (const page of pages) segment(page, lexicon());
  });
  const docs = pages.map((page) => segment(page, lexicon()));
  const layers: Record<string, unknown>[] = docs.map(() => ({}));
  for (const stage of stages) {
    docs.forEach((doc, i) => {
      // Copies are kept: of what a stage makes for thousands of articles none is let go here, and from that V8 would learn to put it with
      // what lives long, which costs the stage a sixth of its speed. No run keeps more than a few articles.
      (layers[i] as Record<string, unknown>)[stage.makes] = structuredClone(stage.run(doc, layers[i] as never, null));
    });
    await row(`extract ${stage.makes}`, () => {
      docs.forEach((doc, i) => {
        stage.run(doc, layers[i] as never, null);
      });
    });
  }
  const dates = stages.find(({ makes }) => makes === "dates");
  if (dates !== undefined)
    await row("tokens and dates", () => {
      pages.forEach((page, i) => {
        dates.run(segment(page, lexicon()), layers[i] as never, null);
      });
    });
  const results = sources.map((source, i) => briefOf(source, pages[i] as (typeof pages)[number]).brief);
  await row("write JSON", () => {
    for (const result of results) briefToJson(result);
  });
}
