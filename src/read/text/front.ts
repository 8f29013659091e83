import type { Author, Moment } from "../../contract.ts";
import { isBody } from "../../core/page.ts";
import { type Byline, readByline } from "../byline.ts";
import { instantOf, readMoments } from "../moment.ts";
import { statedMinutes } from "../reading-time.ts";
import { starredAuthors } from "./author-note.ts";
import { plainFront } from "./judge.ts";
import type { Line } from "./line.ts";
import type { View } from "./line-rule.ts";
import { type PhraseClass, phraseOf } from "./phrases.ts";
import type { Placed } from "./placed.ts";

/** A moment of the page's front with what its words call it. */
interface Stamp {
  readonly moment: Moment;
  readonly role: "published" | "updated" | "plain";
  /** Lines between it and the article's head. */
  readonly distance: number;
}

/** A line judged to be a byline or a date, with its rule and its place. */
export interface FrontLine {
  readonly line: Line;
  readonly rule: string;
  readonly distance: number;
  /** The line in front of it, which may hold the cue: `PUBLISHED:`. */
  readonly before: Line | undefined;
}

/** When the page says the article was published and updated. */
export function momentsOf(lines: readonly FrontLine[]): { published: Moment | null; updated: Moment | null } {
  const stamps = lines.flatMap(stampsOf);
  const best = (wanted: readonly Stamp["role"][]): Stamp | null => {
    let found: Stamp | null = null;
    for (const stamp of stamps)
      if (wanted.includes(stamp.role) && (found === null || worth(stamp) > worth(found))) found = stamp;
    return found;
  };
  const updated = best(["updated"]);
  const published = best(["published", "plain"]) ?? updated;
  if (published !== null && updated !== null && published !== updated && isLater(published.moment, updated.moment))
    return { published: updated.moment, updated: null };
  return { published: published?.moment ?? null, updated: updated?.moment ?? null };
}

const worth = ({ role, moment, distance }: Stamp): number =>
  (role === "published" ? 2 : 0) + (moment.value.length > 10 ? 0.5 : 0) - distance * 0.15;

const isLater = (a: Moment, b: Moment): boolean => instantOf(a.value.slice(0, 10)) > instantOf(b.value.slice(0, 10));

function stampsOf({ line, rule, distance, before }: FrontLine): Stamp[] {
  let from = 0;
  return readMoments(line.text).map(({ start, end, value }) => {
    const words = line.text.slice(from, start);
    const role = roleOf(words) ?? (from === 0 && before !== undefined ? roleOf(before.text) : null) ?? "plain";
    from = end;
    const moment = { value, text: line.text.slice(start, end), start: line.start + start, end: line.start + end, rule };
    return { moment, role, distance };
  });
}

function roleOf(words: string): "published" | "updated" | null {
  const roles: readonly PhraseClass[] = ["updated", "published"];
  for (const word of words.split(/[\s:|•·,(（/–-]+/u).reverse()) {
    if (word === "") continue;
    const cls = phraseOf(word)?.cls;
    if (
      cls !== undefined &&
      roles.includes(cls) &&
      !/^(?:on|at|by|am|um|le|il|à|alle|from|el|time|date|vom)$/i.test(word)
    )
      return cls as "published" | "updated";
  }
  const cls = phraseOf(words)?.cls;
  return cls === "updated" || cls === "published" ? cls : null;
}

/** The authors of the front, each once, with the rules that read them. */
export function authorsOf(lines: readonly FrontLine[]): { authors: Author[]; affiliation: string | null } {
  const authors: Author[] = [];
  let affiliation: string | null = null;
  const known = new Set<string>();
  for (const { line, rule } of lines) {
    const read = namesIn(line, rule);
    affiliation ??= read.affiliation?.name ?? null;
    for (const { name, kind, start, end } of read.authors) {
      const key = name.toLowerCase();
      if (known.has(key)) continue;
      known.add(key);
      authors.push({ name, kind, start: line.start + start, end: line.start + end, rule });
    }
  }
  const people = authors.filter((author) => author.kind !== "organization");
  return { authors: people.length > 0 ? people : authors, affiliation };
}

const nobody: Byline = { authors: [], affiliation: null, cued: false, end: 0 };

/** The names of a byline; of a date line, people beside the date. */
function namesIn(line: Line, rule: string): Byline {
  if (rule === "text/author-note") return starredAuthors(line) ?? nobody;
  if (rule !== "text/date-line") return readByline(line.text);
  const [first] = readMoments(line.text);
  if (first === undefined || first.start < 5) return afterDate(line);
  const read = readByline(line.text.slice(0, first.start));
  const people = read.authors.filter((author) => author.kind === "person" || read.cued);
  return (people.length > 0 && (read.authors[0]?.start ?? 9) < 5) || read.cued ? { ...read, authors: people } : nobody;
}

/** `28 April 2024, 14:26, Tobias Vogt`: names behind a date and a mark. */
function afterDate(line: Line): Byline {
  const last = readMoments(line.text).at(-1);
  const rest = last === undefined ? null : /^\s?[,/|]\s/.exec(line.text.slice(last.end));
  if (last === undefined || rest === null) return nobody;
  const from = last.end + rest[0].length;
  const read = readByline(line.text.slice(from));
  const people = read.authors.filter((author) => author.kind === "person" && author.start === 0);
  return {
    ...read,
    authors: people.map((author) => ({ ...author, start: author.start + from, end: author.end + from })),
  };
}

/** The minutes a line says the article takes to read; null where it says none. */
export const minutesOf = (line: Line): number | null => (line.size > 220 ? null : statedMinutes(line.text));

/** Bylines and dates near the headline and the first paragraph; where there are none, right behind the article. */
export function frontOf(placed: readonly Placed[], head: number, view: View): FrontLine[] {
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

export function minutes(placed: readonly Placed[]): number | null {
  for (const { line, kind } of placed) {
    if (isBody(kind) || kind === "title") continue;
    const found = minutesOf(line);
    if (found !== null) return found;
  }
  return null;
}
