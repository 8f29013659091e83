import stringWidth from "string-width";

/** Columns a text takes on a terminal. */
export const widthOf = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text));

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
