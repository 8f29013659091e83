import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";

/** An entry of a list. */
export const listItem: RuleFace = {
  id: "text/list-item",
  summary: "A line that begins with a bullet or a number.",
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[- Two engineers wrote to the mayor.]\n[- The mayor did not answer.]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[1. Ada Quist (Norway) 12 seconds]\n[2. Omar Lund (Sweden) 14 seconds]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n-20 degrees were measured.",
    },
  ],
};

const marker = /^(?:[-*•–▪·◦‣]|\d{1,3}[.)]|[a-h][.)])\s+\S/u;

/** True for a line that begins as the entry of a list does. */
export function isListItem({ text }: Line): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return false;
  return marker.test(text.slice(0, 12));
}

/** True for a paragraph that a dash opens and no list: what somebody said, or what a firm announces. Above and below stand other lines. */
export function isAside(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (!/^[-–]\s/.test(line.text)) return false;
  return above?.ends !== "colon" && ![above, below].some((other) => other !== undefined && isListItem(other));
}
