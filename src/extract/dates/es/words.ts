import { type Document, is, isKind, together, tokenText } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isDay } from "../calendar.ts";
import { digits, digitsIn, isAny, isHyphen, lengthOf, numberByNote, pastComma, yearAt } from "../tokens.ts";
import { unitsOf } from "../units.ts";

/** A piece of a phrase: what it means, and the token behind it. */
export interface Piece<T> {
  readonly value: T;
  readonly next: number;
}

/** The month at a token: 1 to 12, else 0. */
export const monthAt = numberByNote([C["es-month"]]);

/** The weekday at a token: lunes is 1, else 0. */
export const weekdayAt = numberByNote([C["es-weekday"]]);

/** The day of the month at a token: `29`, `1.º` (its number), `primero`; 0 for none. */
export function dayAt(doc: Document, token: number): number {
  const plain = digits(doc, token, 2);
  if (plain >= 1 && plain <= 31) return plain;
  if (is(doc, token, "primero")) return 1;
  const length = isKind(doc, token, "alphanumeric") ? lengthOf(doc, token) : 0;
  if (length !== 2) return 0;
  const start = doc.tokens.start[token] as number;
  const code = doc.text.charCodeAt(start + 1);
  const value = digitsIn(doc.text, start, start + 1, 1);
  return code === 0xba || code === 0xb0 ? value || 0 : 0;
}

/** A day and month: `29 de enero`, `29 enero`, `primero de mayo`. */
export function dayMonthAt(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const day = dayAt(doc, token);
  if (day === 0) return null;
  const at = is(doc, token + 1, "de") ? token + 2 : token + 1;
  const month = monthAt(doc, at);
  if (month === 0 || !isDay(2000, month, day) || !together(doc, token, at)) return null;
  return { value: { month, day }, next: at + 1 };
}

/** The year behind a date: `de 2025`, `del 2025`, `, 2025`, `del año 2025`. */
export function yearBehind(doc: Document, at: number): Piece<number> | null {
  let from = isAny(doc, at, ["de", "del"]) ? at + 1 : pastComma(doc, at);
  if (is(doc, from, "año")) from++;
  const year = yearAt(doc, from);
  return year > 0 && together(doc, at - 1, from) ? { value: year, next: from + 1 } : null;
}

/**
 * The year of a day, or of a month where the day is 0, that another is tied to behind it which has its year: `del 3 de marzo al 5 de abril
 * de 1998`; 0 for none. A run over the turn of the year began in the one before.
 */
export function sharedYear(doc: Document, next: number, month: number, day: number): number {
  const runs = isKind(doc, next, "dash") || isAny(doc, next, ["a", "al", "hasta"]);
  if (!runs && !isAny(doc, next, ["y", "e", "o"])) return 0;
  const from = is(doc, next + 1, "el") ? next + 2 : next + 1;
  const other = day > 0 ? dayMonthAt(doc, from) : monthAloneAt(doc, from);
  if (other === null || !together(doc, next - 1, other.next - 1)) return 0;
  const year = yearBehind(doc, other.next)?.value ?? 0;
  return runs && year > 0 && other.value.month * 32 + other.value.day < month * 32 + day ? year - 1 : year;
}

function monthAloneAt(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const month = monthAt(doc, token);
  return month === 0 ? null : { value: { month, day: 0 }, next: token + 1 };
}

/** The unit of time at a token, and whether it is in the plural. */
export const unitAt = unitsOf(C["es-time-unit"], C["es-time-units"]);

/** The number a word names: `tres`, `treinta`; 0 for none. */
export const numberWordAt = numberByNote([C["es-number-word"]]);

const vague = ["varios", "varias", "algunos", "algunas", "unos", "unas", "pocos", "pocas", "muchos", "muchas"];

/** A quantity: `tres`, `10`, `una`, `varios`, `treinta y dos`, `un par de`, `media`. */
export function quantityAt(doc: Document, token: number): Piece<number | null> | null {
  if (isAny(doc, token, vague)) return { value: null, next: token + 1 };
  if (is(doc, token, "medio") || is(doc, token, "media")) return { value: 0.5, next: token + 1 };
  if (is(doc, token, "un") && is(doc, token + 1, "par") && is(doc, token + 2, "de"))
    return { value: 2, next: token + 3 };
  if (isKind(doc, token, "number")) {
    if (lengthOf(doc, token) > 7 || isHyphen(doc, token - 1)) return null;
    const value = Number(
      tokenText(doc, token)
        .replaceAll(/\.(?=\d{3}(?!\d))/g, "")
        .replace(",", "."),
    );
    return Number.isNaN(value) ? null : { value, next: token + 1 };
  }
  const word = numberWordAt(doc, token);
  if (word === 0) return null;
  const ones = word >= 30 && is(doc, token + 1, "y") ? numberWordAt(doc, token + 2) : 0;
  return ones > 0 && ones < 10 ? { value: word + ones, next: token + 3 } : { value: word, next: token + 1 };
}

const articles = ["el", "la", "los", "las"];

/** The token of the article before a phrase, else the phrase's first. */
export const pastArticle = (doc: Document, first: number): number =>
  isAny(doc, first - 1, articles) && together(doc, first - 1, first) ? first - 1 : first;

/** Words before or behind a name of the calendar that tell which one: `el próximo lunes`, `el lunes pasado`, `este verano`. */
export function relationAround(doc: Document, first: number, last: number) {
  const before = first - 1;
  if (isAny(doc, before, ["próximo", "próxima", "proximo", "proxima"]))
    return { relation: "next" as const, first: before, last };
  if (isAny(doc, before, ["pasado", "pasada", "último", "última"]))
    return { relation: "last" as const, first: before, last };
  if (isAny(doc, last, ["pasado", "pasada"])) return { relation: "last" as const, first, last: last + 1 };
  if (isAny(doc, last, ["próximo", "próxima", "proximo", "entrante"]))
    return { relation: "next" as const, first, last: last + 1 };
  if (is(doc, last, "que") && is(doc, last + 1, "viene")) return { relation: "next" as const, first, last: last + 2 };
  if (isAny(doc, before, ["este", "esta"])) return { relation: "this" as const, first: before, last };
  return { relation: "none" as const, first, last };
}
