import { wordFile } from "./word-files.ts";

interface Sense {
  readonly month: number;
  readonly languages: string;
}

/** Month and weekday names of all languages. */
interface Calendar {
  readonly months: ReadonlyMap<string, readonly Sense[]>;
  readonly weekdays: ReadonlySet<string>;
}

let opened: Calendar | null = null;

function calendar(): Calendar {
  if (opened !== null) return opened;
  const months = new Map<string, Sense[]>();
  const weekdays = new Set<string>();
  for (const { name, cls, note } of wordFile("calendar")) {
    if (cls === "weekday") {
      weekdays.add(name);
      continue;
    }
    const sense = { month: Number(cls.slice("month-".length)), languages: note };
    const known = months.get(name);
    if (known === undefined) months.set(name, [sense]);
    else known.push(sense);
  }
  opened = { months, weekdays };
  return opened;
}

/**
 * The number of a month by its name or abbreviation in any language, given in small letters; 0 for another word. `language`
 * decides where two languages give one name to two months (`listopad` is October in Croatian and November in Polish).
 */
export function monthNumber(word: string, language?: string): number {
  const senses = calendar().months.get(word);
  if (senses === undefined) return 0;
  const own =
    language === undefined ? undefined : senses.find((sense) => sense.languages.split(" ").includes(language));
  return (own ?? (senses[0] as Sense)).month;
}

/** True for a weekday's name or abbreviation in any language, given in small letters. */
export const isWeekday = (word: string): boolean => calendar().weekdays.has(word);
