import { Argument, type Command } from "commander";
import type { Context } from "../context.ts";
import { exitCode } from "../exit.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** `brief completion <shell>` */
export function completionCommand(command: Command, { out, end }: Context, program: Command): void {
  command
    .summary("print the completion of a shell")
    .description("Prints a script that lets a shell complete brief's commands and options.")
    .addArgument(new Argument("<shell>", "for which shell").choices(shells))
    .addHelpText("before", "Example: brief completion bash > ~/.local/share/bash-completion/completions/brief\n")
    .action(async (shell: (typeof shells)[number]) => {
      const { completion } = await import("../completion.ts");
      await out.write(completion(program, shell));
      end(exitCode.fine);
    });
}
