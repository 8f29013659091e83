import type { Moment } from "../../contract.ts";
import { isoMoment, type MomentHints, readMoment } from "../moment.ts";
import { addressDate } from "./address-date.ts";
import { correctedDate } from "./corrected-date.ts";
import type { FieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { jsonLdModified } from "./json-ld-modified.ts";
import { jsonLdPublished } from "./json-ld-published.ts";
import { metaModified } from "./meta-modified.ts";
import { metaPublished } from "./meta-published.ts";
import { microdataModified } from "./microdata-modified.ts";
import { microdataPublished } from "./microdata-published.ts";
import { plainDay } from "./plain-day.ts";
import { statedDate } from "./stated-date.ts";
import { statedUpdate } from "./stated-update.ts";
import { timeElement } from "./time-element.ts";
import { visibleDate } from "./visible-date.ts";

/** Where a page says when its article was published, the surest first. */
export const publishedRules: readonly FieldRule[] = [
  correctedDate,
  jsonLdPublished,
  metaPublished,
  microdataPublished,
  timeElement,
  statedDate,
  visibleDate,
  addressDate,
];

/** Where a page says when its article was last changed, the surest first. */
export const updatedRules: readonly FieldRule[] = [jsonLdModified, metaModified, microdataModified, statedUpdate];

/** The moment that the first of the rules finds which finds one. */
export function momentOf(rules: readonly FieldRule[], head: Head, language: string): Moment | null {
  for (const rule of rules)
    for (const text of rule.read(head)) {
      const value = isoOf(text.trim().slice(0, 300), hintsOf(head, language));
      if (value !== null) return { value, text, rule: rule.id };
    }
  return null;
}

/** What is known before a moment is read: the language, and that Americans write the month first. */
function hintsOf(head: Head, language: string): MomentHints {
  const national = /^https?:\/\/[^/]{1,200}\.([a-z]{2})(?::\d+)?(?:\/|$)/i.exec(head.url ?? "")?.[1];
  const monthFirst =
    /^en-US$/i.test(language) || (/^en$/i.test(language) && (national === undefined || national === "us"));
  return { ...(language === "und" ? {} : { language }), ...(monthFirst ? { monthFirst } : {}) };
}

/** The ISO 8601 form of a moment as pages write it in metadata or to readers, or null. */
function isoOf(text: string, hints: MomentHints): string | null {
  const value = isoMoment(text) ?? unixMoment(text) ?? plainDay(text) ?? readMoment(text, hints)?.value ?? null;
  return value === null || value < "1900" || value > "2100" ? null : value;
}

/** Seconds or milliseconds since 1970. */
function unixMoment(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
