import type { Author, Moment, Source, Span, Warning } from "../../contract.ts";
import { type Block, type BlockKind, isBody, type Page } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";
import { isCueAlone, isGivenName } from "../byline.ts";
import { isPlainlyEnglish, languageOf } from "../language.ts";
import { isoMoment } from "../moment.ts";
import { advertisement } from "./advertisement.ts";
import { authorNote, isBio, starredAuthors } from "./author-note.ts";
import { bareMark } from "./bare-mark.ts";
import { byline } from "./byline.ts";
import { commentBox } from "./comment-box.ts";
import { contactLine } from "./contact-line.ts";
import { cookieNotice } from "./cookie-notice.ts";
import { dateLine } from "./date-line.ts";
import { dateline, readDateline } from "./dateline.ts";
import { authorsOf, type FrontLine, minutesOf, momentsOf } from "./front.ts";
import { hangingLine } from "./hanging-line.ts";
import { heading, headingLevel } from "./heading.ts";
import { pageTitle, plainTitle } from "./headline.ts";
import { legalNotice } from "./legal-notice.ts";
import type { Line } from "./line.ts";
import type { Judged, LineRule, View } from "./line-rule.ts";
import { linkList, linksFrom } from "./link-list.ts";
import { isAside, isListItem, listItem } from "./list-item.ts";
import { mediaPlayer } from "./media-player.ts";
import { nameLine, namesAlone } from "./name-line.ts";
import { navigation } from "./navigation.ts";
import { fillBoxes, newsletterBox } from "./newsletter-box.ts";
import { outsideArticle } from "./outside-article.ts";
import { paragraph } from "./paragraph.ts";
import { partsOf, runOnParts } from "./parts.ts";
import { paywallStub } from "./paywall-stub.ts";
import { isAgencyAlone, isDatedPicture, photoCredit } from "./photo-credit.ts";
import { pointer } from "./pointer.ts";
import { readingTime } from "./reading-time.ts";
import { type Region, regionOf } from "./region.ts";
import { relatedLinks } from "./related-links.ts";
import { repeatedLine, repeatedLines, saysTitle } from "./repeated-line.ts";
import { reportingCredit } from "./reporting-credit.ts";
import { isPage, isRunOnPage, isStamp } from "./scraped-page.ts";
import { seriesIn } from "./series.ts";
import { shareRow } from "./share-row.ts";
import { standfirst } from "./standfirst.ts";
import { isTableRow, tableRow } from "./table-row.ts";
import { tagRow } from "./tag-row.ts";
import { boxAt, isTeaser, teaser } from "./teaser.ts";
import { tickerLine } from "./ticker-line.ts";
import { title } from "./title.ts";
import { webAddress } from "./web-address.ts";

/** The rules that judge a line by itself; the first that has something to say decides. */
const lineRules: readonly LineRule[] = [
  tickerLine,
  webAddress,
  bareMark,
  pointer,
  reportingCredit,
  byline,
  dateLine,
  readingTime,
  photoCredit,
  cookieNotice,
  commentBox,
  newsletterBox,
  paywallStub,
  shareRow,
  relatedLinks,
  advertisement,
  tagRow,
  legalNotice,
  authorNote,
  contactLine,
  mediaPlayer,
  navigation,
];

/** Every rule of this reader: first those that judge a line by itself, then those that need to know where the article stands. */
export const textRules: readonly RuleFace[] = [
  ...lineRules.map(({ id, summary, examples }) => ({ id, summary, examples })),
  title,
  nameLine,
  standfirst,
  repeatedLine,
  teaser,
  linkList,
  hangingLine,
  outsideArticle,
  heading,
  listItem,
  tableRow,
  dateline,
  paragraph,
];

/** A line with its place on the page. */
interface Placed {
  readonly line: Line;
  kind: BlockKind;
  level: number;
  why: string;
}

