/** How far into a text its kind is looked for, in UTF-16 code units. */
const looked = 8192;

/** What opens a page, behind its XML declaration and comments. */
const opening = /\s*<(?:!doctype\s{1,10}html|html|head|body)\b/iy;

/** Tags that a page is built of, whole. */
const tags =
  /<\/?(?:html|head|body|title|meta|link|script|style|div|p|span|a|h[1-6]|ul|ol|li|table|tr|td|article|section|main|header|footer|nav|img|br|figure|strong|em)(?:\s[^<>]{0,2000})?\/?>/gi;

/** This many tags a thousand characters make a page; a text that speaks of tags has fewer. */
const density = 4;

/**
 * True if a text is an HTML page or a piece of one, by what it holds: a doctype or an element that opens a page, or tags
 * throughout its first kilobytes. A text that only mentions `<b>` is none.
 */
export function isHtml(text: string): boolean {
  const start = text.slice(0, looked);
  if (opensPage(start)) return true;
  const first = /\S/.exec(start);
  if (first === null) return false;
  const count = start.match(tags)?.length ?? 0;
  const enough = Math.max(3, (start.length * density) / 1000);
  return count >= enough && (first[0] === "<" || /<(?:html|head|body|div|p|article)[\s>]/i.test(start));
}

/** True for a doctype or an element that holds a page, behind an XML declaration and comments. */
function opensPage(text: string): boolean {
  let at = 0;
  for (const [begin, end] of [
    ["<?xml", "?>"],
    ["<!--", "-->"],
    ["<!--", "-->"],
    ["<!--", "-->"],
  ] as const) {
    const first = at + (/^\s*/.exec(text.slice(at, at + 200)) as RegExpExecArray)[0].length;
    if (!text.startsWith(begin, first)) continue;
    const last = text.indexOf(end, first);
    if (last < 0) return false;
    at = last + end.length;
  }
  opening.lastIndex = at;
  return opening.test(text);
}

/** True if a text is a web archive (.mhtml): a mail of several parts, one of them a page. */
export const isMhtml = (text: string): boolean =>
  /^(?:[\w-]{1,60}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,20}){1,30}/.test(text.slice(0, looked)) &&
  /^Content-Type:\s{0,5}multipart\/related\b/im.test(text.slice(0, looked)) &&
  /^MIME-Version:/im.test(text.slice(0, looked));
