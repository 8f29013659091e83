import type { Warning } from "../contract.ts";
import { BriefError } from "../core/error.ts";

/** A text decoded from bytes, and how. A leading byte order mark is dropped and not counted in offsets. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** What 0x80 to 0x9f are in windows-1252; holes keep their control character, as browsers have it. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const signatures: readonly (readonly [bytes: string, name: string])[] = [
  ["%PDF-", "a PDF file"],
  ["PK\u0003\u0004", "a ZIP or office file"],
  ["\u0089PNG", "a PNG picture"],
  ["\u00ff\u00d8\u00ff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["\u001f\u008b", "a gzip file"],
  ["RIFF", "a RIFF file"],
  ["\u007fELF", "a program"],
];

/**
 * Decodes bytes by what they show: a byte order mark, else UTF-16 told by its zero bytes, else the encoding `declared` (a page's
 * charset), else UTF-8. Bytes that are no UTF-8 are read as windows-1252, unless most of their characters beyond ASCII are whole UTF-8:
 * then U+FFFD stands for the broken ones. Both give a warning with the place of the first.
 *
 * Throws `BriefError` E_ENCODING for binary files: a known signature, or a zero byte.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return { text: decodeAs(wide, bytes), encoding: wide, warnings: [] };
  refuseBinary(bytes);
  if (declared === "windows-1252" && isWholeUtf8(bytes)) {
    const message = `said to be ${declared}, and is UTF-8`;
    return { text: decodeAs("utf-8", bytes), encoding: "utf-8", warnings: [{ code: "W_ENCODING", message }] };
  }
  if (declared !== null && declared !== "utf-8") {
    const text = declared === "windows-1252" ? fromWindows1252(bytes) : decodeAs(declared, bytes);
    return { text, encoding: declared, warnings: [] };
  }
  return fromUtf8(bytes);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    refuseBinary(bytes);
    return fromUtf8(bytes.subarray(3));
  }
  const encoding = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  return encoding && { text: decodeAs(encoding, bytes.subarray(2)), encoding, warnings: [] };
}

/** UTF-16 of mostly Latin text: among the first bytes, one of the two places in a pair is nearly always zero and the other never. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const pairs = Math.min(bytes.length, 4096) >> 1;
  if (pairs < 2 || bytes.length % 2 !== 0 || !bytes.subarray(0, pairs * 2).includes(0)) return null;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) first++;
    if (bytes[i + 1] === 0) second++;
  }
  if (first === 0 && second > pairs * 0.7) return "utf-16le";
  if (second === 0 && first > pairs * 0.7) return "utf-16be";
  return null;
}

function refuseBinary(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known !== undefined)
    throw new BriefError("E_ENCODING", `it is ${known[1]}, not text; give the text or the HTML page`);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new BriefError(
      "E_ENCODING",
      `it is a binary file (a zero byte at ${zero}), not text; give the text or the HTML page`,
    );
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** True for bytes with characters beyond ASCII that are all UTF-8: a text in a one-byte encoding is that by no accident. */
function isWholeUtf8(bytes: Uint8Array): boolean {
  const { broken, whole } = countSequences(bytes);
  return broken === 0 && whole > 0;
}

function fromUtf8(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: "utf-8", warnings: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // a fatal decoder says "not UTF-8" with a TypeError
    return fromBroken(bytes);
  }
}

function fromBroken(bytes: Uint8Array): Decoded {
  const { broken, firstBroken, whole } = countSequences(bytes);
  if (whole > broken) {
    const message = `${broken} broken UTF-8 sequence${broken === 1 ? "" : "s"}, the first at byte ${firstBroken}, read as U+FFFD`;
    return { text: decodeAs("utf-8", bytes), encoding: "utf-8", warnings: [{ code: "W_ENCODING", message }] };
  }
  const message = `not UTF-8 (byte ${firstBroken}), read as windows-1252`;
  return { text: fromWindows1252(bytes), encoding: "windows-1252", warnings: [{ code: "W_ENCODING", message }] };
}

/** Counts whole and broken sequences beyond ASCII. */
function countSequences(bytes: Uint8Array): { whole: number; broken: number; firstBroken: number } {
  let whole = 0;
  let broken = 0;
  let firstBroken = -1;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    let good = length > 0 && i + length <= bytes.length;
    for (let j = 1; good && j < length; j++) good = ((bytes[i + j] as number) & 0xc0) === 0x80;
    if (good && length > 1) whole++;
    if (!good) {
      broken++;
      if (firstBroken < 0) firstBroken = i;
    }
    i += good ? length : 1;
  }
  return { whole, broken, firstBroken };
}

function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] as string);
}
