import type { Moment } from "../../contract.ts";
import { isoMoment, readMoment } from "../moment.ts";
import type { FieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { jsonLdModified } from "./json-ld-modified.ts";
import { jsonLdPublished } from "./json-ld-published.ts";
import { metaModified } from "./meta-modified.ts";
import { metaPublished } from "./meta-published.ts";
import { microdataModified } from "./microdata-modified.ts";
import { microdataPublished } from "./microdata-published.ts";
import { timeElement } from "./time-element.ts";

/** Where a page says when its article was published, the surest first. */
export const publishedRules: readonly FieldRule[] = [jsonLdPublished, metaPublished, microdataPublished, timeElement];

/** Where a page says when its article was last changed, the surest first. */
export const updatedRules: readonly FieldRule[] = [jsonLdModified, metaModified, microdataModified];

/** The moment that the first of the rules finds which finds one. */
export function momentOf(rules: readonly FieldRule[], head: Head, language: string): Moment | null {
  for (const rule of rules)
    for (const text of rule.read(head)) {
      const value = isoOf(text.trim().slice(0, 300), language);
      if (value !== null) return { value, text, rule: rule.id };
    }
  return null;
}

/** The ISO 8601 form of a moment as pages write it in metadata or to readers, or null. */
function isoOf(text: string, language: string): string | null {
  const value =
    isoMoment(text) ??
    unixMoment(text) ??
    compactDay(text) ??
    readMoment(text, language === "und" ? {} : { language })?.value ??
    null;
  return value === null || value < "1900" || value > "2100" ? null : value;
}

/** Seconds or milliseconds since 1970. */
function unixMoment(text: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  const milliseconds = text.length === 10 ? Number(text) * 1000 : Number(text);
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** `20240503` and `20240503174700` as dates. */
function compactDay(text: string): string | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?:Z|\d{0,4})?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  return isoMoment(`${year}-${month}-${day}`);
}
