import { maxJsonDepth, maxJsonLd, maxJsonValues } from "./limits.ts";

/** One object of a page's JSON-LD. */
export type JsonNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is JsonNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every object of the scripts, outer ones first, those of `@graph` and lists too. What cannot be parsed is passed over. */
export function jsonNodes(scripts: readonly string[]): JsonNode[] {
  const nodes: JsonNode[] = [];
  let budget = maxJsonValues;
  for (const script of scripts) {
    if (script.length > maxJsonLd) continue;
    const queue: { value: unknown; depth: number }[] = [{ value: parseLoosely(script), depth: 0 }];
    for (let i = 0; i < queue.length && budget > 0; i++, budget--) {
      const { value, depth } = queue[i] as (typeof queue)[number];
      if (isNode(value)) nodes.push(value);
      if (typeof value !== "object" || value === null || depth >= maxJsonDepth) continue;
      for (const child of Object.values(value)) {
        if (queue.length >= maxJsonValues) break;
        if (typeof child === "object" && child !== null) queue.push({ value: child, depth: depth + 1 });
      }
    }
  }
  return nodes;
}

/** Parses JSON as pages write it: in a comment or CDATA, with raw line ends in strings, trailing commas or a final semicolon. */
export function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s{0,50}(?:<!--|\/\*?\s{0,5}<!\[CDATA\[(?:\s{0,5}\*\/)?|\/\/\s{0,5}<!\[CDATA\[)/, "")
    .trim();
  const parsed = tryParse(bare);
  if (parsed !== undefined) return parsed;
  const repaired = repair(bare);
  return tryParse(repaired) ?? salvage(bare);
}

/** The fields of an article in a script that is no JSON, read one by one. */
function salvage(script: string): JsonNode | null {
  if (!/"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"\w{0,20}(?:Article|Posting)"/.test(script)) return null;
  const node: Record<string, unknown> = { "@type": "Article" };
  for (const field of ["headline", "datePublished", "dateModified", "description"]) {
    const met = new RegExp(`"${field}"\\s{0,5}:\\s{0,5}"([^"\\\\]{1,500})"`).exec(script);
    if (met !== null) node[field] = met[1];
  }
  return node;
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Blanks for control characters in strings, no comma before a closing bracket, nothing after the value's end. */
function repair(json: string): string {
  const out: string[] = [];
  let from = 0;
  let inString = false;
  let depth = 0;
  let comma = -1; // a comma that no value has followed yet
  let i = 0;
  const cut = (start: number, end: number, put: string): void => {
    out.push(json.slice(from, start), put);
    from = end;
  };
  for (; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) {
        const next = json[i + 1] ?? "";
        if (!'"\\/bfnrtu'.includes(next)) cut(i, i + 1, "\\\\");
        else i++;
      } else if (code === 0x22) inString = false;
      else if (code < 0x20) cut(i, i + 1, " ");
      continue;
    }
    if (code <= 0x20) continue;
    if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) {
      if (comma >= 0) cut(comma, comma + 1, " ");
      if (--depth <= 0) {
        i++;
        break;
      }
    }
    comma = code === 0x2c ? i : -1;
    if (code === 0x22) inString = true;
  }
  out.push(json.slice(from, i));
  return out.join("");
}

/** The types of a node, without the address of their vocabulary. */
export function typesOf(node: JsonNode): readonly string[] {
  const stated = node["@type"] ?? node.type;
  const list = Array.isArray(stated) ? stated.slice(0, 10) : [stated];
  return list.flatMap((each) => (typeof each === "string" ? [each.slice(each.lastIndexOf("/") + 1)] : []));
}

/** The first text of a value: itself, the first of a list, the `@value` or name of an object. */
export function textIn(value: unknown, depth = 0): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (depth > 3) return null;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 20)) {
      const text = textIn(each, depth + 1);
      if (text !== null) return text;
    }
    return null;
  }
  return isNode(value) ? textIn(value["@value"] ?? value.name ?? value["@id"], depth + 1) : null;
}

const articleType = /Article$|Posting$|^Report$|^Review$|NewsItem$|^CreativeWork$|^Recipe$|^HowTo$|^Question$/i;
const pageType = /^(?:WebPage|ItemPage|AboutPage|FAQPage|VideoObject|MedicalWebPage|CollectionPage|ProfilePage)$/;

/** The node that speaks of the article itself: among those of an article's type the one of this address or headline, else the first; else the page's. */
export function articleNode(nodes: readonly JsonNode[], isOurs: (node: JsonNode) => boolean): JsonNode | null {
  const articles = nodes.filter(
    (node) =>
      typesOf(node).some((type) => articleType.test(type)) &&
      (node.headline ?? node.name ?? node.datePublished ?? node.dateModified ?? node.author) !== undefined,
  );
  return (
    articles.find(isOurs) ??
    articles[0] ??
    nodes.find((node) => typesOf(node).some((type) => pageType.test(type))) ??
    null
  );
}

/** The names of people and organizations in a value: texts, objects with a name, lists of them, references to other nodes of the page. */
export function namesIn(value: unknown, nodes: readonly JsonNode[], depth = 0): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 30).flatMap((each) => namesIn(each, nodes, depth + 1));
  if (!isNode(value)) return [];
  const name = value.name ?? value["@value"];
  if (name !== undefined) return namesIn(name, nodes, depth + 1);
  if (typeof value.givenName === "string" && typeof value.familyName === "string")
    return [`${value.givenName} ${value.familyName}`];
  const id = value["@id"];
  if (typeof id !== "string") return [];
  const meant = nodes.find((node) => node["@id"] === id && node.name !== undefined);
  return meant === undefined ? [] : namesIn(meant.name, nodes, depth + 1);
}
