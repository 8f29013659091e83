import type { Moment, Source, Span, Warning } from "../../contract.ts";
import { type Block, isBody, type Page } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";
import { isPlainlyEnglish, languageOf } from "../language.ts";
import { isoMoment } from "../moment.ts";
import { dropBios } from "./author-note.ts";
import { dateline, readFirstDateline, type Story } from "./dateline.ts";
import { authorsOf, frontOf, minutes, momentsOf } from "./front.ts";
import { hangingLine } from "./hanging-line.ts";
import { heading } from "./heading.ts";
import { pageTitle, plainTitle } from "./headline.ts";
import { judge, lineRules } from "./judge.ts";
import type { Line } from "./line.ts";
import type { View } from "./line-rule.ts";
import { linkList } from "./link-list.ts";
import { listItem } from "./list-item.ts";
import { nameLine } from "./name-line.ts";
import { fillBoxes } from "./newsletter-box.ts";
import { outsideArticle } from "./outside-article.ts";
import { paragraph } from "./paragraph.ts";
import { partsOf, runOnParts } from "./parts.ts";
import { place } from "./place.ts";
import type { Placed } from "./placed.ts";
import { nameBehind } from "./placed-names.ts";
import { regionOf } from "./region.ts";
import { repeatedLine } from "./repeated-line.ts";
import { isPage, isRunOnPage } from "./scraped-page.ts";
import { seriesIn } from "./series.ts";
import { standfirst } from "./standfirst.ts";
import { tableRow } from "./table-row.ts";
import { teaser } from "./teaser.ts";
import { title } from "./title.ts";

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
  const region = view.page ? regionOf(lines, judged, series) : { first: 0, last: lines.length };
  const given = source.title === undefined ? null : givenTitle(lines, source.title);
  const head =
    given?.at ?? (runOn ? parted.title : view.page ? pageTitle(lines, judged, region) : plainTitle(lines, judged));
  const placed = place(view, judged, region, head, series);
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

/** The line that is the given title, letter for letter but for case and marks. */
function givenTitle(lines: readonly Line[], wanted: string): { at: number; span: Span | null } {
  const fold = (words: string): string => words.toLowerCase().replace(/[^\p{Alphabetic}\d]+/gu, "");
  const key = fold(wanted);
  const at = lines.findIndex((line) => line.text.length < 500 && fold(line.text) === key);
  return at < 0 ? { at, span: null } : { at, span: spanOf(lines[at] as Line) };
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
