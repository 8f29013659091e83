import type { Author } from "../../contract.ts";
import { authorKind, readByline } from "../byline.ts";
import { authorLink } from "./author-link.ts";
import { bylineElement } from "./byline-element.ts";
import { cuedByline } from "./cued-byline.ts";
import type { FieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { jsonLdAuthor } from "./json-ld-author.ts";
import { metaAuthor } from "./meta-author.ts";
import { microdataAuthor } from "./microdata-author.ts";
import { relAuthor } from "./rel-author.ts";
import { isSiteName } from "./title-text.ts";
import { tidy } from "./tree.ts";

/** Where a page names its authors, the surest first. */
export const authorRules: readonly FieldRule[] = [
  jsonLdAuthor,
  metaAuthor,
  microdataAuthor,
  relAuthor,
  cuedByline,
  bylineElement,
  authorLink,
];

/** Those whose strings are names and nothing else. */
const structured: ReadonlySet<FieldRule> = new Set([jsonLdAuthor, metaAuthor]);

/** Those whose elements hold a name and nothing else. */
const onlyNames: ReadonlySet<string> = new Set([microdataAuthor.id, relAuthor.id, authorLink.id]);

/** The authors a page names, from the first source that names a person; else from the first that names anyone. */
export function authorsOf(head: Head): Author[] {
  let named: Author[] = [];
  for (const rule of authorRules) {
    const read = structured.has(rule) ? listedNames : bylineNames;
    const authors = distinct(rule.read(head).flatMap((each) => read(each, rule.id)));
    if (authors.length === 0) continue;
    if (authors.some(({ name, kind }) => kind === "person" && isFull(name) && !isSiteName(name, head))) return authors;
    if (named.length === 0) named = authors;
  }
  return named;
}

/** The names of a metadata string. It may be a list, and hold what belongs to a byline. */
function listedNames(raw: string, rule: string): Author[] {
  const text = tidy(
    raw
      .replace(/&amp;/g, "&")
      .replace(/&#0?39;|&apos;/g, "'")
      .replace(/<[^<>]{0,200}>/g, " "),
  );
  if (text.length > 400) return [];
  const named = text
    .replace(/\s+/gu, " ")
    .replace(/^(?:[Bb][Yy]|[Pp][AaOo][Rr]|[Dd]oor)(?: ?:)? (?=\p{Uppercase}|\p{Lo})/u, "")
    .replace(/^(?:[Vv]on|[Dd][IiAa]|[Aa][FfVv])(?: ?: | (?=\p{Uppercase}\S{0,30} \p{Uppercase}))/u, ""); // these may begin a name
  return named
    .split(/ ?[,;|/、，] ?| (?:and|und|y|et|e|og|och|en|&) (?=\p{Uppercase})/u)
    .map((each) => each.replace(/\s?(?:기자|특파원|記者|记者)$/u, "").trim())
    .filter(isName)
    .map((name) => ({ name, kind: authorKind(name), rule }));
}

/** The names of the text of an element. One that holds nothing but a name may hold a single word. */
function bylineNames(raw: string, rule: string): Author[] {
  const { authors } = readByline(raw);
  if (authors.length > 0) return authors.map(({ name, kind }) => ({ name, kind, rule }));
  return onlyNames.has(rule) && raw.length <= 30 && !/\d/.test(raw) ? listedNames(raw, rule) : [];
}

/** True for a name of two words, or one in an East Asian script; a handle is none. */
const isFull = (name: string): boolean => /\s|\p{sc=Han}|\p{sc=Hangul}|\p{sc=Katakana}|\p{sc=Hiragana}/u.test(name);

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length < 80 &&
  /\p{Alphabetic}/u.test(text) &&
  !/https?:|www\.|[@<>{}]|^(?:admin|administrator|editor|webmaster|user|null|undefined|none|unknown|staff|root|super user)$|\.(?:com|org|html?)\//i.test(
    text,
  );

/** Each name once, and none that only adds words to another. */
function distinct(authors: readonly Author[]): Author[] {
  const known = new Set<string>();
  return authors.filter(({ name }) => {
    const key = name.toLowerCase();
    if ([...known].some((other) => key === other || key.startsWith(`${other} `))) return false;
    known.add(key);
    return true;
  });
}
