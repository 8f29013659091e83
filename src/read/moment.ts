import type { Span } from "../contract.ts";
import { isWeekday, monthNumber } from "./calendar.ts";
import { type Day, isZone, offsetText, zoneMinutes } from "./zone.ts";

/** What may be known before a moment is read. */
export interface MomentHints {
  /** BCP 47; decides between languages that give one name to two months. */
  readonly language?: string;
  /** True where `4/5/2025` is the fifth of April. Absent, a zone of the United States says so. */
  readonly monthFirst?: boolean;
  /** The year of dates that have none; absent, such dates are read only behind a full one in the same string. */
  readonly year?: number;
}

/** A moment as a string writes it. `value` is ISO 8601 with the page's own local time and offset, or a bare date. */
export interface ReadMoment extends Span {
  readonly value: string;
}

/** A piece of a string: a run of digits, a word (cut where a capital follows small letters, as in `UhrBerlin`), or one mark. */
interface Piece extends Span {
  readonly kind: "number" | "word" | "mark";
  /** As written. */
  readonly text: string;
  /** In small letters. */
  readonly word: string;
}

type NumberPiece = Piece & { readonly kind: "number" };

interface Clock {
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** A word such as `ET`, or minutes; null where none is written. */
  readonly zone: string | number | null;
}

interface DateRead extends Day {
  readonly next: number;
}

/**
 * The first moment a string states, or null.
 *
 * readMoment("miércoles, 29 de enero de 2025, 9:18 am ET2 min") -> { value: "2025-01-29T09:18:00-05:00", start: 0, end: 43 }
 */
export const readMoment = (text: string, hints: MomentHints = {}): ReadMoment | null =>
  readMoments(text, hints)[0] ?? null;

/** A date with its year has one of the 20th or 21st century in four digits, or three numbers with marks between them. */
const fullDate = /(?:19|20)\d\d|\d\s{0,9}[-/.]\s{0,9}\d{1,2}\s{0,9}[-/.]\d\d/;
const digit = /\d/;
const none: readonly ReadMoment[] = [];

/**
 * Every moment a string states, in order: dates in the orders and month names of all languages, with weekday, time and zone where
 * they stand beside them; times alone behind such a date ("Updated 14:20") are moments of its day.
 */
export function readMoments(text: string, hints: MomentHints = {}): readonly ReadMoment[] {
  if (!(hints.year === undefined ? fullDate : digit).test(text)) return none;
  const found: ReadMoment[] = [];
  const pieces = cut(text);
  let day: Day | null = null;
  let zone: string | number | null = null;
  for (let at = 0; at < pieces.length; ) {
    const read = momentAt(pieces, at, hints, day);
    if (read === null) {
      at++;
      continue;
    }
    if (read.clock !== null && read.clock.zone === null && read.bare) read.clock = { ...read.clock, zone };
    day = read.day;
    zone = read.clock?.zone ?? null;
    const first = read.bare ? at : weekdayBefore(pieces, at);
    found.push({
      start: (pieces[first] as Piece).start,
      end: (pieces[read.next - 1] as Piece).end,
      value: isoText(read.day, read.clock),
    });
    at = read.next;
  }
  return found;
}

/**
 * An ISO 8601 date or date-time, as records and metadata give it, in the form `value` has everywhere; null for what is none.
 *
 * isoMoment("2025-01-29T14:18:00.000Z") -> "2025-01-29T14:18:00Z"
 */
export function isoMoment(given: string): string | null {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i.exec(
      given.trim(),
    );
  if (match === null) return null;
  const [, year, month, dayOfMonth, hour, minute, second = "00", zone = ""] = match;
  const day = { year: Number(year), month: Number(month), day: Number(dayOfMonth) };
  if (day.year === 0 || !isDay(day)) return null;
  const date = `${year}-${month}-${dayOfMonth}`;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`
    : zone.toUpperCase();
  return `${date}T${hour}:${minute}:${second}${offset}`;
}

/** Milliseconds since 1970 of a value, to order moments by; a value without a zone counts as Greenwich's. */
export function instantOf(value: string): number {
  if (value.length === 10) return Date.parse(`${value}T00:00:00Z`);
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`);
}

