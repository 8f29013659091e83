import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** An article with one of everything. */
export const article = "fixtures/articles/harbour-bridge/input.txt";

/** How a run of the real binary ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The variables a run starts with: none that change colour, width, zone or language but those given. */
export function environment(given: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...given };
}

/** Runs `bin/brief.js` in a process of its own, in the project's folder. */
export function brief(
  args: readonly string[],
  input: string | Uint8Array = "",
  env: Record<string, string> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/brief.js", ...args], {
    cwd: root,
    input,
    env: environment(env),
    timeout: 20_000,
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout.toString("utf8"), err: stderr.toString("utf8") };
}

/** Runs a line of shell with `brief` as the real binary, and ends it when it takes too long. */
export function shell(line: string, env: Record<string, string> = {}, milliseconds = 20_000): Ended {
  const script = `brief() { "${process.execPath}" bin/brief.js "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd: root,
    env: environment(env),
    timeout: milliseconds,
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout.toString("utf8"), err: stderr.toString("utf8") };
}

/** Runs a line of shell with standard output and input on a pseudo-terminal of 80 columns; gives what the terminal got. */
export function terminal(line: string, env: Record<string, string> = {}): Ended {
  const script = `stty cols 80; brief() { "${process.execPath}" bin/brief.js "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("script", ["-qec", script, "/dev/null"], {
    cwd: root,
    env: environment({ TERM: "xterm-256color", SHELL: "/bin/bash", ...env }),
    timeout: 20_000,
    input: "",
  });
  return { code: status, out: stdout.toString("utf8"), err: stderr.toString("utf8") };
}
