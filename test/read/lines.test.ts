import { describe, expect, it } from "vitest";
import { gathered, linesOf } from "../../src/read/lines.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Pieces, each after so many milliseconds. */
async function* pieces(...given: readonly (readonly [text: string, wait: number])[]): AsyncGenerator<Uint8Array> {
  for (const [text, wait] of given) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    yield bytes(text);
  }
}

const textsOf = async (stream: AsyncIterable<Uint8Array>): Promise<string[]> => {
  const texts: string[] = [];
  for await (const piece of stream) texts.push(Buffer.from(piece).toString());
  return texts;
};

describe("a stream that is gathered", () => {
  it("is given in one piece where it comes at once", async () => {
    expect(await textsOf(gathered(pieces(["a\n", 0], ["b", 0], ["\nc", 0])))).toEqual(["a\nb\nc"]);
  });

  it("is given at once where it comes slowly", async () => {
    expect(await textsOf(gathered(pieces(["a\n", 0], ["b\n", 60], ["c", 60])))).toEqual(["a\n", "b\n", "c"]);
  });

  it("is cut where much has come", async () => {
    const large = "x".repeat(200_000);
    const texts = await textsOf(gathered(pieces([large, 0], [large, 0], [large, 0], [large, 0])));
    expect(texts.map(({ length }) => length)).toEqual([400_000, 400_000]);
  });

  it("fails as the stream fails, and is closed with its reader", async () => {
    let closed = false;
    async function* failing(): AsyncGenerator<Uint8Array> {
      try {
        yield bytes("a");
        await new Promise((resolve) => setTimeout(resolve, 30));
        throw new Error("gone");
      } finally {
        closed = true;
      }
    }
    await expect(textsOf(gathered(failing()))).rejects.toThrow("gone");
    expect(closed).toBe(true);
    closed = false;
    for await (const piece of gathered(failing())) {
      expect(Buffer.from(piece).toString()).toBe("a");
      break;
    }
    expect(closed).toBe(true);
  });
});

describe("lines of bytes", () => {
  it("are counted from 1, those too long without their bytes, the last with or without its end", async () => {
    const lines = [];
    for await (const some of linesOf(pieces(["one\nsec", 0], ["ond\nlonglonglong\n", 0], ["x", 0]), 8))
      lines.push(...some);
    expect(lines.map(({ number, bytes: held }) => [number, held && Buffer.from(held).toString()])).toEqual([
      [1, "one"],
      [2, "second"],
      [3, null],
      [4, "x"],
    ]);
  });
});
