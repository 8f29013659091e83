import { type Document, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isAny, noteOf } from "../tokens.ts";
import type { Piece } from "./words.ts";

/** The part of the day at a token, as TIMEX3 writes it behind a day: `night` is `TNI`, `at noon` is `T12:00`. */
export function partAt(doc: Document, token: number): Piece<string> | null {
  if (is(doc, token, "noon") || is(doc, token, "midday")) return { value: "T12:00", next: token + 1 };
  if (is(doc, token, "midnight")) return { value: "T24:00", next: token + 1 };
  if (isAny(doc, token, ["early", "late"])) {
    const rest = partAt(doc, token + 1);
    return rest;
  }
  const code = noteOf(doc, token, C["day-part"]);
  if (code === null || /s$/i.test(doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]))) return null;
  return { value: `T${code}`, next: token + 1 };
}
