import { maxDepth, maxElements, maxTag } from "./limits.ts";
import { dereference } from "./references.ts";
import { squash } from "./title-text.ts";

/** A page made safe to parse: what is never shown is gone, and depth, tags and attributes are bounded. */
export interface Markup {
  readonly html: string;
  /** The contents of the JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** The contents of other scripts, but for short ones. */
  readonly data: readonly string[];
  /** The words that stand for its pictures, but for short ones. */
  readonly pictures: readonly Picture[];
  /** True if something was dropped because a limit was met. */
  readonly cut: boolean;
}

/** A picture by the letters of the words that stand for it. */
export interface Picture {
  readonly letters: string;
  /** The order, in the tree, of the last element that begins before it. */
  readonly order: number;
}

/** Their content is characters until their own end tag; without one it runs to the end of the page. */
const rawElements: ReadonlySet<string> = new Set([
  "script",
  "style",
  "textarea",
  "iframe",
  "noembed",
  "noframes",
  "xmp",
]);

/** Their content is elements, and none of it is the text of the page. */
const hiddenElements: ReadonlySet<string> = new Set([
  "template",
  "svg",
  "math",
  "noscript",
  "object",
  "canvas",
  "audio",
  "video",
  "select",
  "datalist",
  "map",
]);

/** Empty elements that say nothing to a reader of text. */
const droppedElements: ReadonlySet<string> = new Set([
  "wbr",
  "img",
  "input",
  "source",
  "track",
  "col",
  "area",
  "param",
  "embed",
]);

const emptyElements: ReadonlySet<string> = new Set([
  "br",
  "hr",
  "meta",
  "link",
  "base",
  "basefont",
  "keygen",
  "command",
]);

/** An open one of these ends where its like begins. */
const selfEnding: ReadonlySet<string> = new Set(["p", "li", "option", "tr", "td", "th", "dt", "dd", "tbody"]);

/** Linear in its input whatever is in it: each character is looked at a bounded number of times. */
export function safeMarkup(html: string): Markup {
  const kept: string[] = [];
  const jsonLd: string[] = [];
  const data: string[] = [];
  const pictures: Picture[] = [];
  const stack: string[] = [];
  const dropped = new Map<string, number>();
  const absent = new Set<string>();
  const spare = { left: 4 * html.length };
  let elements = 0;
  let cut = false;
  let alt = -1; // where the words of the next picture begin
  let from = 0; // begin of the range that is not yet in `kept`
  let at = html.indexOf("<");

  /** Leaves out a range. A blank stands for it if it parted words of the text. */
  const drop = (start: number, end: number, mark = ""): void => {
    if (start > from) kept.push(html.slice(from, start));
    if (mark !== "") kept.push(mark);
    from = end;
  };
  const find = (needle: string, start: number): number => {
    if (absent.has(needle)) return -1;
    const found = html.indexOf(needle, start);
    if (found < 0) absent.add(needle);
    return found;
  };

  while (at >= 0 && at < html.length) {
    const next = html.charCodeAt(at + 1);
    let end: number;
    if (next === 0x21 || next === 0x3f) {
      end = endOfDeclaration(html, at, find);
      drop(at, end);
    } else if (next === 0x2f) {
      const name = nameAt(html, at + 2);
      const close = find(">", at + 2);
      end = close < 0 ? html.length : close + 1;
      if (!closes(name, stack, dropped)) drop(at, end);
    } else {
      const name = nameAt(html, at + 1);
      if (name === "") {
        at = html.indexOf("<", at + 1);
        continue;
      }
      end = endOfTag(html, at + 1 + name.length);
      if (rawElements.has(name)) {
        const close = endTag(html, name, end, absent);
        if (name === "script" && /ld\+json/i.test(html.slice(at, Math.min(end, at + 400))))
          jsonLd.push(html.slice(end, close.start));
        else if (name === "script" && close.start - end > 400 && data.length < 50)
          data.push(html.slice(end, close.start));
        end = close.end;
        drop(at, end, " ");
      } else if (hiddenElements.has(name)) {
        end = html.charCodeAt(end - 2) === 0x2f ? end : endOfHidden(html, name, end, absent, spare);
        drop(at, end, " ");
      } else if (droppedElements.has(name)) {
        if (name === "img") {
          if (alt < at) alt = endless(html.indexOf("alt=", at));
          const words = alt < end && end - at <= maxTag ? wordsAt(html, alt + 4, end) : "";
          if (words !== "") pictures.push({ letters: squash(dereference(words)), order: elements + 1 });
        }
        drop(at, end);
      } else if (!emptyElements.has(name)) {
        elements++;
        if (stack.length > 0 && endsBefore(stack[stack.length - 1] as string, name)) stack.pop();
        if (elements > maxElements || stack.length >= maxDepth) {
          cut = true;
          dropped.set(name, (dropped.get(name) ?? 0) + 1);
          drop(at, end, " ");
        } else {
          stack.push(name);
          if (end - at > maxTag) {
            cut = true;
            drop(at, end, `<${name}>`);
          }
        }
      } else if (end - at > maxTag || ++elements > maxElements) {
        cut = true;
        drop(at, end, " ");
      }
    }
    at = html.indexOf("<", end);
  }
  if (from < html.length) kept.push(html.slice(from));
  return { html: kept.join(""), jsonLd, data, pictures, cut };
}

