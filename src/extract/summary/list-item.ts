import { isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import type { ClosingRule } from "./rule.ts";

const bullets = "•▪◦‣·●■►*";

/** An item of a list that stands in the running text. */
export const listItem: ClosingRule = {
  id: "summary/list-item",
  summary: "A sentence that begins with a dash or a bullet is an item of a list.",
  examples: [
    {
      text: "The council closed the harbour.\n\n[- The walls were broken by the storm.]\n[- The boats will go to Hull.]",
    },
    { text: "The council – all of it – closed the harbour." },
  ],
  closes: ({ doc, first }, i) => {
    const token = first[i] as number;
    if (!shaped(doc, token + 1, SPACE_BEFORE)) return false;
    return isKind(doc, token, "dash") || bullets.includes(doc.text.charAt(doc.tokens.start[token] as number));
  },
};
