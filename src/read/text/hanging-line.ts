import { isBody } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import { isListItem } from "./list-item.ts";
import type { Placed } from "./placed.ts";
import { isTableRow } from "./table-row.ts";

/** What belongs to site words above it. */
export const hangingLine: RuleFace = {
  id: "text/hanging-line",
  summary:
    "A short line right below site words, where blank lines part the paragraphs; or on a page a long line in capitals.",
  examples: [
    {
      text: "Share Tweet\n\nDam bursts above the town\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nPlay video\n[The broken wall from above]\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n\n[READ THE HERALD ON YOUR TELEPHONE HERE]\n\nThe council will meet again on Friday to hear what the engineers have to say about the walls of the other dam.\n\nLeave a comment",
    },
    {
      text: "Share Tweet\n\nDam bursts above the town\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nPlay video\n\nThe second dam\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n\nLeave a comment",
    },
  ],
};

/** Short lines that hang on what was left out above them, and cries in capitals. */
export function dropHanging(placed: readonly Placed[], head: number): void {
  for (let at = head + 1; at < placed.length; at++) {
    const each = placed[at] as Placed;
    const { line } = each;
    if (each.kind !== "paragraph" || line.prose || line.ends === "colon" || isListItem(line) || isTableRow(line))
      continue;
    const above = placed[at - 1];
    const hangs =
      line.gap === 1 &&
      line.ends === "open" &&
      above !== undefined &&
      !isBody(above.kind) &&
      above.kind !== "title" &&
      (placed[at + 1]?.line.gap ?? 0) > 1;
    if (hangs || isCry(line.text)) Object.assign(each, { kind: "chrome", why: hangingLine.id });
  }
}

/** True for four words and more, all in capitals but for the s of a plural. */
function isCry(text: string): boolean {
  if (text.length < 28 || !/\p{Uppercase}{2}/u.test(text)) return false;
  return !/\p{Lowercase}/u.test(text.replace(/(?<=\p{Uppercase})s\b/gu, "")) && text.split(" ").length > 3;
}
