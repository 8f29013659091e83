import { type Document, is } from "../../../core/document.ts";
import type { Piece } from "./words.ts";

const parts: readonly (readonly [word: string, code: string])[] = [
  ["mañana", "TMO"],
  ["tarde", "TAF"],
  ["noche", "TNI"],
  ["madrugada", "TMO"],
];

/** The part of the day behind a day: `por la tarde`, `en la noche`, `de la mañana`. */
export function partBehind(doc: Document, token: number): Piece<string> | null {
  const tied = is(doc, token, "por") || is(doc, token, "en") || is(doc, token, "a");
  if (!tied || !is(doc, token + 1, "la")) return null;
  const met = parts.find(([word]) => is(doc, token + 2, word));
  return met === undefined ? null : { value: met[1], next: token + 3 };
}
