import { createInterface } from "node:readline";
import { briefOf } from "../brief.ts";
import { checkSource } from "../read/source.ts";
import { readText } from "../read/text/index.ts";

/** Runs the command and gives its exit code. */
export async function run(_argv: readonly string[], io: NodeJS.Process): Promise<number> {
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const source = checkSource(JSON.parse(line));
    const read = source.html === undefined ? readText : (await import("../read/html/index.ts")).readHtml;
    io.stdout.write(`${JSON.stringify(briefOf(source, read(source, null)))}\n`);
  }
  return 0;
}
