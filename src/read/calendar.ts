import { type WordLine, wordTable } from "./word-tables.ts";

/**
 * Month and weekday names of all languages, for the build: by name `weekday`, or each month it may name with the languages that call it so,
 * the commonest first: `10 hr,11 pl cs`.
 */
export function calendarTable(lines: readonly WordLine[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { name, cls, note } of lines) {
    const sense = cls === "weekday" ? cls : `${cls.slice("month-".length)} ${note}`;
    const known = table.get(name);
    table.set(name, known === undefined ? sense : `${known},${sense}`);
  }
  return table;
}

const sensesOf = (word: string): readonly string[] => wordTable("calendar").get(word)?.split(",") ?? [];

/**
 * The number of a month by its name or abbreviation in any language, given in small letters; 0 for another word. `language`
 * decides where two languages give one name to two months (`listopad` is October in Croatian and November in Polish).
 */
export function monthNumber(word: string, language?: string): number {
  const senses = sensesOf(word).filter((sense) => sense !== "weekday");
  const own = language === undefined ? undefined : senses.find((sense) => sense.split(" ").includes(language));
  return Number.parseInt(own ?? senses[0] ?? "0", 10);
}

/** True for a weekday's name or abbreviation in any language, given in small letters. */
export const isWeekday = (word: string): boolean => sensesOf(word).includes("weekday");
