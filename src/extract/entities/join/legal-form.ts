import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isMark } from "../name.ts";
import { joinRule } from "../rule.ts";

export const legalForm = joinRule({
  id: "entities/join/legal-form",
  summary: "A comma before the legal form of a company: Harlow, Inc.",
  examples: [{ text: "They sold [Harlow, Inc.] to him." }, { text: "They sold Harlow, Texas, to him." }],
  join: ({ doc }, _first, at) =>
    isMark(doc, at, ",") && isCapital(doc, at + 1) && has(doc, at + 1, C["company-suffix"]) ? at + 2 : -1,
});
