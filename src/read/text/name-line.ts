import type { RuleFace } from "../../core/rule.ts";
import { type Byline, readByline } from "../byline.ts";
import { isFunctionWord, opensSentence } from "../language.ts";
import type { Line } from "./line.ts";

/** Names alone on a line of a page's head. */
export const nameLine: RuleFace = {
  id: "text/name-line",
  summary: "Names alone on a line between headline and text of a page, beside its date.",
  examples: [
    {
      text: "Share Tweet\nDam bursts above the town\n[Ada Quist]\n4 March 2024\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nVon\n[Ada Quist]\n,\n[Omar Lund]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\n\nAda Quist\nLONDON 1996-08-30\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
  ],
};

/** The names of a line that holds nothing but names, roles and papers; null for another line. */
export function namesAlone(line: Line): Byline | null {
  if (line.size > 120 || line.ends !== "open" || /[?!“”"«»…‘]|[’']s\s|\d{2}/.test(line.text)) return null;
  const read = readByline(line.text);
  if (read.authors.length === 0 || read.cued) return null;
  const first = read.authors[0]?.start ?? 0;
  if (/\p{Alphabetic}/u.test(line.text.slice(0, first))) return null;
  const names = read.authors.map((author) => author.name.split(" "));
  if (
    names.some(
      ([word = ""]) =>
        isFunctionWord(word.toLowerCase()) ||
        opensSentence(word.toLowerCase()) ||
        /\p{Lowercase}\p{Uppercase}\p{Lowercase}{3}/u.test(word),
    )
  )
    return null;
  const rest = line.text.slice(read.end).match(/\p{Alphabetic}{2,}/gu)?.length ?? 0;
  return rest <= 6 ? read : null;
}
