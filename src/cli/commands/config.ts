import type { Command } from "commander";
import { settingsOf } from "../config.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit.ts";

/** `brief config` */
export function configCommand(command: Command, { io, out, end }: Context, program: Command): void {
  command
    .summary("show what is configured, and where")
    .description(
      "Shows every option that brief.config.json or the environment may set, its value and where the value comes from. Flags win over BRIEF_<COMMAND>_<OPTION>, that over the nearest brief.config.json up to the root of the repository, that over the one in XDG_CONFIG_HOME/brief, that over the default.",
    )
    .option("--show", "the values with their origins; what it does anyway")
    .addHelpText("before", "Example: brief config\n")
    .action(async () => {
      const lines = settingsOf(program, io).map(
        ({ command: of, key, value, origin }) => `${of}.${key}\t${JSON.stringify(value) ?? "-"}\t${origin}\n`,
      );
      await out.write(lines.join(""));
      end(exitCode.fine);
    });
}
