import { isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isEventWord = sees("@event-head");

export const eventHead = evidenceRule({
  id: "entities/inside/event-head",
  summary: "It ends with a word that makes an event.",
  examples: [{ text: "They won the [Harlow Cup] again." }, { text: "They won at Harlow again." }],
  when: { last: ["@event-head"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && isHead(reading, last - 1, isEventWord) ? { sense: S.EVENT, weight: 9 } : null,
});
