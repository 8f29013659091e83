import type { Head } from "./head.ts";
import { articleNode, jsonNodes, textIn } from "./json-ld.ts";
import { isSigned } from "./marked.ts";
import { likeness } from "./title-text.ts";
import { type Box, type Tree, textOf, tidy } from "./tree.ts";

/** Gathers what the page says of itself. */
export function headOf(tree: Tree, jsonLd: readonly string[], url: string | null): Head {
  const metas = new Map<string, string[]>();
  const h1: Box[] = [];
  const marked: Box[] = [];
  const times: Box[] = [];
  const signed: Box[] = [];
  const authorLinks: Box[] = [];
  let pageTitle: string | null = null;
  let canonical: string | null = null;
  for (const box of tree) {
    if (box.name === "meta") keepMeta(box, metas);
    else if (box.name === "title" && pageTitle === null) pageTitle = textOf(box, 2000) || null;
    else if (box.name === "link" && box.attributes.rel === "canonical") canonical ??= box.attributes.href ?? null;
    else if (box.name === "h1" && h1.length < 20) h1.push(box);
    if (box.name === "time" && times.length < 50) times.push(box);
    if ((box.attributes.itemprop ?? box.attributes.property) !== undefined && marked.length < 500) marked.push(box);
    if (box.name === "a" && authorLinks.length < 100 && leadsToAuthor(box)) authorLinks.push(box);
    if (signed.length < 100 && box.characters > 0 && box.characters < 400 && isSigned(box)) signed.push(box);
  }
  const inMeta = [...metas].flatMap(([name, contents]) => (name.includes("ld+json") ? contents : []));
  const nodes = jsonNodes([...jsonLd, ...inMeta]);
  const address = canonical ?? metas.get("og:url")?.[0] ?? url;
  const article = articleNode(nodes, (node) =>
    [node.url, node.mainEntityOfPage, node["@id"]].some((each) => sameAddress(textIn(each), address)),
  );
  const publisher = nodes.flatMap((node) => (node.publisher === undefined ? [] : [textIn(node.publisher)]))[0] ?? null;
  const siteName =
    metas.get("og:site_name")?.[0] ?? (publisher !== null && !/^https?:/.test(publisher) ? publisher : null);
  return {
    tree,
    nodes,
    article,
    metas,
    pageTitle,
    url: url ?? address,
    h1,
    marked,
    times,
    signed,
    authorLinks,
    headline: headlineOf(h1, [textIn(article?.headline), metas.get("og:title")?.[0] ?? null, pageTitle]),
    siteName,
  };
}

function keepMeta(box: Box, metas: Map<string, string[]>): void {
  const { name, property, content, value: saved } = box.attributes;
  const value = tidy(content ?? saved ?? ""); // some programs that save pages write `value`
  if (value === "") return;
  for (const key of [name, property]) {
    if (key === undefined) continue;
    const lower = key.trim().toLowerCase();
    const known = metas.get(lower);
    if (known === undefined) metas.set(lower, [value]);
    else if (known.length < 30) known.push(value);
  }
}

/** Parts of addresses that lead to an author's page. */
const authorAddress =
  /\/(?:authors?|profiles?|contributors?|people|writers?|staff|reporters?|journalists?|columnists?|byline|bio|autor(?:en|es|a|i)?|auteurs?|redakteure?|redaktion|autore|autori|by|team|experts?)\/[^/?#]{3}[^/?#]*\/?(?:[?#]|$)/i;

const leadsToAuthor = (box: Box): boolean =>
  box.characters > 3 &&
  box.characters < 60 &&
  (/\bauthor\b/.test(box.attributes.rel ?? "") || authorAddress.test(box.attributes.href ?? ""));

/** The heading most like the titles that the page states, the first that is long enough if none is like them. */
function headlineOf(h1: readonly Box[], titles: readonly (string | null)[]): Box | null {
  let best: Box | null = null;
  let most = 0.4;
  for (const box of h1) {
    const text = textOf(box, 500);
    for (const title of titles) {
      const agreement = title === null ? 0 : likeness(text, title);
      if (agreement > most && text.length > 8) [best, most] = [box, agreement];
    }
  }
  return best ?? h1.find((box) => box.characters > 12) ?? null;
}

/** True if two addresses name one page, whatever their scheme, query and last slash. */
function sameAddress(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const bare = (address: string): string =>
    address
      .slice(0, 2000)
      .replace(/^https?:\/\/(?:www\.)?/i, "")
      .replace(/[?#].*$/s, "")
      .replace(/\/$/, "");
  return bare(a) === bare(b);
}
