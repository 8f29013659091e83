import type { Command } from "commander";
import type { Context } from "../context.ts";
import type { Flags } from "./options.ts";

/** `brief diff <old> <new>` */
export function diffCommand(command: Command, { out, end }: Context): void {
  command
    .summary("compare two outputs fact by fact")
    .description(
      "Compares two outputs (files of JSON or NDJSON, or folders of them) article by article and fact by fact. Ends with 0 where they hold the same facts, with 1 where they differ.",
    )
    .argument("<old>", "a file or folder of results")
    .argument("<new>", "another")
    .option("-q, --quiet", "only the exit code")
    .addHelpText("before", "Example: brief diff results-before/ results/\n")
    .action(async (before: string, after: string, flags: Flags) => {
      const { diff } = await import("../diff.ts");
      end(await diff(before, after, flags.quiet === true, out));
    });
}
