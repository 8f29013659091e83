import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { type Required, requirable } from "../batch/task.ts";
import { OutputFailed } from "../core/error.ts";
import { type Format, formats } from "../render/formats.ts";
import { type OffsetUnit, offsetUnits } from "../render/offsets.ts";
import type { SchemaName } from "../render/schema.ts";
import { type Field, fields } from "../render/select.ts";
import { visible } from "../render/visible.ts";
import { type BatchOptions, batchFormats } from "./batch-options.ts";
import { exitCode, UsageError } from "./exit.ts";
import { type Output, OutputClosed, outputTo } from "./output.ts";
import type { Io } from "./terminal.ts";

declare const BRIEF_VERSION: string;

const exitCodes = `
Exit codes: 0 all fine; 1 some inputs could not be read; 2 the command line makes no sense;
70 a fault in brief itself; 74 the output could not be written; 130 and 143 ended by SIGINT and SIGTERM.
Colour: --color and --no-color, then FORCE_COLOR, NO_COLOR, TERM=dumb, else colour on a terminal only.`;

/** Options that a command was called with, as commander hands them over. */
type Flags = Record<string, string | boolean | number | readonly string[] | undefined>;

/** Runs the command line `argv` (without node and script) and gives its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = outputTo(io.stdout);
  const err = outputTo(io.stderr);
  try {
    return await dispatch(argv, io, out, err);
  } catch (error) {
    return await ending(error, argv, io, err);
  }
}

async function ending(error: unknown, argv: readonly string[], io: Io, err: Output): Promise<number> {
  if (error instanceof OutputClosed) return exitCode.fine;
  const told = (message: string): Promise<void> => err.write(`brief: ${message}\n`).catch(() => {});
  if (error instanceof OutputFailed) {
    await told(error.message);
    return exitCode.output;
  }
  if (error instanceof UsageError) {
    await told(`${visible(error.message)}; see \`brief --help\``);
    return exitCode.usage;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  await told(`a fault in brief itself: ${debugging(argv, io) ? stack : visible(message)}; please report it`);
  return exitCode.internal;
}

const debugging = (argv: readonly string[], io: Io): boolean => argv.includes("--debug") || io.env.BRIEF_DEBUG === "1";

/** Parses the command line and runs what it names. Throws `UsageError`, or what the command throws. */
async function dispatch(argv: readonly string[], io: Io, out: Output, err: Output): Promise<number> {
  let shown = "";
  let code: number = exitCode.fine;
  const take = async (run: Promise<number>): Promise<void> => {
    code = await run;
  };
  const program = commands(io, out, err, debugging(argv, io), take);
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (shown += text), writeErr: () => {}, outputError: () => {} });
  if (argv.length === 0) {
    await err.write(`${program.helpInformation()}`);
    return exitCode.usage;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.help" && error.exitCode !== 0) throw new UsageError("name a command");
    if (error.exitCode !== 0) throw new UsageError(oneLine(error.message));
    await out.write(shown);
  }
  return code;
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" on one line. */
const oneLine = (message: string): string =>
  message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();

