import { fieldRule } from "./field.ts";
import { type Head, metaOf } from "./head.ts";
import { textIn } from "./json-ld.ts";
import { dereference } from "./references.ts";
import { holdsWords, isSiteName, likeness, sameWords, withoutSite } from "./title-text.ts";
import { textOf, tidy } from "./tree.ts";

/** The first-level heading that agrees with a title in the metadata; where it holds more than that, the metadata's. */
export const agreeingHeading = fieldRule({
  id: "html/agreeing-heading",
  summary:
    "The first-level heading that agrees with a title in the metadata; where it holds more than that, the metadata's.",
  examples: [
    { text: "<title>Ferry runs aground - The Bell</title><h1>The Bell</h1><h1>[Ferry runs aground]</h1>" },
    { text: "<title>Ferry runs aground</title><h1>The Bell</h1>" },
  ],
  read: (head) => {
    const headline = statedHeadline(head);
    const stated = [headline, metaOf(head, "og:title", "twitter:title"), head.pageTitle].flatMap((title) =>
      title === null ? [] : [withoutSite(dereference(title), head)],
    );
    let best: string | null = null;
    let most = 0.59;
    for (const box of head.h1) {
      const text = textOf(box, 1000);
      if (text === "" || text.length > 400 || isSiteName(text, head)) continue;
      const agreement = Math.max(0, ...stated.map((title) => likeness(text, title) * lengthRatio(text, title)));
      if (agreement > most) [best, most] = [text, agreement];
    }
    if (best === null) return [];
    const heading = best;
    const held = stated.find((title) => isMore(heading, title, title === headline));
    const same = stated.find((title) => sameWords(title, heading));
    if (same === undefined) return [held ?? heading];
    return [same.length < heading.length && same.replace(/ /g, "") === heading.replace(/ /g, "") ? same : heading];
  },
});

/** The headline of the JSON-LD without the name of the site. */
function statedHeadline(head: Head): string | null {
  const text = textIn(head.article?.headline);
  return text === null ? null : withoutSite(tidy(dereference(text)), head);
}

/** True if a heading holds a stated title and more: a kicker before a headline, a source or a date behind it. */
function isMore(heading: string, title: string, isHeadline: boolean): boolean {
  if (title.length >= heading.length || title.length < 0.4 * heading.length || !holdsWords(heading, title))
    return false;
  return (
    isHeadline ||
    (heading.startsWith(title) && /^\s{0,3}(?:\(|posted\b|by\b|published\b|\d)/i.test(heading.slice(title.length)))
  );
}

/** 1 where neither text is much longer than the other. */
const lengthRatio = (a: string, b: string): number =>
  Math.min(1, 0.25 + Math.min(a.length, b.length) / Math.max(a.length, b.length));
