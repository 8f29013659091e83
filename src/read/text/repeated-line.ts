import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";

/** What a page says again and again. */
export const repeatedLine: RuleFace = {
  id: "text/repeated-line",
  summary: "A short line that a page repeats word for word.",
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[River watch]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[River watch]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nRiver watch\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nRiver watch",
    },
  ],
};

/** The short lines that stand in a text more than once. */
export function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { text, prose } of lines) {
    if (prose || text.length > 160) continue;
    if (once.has(text)) again.add(text);
    else once.add(text);
  }
  return again;
}
