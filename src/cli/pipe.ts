import type { Source } from "../contract.ts";
import { BriefError } from "../core/error.ts";
import type { Layers } from "../extract/layers.ts";
import { type Line, linesOf } from "../read/lines.ts";
import { checkSource } from "../read/source.ts";
import { toJson } from "../render/json.ts";
import { type OffsetUnit, withOffsets } from "../render/offsets.ts";
import { type Field, select } from "../render/select.ts";
import { exitCode } from "./exit.ts";
import { failureOf } from "./failure.ts";
import { mostBytes, readSource } from "./input.ts";
import type { Output } from "./output.ts";
import type { Io } from "./terminal.ts";

/** What `brief pipe` was asked for. */
export interface PipeOptions {
  readonly offsets: OffsetUnit;
  readonly select?: ReadonlySet<Field> | undefined;
  readonly debug: boolean;
}

/** Reads one article a line and writes one result a line, in the same order, each as soon as it is there. */
export async function pipe(options: PipeOptions, io: Io, out: Output, err: Output): Promise<number> {
  const layers = options.select === undefined ? {} : { layers: layersFor(options.select) };
  let code: number = exitCode.fine;
  for await (const line of linesOf(io.stdin as AsyncIterable<Uint8Array>, mostBytes)) {
    let id: string | null = null;
    let result: string;
    try {
      const record = recordOf(line);
      id = idOf(record);
      const { brief, text } = await readSource(checkSource(record, line.number), layers);
      const counted = withOffsets(brief, text, options.offsets);
      result = toJson(options.select === undefined ? counted : select(counted, options.select));
    } catch (error) {
      const failure = failureOf(error, `line ${line.number}`, id, options.debug);
      result = toJson({ ...failure.record, error: { ...failure.record.error, line: line.number } });
      await err.write(failure.message);
      code = failure.internal ? exitCode.internal : code || exitCode.failedInputs;
    }
    await out.write(`${result}\n`);
  }
  return code;
}

function recordOf({ bytes, number }: Line): unknown {
  if (bytes === null)
    throw new BriefError("E_TOO_LARGE", `the line is longer than ${mostBytes / 1024 / 1024} MiB`, number);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  if (text.trim() === "")
    throw new BriefError("E_JSON", "the line is blank; each line holds one article as JSON", number);
  try {
    return JSON.parse(text) as Source;
  } catch (error) {
    throw new BriefError("E_JSON", `the line is no JSON: ${(error as Error).message}`, number);
  }
}

function idOf(record: unknown): string | null {
  const id = typeof record === "object" && record !== null ? (record as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id : null;
}

const layerOf: Partial<Record<Field, keyof Layers>> = {
  summary: "summary",
  entities: "entities",
  dates: "dates",
  quotes: "quotes",
  tickers: "listings",
  amounts: "amounts",
};

/** The layers that the selected fields are made of. */
function layersFor(selected: ReadonlySet<Field>): ReadonlySet<keyof Layers> {
  return new Set([...selected].flatMap((field) => layerOf[field] ?? []));
}
