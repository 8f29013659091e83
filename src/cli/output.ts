import { writeSync } from "node:fs";
import { OutputFailed } from "../core/error.ts";

/** The reader of the output has gone away: nothing is wrong, and nothing more is to be said. */
export class OutputClosed extends Error {}

/** Writes text and waits until it is taken. */
export interface Output {
  /** Throws `OutputClosed` or `OutputFailed`. */
  readonly write: (text: string) => Promise<void>;
}

/** Standard output or standard error: its number, and Node's stream on it. */
export interface Descriptor {
  readonly number: 1 | 2;
  readonly stream: () => NodeJS.WritableStream;
}

/**
 * An output that is written to directly: Node's streams cost a short run 2 to 4 ms of processor time. What cannot be taken at once, as by a
 * pipe whose other end asked for no waiting, goes through the stream, and all that follows with it. A console of Windows wants the stream.
 */
export function outputTo({ number, stream }: Descriptor): Output {
  let waiting: Streamed | null = process.platform === "win32" ? streamed(stream()) : null;
  return {
    write: async (text) => {
      if (waiting !== null) return waiting.write(text);
      const rest = writeNow(number, Buffer.from(text));
      if (rest.length === 0) return;
      waiting = streamed(stream());
      await waiting.write(rest);
    },
  };
}

/** An output for words to a person: where nobody hears them the work goes on, and the exit code still says how it ended. */
export function messagesTo(descriptor: Descriptor): Output {
  const { write } = outputTo(descriptor);
  return { write: (text) => write(text).catch(() => {}) };
}

/** Writes what is taken at once, and gives the rest. Throws `OutputClosed` or `OutputFailed`. */
function writeNow(descriptor: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if ((error as SystemError).code !== "EAGAIN") throw failure(error as SystemError);
  }
  return rest;
}

interface Streamed {
  readonly write: (text: string | Uint8Array) => Promise<void>;
}

function streamed(stream: NodeJS.WritableStream): Streamed {
  stream.on("error", () => {}); // each failure also reaches the callback of its write
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(failure(error)) : resolve()));
      }),
  };
}

type SystemError = Error & { readonly code?: string };

function failure(error: SystemError): Error {
  const gone = error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
  return gone ? new OutputClosed(error.message) : OutputFailed.because(error);
}
