import { load } from "cheerio/slim";

/** An element of the page, with what it holds counted. Its descendants are the boxes from its own `order` to `end`, exclusive. */
export interface Box {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Box | null;
  readonly children: readonly (Box | string)[];
  /** Its place in the order of the page. */
  readonly order: number;
  end: number;
  /** Characters of text within. */
  characters: number;
  /** Those that stand in it directly, in none of its elements. */
  own: number;
  /** Those that stand in links. */
  linked: number;
  /** Those that stand in runs long enough for sentences, outside links. */
  prose: number;
  /** The rule that left it out of the body, if one did; what lies within it goes with it. */
  leftOutBy: string | null;
}

/** The elements of a page in order; the first is a root that holds all others. */
export type Tree = readonly [Box, ...Box[]];

interface ParsedNode {
  readonly type: string;
  readonly data?: string;
  readonly name?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly ParsedNode[];
}

/** A run of text this long, outside links, is likely a sentence. */
const proseLength = 60;

/** The text of headings, buttons and the head is no prose. */
const notProse: ReadonlySet<string> = new Set(["title", "button", "label", "h1", "h2", "figcaption"]);

/** Parses markup whose depth and size are bounded into boxes. */
export function parseTree(html: string): Tree {
  const root = load(`<div>${html}</div>`, null, false).root()[0] as unknown as ParsedNode;
  const first = boxOf("root", {}, null, 0);
  const boxes: [Box, ...Box[]] = [first];
  const open: { node: ParsedNode; box: Box; next: number }[] = [{ node: root, box: first, next: 0 }];
  while (open.length > 0) {
    const top = open[open.length - 1] as (typeof open)[number];
    const child = top.node.children?.[top.next++];
    if (child === undefined) {
      top.box.end = boxes.length;
      open.pop();
      continue;
    }
    const into = top.box.children as (Box | string)[];
    if (child.type === "text") into.push(child.data ?? "");
    else if (child.name !== undefined && child.children !== undefined) {
      const box = boxOf(child.name, child.attribs ?? {}, top.box, boxes.length);
      into.push(box);
      boxes.push(box);
      open.push({ node: child, box, next: 0 });
    }
  }
  count(boxes);
  return boxes;
}

const boxOf = (name: string, attributes: Record<string, string>, parent: Box | null, order: number): Box => ({
  name,
  attributes,
  parent,
  children: [],
  order,
  end: order + 1,
  characters: 0,
  own: 0,
  linked: 0,
  prose: 0,
  leftOutBy: null,
});

/**
 * Counts the characters of every box, the last first, so that each is whole before it is added to its parent. What a block holds in itself
 * and in its inline elements is one run of text.
 */
function count(boxes: Tree): void {
  const run = new Int32Array(boxes.length);
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i] as Box;
    for (const child of box.children) {
      if (typeof child !== "string") continue;
      const length = trimmedLength(child);
      box.characters += length;
      box.own += length;
      run[i] = (run[i] as number) + length;
    }
    if (box.name === "a") {
      box.linked = box.characters;
      box.prose = 0;
      run[i] = 0;
    }
    const { parent } = box;
    if (parent !== null && inlineElements.has(box.name))
      run[parent.order] = (run[parent.order] as number) + (run[i] as number);
    else if ((run[i] as number) >= proseLength) box.prose += run[i] as number;
    if (notProse.has(box.name)) box.prose = 0;
    if (parent === null) continue;
    parent.characters += box.characters;
    parent.linked += box.linked;
    parent.prose += box.prose;
  }
}

function trimmedLength(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return end - start;
}

const softHyphens = /\u00ad/g;
const blanks = /[ \t\n\r\f\v\u00a0\u2028\u2029]+/g;

/** The text with each run of blanks as one space, and none at its ends. */
export const tidy = (text: string): string => text.replace(softHyphens, "").replace(blanks, " ").trim();

/** Elements whose begin and end part words. */
export const inlineElements: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var".split(
    " ",
  ),
);

/** All the text within a box that is not left out, tidied; at most `limit` characters of it are looked at. */
export function textOf(box: Box, limit = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const open: { box: Box; next: number }[] = [{ box, next: 0 }];
  while (open.length > 0 && length < limit) {
    const top = open[open.length - 1] as (typeof open)[number];
    const child = top.box.children[top.next++];
    if (child === undefined) {
      if (!inlineElements.has(top.box.name)) parts.push(" ");
      open.pop();
    } else if (typeof child === "string") {
      parts.push(child);
      length += child.length;
    } else {
      if (!inlineElements.has(child.name)) parts.push(" ");
      open.push({ box: child, next: 0 });
    }
  }
  return tidy(parts.join(""));
}

/** The box and those around it, the nearest first. */
export function* around(box: Box): Generator<Box> {
  for (let at: Box | null = box; at !== null; at = at.parent) yield at;
}

/** True if the one is the other or lies within it. */
export const within = (box: Box, outer: Box): boolean => box.order >= outer.order && box.order < outer.end;
