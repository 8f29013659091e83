import { lineRule } from "./line-rule.ts";

/** How long a recording is, when an entry was made, which picture of how many: `00:49`, `01:48 min`, `1 / 13`. */
const clock = /^(?:\d{1,2}(?::\d\d){1,2}(?:\s?(?:min|uhr|h|hrs)\.?)?|\d{1,3}\s?\/(?:\s?\d{1,3})?)$/i;

/** Marks alone, or on a page a number alone: separators, counters, places in a list of links. */
export const bareMark = lineRule({
  id: "text/bare-mark",
  summary: "A line of marks, or on a page a line of one number.",
  examples: [
    {
      text: "Dam bursts above the town\n[|]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\n[01:48 min]\n[1 / 13]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    { text: "Results\n21\nThe dam above the town burst on Monday." },
  ],
  judge(line, _at, view) {
    if (line.text.length > 60) return null;
    if (!/\p{Alphabetic}|\p{N}/u.test(line.text)) return { kind: "chrome", weight: 0.3 };
    if (view.page && clock.test(line.text)) return { kind: "chrome", weight: 0.5 };
    return view.page && /^\p{P}{0,2}\d{1,6}(?:[.,]\d)?[KkM]?\p{P}{0,2}$/u.test(line.text)
      ? { kind: "chrome", weight: 0.5 }
      : null;
  },
});
