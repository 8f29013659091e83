import { type Command, Option } from "commander";
import { type Format, formats } from "../../render/formats.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit.ts";
import {
  colourFlag,
  type Flags,
  givenFlags,
  readingFlags,
  withArticleOptions,
  withColourOptions,
  withResultOptions,
} from "./options.ts";

/** `brief summarize [files...]` */
export function summarizeCommand(command: Command, { io, out, err, debug, end }: Context): void {
  command
    .summary("print what an article says")
    .description("Prints what each article says: its summary, who, when, who said what, tickers and amounts.")
    .argument("[files...]", "text or HTML files, - for standard input")
    .addOption(new Option("-f, --format <format>", "the form of the output").choices(formats).default("text"))
    .option("--json", "short for --format json; several files: one line each")
    .addHelpText(
      "before",
      "Example: brief summarize article.txt\n         brief summarize --json *.txt | jq .article.title\n",
    );
  withColourOptions(withResultOptions(withArticleOptions(command)));
  command.action(async (files: string[], flags: Flags) => {
    if (files.length === 0 && io.stdin.isTTY) {
      await err.write(command.helpInformation());
      return end(exitCode.usage);
    }
    const { summarize } = await import("../summarize.ts");
    const format = flags.json === true ? "json" : (flags.format as Format);
    const options = { ...givenFlags(flags), ...readingFlags(flags), format, color: colourFlag(flags), debug };
    end(await summarize(files.length === 0 ? ["-"] : files, options, io, out, err));
  });
}
