import { readFileSync } from "node:fs";

/** The lines of a case file that are cases: no comments, heads or blanks. */
export function casesOf(name: string): string[] {
  const file = new URL(`../../fixtures/cases/${name}.txt`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !/^##? /.test(line));
}
