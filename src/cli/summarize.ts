import { errorRecord, OutputFailed } from "../core/error.ts";
import type { Reading } from "../core/reading.ts";
import type { Given } from "../read/file.ts";
import type { Format } from "../render/formats.ts";
import { renderHeadline } from "../render/headline.ts";
import { toJson } from "../render/json.ts";
import { renderMarkdown } from "../render/markdown.ts";
import { withOffsets } from "../render/offsets.ts";
import { renderPlain } from "../render/plain.ts";
import { layersFor, select } from "../render/select.ts";
import { renderText } from "../render/text.ts";
import { visible } from "../render/visible.ts";
import type { ReadingFlags } from "./commands/options.ts";
import { exitCode, UsageError } from "./exit.ts";
import { codeAfter, failureLine } from "./failure.ts";
import { readFile, readingOptions } from "./input.ts";
import { type Output, OutputClosed } from "./output.ts";
import { type Io, isTerminal, lookOf } from "./terminal.ts";

/** What `brief summarize` was asked for. */
export interface SummarizeOptions extends Given, ReadingFlags {
  readonly format: Format;
  readonly color?: boolean | undefined;
  readonly debug: boolean;
}

/** Reads each file in the order given and writes its view; a file that cannot be read is told of and the rest goes on. */
export async function summarize(
  paths: readonly string[],
  options: SummarizeOptions,
  io: Io,
  out: Output,
  err: Output,
): Promise<number> {
  const several = paths.length > 1;
  if (several && (options.id ?? options.title ?? options.url) !== undefined)
    throw new UsageError("--id, --title and --url speak of one article; give one file");
  const render = await renderer(options, several, io);
  const asked = readingOptions(options);
  const layers = layersFor(options.format === "json" || options.format === "ndjson" ? options.select : undefined);
  const json = options.format === "json" || options.format === "ndjson";
  let code: number = exitCode.fine;
  for (const [i, path] of paths.entries()) {
    try {
      const reading = await readFile(path, options, io, { ...asked, layers });
      await out.write(render(reading, path, i === 0));
    } catch (error) {
      if (isOutputError(error)) throw error;
      if (json) await out.write(`${toJson(errorRecord(error, options.id ?? path))}\n`);
      await err.write(failureLine(error, path, options.debug));
      code = codeAfter(error, code);
    }
  }
  return code;
}

const isOutputError = (error: unknown): boolean => error instanceof OutputClosed || error instanceof OutputFailed;

type Renderer = (reading: Reading, path: string, first: boolean) => string;

async function renderer(options: SummarizeOptions, several: boolean, io: Io): Promise<Renderer> {
  const { format, offsets } = options;
  if (format === "json" || format === "ndjson") {
    const indent = format === "json" && !several && isTerminal(io) ? 2 : 0;
    return ({ brief, text }) => `${toJson(select(withOffsets(brief, text, offsets), options.select), indent)}\n`;
  }
  if (format === "plain") return renderPlain;
  if (format === "markdown") return (reading, _path, first) => (first ? "" : "\n---\n\n") + renderMarkdown(reading);
  const look = await lookOf(io, options.color);
  if (format === "headline") return ({ brief }) => `${renderHeadline(brief, look)}\n`;
  return (reading, path, first) => {
    const heading = several ? `${first ? "" : "\n"}${look.faint(`== ${visible(path)} ==`)}\n\n` : "";
    return heading + renderText(reading, look);
  };
}
