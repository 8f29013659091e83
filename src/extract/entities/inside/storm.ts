import { is } from "../../../core/document.ts";
import { evidenceRule } from "../rule.ts";

const storms = ["hurricane", "typhoon", "cyclone", "storm", "superstorm"] as const;

export const storm = evidenceRule({
  id: "entities/inside/storm",
  summary: "A storm and its name: Hurricane Quarla, tropical storm Quarla.",
  examples: [
    { text: "They fled from [Hurricane Quarla] again." },
    { text: "They fled from tropical storm [Quarla] again." },
    { text: "They met the storm again." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (last - first === 2 && storms.some((word) => is(doc, first, word))) return { sense: "EVENT", weight: 9 };
    const named = last - first === 1 && storms.some((word) => is(doc, first - 1, word));
    return named ? { sense: "EVENT", weight: 6 } : null;
  },
});
