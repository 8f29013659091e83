import { isBody } from "../../core/page.ts";
import { isAgencyAlone, isDatedPicture, photoCredit } from "./photo-credit.ts";
import type { Placed } from "./placed.ts";
import { repeatedLine } from "./repeated-line.ts";

/** Pages that write what a picture shows below its credit: more than one credit, most of them over few words, says so. */
export function captionsUnder(placed: readonly Placed[]): boolean {
  const credits = placed.flatMap((each, at) => {
    const alone = each.kind === "caption" && each.line.size <= 70 && creditAlone.test(each.line.text);
    const below = placed[at + 1];
    return alone && below?.kind === "paragraph" && below.line.ends === "stop" ? [below] : [];
  });
  const few = credits.filter(({ line }) => line.size < fewWords).length;
  if (few < 2 || few * 2 < credits.length) return false;
  for (const each of credits) if (each.line.size <= 200) Object.assign(each, { kind: "caption", why: photoCredit.id });
  return true;
}
const fewWords = 45;
const creditAlone = /^\p{Alphabetic}{3,12}(?: \p{Alphabetic}{2,6})?: \p{Uppercase}/u;

/** A short line right above the credit of a picture is its caption, unless the credit says that one follows, or is the article's own, behind its text. */
export function captionsAbove(placed: readonly Placed[], under: boolean): void {
  const last = placed.findLastIndex(({ kind, line }) => kind === "paragraph" && line.prose);
  placed.forEach((each, at) => {
    const credit = placed[at + 1];
    if (each.kind !== "paragraph" && each.kind !== "standfirst") return;
    if (credit === undefined || !isCreditLine(credit) || credit.line.size > 70 || credit.line.gap > 2) return;
    if (under && each.line.size >= fewWords) return;
    if (at >= last || each.line.ends === "colon" || ownCaption.test(credit.line.text) || spoken.test(each.line.text))
      return;
    if (credit.line.gap > 1 && placed[at + 2]?.line.gap === 1 && isAgencyAlone(credit.line)) return;
    if (each.line.size <= 200 || (credit.line.gap === 1 && each.line.size <= 260 && each.line.gap > 1))
      Object.assign(each, { kind: "caption", why: photoCredit.id });
  });
}

/** A credit alone, `Source: Agency`, or when a video was made and how long it is, `4 March 2024 | 3:18 min`. */
const isCreditLine = ({ kind, line: { text } }: Placed): boolean =>
  kind === "caption" ||
  (kind === "chrome" && sourceAlone.test(text)) ||
  (kind === "date-line" && /\|\s?\d{1,2}:\d\d(?:\smin)?$/u.test(text));
const sourceAlone = /^(?:quelle|source|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak|nguồn):\s\S.{1,40}$/i;

/** Below the name of an agency that stands alone, a line that is no sentence is the caption; and so is what is dated as agencies date pictures beside other captions or before the first paragraph. */
export function captionsBelow(placed: readonly Placed[], head: number): void {
  const first = placed.findIndex(({ kind, line }, at) => at > head && kind === "paragraph" && line.prose);
  placed.forEach((each, at) => {
    if (each.kind !== "paragraph" && each.kind !== "standfirst") return;
    const above = placed[at - 1];
    const under =
      above !== undefined && isAgencyAlone(above.line) && each.line.size <= 200 && each.line.ends === "open";
    const beside = [above, placed[at + 1]].some(
      (other) => other !== undefined && !isBody(other.kind) && other.kind !== "title",
    );
    if (under || ((beside || at <= first) && isDatedPicture(each.line)))
      Object.assign(each, { kind: "caption", why: photoCredit.id });
  });
}

/** Somebody's words. */
const spoken = /^(?:["“„«»‘]|[–—-]\s)/u;
/** The credit of a picture whose caption stands below, or in front of it in its own line. */
const ownCaption =
  /^(?:image|picture|media) (?:copyright|source|caption)\b|\p{Alphabetic}{2}[.!?]["'”’»]?\s+\p{Alphabetic}/iu;

/** Of two lines that follow each other one begins with the other: what a picture shows, and its caption with the credit. */
export function dropTwins(placed: readonly Placed[]): void {
  placed.forEach((each, at) => {
    const next = placed[at + 1];
    if (next === undefined || each.line.text.length < 25 || next.line.text.length < 25) return;
    if (!each.line.text.startsWith(next.line.text) && !next.line.text.startsWith(each.line.text)) return;
    for (const twin of [each, next])
      if (twin.kind === "paragraph" || twin.why === repeatedLine.id)
        Object.assign(twin, { kind: "caption", why: photoCredit.id });
  });
}
