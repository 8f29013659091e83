import type { Output } from "./output.ts";
import type { Io } from "./terminal.ts";

/** What a command runs with. */
export interface Context {
  readonly io: Io;
  readonly out: Output;
  readonly err: Output;
  /** Whether the stack of a fault is wanted. */
  readonly debug: boolean;
  /** Takes the exit code of the command. */
  readonly end: (code: number) => void;
}
