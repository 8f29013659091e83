import { readMoments } from "./moment.ts";
import { phraseOf } from "./text/phrases.ts";

/**
 * The minutes a line says its article takes to read; null where it says none.
 *
 * statedMinutes("29 de enero de 2025, 9:18 am ET2 min de lectura") -> 2
 */
export function statedMinutes(line: string): number | null {
  let rest = line;
  for (const { start, end } of [...readMoments(line)].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const reading = phraseOf(rest)?.cls === "reading-time" || /\d\s?min(?:ute)?s?\.?\s/i.test(`${rest} `);
  if (!reading) return null;
  const match =
    /(?<!\d)(\d{1,3})\s?-?\s?(?:min|perc|dk|dakika|phút|menit|хв|мин|λεπτ|分|분|دق|דק)/i.exec(rest) ??
    /:\s?(?:ca\.?\s)?(\d{1,3})\b/.exec(rest);
  const minutes = Number(match?.[1] ?? 0);
  return minutes > 0 && minutes < 300 ? minutes : null;
}
