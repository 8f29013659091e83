import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";

/** What a command is run with beside its words. */
interface With {
  /** The file on its standard input; none if absent. */
  readonly input?: string;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a process whose output goes nowhere, and gives its wall time in seconds. Throws where it fails. */
export function timedCommand(root: string, args: readonly string[], { env, input }: With = {}): number {
  const stdin = input === undefined ? "ignore" : openSync(input, "r");
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [path.join(root, "bin/brief.js"), ...args], {
    stdio: [stdin, "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (stdin !== "ignore") closeSync(stdin);
  if (status !== 0) throw new Error(`brief ${args.join(" ")} ended with ${status}`);
  return seconds;
}
