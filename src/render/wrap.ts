import { eastAsianWidth } from "get-east-asian-width";

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  for (let i = 0; i < text.length; i++) if (!isNarrow(text.charCodeAt(i))) return widthOfClusters(text);
  return text.length;
}

/** True for the letters and marks of Latin text, a column each. */
const isNarrow = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0xa0 && code < 0x300 && code !== 0xad) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x20a0 && code <= 0x20c0);

let clusters: Intl.Segmenter | null = null;

/** The same for any script: what a reader takes for one character has one width, by its first code point. */
function widthOfClusters(text: string): number {
  clusters ??= new Intl.Segmenter();
  let width = 0;
  for (const { segment } of clusters.segment(text)) {
    if (/^(?:\p{M}|\p{Cc}|\p{Cf}|\p{Cs})+$/u.test(segment)) continue;
    const emoji = /^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f/u.test(segment);
    width += emoji ? 2 : eastAsianWidth(segment.codePointAt(0) as number);
  }
  return width;
}

/** Cuts a line of text into lines no wider than `width` columns, at blanks; a longer word is cut where it must be. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, room))) {
    if (word === "") continue;
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** A word in pieces that fit; nearly always the word itself. */
function pieces(word: string, room: number): string[] {
  if (word.length <= room && widthOf(word) <= room) return [word];
  const parts: string[] = [];
  let part = "";
  for (const char of word) {
    if (widthOf(part + char) > room) {
      parts.push(part);
      part = "";
    }
    part += char;
  }
  return [...parts, part];
}

/** The text within so many columns, with a mark where it is cut. */
export function clip(text: string, width: number, mark: "…" | "..." = "…"): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  let out = "";
  for (const char of text) {
    if (widthOf(out + char) > width - mark.length) break;
    out += char;
  }
  return out.trimEnd() + mark;
}
