import { readMoments } from "../moment.ts";
import type { Line } from "./line.ts";
import { isNameAndAgency } from "./photo-credit.ts";
import type { PhraseHit } from "./phrases.ts";

/**
 * A scraped page shows in its lines: names of menus, buttons and lists, credits of pictures, a date with a time above the text. A line that plain
 * stories never hold weighs two, one that they might hold one.
 */
export const isPage = (lines: readonly Line[]): boolean => pageEvidence(lines) > enough;

/** What one sure line weighs falls just short of it. */
const enough = 2.05;

/** How much the lines of a text speak for a scraped page. */
export function pageEvidence(lines: readonly Line[]): number {
  const evidence = { sure: 0, credit: 0, other: 0 };
  let dated = 0;
  lines.forEach((line, at) => {
    const { phrase, size, text } = line;
    if (phrase !== null && (phrase.cls !== "credit" || line.ends === "open")) weigh(evidence, phrase, size);
    if (at < 15 && phrase === null && isNameAndAgency(line)) evidence.credit += 0.7;
    if (at < 15 && size < 120 && isStamp(line))
      dated = Math.max(dated, /^(?:first |last )?(?:published|updated|posted)\b/i.test(text) ? 1.4 : 1);
  });
  return dated + evidence.sure + Math.min(2.1, evidence.credit) + Math.min(2.4, evidence.other);
}

/** A date with a time of day. */
export const isStamp = ({ text, digits }: Line): boolean =>
  digits &&
  /(?:19|20)\d\d/.test(text) &&
  /\d[:.h]\d\d/.test(text) &&
  readMoments(text).some(({ value }) => value.length > 10);

function weigh(evidence: { sure: number; credit: number; other: number }, { cls, how }: PhraseHit, size: number): void {
  if (size >= 200) return;
  if (how === "whole" && /^(?:share|newsletter|comments|advertisement|tags)$/.test(cls)) evidence.sure += 2;
  else if (how === "inside" && /^(?:cookies|reading-time)$/.test(cls)) evidence.sure += size < 80 ? 2 : 1;
  else if (how === "inside" && cls === "credit") evidence.credit += 0.7;
  else if (how === "whole" && /^(?:navigation|related|media)$/.test(cls)) evidence.other += 0.7;
  else if (how === "start" && /^(?:newsletter|comments|share|related|author-note)$/.test(cls)) evidence.other += 0.8;
}
