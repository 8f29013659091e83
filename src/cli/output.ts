import { OutputFailed } from "../core/error.ts";

/** The reader of the output has gone away: nothing is wrong, and nothing more is to be said. */
export class OutputClosed extends Error {}

/** Writes text and waits until it is taken. */
export interface Output {
  /** Throws `OutputClosed` or `OutputFailed`. */
  readonly write: (text: string) => Promise<void>;
}

/** An output on a stream. */
export function outputTo(stream: NodeJS.WritableStream): Output {
  stream.on("error", () => {}); // each failure also reaches the callback of its write
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(failure(error)) : resolve()));
      }),
  };
}

/** An output for words to a person: where nobody hears them the work goes on, and the exit code still says how it ended. */
export function messagesTo(stream: NodeJS.WritableStream): Output {
  const { write } = outputTo(stream);
  return { write: (text) => write(text).catch(() => {}) };
}

function failure(error: Error & { readonly code?: string }): Error {
  const gone = error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED";
  return gone ? new OutputClosed(error.message) : OutputFailed.because(error);
}
