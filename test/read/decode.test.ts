import { describe, expect, test } from "vitest";
import { BriefError } from "../../src/core/error.ts";
import { decode } from "../../src/read/decode.ts";

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

const refusal = (input: Uint8Array): string => {
  try {
    decode(input);
  } catch (error) {
    if (error instanceof BriefError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "decoded";
};

describe("UTF-8", () => {
  test("plain", () => {
    expect(decode(bytes("Café — “ok”"))).toEqual({ text: "Café — “ok”", encoding: "utf-8", warnings: [] });
  });
  test("a byte order mark is dropped, and only one", () => {
    expect(decode(bytes("\ufeffRain")).text).toBe("Rain");
    expect(decode(bytes("\ufeff\ufeffRain")).text).toBe("\ufeffRain");
  });
  test("one broken character among whole ones becomes U+FFFD, with its place", () => {
    const { text, encoding, warnings } = decode(bytes("Café – “", 0xff, "” – São"));
    expect(text).toBe("Café – “\ufffd” – São");
    expect(encoding).toBe("utf-8");
    expect(warnings).toEqual([{ code: "W_ENCODING", message: expect.stringContaining("the first at byte 13") }]);
  });
  test("a character cut off at the end becomes U+FFFD", () => {
    expect(decode(bytes("São João caf", 0xc3)).text).toBe("São João caf\ufffd");
  });
});

describe("windows-1252", () => {
  test("bytes that are no UTF-8 are read so, with the place of the first", () => {
    const { text, encoding, warnings } = decode(bytes("the ", 0x93, "big", 0x94, " caf", 0xe9, " ", 0x80, "5"));
    expect(text).toBe("the “big” café €5");
    expect(encoding).toBe("windows-1252");
    expect(warnings).toEqual([{ code: "W_ENCODING", message: "not UTF-8 (byte 4), read as windows-1252" }]);
  });
  test("overlong and surrogate sequences are no UTF-8", () => {
    expect(decode(bytes("a", 0xc0, 0xaf)).encoding).toBe("windows-1252");
    expect(decode(bytes("a", 0xed, 0xa0, 0x80)).text).not.toContain("\ud800");
  });
});

describe("UTF-16", () => {
  const le = Buffer.from("Rain fell in Tromsø.", "utf16le");
  const be = Buffer.from(le).swap16();
  test.each([
    ["little-endian with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), le]), "utf-16le"],
    ["big-endian with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), be]), "utf-16be"],
    ["little-endian without", le, "utf-16le"],
    ["big-endian without", be, "utf-16be"],
  ])("%s", (_name, input, encoding) => {
    expect(decode(input)).toEqual({ text: "Rain fell in Tromsø.", encoding, warnings: [] });
  });
});

describe("binary files are refused", () => {
  test.each([
    ["a PDF", bytes("%PDF-1.7\n..."), "E_ENCODING it is a PDF file"],
    ["a picture", bytes(0x89, "PNG\r\n", 0x1a, "\n"), "E_ENCODING it is a PNG picture"],
    ["a zero byte at once", bytes("a", 0, "bc"), "E_ENCODING it is a binary file (a zero byte at 1)"],
    ["a zero byte far in", bytes("a".repeat(70_000), 0, "b"), "E_ENCODING it is a binary file (a zero byte at 70000)"],
  ])("%s", (_name, input, message) => {
    expect(refusal(input)).toContain(message);
  });
});
