import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";

/** What a page says again and again. */
export const repeatedLine: RuleFace = {
  id: "text/repeated-line",
  summary: "A line that a page repeats word for word, or that says its title again.",
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[River watch]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[River watch]\nThe mayor said on Tuesday that the other dam, which is as old, would be looked at as well before the autumn.\n[Herald: Dam bursts above the town]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Are the days of the old dams numbered? What the council found out]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment\nRivers Are the days of the old dams numbered? What the council found out",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nRiver watch\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nRiver watch",
    },
  ],
};

/** A line longer than this is no label. */
const longestLabel = 160;

/**
 * The lines of a text that repeat others, where the article begins at `first`: each short one that stands in it more than once, but for the last where that one alone stands over
 * running text, as the headings of a table of contents do, and but for questions asked again and again; each paragraph behind its first place, and everywhere if there are three and more.
 */
export function repeatedLines(lines: readonly Line[], first: number): readonly boolean[] {
  const places = new Map<string, number[]>();
  lines.forEach(({ text, prose }, at) => {
    if (prose ? at < first : text.length > longestLabel) return;
    const known = places.get(text);
    if (known === undefined) places.set(text, [at]);
    else known.push(at);
  });
  const found = echoed(lines);
  const overText = (at: number): boolean => lines[at + 1]?.prose ?? false;
  for (const all of places.values()) {
    if (all.length === 1) continue;
    const last = all.at(-1) as number;
    const prose = lines[last]?.prose ?? false;
    const apart = last - (all.at(-2) as number) > sameBox;
    const listed = !prose && apart && overText(last) && !all.slice(0, -1).some(overText);
    if (all.every(overText) && lines[last]?.text.endsWith("?")) continue;
    for (const at of all) found[at] = prose ? all.length > 2 || at !== all[0] : !listed || at !== last;
  }
  return found;
}

/** A headline said twice within so many lines is said by one box. */
const sameBox = 2;
/** A headline of another story is at least so long. */
const shortestEcho = 40;

/** The lines that end another one of the page, behind the name of a section: `Rivers Who broke the dam, and how much it will cost the town`. */
function echoed(lines: readonly Line[]): boolean[] {
  const ends = new Map<string, string>();
  for (const { text, prose } of lines)
    if (text.length > shortestEcho && text.length <= longestLabel + 40 && (!prose || !/[.]["'”’]?$/.test(text)))
      ends.set(text.slice(-shortestEcho), text);
  return lines.map(({ text, ends: end, size }) => {
    if (size < shortestEcho || size > longestLabel || end === "stop") return false;
    const longer = ends.get(text.slice(-shortestEcho));
    if (longer === undefined || longer.length <= text.length + 2 || !longer.endsWith(` ${text}`)) return false;
    return /^\p{Uppercase}/u.test(longer);
  });
}

/** True for a line that says the title again, with little before or behind it. */
export function saysTitle({ text }: Line, title: string): boolean {
  const key = folded(title);
  if (key.length < 15 || text.length > title.length * 1.5 + 40) return false;
  return folded(text).includes(key);
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{Alphabetic}\d]+/gu, "");
