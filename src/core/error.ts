import type { ErrorCode } from "../contract.ts";

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