const pieceShape =
  /\d+|(?<=\d)[年月日時时点點分秒년월일시분초]|\p{Uppercase}+(?!\p{Lowercase}|\p{M})|\p{Uppercase}?(?:\p{Lowercase}|\p{Lm}|\p{M})+|(?:\p{Lo}|\p{M})+|\S/gu;

const ascii = /^[\0-\x7f]+$/;

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  pieceShape.lastIndex = 0;
  for (let match = pieceShape.exec(text); match !== null; match = pieceShape.exec(text)) {
    const written = match[0];
    const start = match.index;
    const first = written.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
      const year = gluedYear(pieces, text, written, start);
      if (year > 0) pieces.push(number(written.slice(0, year), start));
      pieces.push(number(written.slice(year), start + year));
    } else {
      const kind = /^(?:\p{Alphabetic}|\p{M})/u.test(written) ? "word" : "mark";
      pieces.push({
        kind,
        text: written,
        word: ascii.test(written) ? written.toLowerCase() : written.toLowerCase().normalize("NFC"),
        start,
        end: start + written.length,
      });
    }
  }
  return pieces;
}

const number = (text: string, start: number): Piece => ({
  kind: "number",
  text,
  word: text,
  start,
  end: start + text.length,
});

/** 4 for the digits of a year that runs into a time or a count: `Apr 28 20232:23 PM`, `April 10, 20233 years`; else 0. */
function gluedYear(pieces: readonly Piece[], text: string, digits: string, start: number): number {
  if (digits.length < 5 || digits.length > 6 || !/^(?:19|20)/.test(digits)) return 0;
  const inDate = pieces.slice(-4).some((piece) => piece.kind === "word" && monthNumber(piece.word) > 0);
  return inDate || text[start + digits.length] === ":" ? 4 : 0;
}

interface MomentAt {
  readonly next: number;
  readonly day: Day;
  clock: Clock | null;
  /** True for a time alone. */
  readonly bare: boolean;
}

function momentAt(pieces: readonly Piece[], at: number, hints: MomentHints, last: Day | null): MomentAt | null {
  const before = clockAt(pieces, at, false);
  if (before !== null) {
    const behind = joined(pieces, before.next, (piece) => dateAt(pieces, piece, hints, last, before.zone));
    if (behind !== null) return { next: behind.next, day: behind, clock: before, bare: false };
  }
  const date = dateAt(pieces, at, hints, last, null);
  if (date === null)
    return before !== null && last !== null ? { next: before.next, day: last, clock: before, bare: true } : null;
  const clock = joined(pieces, date.next, (piece) => clockAt(pieces, piece, true));
  if (clock !== null && typeof clock.zone === "string" && hints.monthFirst === undefined) {
    const again = dateAt(pieces, at, hints, last, clock.zone);
    if (again !== null) return { next: clock.next, day: again, clock, bare: false };
  }
  return { next: clock?.next ?? date.next, day: date, clock, bare: false };
}

const links = new Set(
  "at um à às as a las alle ore ora ob kl klo kello o godz godzina v в u saat jam pukul lúc om den t the on uhr den le el il".split(
    " ",
  ),
);

/** What `read` finds behind at most three marks and linking words. */
function joined<T>(pieces: readonly Piece[], from: number, read: (at: number) => T | null): T | null {
  for (let at = from; at <= from + 3 && at < pieces.length; at++) {
    const found = read(at);
    if (found !== null) return found;
    const { kind, text, word } = pieces[at] as Piece;
    const link = kind === "mark" ? ",-–—|•·/@.:،".includes(text) : links.has(word) || isWeekdayAt(pieces, at);
    if (!link) return null;
  }
  return null;
}

