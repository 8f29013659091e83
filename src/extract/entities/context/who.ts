import { is } from "../../../core/document.ts";
import { isMark } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const who = evidenceRule({
  id: "entities/context/who",
  summary: "“who” or “whom” stands right behind it, or behind a comma.",
  examples: [{ text: "They met [Harlow], who left." }, { text: "They met Harlow, which left." }],
  weigh: ({ last }, { doc }) => {
    const at = isMark(doc, last, ",") ? last + 1 : last;
    return is(doc, at, "who") || is(doc, at, "whom") || is(doc, at, "himself") || is(doc, at, "herself")
      ? { sense: "PERSON", weight: 4 }
      : null;
  },
});
