import { spawnSync } from "node:child_process";
import { existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { briefOf } from "../../src/brief.ts";
import type { Source } from "../../src/contract.ts";
import type { Document } from "../../src/core/document.ts";
import { stages } from "../../src/extract/index.ts";
import { lexicon } from "../../src/lexicon/index.ts";
import { readText } from "../../src/read/text/index.ts";
import { toJson } from "../../src/render/json.ts";
import { segment } from "../../src/segment/index.ts";

// What is measured: each stage by itself on what the stages before it made, the whole pipeline in one process, and the command as a process.
// usage: npm run bench [-- --corpus FILE.ndjson] [--json FILE] [--megabytes N]

const [root = ".", ...args] = process.argv.slice(2);
const flag = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

/** The articles: of a corpus by name, else the fixtures over and over. */
function articles(): Source[] {
  const corpus = flag("--corpus");
  const most = Number(flag("--megabytes") ?? 4) * 1e6;
  const found =
    corpus === undefined
      ? fixtures()
      : readFileSync(corpus, "utf8")
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line) as Source);
  const out: Source[] = [];
  let bytes = 0;
  for (let i = 0; bytes < most && (corpus === undefined || i < found.length); i++) {
    const source = found[i % found.length] as Source;
    out.push({ ...source, id: `${source.id}-${i}` });
    bytes += Buffer.byteLength(source.text ?? "");
  }
  return out;
}

function fixtures(): Source[] {
  const folder = path.join(root, "fixtures/articles");
  return readdirSync(folder).flatMap((slug) => {
    const file = path.join(folder, slug, "input.txt");
    return existsSync(file) ? [{ id: slug, text: readFileSync(file, "utf8") }] : [];
  });
}

interface Row {
  readonly what: string;
  readonly megabytesPerSecond: number;
  readonly articlesPerSecond: number;
}

const sources = articles();
const megabytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ""), 0) / 1e6;
const rows: Row[] = [];

/** Times a pass over all articles: the median of five, after one to warm up. */
function measure(what: string, pass: () => void): void {
  pass();
  const seconds = Array.from({ length: 5 }, () => {
    const start = process.hrtime.bigint();
    pass();
    return Number(process.hrtime.bigint() - start) / 1e9;
  }).sort((a, b) => a - b)[2] as number;
  add(what, seconds);
}

function add(what: string, seconds: number): void {
  const row = { what, megabytesPerSecond: megabytes / seconds, articlesPerSecond: sources.length / seconds };
  rows.push(row);
  console.log(
    `${what.padEnd(34)} ${row.megabytesPerSecond.toFixed(2).padStart(9)} MB/s ${Math.round(row.articlesPerSecond).toString().padStart(9)} articles/s`,
  );
}

console.log(
  `${sources.length} articles, ${megabytes.toFixed(1)} MB; Node ${process.version}, ${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`,
);

const pages = sources.map((source) => readText(source, null));
measure("read", () => {
  for (const source of sources) readText(source, null);
});
const docs: Document[] = pages.map((page) => segment(page, lexicon()));
measure("segment", () => {
  for (const page of pages) segment(page, lexicon());
});
const layers: Record<string, unknown>[] = docs.map(() => ({}));
for (const stage of stages) {
  docs.forEach((doc, i) => {
    (layers[i] as Record<string, unknown>)[stage.makes] = stage.run(doc, layers[i] as never, null);
  });
  measure(`extract ${stage.makes}`, () => {
    docs.forEach((doc, i) => {
      stage.run(doc, layers[i] as never, null);
    });
  });
}
const results = sources.map((source, i) => briefOf(source, pages[i] as (typeof pages)[number]).brief);
measure("write JSON", () => {
  for (const result of results) toJson(result);
});
measure("whole pipeline, in one process", () => {
  for (const source of sources) toJson(briefOf(source, readText(source, null)).brief);
});

const input = path.join(os.tmpdir(), `brief-bench-${process.pid}.ndjson`);
writeFileSync(input, sources.map((source) => `${JSON.stringify(source)}\n`).join(""));
for (const selected of [[], ["--select", "summary,dates"]]) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [path.join(root, "bin/brief.js"), "pipe", ...selected], {
    stdio: [openSync(input, "r"), openSync("/dev/null", "w"), "inherit"],
  });
  if (status !== 0) throw new Error(`brief pipe ended with ${status}`);
  add(`brief pipe ${selected.join(" ")}, as a process`, Number(process.hrtime.bigint() - start) / 1e9);
}

await peers();
const file = flag("--json");
if (file !== undefined)
  writeFileSync(
    file,
    `${JSON.stringify({ node: process.version, cores: os.cpus().length, megabytes, rows }, null, 2)}\n`,
  );

/** The nearest tools in JavaScript on a part of the same text; they are slow, so the part is small. */
async function peers(): Promise<void> {
  const at = path.join(root, "test/bench/package.json");
  if (!existsSync(path.join(root, "test/bench/node_modules")) || statSync(at).size === 0) {
    console.log("no peers: `npm install --prefix test/bench` brings them");
    return;
  }
  const require = createRequire(at);
  const part = sources.slice(0, Math.max(20, Math.floor(sources.length / 40)));
  const partMegabytes = part.reduce((sum, { text }) => sum + Buffer.byteLength(text ?? ""), 0) / 1e6;
  const time = (what: string, pass: (text: string) => unknown): void => {
    for (const { text = "" } of part.slice(0, 20)) pass(text);
    const start = process.hrtime.bigint();
    for (const { text = "" } of part) pass(text);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    add(what, (seconds * megabytes) / partMegabytes);
  };
  const chrono = require("chrono-node");
  time("peer: chrono-node, dates", (text) => chrono.parse(text));
  const winkNLP = require("wink-nlp");
  const model = require("wink-eng-lite-web-model");
  const nlp = winkNLP(model, ["sbd", "pos", "ner"]);
  const quotation = /"[^"\n]{1,2000}"/g;
  time("peer: nearest equal job (wink+chrono)", (text) => {
    const doc = nlp.readDoc(text);
    return JSON.stringify([doc.sentences().out(), doc.entities().out(), chrono.parse(text), text.match(quotation)]);
  });
  const whole = winkNLP(model);
  time("peer: wink-nlp, all pipes", (text) => whole.readDoc(text).tokens().length());
  const compromise = require("compromise");
  time("peer: compromise, what it extracts", (text) => {
    const doc = compromise(text);
    return JSON.stringify([
      doc.people().json(),
      doc.places().json(),
      doc.organizations().json(),
      doc.quotations().json(),
      doc.money().json(),
    ]);
  });
}
