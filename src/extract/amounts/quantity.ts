import { type Document, is, isKind, SPACE_BEFORE, shaped, together } from "../../core/document.ts";
import { foldWord } from "../../core/lexicon.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, measured, single } from "./amount.ts";
import { currencyAt } from "./currency.ts";
import { parseDigits } from "./digits.ts";
import { at, isHyphen, phraseOf, quantityAt } from "./number.ts";

export const quantity = sequenceRule<AmountData>({
  id: "amounts/quantity",
  summary: "A number and a unit of measure: 90 kilometres, 2 million barrels per day, a 30-mile front, 300kg.",
  starts: ["#number", "#alphanumeric", "@number-word", "a", "half"],
  examples: [
    { text: "[90 kilometres] north, [2 million barrels per day]", data: { value: 90, unit: "kilometre" } },
    { text: "a [30-mile] front, [300kg] of rice, [five to ten tonnes]", data: { value: 30, unit: "mile" } },
    { text: "it weighs [20 pounds] at [25 degrees Celsius]", data: { value: 20, unit: "pound" } },
    { text: "30 people, three degrees from Yale, a million miles away, a 5G phone, 100 m, 3 hours, 4,000 employees" },
  ],
  read: (doc, token) => {
    if (
      !shaped(doc, token, SPACE_BEFORE) &&
      /[\p{Alphabetic}\d_.$€£]/u.test(doc.text[(doc.tokens.start[token] as number) - 1] ?? " ")
    )
      return null;
    const glued = gluedUnit(doc, token);
    if (glued !== null) return glued;
    const found = quantityAt(doc, token);
    if (found === null || found.short || !together(doc, token, found.last)) return null;
    const at = isHyphen(doc, found.last) ? found.last + 1 : found.last;
    const unit = phraseOf(doc, at, C.unit) ?? weightAt(doc, at, token, found.scale);
    if (unit === null || isFigurative(doc, token, unit.note)) return null;
    return {
      start: doc.tokens.start[token] as number,
      end: doc.tokens.end[unit.last - 1] as number,
      data: measured(found, unit.note),
    };
  },
});

/** "a million miles away", "three degrees from Yale": words that measure nothing. */
function isFigurative(doc: Document, token: number, unit: string): boolean {
  if (isKind(doc, token, "number")) return false;
  return unit === "degree" || (unit === "mile" && is(doc, token, "a"));
}

/** "20 pounds" where they are no money. */
function weightAt(doc: Document, token: number, from: number, scale: number): { last: number; note: string } | null {
  if (!(is(doc, token, "pounds") || is(doc, token, "pound")) || currencyAt(doc, token, from, scale) !== null)
    return null;
  return { last: token + 1, note: "pound" };
}

/** "300kg", "60mph": digits that touch their unit. */
function gluedUnit(doc: Document, token: number): { start: number; end: number; data: AmountData } | null {
  if (!isKind(doc, token, "alphanumeric")) return null;
  const { number = "", name = "" } =
    /^(?<number>\d[\d.,]{0,20})(?<name>[A-Za-z²³]{2,5})$/.exec(at(doc, token))?.groups ?? {};
  if (name === "") return null;
  const value = parseDigits(number, doc.language);
  const id = doc.lexicon.id(foldWord(name));
  if (value === null || id === 0 || !doc.lexicon.has(id, C.unit)) return null;
  const entry = doc.lexicon.entryAt(doc.lexicon.step(1, id));
  const unit = doc.lexicon.senses(entry).find(({ cls }) => cls === C.unit)?.note ?? name;
  return {
    start: doc.tokens.start[token] as number,
    end: doc.tokens.end[token] as number,
    data: measured(single(value), unit),
  };
}
