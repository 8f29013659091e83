import { isBody } from "../../core/page.ts";
import { readDateline } from "./dateline.ts";
import { dropHanging } from "./hanging-line.ts";
import { heading, headingLevel } from "./heading.ts";
import type { Line } from "./line.ts";
import type { Judged, View } from "./line-rule.ts";
import { dropLinks } from "./link-list.ts";
import { isAside, isListItem, listItem } from "./list-item.ts";
import { outsideArticle } from "./outside-article.ts";
import { paragraph } from "./paragraph.ts";
import type { Placed } from "./placed.ts";
import { captionsAbove, captionsBelow, captionsUnder, dropTwins } from "./placed-captions.ts";
import { nameBesideDate, nameBylines, nameUnderCues } from "./placed-names.ts";
import type { Region } from "./region.ts";
import { repeatedLine, repeatedLines, saysTitle } from "./repeated-line.ts";
import { joinStandfirst, nameStandfirst, standfirst } from "./standfirst.ts";
import { isTableRow, tableRow } from "./table-row.ts";
import { dropTeasers } from "./teaser.ts";
import { title } from "./title.ts";

/** Gives every line its kind. */
export function place(
  { lines, page, runOn }: View,
  judged: readonly (Judged | null)[],
  region: Region,
  head: number,
  series: readonly boolean[],
): Placed[] {
  const repeated = page ? repeatedLines(lines, region.first) : [];
  const headline = page && head >= 0 ? (lines[head]?.text ?? "") : "";
  const signed = judged.some((each) => each?.kind === "byline" || each?.kind === "date-line");
  const placed = lines.map((line, at): Placed => {
    if (at === head) return { line, kind: "title", level: 0, why: title.id };
    const judgement = judged[at];
    if (judgement != null && !series[at]) return { line, kind: judgement.kind, level: 0, why: judgement.rule };
    if (!page) return at < head && !line.prose && (signed || line.size < longestLabel) ? outside(line) : body(line);
    if (at >= region.first && at < region.last) {
      if (head >= 0 && at < head && !line.prose) return outside(line);
      return (repeated[at] && !(runOn && line.ends === "stop")) || saysTitle(line, headline)
        ? { line, kind: "chrome", level: 0, why: repeatedLine.id }
        : body(line);
    }
    if (saysTitle(line, headline)) return { line, kind: "chrome", level: 0, why: repeatedLine.id };
    if (head >= 0 && at > head && at < region.first && line.ends === "stop" && line.size >= 50)
      return { line, kind: "standfirst", level: 0, why: standfirst.id };
    return outside(line);
  });
  if (page) {
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
  nameBody(placed, head);
  return placed;
}

/** The name of a section over a headline is no longer. */
const longestLabel = 20;

const outside = (line: Line): Placed => ({ line, kind: "chrome", level: 0, why: outsideArticle.id });
const body = (line: Line): Placed => ({ line, kind: "paragraph", level: 0, why: paragraph.id });

const bodyBefore = (placed: readonly Placed[], at: number): Placed | undefined => {
  const above = placed[at - 1];
  return above !== undefined && isBody(above.kind) ? above : undefined;
};

/** Tells headings, list entries, table rows and the standfirst from running text. */
function nameBody(placed: readonly Placed[], head: number): void {
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
  if (each !== undefined && first < front && front - first <= 4 && each.line.size < 400 && placed.length > front + 1)
    Object.assign(each, { kind: "standfirst", why: standfirst.id });
}