/** An offset, and the end of all pages where nothing was found. */
const endless = (found: number): number => (found < 0 ? Number.POSITIVE_INFINITY : found);

/** The words that stand for a picture, quoted at an offset of its tag; "" where they are too few for a caption. */
function wordsAt(html: string, start: number, end: number): string {
  const quote = html.charAt(start);
  if (quote !== '"' && quote !== "'") return "";
  const close = html.indexOf(quote, start + 1);
  const length = close - start - 1;
  return close < end && length >= 20 && length <= 600 ? html.slice(start + 1, close) : "";
}

/** The element name at an offset in lower case, "" if none is there. */
function nameAt(html: string, start: number): string {
  let end = start;
  for (; end < html.length && end - start < 40; end++) {
    const code = html.charCodeAt(end) | 0x20;
    const letter = code >= 0x61 && code <= 0x7a;
    if (letter) continue;
    const raw = html.charCodeAt(end);
    if (end > start && ((raw >= 0x30 && raw <= 0x3a) || raw === 0x2d || raw === 0x5f)) continue;
    break;
  }
  return html.slice(start, end).toLowerCase();
}

/** One past the `>` of the tag whose attributes begin at the offset; quoted values may hold one. */
function endOfTag(html: string, start: number): number {
  let quote = 0;
  let afterEquals = false;
  for (let i = start; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return i + 1;
    else if (afterEquals && (code === 0x22 || code === 0x27)) quote = code;
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) afterEquals = code === 0x3d;
  }
  return html.length;
}

function endOfDeclaration(html: string, at: number, find: (needle: string, start: number) => number): number {
  if (html.startsWith("<!--", at)) {
    if (html.startsWith(">", at + 4)) return at + 5;
    const close = find("-->", at + 4);
    return close < 0 ? html.length : close + 3;
  }
  if (html.startsWith("<![CDATA[", at)) {
    const close = find("]]>", at);
    if (close >= 0) return close + 3;
  }
  const close = find(">", at);
  return close < 0 ? html.length : close + 1;
}

/** One pattern for each element, made when it is first needed. */
function tagPattern(known: Map<string, RegExp>, name: string, source: string): RegExp {
  const pattern = known.get(name) ?? new RegExp(source, "gi");
  known.set(name, pattern);
  return pattern;
}

const endTags = new Map<string, RegExp>();

/** Where the end tag of a raw element stands; the end of the page if there is none. */
function endTag(html: string, name: string, start: number, absent: Set<string>): { start: number; end: number } {
  if (absent.has(name)) return { start: html.length, end: html.length };
  const pattern = tagPattern(endTags, name, `</${name}`);
  pattern.lastIndex = start;
  const met = pattern.exec(html);
  if (met === null) {
    absent.add(name);
    return { start: html.length, end: html.length };
  }
  const close = html.indexOf(">", met.index);
  return { start: met.index, end: close < 0 ? html.length : close + 1 };
}

const hiddenTags = new Map<string, RegExp>();

/**
 * One past the end tag that closes a hidden element, its like within it counted. Where the count does not come out, its first end tag
 * closes it; without any, only its begin tag is hidden. `spare` is how many characters may still be looked ahead at on this page.
 */
function endOfHidden(html: string, name: string, start: number, absent: Set<string>, spare: { left: number }): number {
  const key = `/${name}`;
  if (absent.has(key) || spare.left <= 0) return start;
  const pattern = tagPattern(hiddenTags, name, `<(/?)${name}(?=[\\s/>])`);
  pattern.lastIndex = start;
  let depth = 1;
  let first = -1;
  let last = html.length;
  for (let met = pattern.exec(html); met !== null; met = pattern.exec(html)) {
    depth += met[1] === "/" ? -1 : 1;
    if (met[1] === "/" && first < 0) first = pattern.lastIndex;
    last = pattern.lastIndex;
    if (depth === 0) break;
  }
  if (depth === 0) return endOfTag(html, last);
  spare.left -= html.length - start;
  if (first < 0) absent.add(key);
  return first < 0 ? start : endOfTag(html, first);
}

/** True if an open element on top of the stack ends where another begins. */
const endsBefore = (open: string, next: string): boolean =>
  (open === next && selfEnding.has(open)) || (open === "p" && (next === "div" || next === "table" || next === "ul"));

/** Closes an element on the stack; false if the end tag belongs to none that was kept. */
function closes(name: string, stack: string[], dropped: Map<string, number>): boolean {
  const gone = dropped.get(name) ?? 0;
  if (gone > 0) {
    dropped.set(name, gone - 1);
    return false;
  }
  const place = stack.lastIndexOf(name);
  if (place < 0) return false;
  stack.length = place;
  return true;
}
