import type { Look } from "../render/text.ts";

/** The streams and variables a command runs with. */
export type Io = Pick<NodeJS.Process, "stdin" | "stdout" | "stderr" | "env">;

/**
 * How the output may look. Colour, from the surest word to the least: `--color` and `--no-color`, FORCE_COLOR (0 and false say no), NO_COLOR
 * (if not empty), TERM=dumb, and whether the output is a terminal. Width: COLUMNS, the terminal's, 80.
 */
export async function lookOf(io: Io, asked: boolean | undefined): Promise<Look> {
  const shape = { width: widthOf(io), ascii: io.env.TERM === "dumb" };
  if (!wantsColour(io, asked)) return { ...shape, strong: plain, faint: plain, accent: plain };
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    ...shape,
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    accent: (text) => chalk.cyan(text),
  };
}

const plain = (text: string): string => text;

function wantsColour({ env, stdout }: Io, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env.NO_COLOR ?? "") !== "") return false;
  if (env.TERM === "dumb") return false;
  return stdout.isTTY === true;
}

function widthOf({ env, stdout }: Io): number {
  const columns = Number(env.COLUMNS ?? "");
  if (Number.isInteger(columns) && columns > 0) return Math.min(Math.max(columns, 20), 200);
  return stdout.isTTY ? Math.min(Math.max(stdout.columns ?? 80, 20), 200) : 80;
}
