import { rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Source } from "../../src/contract.ts";
import { type Bench, megabytesOf } from "./measure.ts";
import { timedCommand } from "./timed-command.ts";

/** The command as a process, wall time: records in at one end, records out at the other. */
export function measureCommands(bench: Bench, root: string, sources: readonly Source[]): void {
  const amount = { megabytes: megabytesOf(sources), articles: sources.length };
  const input = path.join(os.tmpdir(), `brief-bench-${process.pid}.ndjson`);
  for (const selected of [[], ["--select", "summary,dates"]]) {
    const args = ["pipe", ...selected];
    const what = ["brief", ...args].join(" ");
    if (!bench.wants(what)) continue;
    writeFileSync(input, sources.map((source) => `${JSON.stringify(source)}\n`).join(""));
    try {
      bench.add(what, amount, timedCommand(root, args, { input }));
    } finally {
      rmSync(input);
    }
  }
}
