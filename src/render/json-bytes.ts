import { isSteering, toJson } from "./json.ts";

/** Writes a value from a place of the desk on, and gives the place behind it. Throws a RangeError where the desk ends. */
export type Write<T> = (value: T, at: number) => number;

/** Characters of ASCII that always stand so: four in a number, the first lowest. */
export interface Piece {
  readonly words: Int32Array;
  readonly length: number;
}

export function piece(text: string): Piece {
  const words = new Int32Array(Math.ceil(text.length / 4));
  for (let i = 0; i < text.length; i++)
    words[i >> 2] = (words[i >> 2] as number) | (text.charCodeAt(i) << (8 * (i & 3)));
  return { words, length: text.length };
}

/** A key as the first of its object, and behind others. */
export const first = (key: string): Piece => piece(`{"${key}":`);
export const next = (key: string): Piece => piece(`,"${key}":`);

const LAST_PLAIN = 0x7e;
const LINE_END = 0x0a;
const QUOTE = 0x22;
const DOT = 0x2e;
const BACKSLASH = 0x5c;

/** Three digits or fewer, as a piece has them. */
function digitsIn(text: string): number {
  return piece(text).words[0] as number;
}

/**
 * What writes JSON into the bytes of a desk. It is one function, for V8 compiles into its code what is constant in a function, and looks up what
 * is constant in a bundled module: a fifth of the time.
 */
export function writeOn(desk: Buffer) {
  const view = new DataView(desk.buffer, desk.byteOffset, desk.length);
  const comma = piece(",");
  const listOpening = piece("[");
  const listClosing = piece("]");
  const yes = piece("true");
  const no = piece("false");
  const nothing = piece("null");

  /** 1 for a character of ASCII that stands in a string as it is. */
  const plain = new Uint8Array(0x80).fill(1, 0x20, LAST_PLAIN + 1);
  plain[QUOTE] = 0;
  plain[BACKSLASH] = 0;

  /** The numbers below a thousand in their digits, and in three of them. */
  const short = Array.from({ length: 1000 }, (_, i) => digitsIn(String(i)));
  const threeDigits = Array.from({ length: 1000 }, (_, i) => digitsIn(String(i).padStart(3, "0")));

  /** The last four characters may be more than the piece has; what comes next stands over them. */
  function put({ words, length }: Piece, at: number): number {
    for (let i = 0; i < words.length; i++) view.setInt32(at + 4 * i, words[i] as number, true);
    return at + length;
  }

  function string(text: string, from: number): number {
    let at = from;
    desk[at++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80 && plain[code] === 1) desk[at++] = code;
      else at = other(text, i, code, at);
    }
    view.setInt8(at, QUOTE); // complains if the text was longer than the desk
    return at + 1;
  }

  /** A character that is not plain: escaped, or in UTF-8. The second half of a pair is written with the first. */
  function other(text: string, i: number, code: number, at: number): number {
    if (code === LINE_END || code === QUOTE || code === BACKSLASH) {
      desk[at] = BACKSLASH;
      desk[at + 1] = code === LINE_END ? 0x6e : code;
      return at + 2;
    }
    if (code < 0x80 || isSteering(code)) return ascii(toJson(text.charAt(i)).slice(1, -1), at);
    if (code < 0x800) {
      desk[at] = 0xc0 | (code >> 6);
      desk[at + 1] = 0x80 | (code & 0x3f);
      return at + 2;
    }
    if (code >= 0xd800 && code <= 0xdfff) return half(text, i, at);
    desk[at] = 0xe0 | (code >> 12);
    desk[at + 1] = 0x80 | ((code >> 6) & 0x3f);
    desk[at + 2] = 0x80 | (code & 0x3f);
    return at + 3;
  }

  /** One half of a pair; a half that is alone is escaped. */
  function half(text: string, i: number, at: number): number {
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) {
      desk[at] = 0xf0 | (point >> 18);
      desk[at + 1] = 0x80 | ((point >> 12) & 0x3f);
      desk[at + 2] = 0x80 | ((point >> 6) & 0x3f);
      desk[at + 3] = 0x80 | (point & 0x3f);
      return at + 4;
    }
    const isSecond = i > 0 && point >= 0xdc00 && (text.codePointAt(i - 1) as number) > 0xffff;
    return isSecond ? at : ascii(toJson(text.charAt(i)).slice(1, -1), at);
  }

  function ascii(text: string, at: number): number {
    for (let i = 0; i < text.length; i++) desk[at + i] = text.charCodeAt(i);
    return at + text.length;
  }

  function number(value: number, at: number): number {
    if ((value | 0) !== value || value < 0 || value >= 1e6) return otherNumber(value, at);
    if (value >= 1000) {
      const thousands = (value / 1000) | 0;
      const behind = number(thousands, at);
      view.setInt32(behind, threeDigits[value - thousands * 1000] as number, true);
      return behind + 3;
    }
    view.setInt32(at, short[value] as number, true);
    return at + (value < 10 ? 1 : value < 100 ? 2 : 3);
  }

  /** Thousandths are most numbers that are not whole; JSON has no word for what is not finite. */
  function otherNumber(value: number, at: number): number {
    const thousandths = Math.round(value * 1000);
    if (value <= 0 || value >= 1000 || thousandths / 1000 !== value)
      return Number.isFinite(value) ? ascii(String(value), at) : put(nothing, at);
    const whole = (thousandths / 1000) | 0;
    const part = thousandths - whole * 1000;
    const point = number(whole, at);
    desk[point] = DOT;
    view.setInt32(point + 1, threeDigits[part] as number, true);
    return point + (part % 100 === 0 ? 2 : part % 10 === 0 ? 3 : 4);
  }

  const boolean = (value: boolean, at: number): number => put(value ? yes : no, at);

  const orNull = <T>(value: T | null, write: Write<T>, at: number): number =>
    value === null ? put(nothing, at) : write(value, at);

  function list<T>(values: readonly T[], write: Write<T>, from: number): number {
    let at = put(listOpening, from);
    for (let i = 0; i < values.length; i++) at = write(values[i] as T, i === 0 ? at : put(comma, at));
    return put(listClosing, at);
  }

  return { put, string, number, boolean, orNull, list };
}
