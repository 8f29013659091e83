import type { ErrorCode, ErrorRecord } from "../contract.ts";

/** An input that could not be read, with a code of the contract and a message that says what, where and what to do. */
export class BriefError extends Error {
  readonly code: ErrorCode;
  readonly line: number | undefined;

  constructor(code: ErrorCode, message: string, line?: number) {
    super(message);
    this.name = "BriefError";
    this.code = code;
    this.line = line;
  }
}

/** The output could not be written: a full disk, a failed device, no permission. */
export class OutputFailed extends Error {
  /** Says why in a line, from the error of the system. */
  static because({ code, message }: { readonly code?: string; readonly message: string }): OutputFailed {
    return new OutputFailed(`the output could not be written: ${code === "ENOSPC" ? "no space is left" : message}`);
  }
}

/** True for a fault of brief's own, not of the input. */
export const isInternal = (error: unknown): boolean => !(error instanceof BriefError);

/** What went wrong, in one line for a person. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return isInternal(error) ? `a fault in brief itself: ${message}; please report it` : message;
}

/** The record that stands in the place of a result. */
export function errorRecord(error: unknown, id: string | null, line?: number): ErrorRecord {
  const code = error instanceof BriefError ? error.code : "E_INTERNAL";
  const at = line ?? (error instanceof BriefError ? error.line : undefined);
  return { schemaVersion: 1, id, error: { code, message: reasonOf(error), ...(at === undefined ? {} : { line: at }) } };
}
