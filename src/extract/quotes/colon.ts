import type { EntityType } from "../../contract.ts";
import { type Document, has, is, isKind } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { type Attribution, type AttributionRule, isHeadline, type Range, type Scene } from "./scene.ts";
import { isNameWord, isPlain, withoutTitles } from "./speaker-phrase.ts";
import { isLetter } from "./turns.ts";
import { hasTrait, NAME_PARTICLE } from "./word-traits.ts";

/** A name before a headline's colon has no more tokens than this. */
const longest = 6;

export const colon: AttributionRule = {
  id: "quotes/colon",
  summary: "A name and a colon at the head of a headline or of a turn in a conversation: “Sacks: ‘We are ready’”.",
  starts: [":"],
  examples: [
    { text: "[Lena Morgan]: “We are ready for the flood”" },
    { text: "[MORGAN]: We are ready." },
    { text: "The plan has three parts: “bridge, road and dam.”" },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    const turn = scene.turns.get(cue);
    if (turn !== undefined) {
      return attributed(doc, isLetter(turn) ? "role" : "name", turn.name, { first: turn.first, last: cue + 1 }, cue);
    }
    if (!is(doc, cue, ":")) return null;
    const opening = doc.sentences.first[doc.tokens.sentence[cue] as number] as number;
    const first = isKind(doc, opening, "quote") ? opening + 1 : opening;
    if (cue === first || cue - first > longest) return null;
    if (!isHeadlineName(scene, first, cue)) return null;
    return attributed(doc, "name", { first, last: cue }, { first, last: cue + 1 }, cue);
  },
};

/** The attribution of words behind a speaker and a colon, or a letter that takes its stop with it. */
const attributed = (
  doc: Document,
  form: "name" | "role",
  phrase: Range,
  range: Range,
  cue: number,
): Omit<Attribution, "rule"> => ({
  cue: { first: cue, last: cue + 1 },
  speaker: { mention: withoutTitles(doc, phrase.first, phrase.last), phrase, form, described: false },
  range,
  inverted: false,
});

/** A name, before words in marks or in a headline. */
function isHeadlineName(scene: Scene, first: number, cue: number): boolean {
  const { doc } = scene;
  if (!isWholeName(scene, first, cue)) return false;
  if (isKind(doc, cue + 1, "quote")) return true;
  if (!isHeadlineHead(scene, first)) return false;
  const type = entityType(scene, first, cue);
  if (type === "GPE" || type === "LOC" || type === "FAC") return false;
  return has(doc, first, C["report-noun"]) || type !== undefined || !isPlain(doc, first);
}

/** The type of the entity that is named by just these tokens. */
function entityType({ doc, entities }: Scene, first: number, last: number): EntityType | undefined {
  const start = doc.tokens.start[first];
  const end = doc.tokens.end[last - 1];
  return entities.find(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === end))
    ?.type;
}

function isWholeName({ doc }: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!isNameWord(doc, at) && !hasTrait(doc, at, NAME_PARTICLE) && !has(doc, at, C["report-noun"])) return false;
  return true;
}

/** The head of a headline that is a person or a report, no place. */
function isHeadlineHead({ doc }: Scene, first: number): boolean {
  if (!isHeadline(doc, doc.tokens.sentence[first] as number)) return false;
  if (has(doc, first, C["report-noun"])) return true;
  return ![C.country, C.state, C.city, C.event].some((cls) => has(doc, first, cls));
}
