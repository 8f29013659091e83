import { lineRule } from "./line-rule.ts";

/** Marks alone, or on a page a number alone: separators, counters, places in a list of links. */
export const bareMark = lineRule({
  id: "text/bare-mark",
  summary: "A line of marks, or on a page a line of one number.",
  examples: [
    {
      text: "Dam bursts above the town\n[|]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    { text: "Results\n21\nThe dam above the town burst on Monday." },
  ],
  judge(line, _at, view) {
    if (line.text.length > 60) return null;
    if (!/[\p{L}\p{N}]/u.test(line.text)) return { kind: "chrome", weight: 0.3 };
    return view.page && /^[#\p{P}]{0,2}\p{N}{1,6}(?:[.,]\p{N})?[KkM]?\p{P}{0,2}$/u.test(line.text)
      ? { kind: "chrome", weight: 0.5 }
      : null;
  },
});
