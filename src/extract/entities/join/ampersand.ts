import { isCapital } from "../name.ts";
import type { JoinRule } from "../rule.ts";

export const ampersand: JoinRule = {
  id: "entities/join/ampersand",
  summary: "An ampersand between two capitals.",
  examples: [{ text: "They sold it to [Harlow & Finch] last year." }, { text: "Harlow and Finch met." }],
  when: ["&"],
  join: (reading, _first, at) => (isCapital(reading, at + 1) ? at + 2 : -1),
};
