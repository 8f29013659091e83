import { isBody } from "../../core/page.ts";
import { isCueAlone, isGivenName } from "../byline.ts";
import { authorNote, starredAuthors } from "./author-note.ts";
import { bareMark } from "./bare-mark.ts";
import { byline } from "./byline.ts";
import { plainFront } from "./judge.ts";
import type { Judged } from "./line-rule.ts";
import { nameLine, namesAlone } from "./name-line.ts";
import { outsideArticle } from "./outside-article.ts";
import type { Placed } from "./placed.ts";
import type { Region } from "./region.ts";

/** So many lines under a "By" of its own may hold names. */
const mostNameLines = 8;

/** Names alone on the lines under a "By" that stands alone, with marks and conjunctions between them. */
export function nameUnderCues(placed: readonly Placed[]): void {
  placed.forEach(({ line, why }, cue) => {
    if (why !== byline.id || !isCueAlone(line.text)) return;
    for (let at = cue + 1; at <= Math.min(cue + mostNameLines, placed.length - 1); at++) {
      const each = placed[at] as Placed;
      if (each.why === bareMark.id) continue;
      if (each.kind === "title" || each.line.size > 80 || namesAlone(each.line) === null) return;
      Object.assign(each, { kind: "byline", why: nameLine.id });
    }
  });
}

/** In plain text, names alone right above or below the date of the page's head, if the lexicon knows the given name. */
export function nameBesideDate(placed: readonly Placed[]): void {
  for (let at = 0; at < Math.min(plainFront, placed.length); at++) {
    const each = placed[at] as Placed;
    if ((each.kind !== "paragraph" && each.why !== outsideArticle.id) || each.line.prose) continue;
    if (placed[at - 1]?.kind !== "date-line" && placed[at + 1]?.kind !== "date-line") continue;
    const read = namesAlone(each.line);
    if (read?.authors.every(({ name }) => isGivenName(name.split(" ")[0] ?? "")) ?? false)
      Object.assign(each, { kind: "byline", why: nameLine.id });
  }
}

/** Names alone near the headline, near a date of the page's head: those that begin with a given name the lexicon knows, if there are any. */
export function nameBylines(
  placed: readonly Placed[],
  judged: readonly (Judged | null)[],
  region: Region,
  head: number,
): void {
  const isDate = (at: number): boolean => judged[at]?.kind === "date-line";
  if (judged.some((each, at) => each?.kind === "byline" && at < region.first + 3 && at > head - 5)) return;
  const top = head < 0 ? region.first : head;
  const found: { each: Placed; at: number; known: boolean }[] = [];
  for (let at = Math.max(0, top - 4); at < Math.min(placed.length, Math.max(region.first, head) + 6); at++) {
    const each = placed[at] as Placed;
    if (at === head || judged[at] != null || each.line.prose) continue;
    if (at !== head + 1 && placed[at + 1]?.kind === "caption") continue;
    const dated = [-3, -2, -1, 1, 2, 3].some((step) => isDate(at + step));
    const under = head >= 0 && at > head && at <= head + 6;
    const read = dated || under ? namesAlone(each.line) : null;
    if (read === null) continue;
    const known = read.authors.some(({ name }) => isGivenName(name.split(" ")[0] ?? ""));
    const beside = at > head && (isDate(at - 1) || isDate(at + 1));
    if (known || beside || (at > head && each.line.text.length > 3 && (dated || at <= head + 4)))
      found.push({ each, at, known });
  }
  const sure = found.some(({ known }) => known);
  const first = found[0];
  if (first !== undefined && /[\u3040-\u30ff\u3400-\u9fff]/.test(first.each.line.text)) found.length = 1;
  const beside = (at: number): boolean => found.some((other) => other.known && Math.abs(other.at - at) === 1);
  for (const { each, at, known } of found)
    if (known || !sure || beside(at)) Object.assign(each, { kind: "byline", why: nameLine.id });
}

/** Behind the last paragraph, the names of a starred note about the authors, or the newsroom alone: `Herald-Redaktion`. */
export function nameBehind(placed: readonly Placed[]): void {
  const last = placed.findLastIndex(({ kind }) => isBody(kind));
  const note = placed[last];
  if (note !== undefined && note.kind !== "heading" && starredAuthors(note.line) !== null)
    Object.assign(note, { kind: "byline", why: authorNote.id });
  const below = placed[last + 1];
  if (below?.why === outsideArticle.id && below.line.size < 60 && newsroom.test(below.line.text))
    if (namesAlone(below.line) !== null) Object.assign(below, { kind: "byline", why: nameLine.id });
}
const newsroom =
  /(?:redaktion|redactie|redacción|redação|rédaction|redazione|redakcja|redakce|redaksi|newsroom|(?:news|web) desk|staff)$/i;
