import { has, is, isKind, shaped, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { AttributionRule, Scene } from "./scene.ts";
import { isNameWord, withoutTitles } from "./speaker-phrase.ts";

/** A name before a headline's colon has no more tokens than this. */
const longest = 6;

export const colon: AttributionRule = {
  id: "quotes/colon",
  summary: "A name and a colon at the head of a headline or of a turn in a conversation: “Sacks: ‘We are ready’”.",
  examples: [
    { text: "[Lena Morgan]: “We are ready for the flood”" },
    { text: "[MORGAN]: We are ready." },
    { text: "The plan has three parts: “bridge, road and dam.”" },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    if (!is(doc, cue, ":")) return null;
    const first = doc.sentences.first[doc.tokens.sentence[cue] as number] as number;
    if (cue === first || cue - first > longest || !isWholeName(scene, first, cue)) return null;
    const marked = isKind(doc, cue + 1, "quote");
    const plain = [C.noun, C.verb, C.adjective].some((cls) => has(doc, first, cls));
    if (!marked && plain && !has(doc, first, C["report-noun"])) return null;
    if (!marked && !isTurn(scene, first, cue) && !isHeadline(scene, first)) return null;
    const mention = withoutTitles(doc, { first, last: cue });
    const range = { first, last: cue + 1 };
    const phrase = { first, last: cue };
    return {
      cue: { first: cue, last: cue + 1 },
      speaker: { mention, phrase, form: "name", described: false },
      range,
      inverted: false,
    };
  },
};

function isWholeName({ doc }: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isNameWord(doc, at) && !has(doc, at, C["name-particle"])) return false;
  return true;
}

/** A speaker's name in capitals, as in a transcript. */
function isTurn({ doc }: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!shaped(doc, at, UPPER)) return false;
  return (doc.tokens.end[first] as number) - (doc.tokens.start[first] as number) > 2;
}

/** The title or a heading that a person or a report opens. */
function isHeadline({ doc }: Scene, first: number): boolean {
  const block = doc.blocks[doc.sentences.block[doc.tokens.sentence[first] as number] as number];
  if (block?.kind !== "title" && block?.kind !== "heading") return false;
  if (has(doc, first, C["report-noun"])) return true;
  return ![C.country, C.state, C.city, C.event].some((cls) => has(doc, first, cls));
}
