/** A line of bytes without its line end; its bytes are null where it was longer than allowed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** In bytes, without the line end. */
  readonly length: number;
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes at LF and gives the lines that came together, which may be none. A last line without LF is a line. The bytes of
 * a line of more than `most` are not kept.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line[]> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ number, length, bytes: length > most ? null : joined(parts) });
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      length += at - from;
      if (length <= most) parts.push(chunk.subarray(from, at));
      lines.push(line());
      number++;
      parts = [];
      length = 0;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > most) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
    yield lines;
  }
  if (length > 0) yield [line()];
}

/** As many bytes are worth waiting for: what is read together is read faster, each stage on all of it before the next. */
const together = 1 << 18;

/**
 * The pieces of a stream, joined as they come: who writes fast is read in large pieces, and of who writes slowly each piece is given at once.
 */
export async function* gathered(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = stream[Symbol.asyncIterator]();
  let coming = pieces.next();
  try {
    for (let met = await coming; met.done !== true; met = await coming) {
      const parts = [met.value];
      let length = met.value.length;
      coming = pieces.next();
      while (length < together) {
        const more = await Promise.race([coming, aMoment()]);
        if (more === null || more.done === true) break;
        parts.push(more.value);
        length += more.value.length;
        coming = pieces.next();
      }
      yield joined(parts);
    }
  } finally {
    coming.catch(() => undefined); // whoever takes no more wants to hear of no failure
    await pieces.return?.();
  }
}

/** A millisecond, in which what a pipe or a file holds arrives. */
const aMoment = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, 1, null));

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
