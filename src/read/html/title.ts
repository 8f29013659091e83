import { agreeingHeading } from "./agreeing-heading.ts";
import { articleHeading } from "./article-heading.ts";
import { editorsTitle } from "./editors-title.ts";
import type { FieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { jsonLdHeadline } from "./json-ld-headline.ts";
import { metaTitle } from "./meta-title.ts";
import { ogTitle } from "./og-title.ts";
import { dereference } from "./references.ts";
import { titleElement } from "./title-element.ts";
import { isSiteName, withoutSite } from "./title-text.ts";
import { tidy } from "./tree.ts";

/** Where a page states the title of its article, in the order in which they are asked. */
export const titleRules: readonly FieldRule[] = [
  editorsTitle,
  agreeingHeading,
  articleHeading,
  jsonLdHeadline,
  ogTitle,
  metaTitle,
  titleElement,
];

/** The titles in what the page says of itself. */
const statedTitles = (head: Head): readonly string[] =>
  [jsonLdHeadline, ogTitle, metaTitle, titleElement].flatMap((rule) => rule.read(head));

/** The title of the article without the name of the site, and the rule that found it. */
export function titleOf(head: Head): { value: string; rule: string } | null {
  const others = statedTitles(head);
  for (const rule of titleRules)
    for (const raw of rule.read(head)) {
      const text = tidy(dereference(raw));
      const value = withoutSite(
        text,
        head,
        others.filter((other) => other !== raw && other.length < text.length),
      );
      if (value !== "" && (!isSiteName(value, head) || rule === titleElement)) return { value, rule: rule.id };
    }
  return null;
}

/** The forms in which the page and its reader state the title. */
export function titlesOf(head: Head, given: string | undefined): readonly string[] {
  const titles = statedTitles(head).flatMap((raw) => [dereference(raw), withoutSite(dereference(raw), head)]);
  return [...new Set([...(given === undefined ? [] : [given]), ...titles])].filter((title) => title !== "");
}
