import type { Document } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { at, phraseOf } from "./number.ts";

/** A currency by name: its code, how many whole units one of it is, and one past its last token. */
export interface Currency {
  readonly code: string;
  readonly factor: number;
  readonly last: number;
}

/**
 * The currency named at a token, behind a number that begins at `from` and has the given scale and size. Pounds are money where a scale or a word of
 * money stands by, else a weight; marks, won and crowns are money only behind a scale or a number of four digits.
 */
export function currencyAt(doc: Document, token: number, from: number, scale: number, size = scale): Currency | null {
  const phrase = phraseOf(doc, token, C["currency-word"]);
  if (phrase === null) return null;
  const { code, factor, guard } = nameOf(phrase.note);
  if (guard === "s" && size < 1000) return null;
  if (guard === "w" && !isMoney(doc, from, phrase.last, scale)) return null;
  return { code, factor, last: phrase.last };
}

/** What the note of a currency's name says: its code, its worth in whole units, and what must stand by for it to be money. */
interface CurrencyName {
  readonly code: string;
  readonly factor: number;
  readonly guard: string;
}

/** The notes read so far. */
const names = new Map<string, CurrencyName>();

function nameOf(note: string): CurrencyName {
  const known = names.get(note);
  if (known !== undefined) return known;
  const [code = "", factor = "1", guard = ""] = note.split("|");
  const name = { code, factor: Number(factor), guard };
  names.set(note, name);
  return name;
}

const moneyWords: ReadonlySet<string> = new Set(
  "paid pay pays paying cost costs costing worth price prices priced fine fined fines prize fee fees salary earn earns earned spend spends spent raised raise bet debt debts loan loans profit profits loss losses share shares budget sterling pence cash charge charged bill tax invoice compensation donation donated sold sell bought buy".split(
    " ",
  ),
);

/** Whether pounds are money here; "pounds of" something are a weight. */
function isMoney(doc: Document, from: number, last: number, scale: number): boolean {
  if (at(doc, last) === "of" && scale < 1e6) return false;
  if (scale >= 1e6) return true;
  for (let i = from - 8; i < last + 4; i++) if (moneyWords.has(at(doc, i).toLowerCase())) return true;
  return false;
}
