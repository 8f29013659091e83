import type { JsonNode } from "./json-ld.ts";
import type { Box, Tree } from "./tree.ts";

/** What a page says of itself, gathered once for all the rules that read it. */
export interface Head {
  readonly tree: Tree;
  /** Every object of its JSON-LD. */
  readonly nodes: readonly JsonNode[];
  /** The one that speaks of the article. */
  readonly article: JsonNode | null;
  /** Contents of the meta elements by name or property in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The text of the title element. */
  readonly pageTitle: string | null;
  readonly url: string | null;
  readonly h1: readonly Box[];
  /** Elements with an `itemprop` or `property`, but for those of the head. */
  readonly marked: readonly Box[];
  /** Time elements. */
  readonly times: readonly Box[];
  /** Elements that by their names hold the names of authors. */
  readonly signed: readonly Box[];
  /** Links that by their `rel` or address lead to an author's page. */
  readonly authorLinks: readonly Box[];
  /** The first-level heading that the page is about; null without one. */
  readonly headline: Box | null;
  /** The name of the site, as the page states it. */
  readonly siteName: string | null;
}

/** The first content of the meta elements with one of these names, in the order of the names. */
export function metaOf(head: Head, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
