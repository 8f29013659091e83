import type { ErrorRecord } from "../contract.ts";
import { BriefError } from "../core/error.ts";
import { visible } from "../render/visible.ts";

/** An input that gave no result: the record that stands in its place, and a line for a person. */
export interface Failure {
  readonly record: ErrorRecord;
  readonly message: string;
  /** True for a fault of brief's own, not of the input. */
  readonly internal: boolean;
}

/** Says what went wrong with the input named `name`. Without `debug` a fault of brief's own is one line as well. */
export function failureOf(error: unknown, name: string, id: string | null, debug: boolean): Failure {
  const known = error instanceof BriefError;
  const code = known ? error.code : "E_INTERNAL";
  const message = error instanceof Error ? error.message : String(error);
  const line = known && error.line !== undefined ? { line: error.line } : {};
  const shown = known ? message : `a fault in brief itself: ${message}; please report it`;
  const stack = debug && error instanceof Error ? `\n${(error.stack ?? "").split("\n").map(visible).join("\n")}` : "";
  return {
    record: { schemaVersion: 1, id, error: { code, message: shown, ...line } },
    message: `brief: ${visible(name)}: ${visible(shown)}${stack}\n`,
    internal: !known,
  };
}
