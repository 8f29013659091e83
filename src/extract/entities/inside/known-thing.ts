import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { evidenceRule } from "../rule.ts";

export const knownThing = evidenceRule({
  id: "entities/inside/known-thing",
  summary: "The lists know it as a product, event, law, work or prize.",
  examples: [{ text: "They waited for [Ramadan] again." }, { text: "It was built after the war ended." }],
  weigh: listed([
    [C.product, "PRODUCT", 7],
    [C.event, "EVENT", 8],
    [C.law, "LAW", 8],
    [C["work-of-art"], "WORK_OF_ART", 7],
    [C.award, "WORK_OF_ART", 7],
  ]),
});
