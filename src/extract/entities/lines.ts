import { ALL_CAPITALS, PLAIN, TABLE, TITLE_CASE } from "./name.ts";

/** How the words of a line are written; those of one letter do not count. */
export interface LineCounts {
  words: number;
  /** Words in capitals. */
  upper: number;
  /** Words of four letters and more that are no function words. */
  long: number;
  /** Those of them that begin with a small letter. */
  small: number;
  numbers: number;
}

/** What kind of line it is: one of PLAIN, TITLE_CASE, ALL_CAPITALS, TABLE. `stops` says that it ends with a full stop. */
export function lineKind({ words, upper, long, small, numbers }: LineCounts, stops: boolean): number {
  if (numbers >= 3 && numbers >= words) return TABLE;
  if (upper >= 3 && upper >= words * 0.7 && numbers < words) return ALL_CAPITALS;
  return long >= 4 && small * 7 <= long && !stops ? TITLE_CASE : PLAIN;
}
