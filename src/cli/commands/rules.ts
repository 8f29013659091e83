import type { Command } from "commander";
import type { Context } from "../context.ts";
import { colourFlag, type Flags, withColourOptions } from "./options.ts";

/** `brief rules [about]` */
export function rulesCommand(command: Command, { io, out, end }: Context): void {
  command
    .summary("list the rules")
    .description("Lists the rules in the order in which they are applied, each with what it sees.")
    .argument("[about]", "a stage (dates) or one rule (dates/weekday)")
    .option("--json", "the rules with their examples as JSON")
    .addHelpText("before", "Example: brief rules dates\n");
  withColourOptions(command).action(async (about: string | undefined, flags: Flags) => {
    const { listRules } = await import("../rules.ts");
    end(await listRules(about, { json: flags.json === true, color: colourFlag(flags) }, io, out));
  });
}