const isMark = (piece: Piece | undefined, text: string): boolean => piece !== undefined && piece.text === text;
const isNumber = (piece: Piece | undefined, most: number, digits = 2): piece is NumberPiece =>
  piece !== undefined && piece.kind === "number" && piece.text.length <= digits && Number(piece.text) <= most;
const isYear = (piece: Piece | undefined): piece is NumberPiece =>
  piece !== undefined && piece.kind === "number" && /^(?:19|20)\d\d$/.test(piece.text);
const touches = (a: Piece | undefined, b: Piece | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
/** True for one of the signs that follow a number of an East Asian date; they are pieces of their own. */
const isSign = (piece: Piece | undefined, signs: string): boolean => piece !== undefined && signs.includes(piece.text);

const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year === 0 ? 4 : year, month, 0)).getUTCDate();

function dateRead(year: number, month: number, day: number, next: number): DateRead | null {
  const read = { year, month, day, next };
  return isDay(read) ? read : null;
}

function dateAt(
  pieces: readonly Piece[],
  at: number,
  hints: MomentHints,
  last: Day | null,
  zone: string | number | null,
): DateRead | null {
  const piece = pieces[at] as Piece;
  const year = hints.year ?? last?.year ?? null;
  if (piece.kind === "word") return monthFirst(pieces, at, hints, year);
  if (piece.kind !== "number") return null;
  if (isYear(piece)) return yearFirst(pieces, at, hints);
  if (piece.text.length > 2) return null;
  return numeric(pieces, at, hints, zone) ?? dayFirst(pieces, at, hints, year) ?? monthAndDaySigns(pieces, at, year);
}

/** `April 25, 2023`, `Apr. 28 2023`, and `April 25` where the year is known. */
function monthFirst(pieces: readonly Piece[], at: number, hints: MomentHints, known: number | null): DateRead | null {
  const month = monthNumber((pieces[at] as Piece).word, hints.language);
  if (month === 0) return null;
  let next = at + 1;
  if (isMark(pieces[next], ".")) next++;
  const day = pieces[next];
  if (!isNumber(day, 31)) return null;
  next++;
  if (isOrdinal(pieces, next)) next++;
  const atDay = next;
  if (isMark(pieces[next], ",") || isMark(pieces[next], ".")) next++;
  const year = pieces[next];
  if (isYear(year)) return dateRead(Number(year.text), month, Number(day.text), next + 1);
  return known === null || isMark(pieces[atDay], ":") ? null : dateRead(known, month, Number(day.text), atDay);
}

const isOrdinal = (pieces: readonly Piece[], at: number): boolean =>
  touches(pieces[at - 1], pieces[at]) && /^(?:st|nd|rd|th|er|re|º|ª|de|ste|a|e)$/.test((pieces[at] as Piece).word);

const ofWords = new Set("de del of du di d da do tháng dal den de".split(" "));
const yearWords = new Set("de del of năm do du".split(" "));

/** `29 de enero de 2025`, `28. April 2023`, `1er janvier 2025`, `22 tháng 10, 2025`, and without a year where it is known. */
function dayFirst(pieces: readonly Piece[], at: number, hints: MomentHints, known: number | null): DateRead | null {
  const day = pieces[at];
  if (!isNumber(day, 31)) return null;
  let next = at + 1;
  if (isOrdinal(pieces, next)) next++;
  if (isMark(pieces[next], ".") || isMark(pieces[next], "-")) next++;
  const numbered = pieces[next]?.word === "tháng";
  if (pieces[next]?.kind === "word" && ofWords.has((pieces[next] as Piece).word)) next++;
  const name = pieces[next];
  if (name === undefined) return null;
  const month = numbered && isNumber(name, 12) ? Number(name.text) : monthNumber(name.word, hints.language);
  if (month === 0) return null;
  next++;
  const atMonth = next;
  while (next < atMonth + 2 && /^[.,،-]$/.test(pieces[next]?.text ?? "")) next++;
  if (pieces[next]?.kind === "word" && yearWords.has((pieces[next] as Piece).word)) next++;
  const year = pieces[next];
  if (isYear(year)) return dateRead(Number(year.text), month, Number(day.text), next + 1);
  return known === null ? null : dateRead(known, month, Number(day.text), atMonth);
}

