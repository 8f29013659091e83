import { readArticle } from "../brief.ts";
import { errorRecord } from "../core/error.ts";
import { idOf, mostBytes, recordOf } from "../read/file.ts";
import { linesOf } from "../read/lines.ts";
import { checkSource } from "../read/source.ts";
import { toJson } from "../render/json.ts";
import { type OffsetUnit, withOffsets } from "../render/offsets.ts";
import { type Field, layersFor, select } from "../render/select.ts";
import { exitCode } from "./exit.ts";
import { codeAfter, failureLine } from "./failure.ts";
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
  let code: number = exitCode.fine;
  for await (const { bytes, number } of linesOf(io.stdin as AsyncIterable<Uint8Array>, mostBytes)) {
    let id: string | null = null;
    let result: unknown;
    try {
      const record = recordOf(bytes, "line");
      id = idOf(record);
      const { brief, text } = await readArticle(checkSource(record), { layers: layersFor(options.select) });
      result = select(withOffsets(brief, text, options.offsets), options.select);
    } catch (error) {
      result = errorRecord(error, id, number);
      await err.write(failureLine(error, `line ${number}`, options.debug));
      code = codeAfter(error, code);
    }
    await out.write(`${toJson(result)}\n`);
  }
  return code;
}
