import type { Box } from "./tree.ts";

/** Attributes in which a page says what an element is for. */
const telling = [
  "class",
  "id",
  "role",
  "aria-label",
  "data-component",
  "data-testid",
  "data-module",
  "data-type",
  "data-block",
  "itemprop",
  "data-qa",
] as const;

/**
 * The words of the names that an element goes by: `class="c-article__readMore is-wide"` gives "c", "article", "read", "more", "is",
 * "wide", each pair within one name ("read more") and each name without its joints ("carticlereadmore").
 */
export function namesOf(value: string): readonly string[] {
  const known = cache.get(value);
  if (known !== undefined) return known;
  const names: string[] = [];
  for (const name of value.slice(0, 400).split(/[\s,]+/)) {
    if (state.test(name)) continue;
    const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g);
    if (words === null) continue;
    const lower = words.map((word) => word.toLowerCase().replace(/(?<=[a-z])\d{1,3}$/, ""));
    lower.forEach((word, i) => {
      names.push(word);
      if (i > 0) names.push(`${lower[i - 1]} ${word}`);
      if (i > 1) names.push(`${lower[i - 2]} ${lower[i - 1]} ${word}`);
    });
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(value, names);
  return names;
}

/** Names that tell a state or a look and not a purpose: `has-sidebar`, `no-ads`, `md:hidden`, `border-secondary-700`. */
const state =
  /^(?:has|no|with|without|is|not|hide|show|u|js|bg|border|text|font|color|field--label)(?:[-_]|(?=[A-Z]))|[:[\]@]/;

const cache = new Map<string, readonly string[]>();

/** True for an id made of the words of a heading, for links to it. */
const isSlug = (box: Box, id: string): boolean => /^h[1-6]$/.test(box.name) || /^[a-z0-9]+(?:-[a-z0-9]+){3,}$/.test(id);

/** Calls back with every name of an element. */
export function eachName(box: Box, see: (name: string) => void): void {
  for (const attribute of telling) {
    const value = box.attributes[attribute];
    if (value === undefined || value === "" || (attribute === "id" && isSlug(box, value))) continue;
    for (const name of namesOf(value)) see(name);
  }
}