/** Reads an article out of raw text. */
export function readText(source: Source, trace: Trace | null): Page {
  const text = source.text ?? "";
  const whole = partsOf(text);
  const parted = runOnParts(text, whole);
  const runOn = parted !== null && isRunOnPage(parted.lines);
  const lines = runOn ? parted.lines : whole;
  const view: View = { lines, page: runOn || isPage(lines), runOn };
  const judged = judge(lines, view);
  if (view.page) fillBoxes(lines, judged);
  const series = view.page ? seriesIn(lines, judged) : [];
  const region = view.page ? regionOf(lines, judged, series) : { first: 0, last: lines.length, lead: -1 };
  const given = source.title === undefined ? null : givenTitle(lines, source.title);
  const head =
    given?.at ?? (runOn ? parted.title : view.page ? pageTitle(lines, judged, region) : plainTitle(lines, judged));
  const placed = place(lines, judged, region, head, view, series, runOn);
  const titleSpan = given?.span ?? (head < 0 ? null : spanOf(placed[head]?.line as Line));
  nameBehind(placed);
  const front = frontOf(placed, head, view);
  const story = readFirstDateline(placed);
  const { authors, affiliation } = authorsOf(front);
  if (view.page) dropBios(placed, authors);
  const { published, updated } = momentsOf(front);
  const warnings: Warning[] = [];
  const publishedAt =
    givenMoment(source, warnings) ?? (source.publishedAt === undefined ? (published ?? story?.moment ?? null) : null);
  const cut = placed.map(
    ({ line, kind, level, why }): Block => ({ start: line.start, end: line.end, kind, level, why }),
  );
  const blocks = runOn ? joined(cut) : cut;
  record(trace, text, blocks, story);
  return {
    text,
    format: "text",
    blocks,
    title:
      source.title ?? (titleSpan === null ? null : text.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, " ")),
    titleSpan,
    authors,
    publishedAt,
    updatedAt: updated,
    publisher: story?.publisher ?? affiliation,
    language: startsInEnglish(placed) ? "en" : languageOf(bodyStart(text, blocks)),
    readingMinutes: minutes(placed),
    leftOut: blocks
      .filter((block) => !isBody(block.kind) && block.kind !== "title")
      .map(({ start, end, why }) => ({ start, end, text: text.slice(start, end), why })),
    warnings,
  };
}

/** Sentences of a page whose line ends were lost follow each other in one block. */
function joined(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last !== undefined && isBody(last.kind) && isBody(block.kind) && last.kind !== "standfirst")
      found[found.length - 1] = { ...last, kind: "paragraph", level: 0, why: paragraph.id, end: block.end };
    else found.push(block);
  }
  return found;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const none: readonly LineRule[] = [];
/** The rules that a line of plain text is judged by whose words and marks give no reason. */
const frontRules: readonly LineRule[] = [byline, dateLine];
/** The rules that hold anywhere in plain text. */
const behindRules: readonly LineRule[] = lineRules.filter((rule) => !frontRules.includes(rule));

/** In plain text bylines and dates of publication stand before the second paragraph, or among the first lines if a date with a time is one of them. */
const plainFront = 14;

function judge(lines: readonly Line[], view: View): (Judged | null)[] {
  const first = lines.findIndex((line) => line.prose);
  const second = lines.findIndex((line, at) => at > first && line.prose);
  const stamped = lines.slice(0, plainFront).some((line) => line.size < 120 && isStamp(line));
  const front = view.page
    ? lines.length
    : stamped
      ? plainFront
      : Math.min(plainFront, second >= 0 ? second : first < 0 ? plainFront : first);
  return lines.map((line, at) => {
    if (line.size > 600) return null;
    const quiet = line.quiet && !view.page;
    const rules = at < front ? (quiet ? frontRules : lineRules) : quiet ? none : behindRules;
    for (const rule of rules) {
      const judgement = rule.judge(line, at, view);
      if (judgement !== null) return { ...judgement, rule: rule.id };
    }
    return null;
  });
}

