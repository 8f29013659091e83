import { type Document, is, isKind } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { found, type QuoteData } from "./claim.ts";
import { attributionFrom, type Scene } from "./scene.ts";
import { hasTrait, SAY_VERB } from "./word-traits.ts";

/** A turn in a dialogue is read no further than this, in tokens. */
const reach = 200;

export const dialogueDash = sequenceRule<QuoteData, Scene>({
  id: "quotes/dialogue-dash",
  summary:
    "Words between a dash that opens a paragraph and the speaker with a verb of saying: “— We are ready, said Morgan”.",
  starts: ["#dash"],
  examples: [
    { text: "— [We are ready], said Lena Morgan.", data: { kind: "direct" } },
    { text: "— Enhanced data protection for companies." },
  ],
  read: (doc, token, scene) => {
    if (!opensBlock(doc, token) || doc.text[doc.tokens.start[token] as number] === "-") return null;
    const attribution = scene.attributions[attributionFrom(scene, token + 1)];
    if (attribution === undefined || attribution.cue.first > token + reach) return null;
    const { range } = attribution;
    const comma = range.first - 1;
    if (doc.tokens.sentence[range.first] !== doc.tokens.sentence[token] || !is(doc, comma, ",") || comma <= token + 1)
      return null;
    return hasTrait(doc, attribution.cue.first, SAY_VERB)
      ? found(scene, token + 1, comma, { kind: "direct", run: null, attribution })
      : null;
  },
});

const opensBlock = (doc: Document, token: number): boolean => {
  const sentence = doc.tokens.sentence[token] as number;
  const first = doc.sentences.first[sentence] === token;
  return first && isKind(doc, token, "dash") && doc.sentences.block[sentence - 1] !== doc.sentences.block[sentence];
};
