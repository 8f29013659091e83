import { fieldRule } from "./field.ts";
import { metaOf } from "./head.ts";
import { textIn } from "./json-ld.ts";
import { dereference } from "./references.ts";
import { holdsWords, isSiteName, likeness, withoutSite } from "./title-text.ts";
import { textOf } from "./tree.ts";

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
    const stated = [textIn(head.article?.headline), metaOf(head, "og:title", "twitter:title"), head.pageTitle].flatMap(
      (title) => (title === null ? [] : [withoutSite(dereference(title), head)]),
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
    const held = stated.find(
      (title) => title.length < heading.length && title.length > heading.length * 0.4 && holdsWords(heading, title),
    );
    return [held ?? heading];
  },
});

/** Near 1 where neither text is much longer than the other. */
const lengthRatio = (a: string, b: string): number =>
  Math.min(1, 0.4 + Math.min(a.length, b.length) / Math.max(a.length, b.length));
