import { Argument, type Command } from "commander";
import type { SchemaName } from "../../render/schema.ts";
import { fields } from "../../render/select.ts";
import { configSchema } from "../config.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit.ts";
import { type Flags, listOf, selected } from "./options.ts";

/** `brief schema [name]` */
export function schemaCommand(command: Command, { out, end }: Context, program: Command): void {
  command
    .summary("print the JSON Schema of results, input or configuration")
    .description(
      "Prints the JSON Schema (2020-12) of what brief writes (result), of the records that `brief pipe` reads (input) or of brief.config.json (config).",
    )
    .addArgument(new Argument("[name]", "which one").choices(["result", "input", "config"]).default("result"))
    .option("--select <fields>", "result: narrowed to these fields, parted by commas", listOf(fields))
    .addHelpText("before", "Example: brief schema result > brief.schema.json\n")
    .action(async (name: SchemaName | "config", flags: Flags) => {
      const [{ schemaOf }, { toJson }] = await Promise.all([
        import("../../render/schema.ts"),
        import("../../render/json.ts"),
      ]);
      const schema = name === "config" ? configSchema(program) : schemaOf(name, selected(flags));
      await out.write(`${toJson(schema, 2)}\n`);
      end(exitCode.fine);
    });
}