function commands(
  io: Io,
  out: Output,
  err: Output,
  debug: boolean,
  take: (run: Promise<number>) => Promise<void>,
): Command {
  const program = new Command("brief")
    .description("Reads news articles by rules, offline: what happened, who, when, who said what.")
    .version(BRIEF_VERSION, "-V, --version", "print the version")
    .option("--debug", "print the stack of a fault in brief itself (or BRIEF_DEBUG=1)")
    .addHelpText("before", "Example: brief summarize article.txt\n")
    .addHelpText("after", exitCodes)
    .showSuggestionAfterError();

  withArticleOptions(program.command("summarize"))
    .summary("print what an article says")
    .description("Prints what each article says: its summary, who, when, who said what, tickers and amounts.")
    .argument("[files...]", "text or HTML files, - for standard input")
    .addOption(new Option("-f, --format <format>", "the form of the output").choices(formats).default("text"))
    .option("--json", "short for --format json; several files: one line each")
    .addOption(selectOption())
    .addOption(offsetsOption())
    .option("--id <id>", "the id of the article, instead of its path")
    .addHelpText(
      "before",
      "Example: brief summarize article.txt\n         brief summarize --json *.txt | jq .article.title\n",
    )
    .action((files: string[], flags: Flags, command: Command) =>
      take(runSummarize(files, flags, command, io, out, err, debug)),
    );

  program
    .command("pipe")
    .summary("read NDJSON records, write one result a line")
    .description(
      "Reads articles as NDJSON on standard input, {id, text or html, title?, publishedAt?, url?} a line, and writes one result a line in the same order.",
    )
    .addOption(selectOption())
    .addOption(offsetsOption())
    .addHelpText("before", "Example: brief pipe < articles.ndjson > results.ndjson\n")
    .action(async (flags: Flags) => {
      const { pipe } = await import("./pipe.ts");
      await take(pipe({ select: selected(flags), offsets: flags.offsets as OffsetUnit, debug }, io, out, err));
    });

  program
    .command("batch")
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
    .option("-j, --jobs <number>", "how many workers; one for each core if absent", wholeNumber)
    .option("--timeout <seconds>", "how long one article may take", wholeNumber, 30)
    .option("--resume", "go on with the folder of --out: read only what changed")
    .option("--published-at <moment>", "for articles that state no moment of publication", isoMoment)
    .option(
      "--require <fields>",
      `an article without one fails, parted by commas: ${requirable.join(", ")}`,
      requiredList,
    )
    .addOption(
      new Option("--fail-on <level>", "what makes the run fail").choices(["error", "warning"]).default("error"),
    )
    .option("--max-errors <number>", "end the run after so many failed articles", wholeNumber)
    .option("--fail-fast", "end the run at the first failed article")
    .option("--formula-guard", "csv: put an apostrophe before what a spreadsheet would run; changes values")
    .addOption(selectOption())
    .addOption(offsetsOption())
    .option("-q, --quiet", "say nothing but errors")
    .option("-v, --verbose", "add times to the closing line")
    .addHelpText(
      "before",
      "Example: brief batch news/ --out results/ --resume\n         brief batch news/ --format github --require title,publishedAt\n",
    )
    .action(async (paths: string[], flags: Flags) => {
      const { batch } = await import("./batch.ts");
      await take(batch(paths, batchOptions(flags), io, out, err));
    });

  withArticleOptions(program.command("explain"))
    .summary("show which rule found what, by place in the text")
    .description(
      "Shows what was found in an article, by which rule and from what, and what was dropped or vetoed, by place in the text.",
    )
    .argument("<file>", "a text or HTML file, - for standard input")
    .option("--json", "every claim as JSON")
    .addHelpText("before", "Example: brief explain article.txt\n")
    .action(async (file: string, flags: Flags) => {
      const { explain } = await import("./explain.ts");
      await take(
        explain(
          file,
          { ...given(flags), json: flags.json === true, color: flags.color as boolean | undefined, debug },
          io,
          out,
          err,
        ),
      );
    });

  program
    .command("rules")
    .summary("list the rules")
    .description("Lists the rules in the order in which they are applied, each with what it sees.")
    .argument("[about]", "a stage (dates) or one rule (dates/weekday)")
    .option("--json", "the rules with their examples as JSON")
    .addOption(colorOption())
    .addOption(noColorOption())
    .addHelpText("before", "Example: brief rules dates\n")
    .action(async (about: string | undefined, flags: Flags) => {
      const { listRules } = await import("./rules.ts");
      await take(listRules(about, { json: flags.json === true, color: flags.color as boolean | undefined }, io, out));
    });

  program
    .command("schema")
    .summary("print the JSON Schema of results or input")
    .description(
      "Prints the JSON Schema (2020-12) of what brief writes (result) or of the records that `brief pipe` reads (input).",
    )
    .addArgument(new Argument("[name]", "which one").choices(["result", "input"]).default("result"))
    .addOption(selectOption())
    .addHelpText("before", "Example: brief schema result > brief.schema.json\n")
    .action(async (name: SchemaName, flags: Flags) => {
      const [{ schemaOf }, { toJson }] = await Promise.all([
        import("../render/schema.ts"),
        import("../render/json.ts"),
      ]);
      await out.write(`${toJson(schemaOf(name, selected(flags)), 2)}\n`);
    });

  return program;
}