/** `2025-01-29`, `2025/1/29`, `2025. 1. 29.`, `2025年1月29日`, `2025년 1월 29일`, `2024. április 25.`, `2024 m. kovo 31`. */
function yearFirst(pieces: readonly Piece[], at: number, hints: MomentHints): DateRead | null {
  const year = Number((pieces[at] as Piece).text);
  const mark = pieces[at + 1];
  if (mark === undefined) return null;
  const month = pieces[at + 2];
  const day = pieces[at + 4];
  if (isSign(mark, "年년") && isNumber(month, 12) && isSign(pieces[at + 3], "月월") && isNumber(day, 31))
    return dateRead(year, Number(month.text), Number(day.text), isSign(pieces[at + 5], "日일") ? at + 6 : at + 5);
  if ("-/.".includes(mark.text) && isNumber(month, 12) && isMark(pieces[at + 3], mark.text) && isNumber(day, 31))
    return dateRead(year, Number(month.text), Number(day.text), at + 5);
  let next = at + 1;
  while (next < at + 4 && /^(?:\.|,|m|gada|г|ko|urteko)$/.test(pieces[next]?.word ?? "")) next++;
  const named = namedMonth(pieces, next, hints);
  if (named === null) return null;
  const lithuanian = pieces[named.next]?.word === "d" && isMark(pieces[named.next + 1], ".");
  return dateRead(year, named.month, named.day, named.next + (lithuanian ? 2 : 0));
}

function namedMonth(
  pieces: readonly Piece[],
  at: number,
  hints: MomentHints,
): { month: number; day: number; next: number } | null {
  const first = pieces[at];
  const second = pieces[at + 1];
  if (first === undefined || second === undefined) return null;
  const leading = monthNumber(first.word, hints.language);
  if (leading > 0 && isNumber(second, 31)) return { month: leading, day: Number(second.text), next: at + 2 };
  const name = isMark(second, ".") ? pieces[at + 2] : second;
  const trailing = name === undefined ? 0 : monthNumber(name.word, hints.language);
  if (!isNumber(first, 31) || trailing === 0) return null;
  return { month: trailing, day: Number(first.text), next: at + (isMark(second, ".") ? 3 : 2) };
}

const americanZone = /^(?:[ECMP][SD]?T|AK[SD]T|HST)$/;

/** `30/04/2024`, `28.04.2023`, `4.4.18`, `1/29/2025`: day first, unless only the other way is a date or the page is American. */
function numeric(
  pieces: readonly Piece[],
  at: number,
  hints: MomentHints,
  zone: string | number | null,
): DateRead | null {
  const [first, mark, second, again, year] = pieces.slice(at, at + 5);
  if (mark === undefined || !"-/.".includes(mark.text) || !isMark(again, mark.text)) return null;
  if (!isNumber(first, 31) || !isNumber(second, 31) || year === undefined || year.kind !== "number") return null;
  if (mark.text !== "." && !touches(mark, second)) return null;
  const written = Number(year.text);
  const full = isYear(year)
    ? written
    : year.text.length === 2 && touches(again, year)
      ? written + (written < 70 ? 2000 : 1900)
      : 0;
  if (full === 0) return null;
  const a = Number(first.text);
  const b = Number(second.text);
  const american = hints.monthFirst ?? (typeof zone === "string" && americanZone.test(zone));
  const swap = a <= 12 && (b > 12 || (american && mark.text !== "."));
  return swap ? dateRead(full, a, b, at + 5) : dateRead(full, b, a, at + 5);
}