/** The line that is the given title, letter for letter but for case and marks. */
function givenTitle(lines: readonly Line[], wanted: string): { at: number; span: Span | null } {
  const fold = (words: string): string => words.toLowerCase().replace(/[^\p{Alphabetic}\d]+/gu, "");
  const key = fold(wanted);
  const at = lines.findIndex((line) => line.text.length < 500 && fold(line.text) === key);
  return at < 0 ? { at, span: null } : { at, span: spanOf(lines[at] as Line) };
}

/** Gives every line its kind. */
function place(
  lines: readonly Line[],
  judged: readonly (Judged | null)[],
  region: Region,
  head: number,
  view: View,
  series: readonly boolean[],
  runOn: boolean,
): Placed[] {
  const repeated = view.page ? repeatedLines(lines, region.first) : [];
  const headline = view.page && head >= 0 ? (lines[head]?.text ?? "") : "";
  const signed = judged.some((each) => each?.kind === "byline" || each?.kind === "date-line");
  const placed = lines.map((line, at): Placed => {
    if (at === head) return { line, kind: "title", level: 0, why: title.id };
    const judgement = judged[at];
    if (judgement != null && !series[at]) return { line, kind: judgement.kind, level: 0, why: judgement.rule };
    if (!view.page) return at < head && signed && !line.prose ? outside(line) : body(line);
    if (at >= region.first && at < region.last) {
      if (head >= 0 && at < head && !line.prose) return outside(line);
      return (repeated[at] && !(runOn && line.ends === "stop")) || saysTitle(line, headline)
        ? { line, kind: "chrome", level: 0, why: repeatedLine.id }
        : body(line);
    }
    if (at === region.lead) return body(line);
    if (saysTitle(line, headline)) return { line, kind: "chrome", level: 0, why: repeatedLine.id };
    const top = region.lead < 0 ? region.first : region.lead;
    if (head >= 0 && at > head && at < top && line.ends === "stop" && line.size >= 50)
      return { line, kind: "standfirst", level: 0, why: standfirst.id };
    return outside(line);
  });
  if (view.page) {
    nameUnderCues(placed);
    nameBylines(placed, judged, region, head);
    nameStandfirst(placed, region, head);
    joinStandfirst(placed);
    captionsAbove(placed, captionsUnder(placed));
    captionsBelow(placed, head);
    dropTwins(placed);
    dropTeasers(placed, lines, judged, region, head);
    if (!runOn) dropLinks(placed, lines, judged, region, head, series);
    dropHanging(placed, head);
  } else nameBesideDate(placed);
  nameBody(placed, head, view);
  return placed;
}

const outside = (line: Line): Placed => ({ line, kind: "chrome", level: 0, why: outsideArticle.id });
const body = (line: Line): Placed => ({ line, kind: "paragraph", level: 0, why: paragraph.id });

/** So many lines under a "By" of its own may hold names. */
const mostNameLines = 8;

