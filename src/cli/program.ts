import { Command } from "commander";
import { batchCommand } from "./commands/batch.ts";
import { completionCommand } from "./commands/completion.ts";
import { configCommand } from "./commands/config.ts";
import { diffCommand } from "./commands/diff.ts";
import { explainCommand } from "./commands/explain.ts";
import { pipeCommand } from "./commands/pipe.ts";
import { rulesCommand } from "./commands/rules.ts";
import { schemaCommand } from "./commands/schema.ts";
import { summarizeCommand } from "./commands/summarize.ts";
import { applyConfig } from "./config.ts";
import type { Context } from "./context.ts";
import { endings } from "./exit.ts";

declare const BRIEF_VERSION: string;

/** What stands below the commands in the help. */
function afterHelp(program: Command): string {
  const help = program.createHelp();
  const codes = endings.map(([code, meaning]) => `${help.formatItem(`${code}`, 3, meaning, help)}\n`);
  return `
Exit codes:
${codes.join("")}
Colour: --color and --no-color, then FORCE_COLOR, NO_COLOR, TERM=dumb, else
colour on a terminal only.`;
}

/** The command line: every command with its options. Completion, manual page and configuration are made from it. */
export function programOf(context: Context): Command {
  const program = new Command("brief")
    .description("Reads news articles by rules, offline: what happened, who, when, who said what.")
    .version(BRIEF_VERSION, "-V, --version", "print the version")
    .option("--debug", "print the stack of a fault in brief itself (or BRIEF_DEBUG=1)")
    .addHelpText("before", "Example: brief summarize article.txt\n")
    .addHelpText("after", ({ command }) => afterHelp(command))
    .showSuggestionAfterError();
  summarizeCommand(program.command("summarize"), context);
  pipeCommand(program.command("pipe"), context);
  batchCommand(program.command("batch"), context, BRIEF_VERSION);
  explainCommand(program.command("explain"), context);
  diffCommand(program.command("diff"), context);
  rulesCommand(program.command("rules"), context);
  schemaCommand(program.command("schema"), context, program);
  configCommand(program.command("config"), context, program);
  completionCommand(program.command("completion"), context, program);
  return program.hook("preAction", (_program, command) => applyConfig(command, context.io));
}
