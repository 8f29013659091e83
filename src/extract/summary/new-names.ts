import { tokenAt } from "../../core/document.ts";
import type { WeighingRule } from "./rule.ts";

/** Names that make a sentence full of who. */
const many = 3;

/** The sentence that first names someone says who they are. */
export const newNames: WeighingRule = {
  id: "summary/new-names",
  summary: "A sentence that names two or more for the first time introduces who does what.",
  examples: [
    {
      text: "It had rained all night on the town. [Germany sold the harbour to Denmark.] The news made Germany angry.",
    },
    { text: "It had rained all night on the old town." },
  ],
  weigh: ({ doc, indexOf, layers }, values) => {
    values.fill(0);
    for (const { mentions } of layers.entities) {
      const first = mentions.find(({ start }) => placeOf(doc, indexOf, start) >= 0);
      if (first === undefined) continue;
      const i = placeOf(doc, indexOf, first.start);
      values[i] = Math.min((values[i] as number) + 1 / many, 1);
    }
  },
};

const placeOf = (doc: Parameters<typeof tokenAt>[0], indexOf: Int32Array, offset: number): number =>
  indexOf[doc.tokens.sentence[tokenAt(doc, offset)] as number] as number;