/** Names alone on the lines under a "By" that stands alone, with marks and conjunctions between them. */
function nameUnderCues(placed: readonly Placed[]): void {
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
function nameBesideDate(placed: readonly Placed[]): void {
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
function nameBylines(
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
function nameBehind(placed: readonly Placed[]): void {
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

/** The last paragraphs of a page that begin with an author's name, or introduce one, and such above its first paragraph, tell of the author. */
function dropBios(placed: readonly Placed[], authors: readonly Author[]): void {
  const named = (text: string): boolean => authors.some(({ name }) => text.startsWith(`${name} `));
  const note = (each: Placed): unknown => Object.assign(each, { kind: "chrome", why: authorNote.id });
  let last = true;
  for (const each of placed
    .filter(({ kind }) => kind === "paragraph")
    .slice(-4)
    .reverse()) {
    const life = last && isLife(each.line, placed[placed.indexOf(each) - 1], authors);
    if (life || isBio(each.line) || (named(each.line.text) && each.line.size < 700)) note(each);
    else last = false;
  }
  for (const each of placed.filter(({ kind }) => kind === "standfirst")) if (isBio(each.line)) note(each);
}

/** True for a last paragraph below site words that tells of an author's work: `A reporter for ten years, Ada has covered rivers since 1998.` */
function isLife({ text, size }: Line, above: Placed | undefined, authors: readonly Author[]): boolean {
  if (above?.kind !== "chrome" || size > 700 || !profession.test(text) || !working.test(text)) return false;
  const names = authors.filter(({ kind }) => kind === "person").flatMap(({ name }) => name.split(" "));
  return names.some((name) => name.length > 2 && text.includes(`${name} `));
}
const profession = /\b(?:journalist|reporter|editor|columnist|correspondent|writer|author)\b/i;
const working = /\b(?:has (?:covered|written|worked|been|reported)|covers|writes|joined|worked (?:as|at|for))\b/i;

/** The first line under the headline that is more than a name or a label, above the byline or the date. */
function nameStandfirst(placed: readonly Placed[], region: Region, head: number): void {
  if (head < 0 || head >= region.first) return;
  for (let at = head + 1; at <= Math.min(region.first, head + 5); at++) {
    const each = placed[at];
    if (each?.kind === "standfirst") return;
    if (each?.why !== outsideArticle.id || saysTitle(each.line, placed[head]?.line.text ?? "")) continue;
    const { size, text, gap } = each.line;
    const first = at === head + 1;
    const dated = placed.slice(at + 1, at + 6).some(({ kind }) => kind === "byline" || kind === "date-line");
    const words = text.match(/(?<![\p{ID_Continue}'’-])\p{Lowercase}[\p{ID_Continue}'’-]*/gu)?.length ?? 0;
    if (size >= (first ? 35 : 60) && gap > 0 && (dated || size >= 90) && words >= 4)
      Object.assign(each, { kind: "standfirst", why: standfirst.id });
    return;
  }
}

/** A short sentence between the standfirst and more of it, or the text, is its own. */
function joinStandfirst(placed: readonly Placed[]): void {
  placed.forEach((each, at) => {
    const below = placed[at + 1];
    const held = placed[at - 1]?.kind === "standfirst" && below !== undefined && isBody(below.kind);
    if (held && each.why === outsideArticle.id && each.line.ends === "stop" && each.line.size >= 20)
      Object.assign(each, { kind: "standfirst", why: standfirst.id });
  });
}

/** Pages that write what a picture shows below its credit: more than one credit, most of them over few words, says so. */
function captionsUnder(placed: readonly Placed[]): boolean {
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
function captionsAbove(placed: readonly Placed[], under: boolean): void {
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
function captionsBelow(placed: readonly Placed[], head: number): void {
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
function dropTwins(placed: readonly Placed[]): void {
  placed.forEach((each, at) => {
    const next = placed[at + 1];
    if (next === undefined || each.line.text.length < 25 || next.line.text.length < 25) return;
    if (!each.line.text.startsWith(next.line.text) && !next.line.text.startsWith(each.line.text)) return;
    for (const twin of [each, next])
      if (twin.kind === "paragraph" || twin.why === repeatedLine.id)
        Object.assign(twin, { kind: "caption", why: photoCredit.id });
  });
}

/** Behind the first paragraph, headlines with a byline or a date of their own are of other stories. */
function dropTeasers(
  placed: readonly Placed[],
  lines: readonly Line[],
  judged: readonly (Judged | null)[],
  region: Region,
  head: number,
): void {
  const first = placed.findIndex(({ kind, line }, at) => at > head && kind === "paragraph" && line.prose);
  if (first < 0) return;
  for (let at = first + 1; at < region.last; at++) {
    const each = placed[at] as Placed;
    if (each.kind === "paragraph" && isTeaser(lines, judged, at))
      Object.assign(each, { kind: "chrome", why: teaser.id });
  }
  for (let at = head + 1; at < region.last; at++) {
    const end = at + boxAt(lines, judged, at);
    for (at++; at < end; at++)
      if (placed[at]?.kind === "paragraph") Object.assign(placed[at] as Placed, { kind: "chrome", why: teaser.id });
    at--;
  }
}

/** Short lines that hang on what was left out above them, and cries in capitals. */
function dropHanging(placed: readonly Placed[], head: number): void {
  for (let at = head + 1; at < placed.length; at++) {
    const each = placed[at] as Placed;
    const { line } = each;
    if (each.kind !== "paragraph" || line.prose || line.ends === "colon" || isListItem(line) || isTableRow(line))
      continue;
    const above = placed[at - 1];
    const hangs =
      line.gap === 1 &&
      line.ends === "open" &&
      above !== undefined &&
      !isBody(above.kind) &&
      above.kind !== "title" &&
      (placed[at + 1]?.line.gap ?? 0) > 1;
    if (hangs || isCry(line.text)) Object.assign(each, { kind: "chrome", why: hangingLine.id });
  }
}

/** True for four words and more, all in capitals but for the s of a plural. */
function isCry(text: string): boolean {
  if (text.length < 28 || !/\p{Uppercase}{2}/u.test(text)) return false;
  return !/\p{Lowercase}/u.test(text.replace(/(?<=\p{Uppercase})s\b/gu, "")) && text.split(" ").length > 3;
}

function dropLinks(
  placed: readonly Placed[],
  lines: readonly Line[],
  judged: readonly (Judged | null)[],
  region: Region,
  head: number,
  series: readonly boolean[],
): void {
  const open = lines.map((_, at) => judged[at] == null && !series[at]);
  for (let at = Math.max(region.first, head + 1); at < region.last; at++) {
    if (placed[at]?.kind !== "paragraph") continue;
    const { end, links } = linksFrom(lines, open, at, region.last);
    for (let link = at; link < at + links; link++)
      if (placed[link]?.kind === "paragraph")
        Object.assign(placed[link] as Placed, { kind: "chrome", why: linkList.id });
    at = Math.max(at, end - 1);
  }
}

const bodyBefore = (placed: readonly Placed[], at: number): Placed | undefined => {
  const above = placed[at - 1];
  return above !== undefined && isBody(above.kind) ? above : undefined;
};

/** Tells headings, list entries, table rows and the standfirst from running text. */
function nameBody(placed: readonly Placed[], head: number, view: View): void {
  let next: Placed | undefined;
  for (let at = placed.length - 1; at >= 0; at--) {
    const each = placed[at] as Placed;
    if (each.kind !== "paragraph") continue;
    const level = headingLevel(each.line, next?.line, next?.level ?? 0);
    if (level > 0 && readDateline(each.line) === null) Object.assign(each, { kind: "heading", level, why: heading.id });
    else if (isListItem(each.line) && !isAside(each.line, bodyBefore(placed, at)?.line, next?.line))
      Object.assign(each, { kind: "list-item", level: 1, why: listItem.id });
    else if (isTableRow(each.line)) Object.assign(each, { kind: "table-row", why: tableRow.id });
    next = each;
  }
  if (head < 0) return;
  const first = placed.findIndex((each, at) => at > head && each.kind === "paragraph");
  const front = placed.findIndex((each, at) => at > head && (each.kind === "byline" || each.kind === "date-line"));
  const each = placed[first];
  if (
    each !== undefined &&
    first < front &&
    front - first <= 4 &&
    each.line.size < 400 &&
    view.lines.length > front + 1
  )
    Object.assign(each, { kind: "standfirst", why: standfirst.id });
}

/** Bylines and dates near the headline and the first paragraph; where there are none, right behind the article. */
function frontOf(placed: readonly Placed[], head: number, view: View): FrontLine[] {
  const first = placed.findIndex((each) => each.kind === "paragraph" && each.line.prose);
  const last = placed.findLastIndex((each) => isBody(each.kind));
  const start = first < 0 ? placed.length : first;
  const from = Math.max(0, (head < 0 ? start : Math.min(head, start)) - 8);
  const second = view.page
    ? -1
    : placed.findIndex((each, at) => at > start && each.kind === "paragraph" && each.line.prose);
  const to = Math.min(placed.length, Math.max(start + 4, Math.min(second, plainFront)));
  const near = collect(placed, from, to, head < 0 ? start : head);
  const behind = [...collect(placed, last + 1, last + 8, last), ...collect(placed, 0, from, start)];
  const has = (lines: readonly FrontLine[], rule: RegExp): boolean => lines.some((line) => rule.test(line.rule));
  return [
    ...near,
    ...behind.filter((line) =>
      /date-line/.test(line.rule) ? !has(near, /date-line/) : !has(near, /byline|name-line/),
    ),
  ];
}

function collect(placed: readonly Placed[], from: number, to: number, around: number): FrontLine[] {
  const found: FrontLine[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, placed.length); at++) {
    const { kind, line, why } = placed[at] as Placed;
    if (kind === "byline" || kind === "date-line") {
      const before = placed[at - 1]?.line;
      found.push({ line, rule: why, distance: Math.abs(at - around), before });
    }
  }
  return found;
}

function minutes(placed: readonly Placed[]): number | null {
  for (const { line, kind } of placed) {
    if (isBody(kind) || kind === "title") continue;
    const found = minutesOf(line);
    if (found !== null) return found;
  }
  return null;
}

interface Story {
  readonly span: Span;
  readonly publisher: string | null;
  readonly moment: Moment | null;
}

/** The dateline of the story, among its first lines. */
function readFirstDateline(placed: readonly Placed[]): Story | null {
  let seen = 0;
  for (const { kind, line } of placed) {
    if (!isBody(kind)) continue;
    if (seen++ > 4) return null;
    const read = readDateline(line);
    if (read !== null)
      return { span: { start: line.start, end: read.end }, publisher: read.publisher, moment: read.moment };
  }
  return null;
}

/** True if the words of the first body lines leave no doubt. */
function startsInEnglish(placed: readonly Placed[]): boolean {
  let words = 0;
  let letters = 0;
  for (const { kind, line } of placed) {
    if (!isBody(kind)) continue;
    words += line.english;
    letters += line.text.length;
    if (letters > 700) break;
  }
  return isPlainlyEnglish(words, letters);
}

function bodyStart(text: string, blocks: readonly Block[]): string {
  let start = "";
  for (const block of blocks) {
    if (start.length > 3000) break;
    if (isBody(block.kind)) start += ` ${text.slice(block.start, Math.min(block.end, block.start + 3000))}`;
  }
  if (start.length > 40) return start;
  const first = blocks.find((block) => block.kind === "title");
  return first === undefined ? start : `${start} ${text.slice(first.start, first.end)}`;
}

function givenMoment(source: Source, warnings: Warning[]): Moment | null {
  if (source.publishedAt === undefined) return null;
  const value = isoMoment(source.publishedAt);
  if (value !== null) return { value, text: source.publishedAt, rule: "given/published-at" };
  warnings.push({
    code: "W_PUBLISHED_AT",
    message: `the given publishedAt ${JSON.stringify(source.publishedAt.slice(0, 60))} is no ISO 8601 date; relative dates stay open`,
  });
  return null;
}

function record(trace: Trace | null, text: string, blocks: readonly Block[], story: Story | null): void {
  if (trace === null) return;
  for (const { start, end, kind, level, why } of blocks)
    trace.entries.push({ stage: "read", rule: why, start, end, outcome: "kept", what: kind, data: { kind, level } });
  if (story !== null)
    trace.entries.push({
      stage: "read",
      rule: dateline.id,
      ...story.span,
      outcome: "kept",
      what: text.slice(story.span.start, story.span.end),
      data: { publisher: story.publisher, value: story.moment?.value ?? null },
    });
}
