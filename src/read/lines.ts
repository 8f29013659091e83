/** A line of bytes without its line end, or a mark that it was longer than allowed. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly bytes: null };

const lineFeed = 0x0a;

/**
 * Cuts a stream of bytes at LF. A last line without LF is a line. A line of more than `most` bytes comes as a mark; its bytes are not kept.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const line = (): Line => ({ number, bytes: length > most ? null : joined(parts) });
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      length += at - from;
      if (length <= most) parts.push(chunk.subarray(from, at));
      yield line();
      number++;
      parts = [];
      length = 0;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > most) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
