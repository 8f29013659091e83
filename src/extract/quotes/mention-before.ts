import { is } from "../../core/document.ts";
import { type Attributed, blockOf, type SpeakerSieve } from "./claim.ts";
import { sentenceSubject } from "./clause-subject.ts";
import { attributionBefore, type Scene } from "./scene.ts";
import { isNameWord, nameStart, withoutTitles } from "./speaker-phrase.ts";
import { hasTrait, SAY_VERB } from "./word-traits.ts";

export const mentionBefore: SpeakerSieve = {
  id: "quotes/mention-before",
  summary: "The speaker or subject of the sentence before a quotation, or of the words that a colon closes before it.",
  examples: [
    { text: "[Lena Morgan] was sure. “We are ready.”" },
    { text: "[Lena Morgan] had one word for the plan: “Ready when the water comes.”" },
    { text: "“We are ready.”" },
  ],
  find: (scene, pieces, index) => {
    const { doc } = scene;
    const piece = pieces[index];
    if (piece === undefined || piece.run === null) return null;
    const sentence = doc.tokens.sentence[piece.run.open] as number;
    if (is(doc, piece.run.open - 1, ":"))
      return nameBefore(scene, piece.run.open - 1) ?? speakerOf(scene, sentence, piece.run.open);
    const before = sentence - 1;
    if (before < 0 || doc.sentences.block[before] !== blockOf(scene, piece)) return null;
    return speakerOf(scene, before, doc.sentences.last[before] as number);
  },
};

/** A name right before the colon: "It surprised David Sacks: “…”". */
function nameBefore(scene: Scene, colon: number): Attributed | null {
  const { doc } = scene;
  const least = doc.sentences.first[doc.tokens.sentence[colon] as number] as number;
  if (colon <= least || !isNameWord(doc, colon - 1)) return null;
  const phrase = { first: nameStart(doc, colon - 1, least), last: colon };
  const mention = withoutTitles(doc, phrase.first, phrase.last);
  return { speaker: { mention, phrase, form: "name", described: false }, cue: null, continues: null };
}

/** The last speaker of a sentence, else its subject if that may be a person. */
export function speakerOf(scene: Scene, sentence: number, end: number): Attributed | null {
  const { doc } = scene;
  const last = attributionBefore(scene, end);
  if (last !== undefined && doc.tokens.sentence[last.cue.first] === sentence && hasTrait(doc, last.cue.first, SAY_VERB))
    return { speaker: last.speaker, cue: null, continues: null };
  const subject = sentenceSubject(scene, sentence, end);
  return subject === null || subject.form === "role" ? null : { speaker: subject, cue: null, continues: null };
}
