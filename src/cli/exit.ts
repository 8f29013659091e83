/** How a command can end. `brief --help` lists them. */
export const exitCode = {
  fine: 0,
  /** It ran, and some inputs could not be read. */
  failedInputs: 1,
  /** The command line makes no sense. */
  usage: 2,
  /** A fault of brief's own. */
  internal: 70,
  /** The output could not be written. */
  output: 74,
} as const;

/** A command line that makes no sense: one line that says what and what to do. */
export class UsageError extends Error {}
