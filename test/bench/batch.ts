import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Source } from "../../src/contract.ts";
import { type Amount, type Bench, megabytesOf } from "./measure.ts";
import { timedCommand } from "./timed-command.ts";

/** How many files a folder of articles has. */
const mostFiles = 2000;
/** Loaded before the command: says at its end how much memory it took at most, in kB. */
const witness = `import{writeFileSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>writeFileSync(process.env.BENCH_PEAK,String(process.resourceUsage().maxRSS)))`;

/**
 * `brief batch` and `brief pipe` as processes, wall time: files and records, one worker and two, a resumed run with nothing to do, peak
 * memory, and `through` megabytes in one run.
 */
export function measureBatch(bench: Bench, root: string, sources: readonly Source[], through: number): void {
  const rows = ["brief batch", "peak memory"];
  if (!rows.some((row) => bench.wants(row)) && through === 0) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), "brief-bench-"));
  try {
    if (bench.wants("brief batch")) measureRuns(bench, root, sources, folder);
    if (bench.wants("peak memory")) measureMemory(root, sources, folder);
    if (through > 0) measureThrough(bench, root, through, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureRuns(bench: Bench, root: string, sources: readonly Source[], folder: string): void {
  const files = sources.slice(0, mostFiles);
  mkdirSync(path.join(folder, "files"));
  for (const [i, { text = "" }] of files.entries()) writeFileSync(path.join(folder, "files", `${i}.txt`), text);
  const records = recordsIn(folder, sources, 1);
  const inputs = [
    ["files", path.join(folder, "files"), amountOf(files)],
    ["records", records, amountOf(sources)],
  ] as const;
  for (const [what, input, amount] of inputs) {
    const rounds = [0, 1].map(() =>
      ["1", "2"].map((jobs) => run(root, ["batch", input, "--jobs", jobs, "--quiet"], folder).seconds),
    ) as [number, number][];
    const [one, two] = [0, 1].map((i) => Math.min(...rounds.map((round) => round[i] as number))) as [number, number];
    bench.add(`brief batch, ${amount.articles} ${what}, --jobs 1`, amount, one);
    bench.add(`brief batch, ${amount.articles} ${what}, --jobs 2`, amount, two);
    console.log(`two jobs / one job, ${what}: ${(one / two).toFixed(2)}`);
  }
  const resumed = ["batch", path.join(folder, "files"), "--out", path.join(folder, "out"), "--resume", "--quiet"];
  run(root, resumed, folder);
  bench.add(`brief batch, ${files.length} files, resumed`, amountOf(files), run(root, resumed, folder).seconds);
}

/** Ten times the input may not take more memory, but for a line of notes an article. */
function measureMemory(root: string, sources: readonly Source[], folder: string): void {
  const some = sources.slice(0, Math.ceil(sources.length / 2));
  for (const times of [1, 10]) {
    const input = recordsIn(folder, some, times);
    const megabytes = amountOf(some).megabytes * times;
    for (const args of [
      ["batch", input, "--jobs", "2", "--quiet"],
      ["pipe", input],
    ]) {
      const { peak } = run(root, args, folder);
      console.log(`peak memory of brief ${args[0]}, ${megabytes.toFixed(1)} MB of text: ${Math.round(peak)} MB`);
    }
  }
}

/** Records of a megabyte each through a pipe: memory may not grow with how many there are. */
function measureThrough(bench: Bench, root: string, megabytes: number, folder: string): void {
  const line = "Fares rose on Monday and the ferry was late again, said the city, which runs it.\n\n";
  const input = path.join(folder, "through.ndjson");
  const file = openSync(input, "w");
  for (let n = 0; n < megabytes; n++)
    writeFileSync(file, `${JSON.stringify({ id: `r${n}`, text: line.repeat(12_000) })}\n`);
  closeSync(file);
  const { peak, seconds } = run(root, ["pipe", input, "--select", "warnings"], folder);
  bench.add(`brief pipe --select warnings, ${megabytes} MB`, { megabytes, articles: megabytes }, seconds);
  console.log(`peak memory of brief pipe, ${megabytes} MB: ${Math.round(peak)} MB`);
}

const amountOf = (sources: readonly Source[]): Amount => ({
  megabytes: megabytesOf(sources),
  articles: sources.length,
});

/** A file of the records, `times` over, each time with other ids and words. */
function recordsIn(folder: string, sources: readonly Source[], times: number): string {
  const input = path.join(folder, "records.ndjson");
  const file = openSync(input, "w");
  for (let n = 0; n < times; n++)
    for (const source of sources)
      writeFileSync(file, `${JSON.stringify({ ...source, id: `${source.id}-${n}`, text: `${source.text}\n${n}` })}\n`);
  closeSync(file);
  return input;
}

/** Runs the command and gives its wall time in seconds and its peak memory in MB. */
function run(root: string, args: readonly string[], folder: string): { seconds: number; peak: number } {
  const report = path.join(folder, "peak");
  const options = `--import=data:text/javascript,${encodeURIComponent(witness)}`;
  const seconds = timedCommand(root, args, { env: { BENCH_PEAK: report, NODE_OPTIONS: options } });
  return { seconds, peak: Number(readFileSync(report, "utf8")) / 1024 };
}
