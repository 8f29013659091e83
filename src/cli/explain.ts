import { OutputFailed } from "../core/error.ts";
import { newTrace } from "../core/trace.ts";
import type { Given } from "../read/file.ts";
import { renderExplanation } from "../render/explain.ts";
import { toJson } from "../render/json.ts";
import { exitCode } from "./exit.ts";
import { codeAfter, failureLine } from "./failure.ts";
import { readFile } from "./input.ts";
import { type Output, OutputClosed } from "./output.ts";
import { type Io, isTerminal, lookOf } from "./terminal.ts";

/** What `brief explain` was asked for. */
export interface ExplainOptions extends Given {
  readonly json: boolean;
  readonly color?: boolean | undefined;
  readonly debug: boolean;
}

/** Shows what was found in an article, by which rule, from what, and what was dropped or vetoed, by place in the text. */
export async function explain(
  path: string,
  options: ExplainOptions,
  io: Io,
  out: Output,
  err: Output,
): Promise<number> {
  const trace = newTrace();
  try {
    const reading = await readFile(path, options, io, { trace });
    const entries = trace.entries.map((entry) => ({ ...entry, text: reading.text.slice(entry.start, entry.end) }));
    const shown = options.json
      ? `${toJson({ schemaVersion: 1, id: reading.brief.id, claims: entries }, isTerminal(io) ? 2 : 0)}\n`
      : renderExplanation(reading, entries, await lookOf(io, options.color));
    await out.write(shown);
    return exitCode.fine;
  } catch (error) {
    if (error instanceof OutputClosed || error instanceof OutputFailed) throw error;
    await err.write(failureLine(error, path, options.debug));
    return codeAfter(error, exitCode.fine);
  }
}
