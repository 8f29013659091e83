import type { Brief, DateMention, Entity } from "../contract.ts";
import type { Look } from "./text.ts";
import { visible } from "./visible.ts";
import { clip, widthOf } from "./wrap.ts";

/** An article in one line: when, who, did what. */
export interface Headline {
  /** The day of the news, `2025-01-29`: the one its first sentence names, else that of publication. */
  readonly when: string | null;
  /** The title; where there is none, or none that says anything, the first sentence of the summary. */
  readonly what: string;
  /** Whom the article is about, where `what` names them not: "Mia Fern, mayor of Whitby". */
  readonly who: string | null;
}

/** A title of fewer words names a column, a place or a person: "In brief", "Whitby". */
const fewestWords = 3;
/** Below this an entity is no one the article is about. */
const leastSalience = 0.3;

/** The line for an article: from its title and the lead of its summary, nothing that they do not say. */
export function headlineOf(brief: Brief): Headline {
  const { title, publishedAt } = brief.article;
  const lead = brief.summary.sentences[0];
  const telling = title !== null && title.split(/\s+/, fewestWords).length >= fewestWords;
  const what = telling ? title : (lead?.text ?? title ?? brief.id);
  const told = lead === undefined ? undefined : brief.dates.find((date) => isDay(date) && within(date, lead));
  return {
    when: told?.from ?? publishedAt?.value.slice(0, 10) ?? null,
    what,
    who: lead === undefined ? null : whoOf(brief.entities, lead, what),
  };
}

/** The line as a list of articles shows it, within so many columns. */
export function renderHeadline(brief: Brief, look: Look): string {
  const { when, what, who } = headlineOf(brief);
  const day = `${(when ?? "").padEnd(10)}  `;
  const room = Math.max(look.width - day.length, 20);
  const mark = look.ascii ? "..." : "…";
  const said = clip(visible(what), room, mark);
  const rest = room - widthOf(said) - 3;
  const named = who === null ? "" : visible(who);
  const tail = named !== "" && widthOf(named) <= rest ? `${look.ascii ? " - " : " — "}${named}` : "";
  return `${look.faint(day)}${look.strong(said)}${tail === "" ? "" : look.faint(tail)}`;
}

/** True for a date that names one calendar day. */
const isDay = ({ type, from, to }: DateMention): boolean =>
  (type === "DATE" || type === "TIME") && from !== null && from === to;

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The most salient person or organization of the lead that the line does not name, with its role. */
function whoOf(entities: readonly Entity[], lead: { start: number; end: number }, what: string): string | null {
  const found = entities.find(
    ({ mentions, salience, type }) =>
      (type === "PERSON" || type === "ORG") &&
      salience >= leastSalience &&
      mentions.some((mention) => within(mention, lead)),
  );
  if (found === undefined || isNamed(found, what)) return null;
  return found.role === null ? found.name : `${found.name}, ${found.role}`;
}

/** True if the line has the entity's name, a form of it, or its last word. */
const isNamed = ({ aliases, name }: Entity, what: string): boolean =>
  [name, ...aliases, name.slice(name.lastIndexOf(" ") + 1)].some((form) => what.includes(form));