/** `1月14日`, where the year is known. */
function monthAndDaySigns(pieces: readonly Piece[], at: number, known: number | null): DateRead | null {
  const [month, sign, day, last] = pieces.slice(at, at + 4);
  if (known === null || !isNumber(month, 12) || !isSign(sign, "月월") || !isNumber(day, 31) || !isSign(last, "日일"))
    return null;
  return dateRead(known, Number(month.text), Number(day.text), at + 4);
}

/** The first piece of a moment, with the weekday that stands before the date. */
function weekdayBefore(pieces: readonly Piece[], at: number): number {
  for (let back = at - 1; back >= at - 3 && back >= 0; back--) {
    const piece = pieces[back] as Piece;
    if (isWeekdayAt(pieces, back)) return back;
    const link = piece.kind === "mark" ? ",.،".includes(piece.text) : links.has(piece.word);
    if (!link) return at;
  }
  return at;
}

/** A weekday's name; one of two letters ("Mo") only before a mark, as small words such as "on" are names somewhere. */
function isWeekdayAt(pieces: readonly Piece[], at: number): boolean {
  const { kind, word } = pieces[at] as Piece;
  return kind === "word" && (word.length > 2 || pieces[at + 1]?.kind === "mark") && isWeekday(word);
}

const beforeNoon = new Set(["오전", "上午", "午前"]);
const afterNoon = new Set(["오후", "下午", "午後"]);

/** A time of day at a piece. `dated` is true behind a date, where `13.05`, `14h` and `9 Uhr` can be nothing else. */
function clockAt(pieces: readonly Piece[], at: number, dated: boolean): Clock | null {
  const half = pieces[at] as Piece;
  if (beforeNoon.has(half.word) || afterNoon.has(half.word)) {
    const clock = at + 1 < pieces.length ? clockAt(pieces, at + 1, true) : null;
    return clock === null ? null : { ...clock, hour: (clock.hour % 12) + (afterNoon.has(half.word) ? 12 : 0) };
  }
  if (!isNumber(half, 24)) return null;
  const face = faceAt(pieces, at, dated);
  if (face === null) return null;
  let { hour, next } = face;
  const noon = halfOfDay(pieces, next);
  if (noon !== null) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (noon.after ? 12 : 0);
    next = noon.next;
  } else if (!face.sure && !dated) return null;
  if (hour === 24) hour = 0;
  if (/^(?:uhr|hrs?|hours|h|น|óra|ura)$/.test(pieces[next]?.word ?? "")) next++;
  const zone = zoneAt(pieces, next);
  return { next: zone?.next ?? next, hour, minute: face.minute, second: face.second, zone: zone?.zone ?? null };
}

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly next: number;
  /** True where the shape alone says that it is a time. */
  readonly sure: boolean;
}

