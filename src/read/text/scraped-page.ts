import { readMoments } from "../moment.ts";
import { isCountedBack } from "./date-line.ts";
import type { Line } from "./line.ts";
import { isAgencyAlone, isLabelledCredit, isNameAndAgency } from "./photo-credit.ts";
import type { PhraseHit } from "./phrases.ts";

/**
 * A scraped page shows in its lines: names of menus, buttons and lists, credits of pictures, a date with a time above the text. A line that plain
 * stories never hold weighs two, one that they might hold one.
 */
export const isPage = (lines: readonly Line[]): boolean => pageEvidence(lines) > enough;

/** The same where the line ends were lost, and many of those lines with them: one that surely is a site's own is enough. */
export const isRunOnPage = (lines: readonly Line[]): boolean => pageEvidence(lines) > enoughRunOn;
const enoughRunOn = 1.3;

/** What one sure line weighs falls just short of it. */
const enough = 2.05;

/** With less than this nothing speaks for a page, and what plain stories may hold as well is not looked at. */
const little = 0.65;

/** How much the lines of a text speak for a scraped page. */
export function pageEvidence(lines: readonly Line[]): number {
  const evidence = { sure: 0, credit: 0, other: 0 };
  let dated = 0;
  lines.forEach((line, at) => {
    const { phrase, size } = line;
    if (phrase !== null && (phrase.cls !== "credit" || line.ends === "open")) weigh(evidence, phrase, size);
    if (at < 15 && phrase === null && isNameAndAgency(line)) evidence.credit += 0.7;
    if (at < 15 && size < 120) dated = Math.max(dated, datedBy(line));
  });
  const told = dated + evidence.sure + Math.min(2.1, evidence.credit) + Math.min(2.4, evidence.other);
  return told < little || told > enough ? told : told + credits(lines) + strewn(lines);
}

/** Credits that name no kind of picture. */
const credits = (lines: readonly Line[]): number =>
  Math.min(
    1.4,
    0.7 * lines.filter((line) => line.phrase === null && (isAgencyAlone(line) || isLabelledCredit(line))).length,
  );

/** Labels among the paragraphs; beside few paragraphs they may be those of tables: results, standings. */
const strewn = (lines: readonly Line[]): number =>
  lines.filter(({ prose }) => prose).length < fewestParagraphs ? 0 : labels(lines) + tail(lines) + section(lines);
const fewestParagraphs = 3;

/** How much a line near the top that dates the page weighs. */
function datedBy(line: Line): number {
  if (isStamp(line)) return /^(?:first |last )?(?:published|updated|posted)\b/i.test(line.text) ? 1.4 : 1;
  return isCountedBack(line) ? 1.4 : 0;
}

/** A short line without marks or numbers: the name of a section, a tag, the words of a button. */
const isLabel = ({ text, size, ends, digits, prose }: Line): boolean =>
  !prose &&
  !digits &&
  ends === "open" &&
  size >= 3 &&
  size < 60 &&
  /^\p{Alphabetic}[\p{ID_Continue}\s.'’-]*$/u.test(text);

/** Labels that come again. */
function labels(lines: readonly Line[]): number {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) {
    if (!isLabel(line)) continue;
    if (seen.has(line.text)) again.add(line.text);
    seen.add(line.text);
  }
  return Math.min(1.4, again.size * 0.7);
}

/** Labels behind the last paragraph, so many that no table ends so. */
function tail(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ prose }) => prose);
  return last >= 0 && lines.slice(last + 1).filter(isLabel).length >= fewestBehind ? 0.7 : 0;
}
const fewestBehind = 4;

/** The name of a section alone over a headline. */
function section(lines: readonly Line[]): number {
  const [first, second] = lines;
  if (first === undefined || second === undefined || !isLabel(first) || first.size > 24) return 0;
  return second.size >= 28 && second.size < 160 && second.ends === "open" && /\p{Lowercase}/u.test(second.text)
    ? 0.7
    : 0;
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
  else if (how === "start" && /^(?:newsletter|agreement|comments|share|related|author-note)$/.test(cls))
    evidence.other += 0.8;
}
