import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Source } from "../../src/contract.ts";
import { type Bench, megabytesOf } from "./measure.ts";

/** The command as a process, wall time: records in at one end, records out at the other. */
export function measureCommands(bench: Bench, root: string, sources: readonly Source[]): void {
  const amount = { megabytes: megabytesOf(sources), articles: sources.length };
  const folder = path.join(os.tmpdir(), `brief-bench-${process.pid}`);
  for (const selected of [[], ["--select", "summary,dates"]]) {
    const what = ["brief pipe", ...selected].join(" ");
    if (!bench.wants(what)) continue;
    writeFileSync(folder, sources.map((source) => `${JSON.stringify(source)}\n`).join(""));
    const input = openSync(folder, "r");
    const output = openSync(os.devNull, "w");
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, [path.join(root, "bin/brief.js"), "pipe", ...selected], {
      stdio: [input, output, "inherit"],
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    for (const open of [input, output]) closeSync(open);
    rmSync(folder);
    if (status !== 0) throw new Error(`${what} ended with ${status}`);
    bench.add(what, amount, seconds);
  }
}