async function runSummarize(
  files: readonly string[],
  flags: Flags,
  command: Command,
  io: Io,
  out: Output,
  err: Output,
  debug: boolean,
): Promise<number> {
  if (files.length === 0 && io.stdin.isTTY) {
    await err.write(command.helpInformation());
    return exitCode.usage;
  }
  const { summarize } = await import("./summarize.ts");
  const options = {
    ...given(flags),
    format: flags.json === true ? ("json" as const) : (flags.format as Format),
    offsets: flags.offsets as OffsetUnit,
    select: selected(flags),
    color: flags.color as boolean | undefined,
    debug,
  };
  return summarize(files.length === 0 ? ["-"] : files, options, io, out, err);
}

function batchOptions(flags: Flags): BatchOptions {
  const fieldsOf = selected(flags);
  return {
    format: flags.format as BatchOptions["format"],
    out: (flags.out as string | undefined) ?? null,
    include: (flags.include as string[] | undefined) ?? [],
    exclude: (flags.exclude as string[] | undefined) ?? [],
    ignore: flags.ignore !== false,
    jobs: (flags.jobs as number | undefined) ?? null,
    timeout: flags.timeout as number,
    resume: flags.resume === true,
    publishedAt: (flags.publishedAt as string | undefined) ?? null,
    offsets: flags.offsets as OffsetUnit,
    select: fieldsOf === undefined ? null : [...fieldsOf],
    require: typeof flags.require === "string" ? (flags.require.split(",") as Required[]) : [],
    failOn: flags.failOn as "error" | "warning",
    maxErrors: flags.failFast === true ? 1 : ((flags.maxErrors as number | undefined) ?? Number.POSITIVE_INFINITY),
    formulaGuard: flags.formulaGuard === true,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
    version: BRIEF_VERSION,
  };
}

/** What the command line may say of an article that its file does not. */
function withArticleOptions(command: Command): Command {
  return command
    .option("--title <title>", "the known title; wins over what the article says")
    .option("--published-at <moment>", "ISO 8601 date or date-time to read relative dates against", isoMoment)
    .option("--url <url>", "where the article was published")
    .addOption(new Option("--input-format <format>", "do not look whether it is HTML").choices(["text", "html"]))
    .addOption(colorOption())
    .addOption(noColorOption());
}

const colorOption = (): Option => new Option("--color", "colour even where the output is no terminal");
const noColorOption = (): Option => new Option("--no-color", "no colour");
const offsetsOption = (): Option =>
  new Option("--offsets <unit>", "what offsets count").choices([...offsetUnits]).default("utf-16");
const selectOption = (): Option =>
  new Option("--select <fields>", `keep only these fields, parted by commas: ${fields.join(", ")}`).argParser(
    fieldList,
  );

function fieldList(value: string): string {
  const unknown = value.split(",").filter((name) => !(fields as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`There is no field ${unknown.join(", ")}; the fields are ${fields.join(", ")}.`);
  return value;
}

function requiredList(value: string): string {
  const unknown = value.split(",").filter((name) => !(requirable as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`There is no field ${unknown.join(", ")}; the fields are ${requirable.join(", ")}.`);
  return value;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError("It is a whole number from 1.");
  return Number(value);
}

function isoMoment(value: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value))
    throw new InvalidArgumentError(
      "It is an ISO 8601 date or date-time, such as 2025-01-29 or 2025-01-29T09:18:00-05:00.",
    );
  return value;
}

const selected = (flags: Flags): ReadonlySet<Field> | undefined =>
  typeof flags.select === "string" ? new Set(flags.select.split(",") as Field[]) : undefined;

const given = (flags: Flags) => ({
  id: flags.id as string | undefined,
  title: flags.title as string | undefined,
  publishedAt: flags.publishedAt as string | undefined,
  url: flags.url as string | undefined,
  inputFormat: flags.inputFormat as "text" | "html" | undefined,
});
