import type { Command } from "commander";
import type { Context } from "../context.ts";
import { colourFlag, type Flags, givenFlags, withArticleOptions, withColourOptions } from "./options.ts";

/** `brief explain <file>` */
export function explainCommand(command: Command, { io, out, err, debug, end }: Context): void {
  command
    .summary("show which rule found what, by place in the text")
    .description(
      "Shows what was found in an article, by which rule and from what, and what was dropped or vetoed, by place in the text.",
    )
    .argument("<file>", "a text or HTML file, - for standard input")
    .option("--json", "every claim as JSON")
    .addHelpText("before", "Example: brief explain article.txt\n");
  withColourOptions(withArticleOptions(command)).action(async (file: string, flags: Flags) => {
    const { explain } = await import("../explain.ts");
    const options = { ...givenFlags(flags), json: flags.json === true, color: colourFlag(flags), debug };
    end(await explain(file, options, io, out, err));
  });
}
