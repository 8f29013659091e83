import { isCapital, isCompanySuffix } from "../name.ts";
import type { JoinRule } from "../rule.ts";

export const legalForm: JoinRule = {
  id: "entities/join/legal-form",
  summary: "A comma before the legal form of a company: Harlow, Inc.",
  examples: [{ text: "They sold [Harlow, Inc.] to him." }, { text: "They sold Harlow, Texas, to him." }],
  when: [","],
  join: (reading, _first, at) => (isCapital(reading, at + 1) && isCompanySuffix(reading, at + 1) ? at + 2 : -1),
};