function faceAt(pieces: readonly Piece[], at: number, dated: boolean): Face | null {
  const hour = Number((pieces[at] as Piece).text);
  const mark = pieces[at + 1];
  const minute = pieces[at + 2];
  const twoDigits = isNumber(minute, 59) && minute.text.length === 2;
  const face = (m: number, s: number, next: number, sure: boolean): Face => ({
    hour,
    minute: m,
    second: s,
    next,
    sure,
  });
  if (isMark(mark, ":") && twoDigits && touches(mark, minute)) {
    const second = pieces[at + 4];
    if (isMark(pieces[at + 3], ":") && isNumber(second, 59) && second.text.length === 2) {
      const fraction =
        isMark(pieces[at + 5], ".") && touches(pieces[at + 5], pieces[at + 6]) && pieces[at + 6]?.kind === "number";
      return face(Number(minute.text), Number(second.text), at + (fraction ? 7 : 5), true);
    }
    return face(Number(minute.text), 0, at + 3, true);
  }
  if (
    isMark(mark, ".") &&
    twoDigits &&
    touches(mark, minute) &&
    !(isMark(pieces[at + 3], ".") && touches(minute, pieces[at + 3]) && pieces[at + 4]?.kind === "number")
  )
    return face(Number(minute.text), 0, at + 3, false);
  if (/^(?:h|u|час)$/.test(mark?.word ?? "")) {
    if (twoDigits) return face(Number(minute.text), 0, at + 3, touches(pieces[at], mark));
    return dated ? face(0, 0, at + 2, false) : null;
  }
  if (isSign(mark, "時时시点點")) {
    if (!isNumber(minute, 59)) return dated ? face(0, 0, at + 2, false) : null;
    return face(Number(minute.text), 0, isSign(pieces[at + 3], "分분") ? at + 4 : at + 3, true);
  }
  if (halfOfDay(pieces, at + 1) !== null || (dated && mark?.word === "uhr")) return face(0, 0, at + 1, false);
  return null;
}

/** `am`, `p.m.`, `a. m.` */
function halfOfDay(pieces: readonly Piece[], at: number): { next: number; after: boolean } | null {
  const word = pieces[at]?.word;
  if (word === "am" || word === "pm") return { next: at + 1, after: word === "pm" };
  if ((word !== "a" && word !== "p") || !isMark(pieces[at + 1], ".") || pieces[at + 2]?.word !== "m") return null;
  return { next: at + (isMark(pieces[at + 3], ".") ? 4 : 3), after: word === "p" };
}

function zoneAt(pieces: readonly Piece[], from: number): { next: number; zone: string | number } | null {
  const bracket = isMark(pieces[from], "(");
  const at = bracket ? from + 1 : from;
  const piece = pieces[at];
  if (piece === undefined) return null;
  const close = (next: number): number => (bracket && isMark(pieces[next], ")") ? next + 1 : next);
  if (piece.text === "GMT" || piece.text === "UTC") {
    const offset = signedOffset(pieces, at + 1);
    if (offset !== null) return { next: close(offset.next), zone: offset.minutes };
  }
  if (isZone(piece.text)) return { next: close(at + 1), zone: piece.text };
  const offset =
    touches(pieces[at - 1], piece) || bracket || pieces[at + 1]?.text.length === 4 ? signedOffset(pieces, at) : null;
  return offset === null ? null : { next: close(offset.next), zone: offset.minutes };
}

/** `+1`, `-0500`, `+05:30` */
function signedOffset(pieces: readonly Piece[], at: number): { next: number; minutes: number } | null {
  const sign = pieces[at]?.text;
  const digits = pieces[at + 1];
  if ((sign !== "+" && sign !== "-" && sign !== "−") || digits?.kind !== "number" || !touches(pieces[at], digits))
    return null;
  const half = pieces[at + 3];
  const colon = isMark(pieces[at + 2], ":") && isNumber(half, 59) && half.text.length === 2;
  const hours = Number(digits.text.length > 2 ? digits.text.slice(0, -2) : digits.text);
  const minutes = colon ? Number(half.text) : digits.text.length > 2 ? Number(digits.text.slice(-2)) : 0;
  if (digits.text.length > 4 || hours > 14 || minutes > 59) return null;
  const total = hours * 60 + minutes;
  return { next: at + (colon ? 4 : 2), minutes: sign === "+" ? total : -total };
}

const two = (n: number): string => String(n).padStart(2, "0");

function isoText(day: Day, clock: Clock | null): string {
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  if (clock === null) return date;
  const { zone } = clock;
  const minutes = typeof zone === "string" ? zoneMinutes(zone, day) : zone;
  const offset = zone === "Z" || zone === "UTC" || zone === "GMT" ? "Z" : minutes === null ? "" : offsetText(minutes);
  return `${date}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}${offset}`;
}
