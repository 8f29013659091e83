/** How a command can end; `endings` says what each is. */
export const exitCode = {
  fine: 0,
  findings: 1,
  usage: 2,
  internal: 70,
  output: 74,
  interrupted: 130,
  terminated: 143,
} as const;

/** What each exit code means, in the words of the help, the manual and the README. */
export const endings: readonly (readonly [code: number, meaning: string])[] = [
  [exitCode.fine, "all fine; also where the reader of the output went away"],
  [
    exitCode.findings,
    "it ran, and an article could not be read, lacks a field of `--require` or has a warning under `--fail-on warning`; of `diff`, that there is a difference",
  ],
  [exitCode.usage, "the command line makes no sense, or a configuration, list or result that it needs cannot be read"],
  [exitCode.internal, "a fault in brief itself"],
  [exitCode.output, "the output could not be written"],
  [exitCode.interrupted, "ended by SIGINT"],
  [exitCode.terminated, "ended by SIGTERM"],
];

/** A command line that makes no sense: one line that says what and what to do. */
export class UsageError extends Error {}
