import type { Line } from "./line.ts";
import type { Judged } from "./line-rule.ts";
import { paywallStub } from "./paywall-stub.ts";
import { isTableRow } from "./table-row.ts";

/** First and last line of the article's body; `last` is exclusive. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** Behind the head of a comment section or of a list of other stories, running text counts this much. */
const behindEnd = 0.35;
/** Behind chrome, shorter text may be the teaser of another story and counts less, until a long paragraph shows that the article goes on. */
const behindChrome = 0.5;
const teaser = 260;
const longProse = 330;
/** An entry of a series that follows running text is the article's. */
const entry = 0.3;
/** The rows of a table are likely the article's: menus have no columns. */
const row = -0.1;
/** No line costs more: what it means for the text behind it is `behindEnd`. */
const dearest = 2.5;
/** A run of short lines and chrome costs little more beyond this: how many links a box has says nothing of the text behind it. */
const dearestRun = -4;
const beyondRun = 0.5;
/** Lines of one box say together what one of them says: each further one costs this. */
const sameBox = -0.2;
/** A long paragraph that stands on the page before costs this: the page begins its article anew for those who pay. */
const sameAgain = 2;
/** Judgements of this weight end the article, as a rule. */
const endWeight = 4;

/**
 * The run of lines with the greatest sum: running text scores by its length, short lines and chrome cost. After the form of Pasternack and
 * Roth, "Extracting article text from the web with maximum subsequence segmentation" (2009). A box of offers between the first paragraph and
 * the others is judged to be one.
 */
export function regionOf(lines: readonly Line[], judged: (Judged | null)[], series: readonly boolean[]): Region {
  let best = { first: 0, last: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  let ended = false;
  let teasing = false;
  let run = 0;
  let known: ReadonlySet<string> | null = null;
  const said = new Set<string>();
  lines.forEach((line, at) => {
    const judgement = judged[at] ?? null;
    const again = line.size >= longProse && judgement === null && said.has(line.text) && best.sum > 8;
    if (line.size >= longProse) said.add(line.text);
    if (judgement !== null && best.sum > 8) {
      if (judgement.weight >= endWeight) ended = true;
      if (judgement.weight >= 1) teasing = true;
      known ??= wordsOf(
        lines.slice(best.first, best.last).filter((each, i) => each.prose && judged[best.first + i] == null),
      );
    } else if (line.size >= longProse) teasing = false;
    const boxed = judgement !== null && judgement.rule === judged[at - 1]?.rule;
    const score = again
      ? -sameAgain
      : series[at] && !ended && !teasing && best.sum > 0
        ? entry
        : boxed
          ? sameBox
          : scoreOf(line, judgement);
    const own = score > 0 && known !== null && teasing && !ended && line.prose && goesOn(line, known);
    const factor = own ? 1 : ended ? behindEnd : teasing && line.size < teaser ? behindChrome : 1;
    if (score > 0) run = 0;
    else run += score;
    sum += score > 0 ? score * factor : !ended && run < dearestRun ? score * beyondRun : score;
    if (sum <= 0) {
      sum = 0;
      first = at + 1;
    } else if (sum > best.sum) best = { first, last: at + 1, sum };
  });
  const lead = leadAbove(lines, judged, best.first);
  if (lead < 0) return withSentences(lines, judged, best);
  for (let at = lead + 1; at < best.first; at++) judged[at] ??= { kind: "chrome", weight: 0, rule: paywallStub.id };
  return { first: lead, last: best.last };
}

/** So far above the others the first paragraph may stand, so many lines below the page's byline or date and so many above the box. */
const longestBox = 60;
const belowDate = 8;
const aboveBox = 4;

/** The paragraph between the byline or date of a page and a box that offers the rest for money; -1 where there is none. */
function leadAbove(lines: readonly Line[], judged: readonly (Judged | null)[], first: number): number {
  const judgedAs = (from: number, to: number, rule: RegExp): boolean =>
    judged.slice(Math.max(0, from), to).some((each) => each !== null && rule.test(each.rule));
  for (let at = Math.max(0, first - longestBox); at < first; at++) {
    const line = lines[at] as Line;
    if (judged[at] !== null || !line.prose || line.size < 120 || line.ends !== "stop") continue;
    if (!judgedAs(at - belowDate, at, /byline|date-line/)) continue;
    if (judgedAs(at + 1, at + 1 + aboveBox, /paywall/)) return at;
  }
  return -1;
}

/** Short sentences right before the first paragraph belong to it. */
function withSentences(lines: readonly Line[], judged: readonly (Judged | null)[], region: Region): Region {
  const isSentence = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && judged[at] == null && sentence.test(line.text) && line.size >= shortestSentence;
  };
  let { first } = region;
  while (isSentence(first - 1)) first--;
  return { first, last: region.last };
}
const shortestSentence = 30;
/** Four words and more, and a full stop at the end. */
const sentence = /^["'“‘„«»¿¡–-]{0,2}\s?\p{Uppercase}[^\s]*(?:\s\S+){3,}[.…]["'”’»“‘«]{0,2}$/u;

/** Words of six letters and more in small letters. */
const wordsOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(
      ({ text }) =>
        text
          .slice(0, 2000)
          .toLowerCase()
          .match(/\p{Alphabetic}{6,}/gu) ?? [],
    ),
  );

/** True for text that takes up the words of the article before it, as the teasers of other stories do not. */
function goesOn(line: Line, known: ReadonlySet<string>): boolean {
  const words = [...wordsOf([line])];
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= 3 && shared * 2 >= words.length;
}

function scoreOf(line: Line, judgement: Judged | null): number {
  if (judgement !== null) return -0.2 - Math.min(dearest, judgement.weight);
  if (line.prose) return 0.5 + Math.min(line.size, 500) / 100;
  if (line.ends === "stop" && line.size >= 40) return 0.6;
  if (/^(?:[-*•–▪·]|\d{1,2}[.)])\s/u.test(line.text)) return line.size >= 40 ? 0.2 : -0.2;
  if (isTableRow(line)) return row;
  return line.size < 20 ? -0.9 : -0.7;
}
