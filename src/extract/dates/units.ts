import type { Document } from "../../core/document.ts";
import type { Grain } from "./period.ts";
import { numberByNote } from "./tokens.ts";

/** A unit of time, as the word lists name it. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** A unit of time, and whether a word names it in the plural. */
export interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
}

/** How each unit is written in a duration: its letter, how many of them, and whether it is a unit of the clock. */
const letters: Readonly<Record<Unit, readonly [letter: string, factor: number, clock: boolean]>> = {
  second: ["S", 1, true],
  minute: ["M", 1, true],
  hour: ["H", 1, true],
  day: ["D", 1, false],
  week: ["W", 1, false],
  weekend: ["WE", 1, false],
  fortnight: ["W", 2, false],
  month: ["M", 1, false],
  quarter: ["Q", 1, false],
  half: ["M", 6, false],
  year: ["Y", 1, false],
  decade: ["Y", 10, false],
  century: ["Y", 100, false],
  millennium: ["Y", 1000, false],
};

/** Every unit in the singular and in the plural, from 1 on. */
const unitWords: readonly (UnitWord | null)[] = [
  null,
  ...(Object.keys(letters) as Unit[]).flatMap((unit) => [
    { unit, plural: false },
    { unit, plural: true },
  ]),
];

/** The unit of time at a token, by the lexicon classes of the words for one and for more; null for none. */
export function unitsOf(single: number, many: number): (doc: Document, token: number) => UnitWord | null {
  const numberAt = numberByNote([single, many], (note, place) =>
    unitWords.findIndex((word) => word?.unit === note && word.plural === (place === 1)),
  );
  return (doc, token) => unitWords[numberAt(doc, token)] as UnitWord | null;
}

/** The smaller unit that half of one is written in: two and a half years are `P2Y6M`. */
const halves: Readonly<Record<string, readonly [per: number, letter: string]>> = {
  H: [60, "M"],
  M: [60, "S"],
  Y: [12, "M"],
};

/** The TIMEX3 value of a duration: `P3D`, `PT2H`, `P2Y6M`, `PXW` for a vague count. */
export function durationOf(count: number | null, unit: Unit): string {
  const [letter, factor, clock] = letters[unit];
  const head = clock ? "PT" : "P";
  if (count === null) return `${head}X${vagueLetter[unit] ?? letter}`;
  const total = count * factor;
  const whole = Math.floor(total);
  const rest = total - whole;
  const [per, smaller] = halves[letter] ?? [0, ""];
  const sub = Math.round(rest * per);
  if (rest === 0 || per === 0 || (letter === "M" && !clock)) return `${head}${round(total)}${letter}`;
  if (Math.abs(sub - rest * per) > 1e-6 || sub === 0) return `${head}${round(total)}${letter}`;
  return `${head}${whole > 0 ? `${whole}${letter}` : ""}${sub}${smaller}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A vague count of decades or centuries keeps its unit. */
const vagueLetter: Partial<Record<Unit, string>> = { decade: "DE", century: "CE", millennium: "ML" };

/** The calendar grain of a unit, and how many of it the unit holds; null for units of the clock. */
export function grainOf(unit: Unit): { grain: Grain; factor: number } | null {
  if (unit === "fortnight") return { grain: "week", factor: 2 };
  if (unit === "millennium") return { grain: "century", factor: 10 };
  if (letters[unit][2]) return null;
  return { grain: unit as Grain, factor: 1 };
}
