import type { Author } from "../../contract.ts";
import { type Byline, readByline } from "../byline.ts";
import type { Line } from "./line.ts";
import { phraseRule } from "./phrase-rule.ts";
import type { Placed } from "./placed.ts";

/** `Ada Quist is a freelance journalist in London.` */
/** `… ist Wasserbauer in Bellport`: the name stands over it. */
const cutName =
  /^(?:\.{3}|…) ?(?:is|was|has been|ist|war|arbeitet|lehrt|leitet|es|fue|est|è|é|er|är) (?:an? |the |(?:ein|eine|der|die|un|una|une|le|la) )?\p{Alphabetic}/u;

const bio =
  /^\p{Uppercase}[\p{ID_Continue}.'’-]*(?:\s(?:\p{Uppercase}[\p{ID_Continue}.'’-]*|de|van|von|der|da|al|el)){1,3},? (?:is|was) (?:an?|the|our) (?:[\p{ID_Continue}'’-]+[\s,]+){0,7}?(?:journalist|reporter|editor|writer|author|correspondent|columnist|contributor|professor|lecturer|researcher|fellow|photographer|commentator|blogger|critic)\b|^\p{Uppercase}[\p{Alphabetic}.'’-]* \p{Uppercase}[\p{Alphabetic}.'’-]* (?:covers|writes (?:about|on|for)|reports (?:on|for|from)|contributed to this|contributes to) /u;

/** The same in other languages: `Ada Quist ist Reporterin für den Rhein`, `Omar Lund es periodista`. */
const bioAbroad =
  /^\p{Uppercase}[\p{ID_Continue}.'’-]*(?:\s(?:\p{Uppercase}[\p{ID_Continue}.'’-]*|de|van|von|der|da|di|del|al|el)){1,3},? (?:ist|arbeitet als|es|est|è|é|er|är|is|jest|je|on) (?:[\p{ID_Continue}’'-]+[\s,]+){0,6}?(?:[\p{ID_Continue}-]*(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|[Aa]utor|[Vv]olontär|[Kk]olumnist|[Ff]otograf)(?:in)?|periodistas?|redactora?|corresponsal|columnista|reporter[ao]|escritora?|jornalista|repórter|colunista|correspondente|journaliste|rédacteur|rédactrice|correspondante?|éditorialiste|chroniqueuse|chroniqueur|giornalista|redattore|redattrice|corrispondente|editorialista|redacteur|verslaggever|verslaggeefster|columnist|redaktør|kommentator|skribent|redaktör|toimittaja|dziennikarz|dziennikarka|publicysta|redaktorka|redaktor)(?![\p{ID_Continue}])/u;
const longestAbroad = 400;

/** True for words that introduce a writer. */
export const introduces = (text: string): boolean =>
  bio.test(text.slice(0, 200)) || (text.length < longestAbroad && bioAbroad.test(text.slice(0, 200)));

/** True for words that introduce whoever is named over them. */
export const introducesAbove = (text: string): boolean => cutName.test(text.slice(0, 40));

/** True for a paragraph that introduces whoever wrote the article, or is named over it. */
export const isBio = ({ text, size }: Line): boolean => size < 700 && (introduces(text) || introducesAbove(text));

/** Behind a star, names and what those who bear them do: `*Ada Quist and Omar Lund, engineers at the water office`. */
const starred =
  /^\(?\*{1,3}\)?\s?(?<names>\p{Uppercase}[\p{ID_Continue}.’'-]*(?: (?:\p{Uppercase}[\p{ID_Continue}.’'-]*|e|y|and|und|et|og|och|en|i|de|da|dos|van|von|del|di)){1,9}?)(?:, | (?:is|are|was|é|são|es|son|ist|sind|est|sont|è|sono|är|er|jest|są) )(?=\p{Lowercase})/u;

/** The names at the head of a starred note about the authors; null where the line is none. */
export function starredAuthors({ text, size }: Line): Byline | null {
  if (size > 600 || !/^\(?\*/.test(text)) return null;
  const names = starred.exec(text)?.groups?.names;
  if (names === undefined) return null;
  const from = text.indexOf(names);
  const read = readByline(names);
  const people = read.authors.filter(({ kind }) => kind === "person");
  if (people.length === 0) return null;
  return { ...read, authors: people.map((each) => ({ ...each, start: each.start + from, end: each.end + from })) };
}

/** A note about whoever wrote the article. */
export const authorNote = phraseRule({
  id: "text/author-note",
  summary: "A note about whoever wrote the article.",
  cls: "author-note",
  kind: "chrome",
  weights: { start: 3 },
  plain: [],
  fits: (line) => line.size < 160 || /^ai writing agent/i.test(line.text),
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[About the author]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nThe author is unknown.",
    },
  ],
});

/** The last paragraphs of a page that begin with an author's name, or introduce one, and such above its first paragraph, tell of the author. */
export function dropBios(placed: readonly Placed[], authors: readonly Author[]): void {
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
