import type { Author } from "../../contract.ts";
import { authorKind, readByline } from "../byline.ts";
import { bylineElement } from "./byline-element.ts";
import type { FieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { jsonLdAuthor } from "./json-ld-author.ts";
import { metaAuthor } from "./meta-author.ts";
import { microdataAuthor } from "./microdata-author.ts";
import { relAuthor } from "./rel-author.ts";
import { isSiteName } from "./title-text.ts";
import { tidy } from "./tree.ts";

/** Where a page names its authors, the surest first. */
export const authorRules: readonly FieldRule[] = [jsonLdAuthor, metaAuthor, microdataAuthor, relAuthor, bylineElement];

/** Those whose strings are names and nothing else. */
const structured: ReadonlySet<FieldRule> = new Set([jsonLdAuthor, metaAuthor]);

/** The authors a page names, from the first source that names any. */
export function authorsOf(head: Head): Author[] {
  let site: Author[] = [];
  for (const rule of authorRules) {
    const raw = rule.read(head);
    const authors = distinct(
      raw.flatMap((each) => (structured.has(rule) ? listedNames(each, rule.id) : bylineNames(each, rule.id))),
    );
    if (authors.length === 0) continue;
    // The site itself as author stands only where no one else is named.
    if (!authors.every((author) => isSiteName(author.name, head))) return authors;
    if (site.length === 0) site = authors;
  }
  return site;
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
  const named = text.replace(/^(?:by|von|por|par|di|da|door|af|av)\s*:?\s+(?=\p{Lu})/iu, "");
  return named
    .split(/\s*[,;|/、，]\s*|\s+(?:and|und|y|et|e|og|och|en|&)\s+(?=\p{Lu})/u)
    .map((each) => each.trim())
    .filter(isName)
    .map((name) => ({ name, kind: authorKind(name), rule }));
}

/** The names of the text of an element. */
function bylineNames(raw: string, rule: string): Author[] {
  return readByline(raw).authors.map(({ name, kind }) => ({ name, kind, rule }));
}

const isName = (text: string): boolean =>
  text.length > 1 &&
  text.length < 80 &&
  /\p{L}/u.test(text) &&
  !/https?:|www\.|[@<>{}]|^\W*$|^(?:admin|administrator|editor|webmaster|user|null|undefined|none|unknown|staff|root|super user)$|\.(?:com|org|html?)\//iu.test(
    text,
  );

function distinct(authors: readonly Author[]): Author[] {
  const known = new Set<string>();
  return authors.filter(({ name }) => {
    const key = name.toLowerCase();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
