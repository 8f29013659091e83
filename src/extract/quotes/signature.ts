import { is, isKind } from "../../core/document.ts";
import type { AttributionRule } from "./scene.ts";
import { isNameWord, nameEnd, withoutTitles } from "./speaker-phrase.ts";

export const signature: AttributionRule = {
  id: "quotes/signature",
  summary: "A dash and a name behind a quotation, at the end of its paragraph: “We are ready.” — Lena Morgan.",
  starts: ["#dash"],
  examples: [
    { text: "“We are ready.” — [Lena Morgan], mayor" },
    { text: "“We are ready” — [Lena Morgan] on the flood" },
    { text: "“We are ready” — Lena Morgan was not." },
  ],
  read: ({ doc, runAt }, dash) => {
    if (!isKind(doc, dash, "dash") || dash === 0 || (runAt[dash - 1] as number) < 0) return null;
    if (!isNameWord(doc, dash + 1)) return null;
    const sentence = doc.tokens.sentence[dash] as number;
    const end = doc.sentences.last[sentence] as number;
    const last = nameEnd(doc, dash + 1, end);
    const closed = last >= end || is(doc, last, ",") || is(doc, last, ".") || is(doc, last, "(") || is(doc, last, "on");
    if (!closed || doc.sentences.block[sentence + 1] === doc.sentences.block[sentence]) return null;
    const mention = withoutTitles(doc, dash + 1, last);
    const phrase = { first: dash + 1, last };
    return {
      cue: { first: dash, last: dash + 1 },
      speaker: { mention, phrase, form: "name", described: false },
      range: { first: dash, last },
      inverted: true,
    };
  },
};
