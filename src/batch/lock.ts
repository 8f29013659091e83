import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OutputFailed } from "../core/error.ts";
import { sweepUnfinished, temporary, writing } from "./safe-file.ts";

/** The folder in a folder of results that says who writes there: it holds one empty file, named as `runningAs` has it. */
const lockName = ".brief-lock";

/**
 * Makes a folder of results, keeps other runs out of it until this process ends, and removes what killed runs left unfinished below it. A
 * lock that a killed run left behind counts for nothing. Throws `OutputFailed` where another run is writing there.
 */
export function lockFolder(folder: string): void {
  const lock = path.join(folder, lockName);
  take(lock, folder);
  process.once("exit", () => remove(lock, runningAs(process.pid)));
  writing(() => sweepUnfinished(folder)); // not before: what is unfinished may be another run's
}

/** Puts a lock of this process, made under another name, in its place: of several that try at once the system lets one. */
function take(lock: string, folder: string): void {
  const mine = `${lock}.${process.pid}${temporary}`;
  const place = (): Error | null => {
    try {
      mkdirSync(mine, { recursive: true });
      writeFileSync(path.join(mine, runningAs(process.pid)), "");
      renameSync(mine, lock);
      return null;
    } catch (error) {
      remove(mine, runningAs(process.pid));
      return error as Error; // most often: there is a lock, with a file in it
    }
  };
  if (place() === null) return;
  refuseHolder(lock, folder);
  const error = place();
  if (error === null) return;
  refuseHolder(lock, folder); // it was quicker
  throw OutputFailed.because(error);
}

/** Throws `OutputFailed` where a process that runs holds the lock; removes the lock of one that does not. */
function refuseHolder(lock: string, folder: string): void {
  for (const holder of holdersIn(lock)) {
    const number = Number.parseInt(holder, 10);
    if (holder === runningAs(number))
      throw new OutputFailed(`the output could not be written: another run (process ${number}) writes to ${folder}`);
    remove(lock, holder);
  }
}

function holdersIn(lock: string): string[] {
  try {
    return readdirSync(lock);
  } catch {
    return []; // it is gone, or its place cannot be reached: placing a lock there says why
  }
}

/** Removes a lock of this holder; one that another holds by now stays. */
function remove(lock: string, holder: string): void {
  try {
    rmSync(path.join(lock, holder), { force: true });
    rmdirSync(lock);
  } catch {
    // it stays, and counts for nothing where the holder is gone
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
  return `${number}-${beginningOf(number)}`;
}

function beginningOf(number: number): string {
  try {
    const stat = readFileSync(`/proc/${number}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return ""; // a system without /proc
  }
}
