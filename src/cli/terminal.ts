import { fstatSync } from "node:fs";
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

/** True where the output is a terminal. Only a device can be one; Node's stream, which knows, costs a short run 1 ms. */
export const isTerminal = (io: Io): boolean =>
  (process.platform === "win32" || fstatSync(1).isCharacterDevice()) && io.stdout.isTTY === true;

const plain = (text: string): string => text;

function wantsColour(io: Io, asked: boolean | undefined): boolean {
  const { env } = io;
  if (asked !== undefined) return asked;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env.NO_COLOR ?? "") !== "") return false;
  if (env.TERM === "dumb") return false;
  return isTerminal(io);
}

function widthOf(io: Io): number {
  const columns = Number(io.env.COLUMNS ?? "");
  if (Number.isInteger(columns) && columns > 0) return Math.min(Math.max(columns, 20), 200);
  return isTerminal(io) ? Math.min(Math.max(io.stdout.columns ?? 80, 20), 200) : 80;
}
