import { isInternal, reasonOf } from "../core/error.ts";
import { visible } from "../render/visible.ts";
import { exitCode } from "./exit.ts";

/** A line on stderr about the input `name`; with `debug` the stack of a fault behind it. */
export function failureLine(error: unknown, name: string, debug: boolean): string {
  const stack = debug && error instanceof Error ? `\n${(error.stack ?? "").split("\n").map(visible).join("\n")}` : "";
  return `brief: ${visible(name)}: ${visible(reasonOf(error))}${stack}\n`;
}

/** The exit code after one more failure. */
export const codeAfter = (error: unknown, code: number): number =>
  isInternal(error) ? exitCode.internal : code === exitCode.fine ? exitCode.findings : code;
