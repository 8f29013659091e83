import { is } from "../../../core/document.ts";
import { evidenceRule } from "../rule.ts";

const feasts = ["festival", "festivities", "holiday", "holidays", "pandemic"] as const;

export const festival = evidenceRule({
  id: "entities/context/festival",
  summary: "A festival, holiday or pandemic is called so: the Quarla festival, the festival of Quarla.",
  examples: [
    { text: "They came for the [Quarla] festival again." },
    { text: "They keep the festival of [Quarla] again." },
    { text: "They came for the festival again." },
  ],
  weigh: ({ first, last, entry }, { doc }) => {
    if (entry >= 0) return null;
    const behind = feasts.some((word) => is(doc, last, word)) && is(doc, first - 1, "the");
    const before = is(doc, first - 1, "of") && (is(doc, first - 2, "festival") || is(doc, first - 2, "feast"));
    return behind || before ? { sense: "EVENT", weight: 5 } : null;
  },
});
