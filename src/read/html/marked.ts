import type { Head } from "./head.ts";
import { namesOf } from "./names.ts";
import { type Box, textOf } from "./tree.ts";

/** The moments in elements whose `itemprop` or `property` says what they are: their content, datetime or title, else their text. */
export function markedMoments(head: Head, property: RegExp): readonly string[] {
  const found: string[] = [];
  for (const box of head.marked) {
    const name = box.attributes.itemprop ?? box.attributes.property ?? "";
    if (!name.split(/\s+/).some((each) => property.test(each)) || isApart(box)) continue;
    const { content, datetime, title } = box.attributes;
    const stated = content ?? datetime ?? "";
    const text = stated.trim() !== "" ? stated : textOf(box, 200) || (title ?? "");
    if (text !== "") found.push(text);
    if (found.length >= 5) break;
  }
  return found;
}

const apart: ReadonlySet<string> = new Set([
  "html/comments",
  "html/related",
  "html/navigation",
  "html/advertisement",
  "html/newsletter",
  "html/paywall",
  "html/cookie-notice",
]);

/** True if an element stands in chrome that speaks of other things than the article. */
export function isApart(box: Box): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (at.leftOutBy !== null) return apart.has(at.leftOutBy);
  return false;
}

const signing: ReadonlySet<string> = new Set([
  "byline",
  "by line",
  "bylines",
  "author",
  "authors",
  "author name",
  "authorname",
  "article author",
  "entry author",
  "post author",
  "story author",
  "writer",
  "autor",
  "autores",
  "auteur",
  "autore",
  "reporter",
  "journalist",
  "contributor",
  "contributors",
]);

/** Names that tell of those who wrote comments. */
const commenting: ReadonlySet<string> = new Set(["comment", "comments", "commenter", "reply"]);

/** True if the names of an element say that it holds the names of authors. */
export function isSigned(box: Box): boolean {
  for (const attribute of ["class", "id", "data-testid", "data-component", "data-qa"]) {
    const value = box.attributes[attribute];
    if (value === undefined || value === "") continue;
    const names = namesOf(value);
    if (names.some((name) => signing.has(name)) && !names.some((name) => commenting.has(name))) return true;
  }
  return false;
}
