import { isCapital, isMark } from "../name.ts";
import { joinRule } from "../rule.ts";

export const ampersand = joinRule({
  id: "entities/join/ampersand",
  summary: "An ampersand between two capitals.",
  examples: [{ text: "They sold it to [Harlow & Finch] last year." }, { text: "Harlow and Finch met." }],
  join: ({ doc }, _first, at) => (isMark(doc, at, "&") && isCapital(doc, at + 1) ? at + 2 : -1),
});
