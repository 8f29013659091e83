import type { Command } from "commander";
import type { Context } from "../context.ts";
import { byteNumber, type Flags, readingFlags, withResultOptions } from "./options.ts";

/** `brief pipe [file]` */
export function pipeCommand(command: Command, { io, out, err, debug, end }: Context): void {
  command
    .summary("read NDJSON records, write one result a line")
    .description(
      "Reads articles as NDJSON, {id, text or html, title?, publishedAt?, url?} a line, and writes one result a line in the same order, each as soon as it is there.",
    )
    .argument("[file]", "a file of records; standard input if absent")
    .option("--byte-offset <bytes>", "of the file, only the lines that begin from this byte on", byteNumber)
    .option("--byte-length <bytes>", "and only those that begin within so many bytes", byteNumber)
    .option("--ascii", "write nothing but ASCII: \\uXXXX for all else")
    .addHelpText("before", "Example: brief pipe < articles.ndjson > results.ndjson\n");
  withResultOptions(command).action(async (file: string | undefined, flags: Flags) => {
    const { pipe } = await import("../pipe.ts");
    const range = {
      offset: (flags.byteOffset as number | undefined) ?? 0,
      length: (flags.byteLength as number | undefined) ?? null,
    };
    end(await pipe(file ?? null, { ...readingFlags(flags), range, ascii: flags.ascii === true, debug }, io, out, err));
  });
}
