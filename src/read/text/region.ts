import type { Line } from "./line.ts";
import type { Judgement } from "./line-rule.ts";

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
/** No line costs more: what it means for the text behind it is `behindEnd`. */
const dearest = 2.5;
/** Judgements of this weight end the article, as a rule. */
const endWeight = 4;

/**
 * The run of lines with the greatest sum: running text scores by its length, short lines and chrome cost. After the form of Pasternack and
 * Roth, "Extracting article text from the web with maximum subsequence segmentation" (2009).
 */
export function regionOf(
  lines: readonly Line[],
  judged: readonly (Judgement | null)[],
  series: readonly boolean[],
): Region {
  let best = { first: 0, last: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  let ended = false;
  let teasing = false;
  lines.forEach((line, at) => {
    const judgement = judged[at] ?? null;
    if (judgement !== null && best.sum > 8) {
      if (judgement.weight >= endWeight) ended = true;
      if (judgement.weight >= 1) teasing = true;
    } else if (line.size >= longProse) teasing = false;
    const score = series[at] && !ended && !teasing && best.sum > 0 ? entry : scoreOf(line, judgement);
    const factor = ended ? behindEnd : teasing && line.size < teaser ? behindChrome : 1;
    sum += score > 0 ? score * factor : score;
    if (sum <= 0) {
      sum = 0;
      first = at + 1;
    } else if (sum > best.sum) best = { first, last: at + 1, sum };
  });
  return { first: best.first, last: best.last };
}

function scoreOf(line: Line, judgement: Judgement | null): number {
  if (judgement !== null) return -0.2 - Math.min(dearest, judgement.weight);
  if (line.prose) return 0.5 + Math.min(line.size, 500) / 100;
  if (line.ends === "stop" && line.size >= 40) return 0.6;
  if (/^(?:[-*•–▪·]|\d{1,2}[.)])\s/u.test(line.text)) return line.size >= 40 ? 0.2 : -0.2;
  return line.size < 20 ? -0.9 : -0.7;
}
