import type { Sink } from "./sink.ts";

/** One line of JSON an article, on a stream. */
export const streamSink = (write: (text: string) => Promise<void>): Sink => ({
  take: ({ record }) => write(`${record}\n`),
  finish: () => {},
  abandon: () => {},
});
