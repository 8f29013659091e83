import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";
import { isListItem } from "./list-item.ts";

/** A line that names what stands below it. */
export const heading: RuleFace = {
  id: "text/heading",
  summary: "A short line without a full stop that stands over running text or a list.",
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\n[Who knew of it]\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\n[1. The council:]\n- Two engineers wrote to the mayor.\n- The mayor did not answer.",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nLyon 2 Nice 1\nMetz 0 Lens 0",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers who knew of it\n\nhad warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
};

/** Longer lines that end in a colon before somebody's words lead in to them. */
const longestLeadIn = 50;

/** The level of a heading, 0 for another line. `next` is the body line behind it, `below` that line's own level. */
export function headingLevel(line: Line, next: Line | undefined, below: number): number {
  if (next === undefined || line.size > 120 || (line.ends === "stop" && !/[?!]$/.test(line.text))) return 0;
  const over = next.prose || below > 0 || (line.ends === "colon" && isListItem(next));
  const numbered = line.digits && /^\d{1,2}[.)]\s/.test(line.text);
  if (!over && !numbered) return 0;
  if (!/^["'“‘«¿¡([]?(?:\p{Uppercase}|\p{Lo}|\d)/u.test(line.text) || /[,;]$/.test(line.text)) return 0;
  if (/^\p{Lowercase}[\p{Lowercase} ]/u.test(next.text)) return 0;
  if (line.prose && /[.!?…]["'”’»“‘«)]{0,2}\s/u.test(line.text)) return 0;
  if (line.ends === "colon" && line.size > longestLeadIn && /^["“„«»]/.test(next.text)) return 0;
  if (numbered) return isListItem(next) && !/^\d/.test(next.text) ? 3 : 0;
  return line.digits && !next.prose && /\d.*\d.*\d.*\d/.test(line.text) ? 0 : 2;
}
