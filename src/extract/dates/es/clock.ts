import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { pad } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { digits, digitsIn, isAny, isGlued } from "../tokens.ts";
import { mention } from "./mention.ts";
import { numberWordAt, type Piece } from "./words.ts";

export const clock = sequenceRule<DateData>({
  id: "dates/es/clock",
  summary: "A time of the clock: las 22.30 horas, las diez de la noche, las ocho y media, la una de la tarde.",
  starts: ["las", "la"],
  examples: [
    { text: "Empieza a [las 22.30 horas].", language: "es", data: { type: "TIME", value: "XXXX-XX-XXT22:30" } },
    { text: "Acabó a [las 10 de la noche] en Lima.", language: "es", data: { value: "XXXX-XX-XXT22:00" } },
    { text: "Llegó a [las 9:18 de la mañana].", language: "es", data: { value: "XXXX-XX-XXT09:18" } },
    {
      text: "Abre a [las ocho y media] y cierra a [la una de la tarde].",
      language: "es",
      data: { value: "XXXX-XX-XXT08:30" },
    },
    { text: "Tembló a [las 03:45 hora local].", language: "es", data: { value: "XXXX-XX-XXT03:45" } },
    {
      text: "Ayudó a las 10 familias, a las dos de la lista y a la una del grupo; entre las 200 horas.",
      language: "es",
    },
  ],
  read: (doc, token) => {
    if (!isAny(doc, token - 1, ["a", "de", "desde", "hasta", "hacia", "sobre", "entre", "y"])) return null;
    const hour = hourAt(doc, token + 1);
    if (hour === null || (hour.value.hour === 1) !== is(doc, token, "la")) return null;
    const parted = hour.value.minute < 0 ? minutesBehind(doc, hour.next) : null;
    const minute = parted?.value ?? Math.max(0, hour.value.minute);
    const sign = signBehind(doc, parted?.next ?? hour.next);
    if (sign === null && parted === null && hour.value.minute < 0) return null;
    const next = sign?.next ?? parted?.next ?? hour.next;
    if (!together(doc, token, next - 1)) return null;
    const at = hourOfDay(hour.value.hour, sign?.value ?? "") * 60 + minute;
    const time = `T${pad(Math.floor(at / 60), 2)}:${pad(at % 60, 2)}`;
    return mention(doc, token, next, { kind: "shift", by: 0, unit: "day", from: "previous", time });
  },
});

/** `22.30`, `9:18`, `10`, `diez`: the hour, and its minutes, -1 where none are written. */
function hourAt(doc: Document, token: number): Piece<{ hour: number; minute: number }> | null {
  const plain = digits(doc, token, 2) || numberWordAt(doc, token) || (is(doc, token, "una") ? 1 : Number.NaN);
  if (plain >= 0 && plain < 24) {
    const minute = is(doc, token + 1, ":") && isGlued(doc, token + 2) ? digits(doc, token + 2, 2) : Number.NaN;
    if (minute >= 0 && minute < 60) return { value: { hour: plain, minute }, next: token + 3 };
    return { value: { hour: plain, minute: -1 }, next: token + 1 };
  }
  if (!isKind(doc, token, "number")) return null;
  const { start, end } = doc.tokens;
  const last = (end[token] as number) - 3;
  if (doc.text.charCodeAt(last) !== 0x2e) return null;
  const hour = digitsIn(doc.text, start[token] as number, last, 2);
  const minute = digitsIn(doc.text, last + 1, end[token] as number, 2);
  return hour < 24 && minute < 60 ? { value: { hour, minute }, next: token + 1 } : null;
}

/** `y media`, `y cuarto`, `y diez`, `menos cuarto`: minutes from the hour. */
function minutesBehind(doc: Document, at: number): Piece<number> | null {
  const less = is(doc, at, "menos");
  if (!less && !is(doc, at, "y")) return null;
  const word = numberWordAt(doc, at + 1);
  const minutes = is(doc, at + 1, "media")
    ? 30
    : is(doc, at + 1, "cuarto")
      ? 15
      : word % 5 === 0 && word < 30
        ? word
        : 0;
  return minutes === 0 ? null : { value: less ? -minutes : minutes, next: at + 2 };
}

/** What shows that the number is an hour, with the part of the day it tells: `horas`, `h`, `de la noche`, `hora local`. */
function signBehind(doc: Document, at: number): Piece<string> | null {
  const part = is(doc, at, "de") && is(doc, at + 1, "la") ? at + 2 : is(doc, at, "del") ? at + 1 : -1;
  if (isAny(doc, part, ["mañana", "tarde", "noche", "madrugada", "mediodía"])) {
    const { start, end } = doc.tokens;
    return { value: doc.text.slice(start[part], end[part]).toLowerCase(), next: part + 1 };
  }
  if (isAny(doc, at, ["a.m.", "am"])) return { value: "mañana", next: at + 1 };
  if (isAny(doc, at, ["p.m.", "pm"])) return { value: "tarde", next: at + 1 };
  if (is(doc, at, "hora") && is(doc, at + 1, "local")) return { value: "", next: at + 2 };
  if (is(doc, at, "en") && is(doc, at + 1, "punto")) return { value: "", next: at + 2 };
  return isAny(doc, at, ["horas", "hs", "h", "hrs", "gmt"]) ? { value: "", next: at + 1 } : null;
}

/** The hour of 24: ten at night is 22, two at night 2, and twelve at night the end of the day. */
function hourOfDay(hour: number, part: string): number {
  if (part === "" || hour > 12) return hour;
  if (part === "madrugada") return hour % 12;
  if (part === "noche") return hour > 5 ? hour + 12 : hour;
  return part === "mañana" || hour === 12 ? hour : hour + 12;
}
