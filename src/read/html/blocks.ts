import type { BlockKind } from "../../core/page.ts";
import { type Box, inlineElements, type Tree } from "./tree.ts";

/** A run of text that stands as one block on the page. */
export interface TextBlock {
  readonly text: string;
  readonly kind: Extract<BlockKind, "heading" | "paragraph" | "list-item" | "table-row">;
  readonly level: number;
  /** The nearest box around it that stands as a block. */
  readonly box: Box;
  /** Characters of it that stand in links. */
  readonly linked: number;
  /** Where its first link leads; null without one. */
  readonly href: string | null;
  /** Characters of it in bold or emphasis. */
  readonly stressed: number;
  /** The rule that left it out of the body, if one did. */
  leftOutBy: string | null;
}

const heading = /^h[1-6]$/;
const stress: ReadonlySet<string> = new Set(["b", "strong", "em", "i"]);

/** What is gathered for the block under way. */
interface Line {
  parts: string[];
  letters: number;
  linked: number;
  stressed: number;
  href: string | null;
}

/** The text blocks of a page in order, without what is left out. */
export function blocksOf(tree: Tree): TextBlock[] {
  const blocks: TextBlock[] = [];
  const line: Line = { parts: [], letters: 0, linked: 0, stressed: 0, href: null };
  const rows = dataRows(tree);
  const open: { box: Box; next: number; owner: Box; linked: boolean; stressed: boolean; row: boolean; raw: boolean }[] =
    [];
  const enter = (box: Box): void => {
    const up = open[open.length - 1];
    const inline = up !== undefined && (inlineElements.has(box.name) || up.row);
    const row = rows.has(box) || (up?.row ?? false);
    open.push({
      box,
      next: 0,
      owner: inline ? up.owner : box,
      linked: box.name === "a" || (up?.linked ?? false),
      stressed: stress.has(box.name) || (up?.stressed ?? false),
      row,
      raw: box.name === "pre" || (up?.raw ?? false),
    });
  };
  enter(tree[0]);
  while (open.length > 0) {
    const top = open[open.length - 1] as (typeof open)[number];
    const child = top.box.children[top.next++];
    if (child === undefined) {
      open.pop();
      if (top.owner === top.box) flush(line, top.box, rows, blocks);
      else if (isCell(top.box)) line.parts.push("\t");
      else if (!inlineElements.has(top.box.name)) line.parts.push(" ");
    } else if (typeof child === "string") {
      line.parts.push(top.raw ? child.replace(/\n/g, "\u0001") : child);
      const length = letters(child);
      line.letters += length;
      if (top.linked) line.linked += length;
      if (top.stressed) line.stressed += length;
    } else if (child.leftOutBy !== null) {
      if (!inlineElements.has(child.name) && !top.row) flush(line, top.owner, rows, blocks);
    } else if (child.name === "title" || child.name === "head") {
      if (child.name === "head" && child.prose > 0) enter(child); // never closed: the page stands in it
    } else if (isBreak(child)) {
      if (top.row) line.parts.push(" ");
      else if (endsWithBreak(line)) flush(line, top.owner, rows, blocks);
      else line.parts.push("\u0001");
    } else if (child.name === "hr") flush(line, top.owner, rows, blocks);
    else {
      if (!inlineElements.has(child.name) && !top.row) flush(line, top.owner, rows, blocks);
      if (child.name === "a") line.href ??= child.attributes.href ?? null;
      enter(child);
    }
  }
  return blocks;
}

/** True for a line break: the element, or an empty one that the page's style sheet makes one of. */
const isBreak = ({ name, children, attributes }: Box): boolean =>
  name === "br" || (name === "span" && children.length === 0 && /(?:^|\s)br(?:\s|$)/.test(attributes.class ?? ""));

const isCell = (box: Box): boolean => box.name === "td" || box.name === "th";

function endsWithBreak(line: Line): boolean {
  for (let i = line.parts.length - 1; i >= 0; i--) {
    const part = line.parts[i] as string;
    if (part === "\u0001") return true;
    if (letters(part) > 0) return false;
  }
  return false;
}

/** Characters without the blanks at the ends. */
function letters(text: string): number {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end - start;
}

const isBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff;

function flush(line: Line, owner: Box, rows: ReadonlySet<Box>, blocks: TextBlock[]): void {
  if (line.letters > 0) {
    const text = shown(line.parts.join(""));
    if (text !== "") {
      const { kind, level } = kindOf(owner, rows);
      blocks.push({
        text,
        kind,
        level,
        box: owner,
        linked: line.linked,
        href: line.href,
        stressed: line.stressed,
        leftOutBy: null,
      });
    }
  }
  line.parts = [];
  line.letters = 0;
  line.linked = 0;
  line.stressed = 0;
  line.href = null;
}

/** The text as a browser shows it: blanks as one space, a line end where the page breaks the line, a tab between cells. */
function shown(text: string): string {
  if (!/[\u0001\t]/.test(text)) return text.replace(/[ \n\r\f\v]+/g, " ").trim();
  return text
    .split("\u0001")
    .map((each) =>
      each
        .split("\t")
        .map((cell) => cell.replace(/[ \n\r\f\v]+/g, " ").trim())
        .filter((cell) => cell !== "")
        .join("\t"),
    )
    .filter((each) => each !== "")
    .join("\n");
}

/** What a block is by the elements around it, up to the nearest that says so. A table that holds no data is layout: its text is prose. */
function kindOf(owner: Box, rows: ReadonlySet<Box>): Pick<TextBlock, "kind" | "level"> {
  for (let at: Box | null = owner; at !== null; at = at.parent) {
    if (heading.test(at.name)) return { kind: "heading", level: at.name.charCodeAt(1) - 0x30 };
    if (at.name === "li" || at.name === "dd" || at.name === "dt") return { kind: "list-item", level: depthOf(at) };
    if (rows.has(at)) return { kind: "table-row", level: 0 };
    if (at.name === "article" || at.name === "section" || at.name === "table" || at.name === "main") break;
  }
  return { kind: "paragraph", level: 0 };
}

function depthOf(item: Box): number {
  let depth = 0;
  for (let at: Box | null = item; at !== null; at = at.parent)
    if (at.name === "ul" || at.name === "ol" || at.name === "dl") depth++;
  return Math.max(1, depth);
}

const notInCell: ReadonlySet<string> = new Set([
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
  "ul",
  "ol",
  "section",
  "article",
  "form",
]);

/** The rows of tables that hold data: cells with short text and no blocks of their own but one. */
function dataRows(tree: Tree): ReadonlySet<Box> {
  const rows = new Set<Box>();
  for (const box of tree) {
    if (box.name !== "tr") continue;
    const cells = box.children.filter((child): child is Box => typeof child !== "string" && isCell(child));
    if (cells.length >= 2 && cells.every((cell) => isPlain(cell, tree))) rows.add(box);
  }
  return rows;
}

function isPlain(cell: Box, tree: Tree): boolean {
  if (cell.characters > 400) return false;
  for (let i = cell.order + 1; i < cell.end; i++) if (notInCell.has((tree[i] as Box).name)) return false;
  return true;
}
