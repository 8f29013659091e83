import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary.ts";
import { article, brief, root } from "./binary.ts";

const { folder } = temporaryFolder("startup");

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

/** What only some commands need. */
const heavy = {
  "the HTML reader": /^src\/read\/html\/|cheerio/,
  "the readers of articles": /^src\/(?:segment|extract|read\/text)\//,
  workers: /^node:worker_threads$|^src\/batch\/(?:pool|run)/,
  "the schema": /^src\/render\/schema/,
  colour: /node_modules\/chalk/,
} as const;
const heavyOf = (loaded: readonly string[]): string[] =>
  Object.entries(heavy)
    .filter(([, pattern]) => loaded.some((name) => pattern.test(name)))
    .map(([name]) => name);

describe("40. a command loads what it needs", () => {
  test.each([
    ["--version", [], ["--version"]],
    ["--help", [], ["--help"]],
    ["schema", ["the schema"], ["schema"]],
    ["summarize of a text", ["the readers of articles"], ["summarize", "--json", article]],
    ["batch with its workers", ["the readers of articles", "workers"], ["batch", "--quiet", article]],
  ] as const)("%s: %j", (_name, needed, args) => {
    expect(heavyOf(loadedBy(...args))).toEqual(needed);
  });
});

test("the compiled code that the build kept beside the scripts is taken by the Node it was made with", () => {
  const asked = `const { load, scripts } = require("./bin/load.js"); load("./cli.js");
    console.log(JSON.stringify([...scripts.values()].map(({ cachedDataRejected }) => cachedDataRejected)));`;
  const rejected = JSON.parse(execFileSync(process.execPath, ["-e", asked], { cwd: root, encoding: "utf8" }));
  expect(new Set(rejected)).toEqual(new Set([false]));
});
