import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { evidenceRule } from "../rule.ts";

const head = C["place-head"];

export const placeHead = evidenceRule({
  id: "entities/inside/place-head",
  summary: "It begins or ends with a word for a natural place: Lake Harlow, Harlow Valley, Gulf of Harlow.",
  examples: [{ text: "They met at [Lake Harlow] again." }, { text: "They met at Harlow again." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 &&
    !(last - first === 2 && has(doc, first, C["given-name"])) &&
    (has(doc, last - 1, head) || (has(doc, first, head) && (last - first === 2 || is(doc, first + 1, "of"))))
      ? { sense: "LOC", weight: 7 }
      : null,
});
