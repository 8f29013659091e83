import { type Command, Option } from "commander";
import { type Required, requirable } from "../../batch/task.ts";
import { type BatchOptions, batchFormats } from "../batch-options.ts";
import type { Context } from "../context.ts";
import { type Flags, isoMoment, listOf, readingFlags, wholeNumber, withResultOptions } from "./options.ts";

/** `brief batch <paths...>` */
export function batchCommand(command: Command, { io, out, err, end }: Context, version: string): void {
  command
    .summary("read folders of articles")
    .description(
      "Reads every article under the paths: .txt .md .html .htm .json .ndjson and .gz of each. Each gets exactly one record, in the order of the paths.",
    )
    .argument("<paths...>", "files, folders and globs")
    .option("-o, --out <folder>", "one file an article file, mirroring the tree (csv: the tables)")
    .addOption(new Option("-f, --format <format>", "the form of the output").choices(batchFormats).default("ndjson"))
    .option("--include <pattern...>", "take only files that match, as in .gitignore")
    .option("--exclude <pattern...>", "leave out files that match")
    .option("--no-ignore", "do not look at .briefignore files")
    .option("-j, --jobs <number>", "how many workers; if absent one for each core, fewer for little input", wholeNumber)
    .option("--timeout <seconds>", "how long one article may take", wholeNumber, 30)
    .option("--resume", "go on with the folder of --out: read only what changed")
    .option("--published-at <moment>", "for articles that state no moment of publication", isoMoment)
    .option(
      "--require <fields>",
      `an article without one fails, parted by commas: ${requirable.join(", ")}`,
      listOf(requirable),
    )
    .addOption(
      new Option("--fail-on <level>", "what makes the run fail").choices(["error", "warning"]).default("error"),
    )
    .option("--max-errors <number>", "end the run after so many failed articles", wholeNumber)
    .option("--fail-fast", "end the run at the first failed article")
    .option("--formula-guard", "csv: put an apostrophe before what a spreadsheet would run; changes values")
    .option("-q, --quiet", "say nothing but errors")
    .option("-v, --verbose", "add times to the closing line")
    .addHelpText(
      "before",
      "Example: brief batch news/ --out results/ --resume\n         brief batch news/ --format github --require title,publishedAt\n",
    );
  withResultOptions(command).action(async (paths: string[], flags: Flags) => {
    const { batch } = await import("../batch.ts");
    end(await batch(paths, batchOptions(flags, version), io, out, err));
  });
}

function batchOptions(flags: Flags, version: string): BatchOptions {
  const { select, ...reading } = readingFlags(flags);
  return {
    ...reading,
    select: select === undefined ? null : [...select],
    format: flags.format as BatchOptions["format"],
    out: (flags.out as string | undefined) ?? null,
    include: (flags.include as string[] | undefined) ?? [],
    exclude: (flags.exclude as string[] | undefined) ?? [],
    ignore: flags.ignore !== false,
    jobs: (flags.jobs as number | undefined) ?? null,
    timeout: flags.timeout as number,
    resume: flags.resume === true,
    publishedAt: (flags.publishedAt as string | undefined) ?? null,
    require: typeof flags.require === "string" ? (flags.require.split(",") as Required[]) : [],
    failOn: flags.failOn as "error" | "warning",
    maxErrors: flags.failFast === true ? 1 : ((flags.maxErrors as number | undefined) ?? Number.POSITIVE_INFINITY),
    formulaGuard: flags.formulaGuard === true,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    version,
  };
}
