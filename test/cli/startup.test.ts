import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary.ts";
import { article, brief, root } from "./binary.ts";

const { folder, put } = temporaryFolder("startup");
const page = put(
  "page.html",
  `<html><body><article><h1>Rain</h1><p>${"Rain fell on the town. ".repeat(9)}</p></article>`,
);

/** What a run loads: Node's own modules by name, and the sources that are bundled in the files, as Node's record of covered code has them. */
function loadedBy(...args: readonly string[]): string[] {
  const record = mkdtempSync(path.join(folder, "run-"));
  expect(brief(args, "", { NODE_V8_COVERAGE: record }).code).toBe(0);
  const scripts = readdirSync(record).flatMap(
    (name) => JSON.parse(readFileSync(path.join(record, name), "utf8")).result as { url: string }[],
  );
  return scripts.flatMap(({ url }) => {
    if (!url.startsWith("file:")) return [url];
    return [...readFileSync(fileURLToPath(url), "utf8").matchAll(/^\/\/ (\S+)$/gm)].map(
      ([, source]) => source as string,
    );
  });
}

/** What only some commands need, by the names of its parts: all of them are loaded or none. */
const heavy: Readonly<Record<string, readonly RegExp[]>> = {
  "the HTML reader": [/^src\/read\/html\//, /node_modules\/cheerio\//],
  "the readers of articles": [/^src\/segment\//, /^src\/extract\//, /^src\/read\/text\//],
  workers: [/^node:worker_threads$/, /^src\/batch\/pool/, /^src\/batch\/run/],
  "the schema": [/^src\/render\/schema/],
  colour: [/node_modules\/chalk\//],
};

describe("40. a command loads what it needs", () => {
  test.each([
    ["--version", [], ["--version"]],
    ["--help", [], ["--help"]],
    ["schema", ["the schema"], ["schema"]],
    ["summarize of a text", ["the readers of articles"], ["summarize", "--json", article]],
    ["summarize of a page", ["the HTML reader", "the readers of articles"], ["summarize", "--json", page]],
    ["summarize in colour", ["the readers of articles", "colour"], ["summarize", "--color", article]],
    ["batch with its workers", ["the readers of articles", "workers"], ["batch", "--quiet", article]],
  ] as const)("%s: %j", (_name, needed, args) => {
    const loaded = loadedBy(...args);
    const met = Object.values(heavy)
      .flat()
      .filter((part) => loaded.some((name) => part.test(name)));
    expect(met).toEqual(needed.flatMap((name) => heavy[name]));
  });
});

test("the compiled code that the build kept beside the scripts is taken by the Node it was made with", () => {
  const asked = `const { load, scripts, tune } = require("./bin/load.js"); const { run } = load("cli"); tune(true);
    run(["summarize", "--format", "headline", "${article}"], process).then(() =>
      console.log(JSON.stringify([...scripts].map(([name, { cachedDataRejected }]) => [name.split("-")[0], cachedDataRejected]))));`;
  const lines = execFileSync(process.execPath, ["-e", asked], { cwd: root, encoding: "utf8" }).trim().split("\n");
  expect(JSON.parse(lines.at(-1) as string)).toEqual([
    ["cli", false],
    ["summarize", false],
  ]);
});
