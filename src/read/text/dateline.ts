import type { Moment, Span } from "../../contract.ts";
import { isBody } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import { isAgency } from "../byline.ts";
import { readMoment } from "../moment.ts";
import type { Line } from "./line.ts";
import type { Placed } from "./placed.ts";

/** Place, date and agency in front of a story's first sentence. They stay in the body. */
export const dateline: RuleFace = {
  id: "text/dateline",
  summary: "Place, date and agency in front of the first sentence; the body keeps them.",
  examples: [
    {
      text: "Dam bursts above the town\n\n[LONDON 1996-08-30]\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "[LONDON, Aug. 30, 1996 (Reuters) -] The dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "[PORT ELLERY, June 3, 2025 /NewsLine/ --] Kestrel Marine said that it will buy a maker of harbour cranes for $210 million in cash.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "London saw two people dead on Monday, as the dam above the town burst (again) - and it may again, officials said.",
    },
  ],
};

const shape =
  /^(?:(?<place>\p{Uppercase}[\p{Alphabetic}.,'’/ -]{1,60}?),?\s)?(?<day>(?:\p{Alphabetic}{3,10}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{4}-\d\d-\d\d),?\s?)?(?:\((?<agency>\p{Uppercase}[\p{Alphabetic}./& ]{1,30})\)\s?[-–—]{0,2}|\/(?<wire>\p{Uppercase}[\p{Alphabetic}. ]{1,30})\/(?:\s?[-–—]{1,2}|$)|(?<dash>[-–—]{1,2})(?=\s)|$)/u;

/** A place and the name of a month in front of its day are no longer. */
const longestPlace = 80;

/** Letters and marks of a place's name, then the bracket of an agency or the number of a day: nothing else begins a dateline. */
function mayBegin(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, longestPlace); at++) {
    const code = text.charCodeAt(at);
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) continue;
    if (code === 0x28 || (code >= 0x30 && code <= 0x39)) return true;
    if (code < 0x80 && !" .,'/-".includes(text.charAt(at))) return false;
  }
  return false;
}

/** What a dateline says. */
export interface DatelineRead {
  readonly end: number;
  readonly publisher: string | null;
  readonly moment: Moment | null;
}

/** The dateline a line begins with, or null. */
export function readDateline(line: Line): DatelineRead | null {
  if (!mayBegin(line.text)) return null;
  const head = line.text.slice(0, 140);
  const match = shape.exec(head);
  if (match === null || match[0].trim() === "") return null;
  const { place, day, wire } = match.groups ?? {};
  const agency = match.groups?.agency ?? wire;
  const capitals = place !== undefined && /^\p{Uppercase}{3,}/u.test(place);
  if (agency === undefined && !(capitals && (day !== undefined || match.groups?.dash !== undefined))) return null;
  if (agency === undefined && day === undefined) return null;
  if (wire === undefined && agency !== undefined && !/[-–—]$/.test(match[0].trimEnd()) && !isAgency(agency))
    return null;
  const read = day === undefined ? null : readMoment(day);
  const start = line.start + head.indexOf(day ?? "");
  const moment =
    read === null || day === undefined
      ? null
      : {
          value: read.value,
          text: day.slice(read.start, read.end),
          start: start + read.start,
          end: start + read.end,
          rule: dateline.id,
        };
  return { end: line.start + match[0].trimEnd().length, publisher: agency ?? null, moment };
}

/** What the dateline of the story says. */
export interface Story {
  readonly span: Span;
  readonly publisher: string | null;
  readonly moment: Moment | null;
}

/** The dateline of the story, among its first lines. */
export function readFirstDateline(placed: readonly Placed[]): Story | null {
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
