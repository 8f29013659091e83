import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OutputFailed } from "../core/error.ts";
import { openFolder, writing } from "./safe-file.ts";

/** Its name in a folder of results, while a run writes there. */
const lockName = ".brief-lock";

/**
 * Makes a folder of results and keeps other runs out of it until this process ends. A lock that a killed run left behind counts for
 * nothing. Throws `OutputFailed` where another run is writing there.
 */
export function lockFolder(folder: string): void {
  const lock = path.join(folder, lockName);
  const holder = holderIn(lock);
  const number = Number.parseInt(holder, 10);
  if (number !== process.pid && holder === runningAs(number))
    throw new OutputFailed(`the output could not be written: another run (process ${number}) writes to ${folder}`);
  openFolder(folder);
  writing(() => {
    rmSync(lock, { force: true });
    writeFileSync(lock, runningAs(process.pid), { flag: "wx" });
  });
  process.once("exit", () => {
    try {
      rmSync(lock, { force: true });
    } catch {
      // it stays, and counts for nothing once this process is gone
    }
  });
}

function holderIn(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return ""; // nobody holds it
  }
}

/** A process that runs: its number and, where the system tells, the tick in which it began, for numbers are given again. */
function runningAs(number: number): string {
  const nobody = "nobody";
  if (!(number > 0)) return nobody;
  try {
    process.kill(number, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return nobody;
  }
  return `${number} ${beginningOf(number)}`;
}

function beginningOf(number: number): string {
  try {
    const stat = readFileSync(`/proc/${number}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return ""; // a system without /proc
  }
}
