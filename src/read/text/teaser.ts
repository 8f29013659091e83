import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";
import type { Judged } from "./line-rule.ts";
import type { Placed } from "./placed.ts";
import type { Region } from "./region.ts";

/** Another story within the article. */
export const teaser: RuleFace = {
  id: "text/teaser",
  summary:
    "The headline of another story within the article of a page, told by the byline or date below it or the mark of a link.",
  examples: [
    {
      text: "Share Tweet\nDam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[River boats are for sale again]\nBy Omar Lund 3 March 2024\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[All about the old dam >>]\nThe council will meet again on Friday to hear what the engineers have to say about the walls of the other dam.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[A SECOND STORY | River boats are for sale again]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said, and it may be a week until help can come that way, as the bridge has gone too.\nRead also\n[Waterways]\n[Who broke the old dam, and what will it cost the town?]\n[The council has heard three engineers and a diver. Each of them blames the others.]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them. It is the second time that a dam of this age has burst in the valley, and there are four others like it.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said, and it may be a week until help can come that way, as the bridge has gone too.\nThe mayor said on Tuesday that the other dam, which is as old, would be looked at as well before the autumn, and that nobody had told her of the letters that the engineers wrote.\nRead also\n[Down river.]\nWho broke the old dam, and what will it cost the town?\n[Report: OMAR LUND]\nWho broke the old dam, and what will it cost the town?\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them. It is the second time that a dam of this age has burst in the valley, and there are four others like it.\nLeave a comment",
    },
    {
      text: "Share Tweet\nDam bursts above the town\nBy Omar Lund 3 March 2024\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nThe second dam\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
  ],
};

/** The sign of a link at the end of a line, or the length of a recording before it: `2:34 Dam bursts`. */
const linkMark = /(?:>>?|»|→|›|▸|►)$|^\d{1,2}:\d\d\s?\p{Uppercase}/u;

/** A label in capitals and a stroke before a headline: `A SECOND STORY | River boats are for sale`. */
const labelled = /^\p{Uppercase}[\p{Uppercase} ]{3,40} \| \p{Alphabetic}/u;

/** True for the headline of another story at a place within the article. */
export function isTeaser(lines: readonly Line[], judged: readonly (Judged | null)[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.size > 200 || (line.ends === "stop" && line.prose)) return false;
  if (line.ends === "open" && line.size < 160 && linkMark.test(line.text) && !/^[«"“]/u.test(line.text)) return true;
  if (line.ends === "open" && labelled.test(line.text)) return true;
  const below = judged[at + 1];
  const kind = below?.kind;
  return (
    (kind === "byline" || kind === "date-line") &&
    (lines[at + 1]?.gap ?? 9) <= 2 &&
    line.ends !== "colon" &&
    line.size >= 20
  );
}

/** A section's name over a headline is no longer. */
const longestLabel = 30;
/** Nor is what a box says of another story. */
const longestTold = 320;

const isHeadline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.size >= 25 &&
  line.size <= 200 &&
  (line.ends === "open" || /[?!]["'”’]?$/.test(line.text)) &&
  !/^[-–—•]/.test(line.text);

/** `Quick lap.`: the name of a section may end in a full stop. */
const isDotted = (text: string): boolean => /^\S+(?: \S+){0,2}\.$/.test(text);

/** `Report: ADA QUIST`. */
const isSigned = ({ text, size }: Line): boolean =>
  size <= longestLabel && /^\p{Alphabetic}{3,14}: \p{Uppercase}/u.test(text);

/**
 * How many lines a box has at a place, its head with them: "Read more" or "Video" behind a button, then another headline below the name of its
 * section, and a sentence of what that story tells. 0 where none stands there.
 */
export function boxAt(lines: readonly Line[], judged: readonly (Judged | null)[], at: number): number {
  const head = lines[at]?.phrase;
  if (judged[at] === null || head?.how !== "whole") return 0;
  const next = lines[at + 1];
  const labelled = next !== undefined && next.size <= longestLabel && (next.ends === "open" || isDotted(next.text));
  const played =
    head.cls === "media" && judged[at - 1]?.kind === "chrome" && (lines[at - 1]?.size ?? 99) < longestLabel;
  if (!played && !(head.cls === "related" && labelled)) return 0;
  let end = at + (labelled ? 2 : 1);
  if (!isHeadline(lines[end])) return 0;
  const { text } = lines[end++] as Line;
  while (lines[end]?.text === text || (lines[end + 1]?.text === text && isSigned(lines[end] as Line))) end++;
  const told = lines[end];
  const behind = lines[end + 1];
  const tells = told?.prose && told.size <= longestTold && told.ends === "stop" && judged[end] === null;
  if (tells && behind?.prose && (played || behind.size > told.size)) end++;
  return end - at;
}

/** Behind the first paragraph, headlines with a byline or a date of their own are of other stories. */
export function dropTeasers(
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
