import { type Command, CommanderError } from "commander";
import { OutputFailed } from "../core/error.ts";
import { visible } from "../render/visible.ts";
import type { Context } from "./context.ts";
import { exitCode, UsageError } from "./exit.ts";
import { messagesTo, type Output, OutputClosed, outputTo } from "./output.ts";
import { programOf } from "./program.ts";
import type { Io } from "./terminal.ts";

/** Runs the command line `argv` (without node and script) and gives its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const out = outputTo({ number: 1, stream: () => io.stdout });
  const err = messagesTo({ number: 2, stream: () => io.stderr });
  const debug = argv.includes("--debug") || io.env.BRIEF_DEBUG === "1";
  try {
    return await dispatch(argv, { io, out, err, debug });
  } catch (error) {
    return await ending(error, debug, err);
  }
}

/** The manual page, for the build. */
export async function manualPage(version: string, io: Io): Promise<string> {
  const { manual } = await import("./completion.ts");
  const nowhere: Output = { write: () => Promise.resolve() };
  return manual(programOf({ io, out: nowhere, err: nowhere, debug: false, end: () => {} }), version);
}

/** Parses the command line and runs what it names. Throws `UsageError`, or what the command throws. */
async function dispatch(argv: readonly string[], given: Omit<Context, "end">): Promise<number> {
  let shown = "";
  let code: number = exitCode.fine;
  const end = (result: number): void => {
    code = result;
  };
  const program = programOf({ ...given, end });
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => (shown += text), writeErr: () => {}, outputError: () => {} });
  if (argv.length === 0) {
    program.outputHelp();
    await given.err.write(shown);
    return exitCode.usage;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UsageError(refusal(error, argv, program));
    await given.out.write(shown);
  }
  return code;
}

/** What is wrong with the command line and where its help is: "unknown option '--jsn' (Did you mean --json?); see `brief summarize --help`". */
function refusal({ code, message }: CommanderError, argv: readonly string[], program: Command): string {
  const [first, second] = argv.filter((word) => !word.startsWith("-"));
  const named = program.commands.find((command) => command.name() === first);
  const help = `see \`brief ${named === undefined ? "" : `${named.name()} `}--help\``;
  if (code !== "commander.help") return `${onOneLine(message)}; ${help}`;
  if (second !== undefined) return `unknown command '${second}'; ${help}`; // `brief help x`
  return `name a command; ${help}`; // there are flags alone
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" without its head, its line ends and its full stop. */
function onOneLine(message: string): string {
  const lines = message.replace(/^error: /, "").split("\n");
  const line = lines.map((each) => each.trim()).join(" ");
  return line.trim().replace(/\.$/, "");
}

async function ending(error: unknown, debug: boolean, err: Output): Promise<number> {
  if (error instanceof OutputClosed) return exitCode.fine;
  const told = (message: string): Promise<void> => err.write(`brief: ${message}\n`);
  if (error instanceof OutputFailed) {
    await told(visible(error.message));
    return exitCode.output;
  }
  if (error instanceof UsageError) {
    await told(visible(error.message));
    return exitCode.usage;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  await told(`a fault in brief itself: ${debug ? stack : visible(message)}; please report it`);
  return exitCode.internal;
}
