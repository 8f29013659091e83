import { statedMinutes } from "../reading-time.ts";
import type { FieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { metaReadingTime } from "./meta-reading-time.ts";
import { readingTime } from "./reading-time.ts";

/** Where a page says how long its article takes to read, the surest first. */
export const readingTimeRules: readonly FieldRule[] = [readingTime, metaReadingTime];

/** The minutes that the page says the article takes to read. */
export function minutesOf(head: Head): number | null {
  for (const rule of readingTimeRules)
    for (const text of rule.read(head)) {
      const [, hours, minutes] = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?/.exec(text) ?? [];
      const stated = 60 * Number(hours ?? 0) + Number(minutes ?? 0) || statedMinutes(text);
      if (stated !== null) return stated;
    }
  return null;
}
