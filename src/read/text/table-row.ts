import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";

/** A line of columns. */
export const tableRow: RuleFace = {
  id: "text/table-row",
  summary: "A line of columns: parts set off by wide gaps, or a name with several numbers.",
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Lyon   2  1  0  7]\n[Nice   1  1  1  4]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nThere were 2 or 3 dams in 1924, he said.",
    },
  ],
};

/** True for a line of columns. */
export function isTableRow(line: Line): boolean {
  if (line.size > 200 || line.ends === "stop" || line.ends === "colon") return false;
  const gap = line.text.includes("\t") || line.text.includes("   ");
  if (gap && /\S(?:\t+| {3,40})\S/.test(line.text)) return true;
  if (!line.digits || !(gap || /\d\D+\d\D+\d/.test(line.text))) return false;
  const numbers = line.text.match(/(?:^|\s)[(+-]?\d[\d.,:/%-]*\)?(?=\s|$)/g)?.length ?? 0;
  const words = line.text.match(/\S+/g)?.length ?? 0;
  return numbers >= 3 && numbers * 2 >= words;
}
