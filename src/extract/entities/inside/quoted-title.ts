import { C } from "../../../lexicon/classes.ts";
import { workTitle } from "../join/work-title.ts";
import { hasAny } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const persons = [C["given-name"]];

export const quotedTitle = evidenceRule({
  id: "entities/inside/quoted-title",
  summary: "It fills a pair of quotation marks and has capitals as titles of works have.",
  examples: [{ text: 'They saw "[The Sands of Quarl]" again.' }, { text: "They saw The Sands of Quarl again." }],
  weigh: ({ first, last, spans }, { doc }) =>
    spans.includes(workTitle.id) && !(last - first === 2 && hasAny(doc, first, persons))
      ? { sense: "WORK_OF_ART", weight: 6 }
      : null,
});
