import { CAPITAL, type Document, has, is, isKind, oneOf, shaped } from "../../core/document.ts";
import { Room } from "../../core/room.ts";
import type { RuleFace } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { endToken, hasTrait, openingWord, type Scene } from "./scene.ts";
import { BACK_NOUN, BACK_PRONOUN } from "./word-facts.ts";

/** "He" needs its name: a sentence that leans on the one before it is chosen with that one or not at all. */
export const drawnTogether: RuleFace = {
  id: "summary/drawn-together",
  summary: "A sentence that opens with He or The company stands only behind the sentence it leans on.",
  examples: [
    { text: "Mia Fern closed the harbour on Tuesday. [She had never seen it.]" },
    { text: "The council sold six boats on Tuesday. [Among them, the Mary Ann was the last to go.]" },
    { text: "Mia Fern closed the harbour on Tuesday. [The current 34-year-old mayor had never seen it.]" },
    { text: "Mia Fern closed the harbour on Tuesday. [Speaking in the rain, she said that it was old.]" },
    {
      text: "Mia Fern closed the harbour on Tuesday. The boats are gone. The singer Tom Hale came by. Asked by Ada Quist, she sang.",
    },
  ],
};

const foundRoom = new Room(Int32Array);

/** For each sentence the open sentence it leans on, -1 for none. One that leans on what is closed, such as an editor's note, is closed too. */
export function antecedents(scene: Scene): Int32Array {
  const found = foundRoom.filled(scene.count, -1);
  let before = -1;
  for (let i = 0; i < scene.count; i++) {
    if (scene.open[i] === 0) continue;
    if (leansBack(scene, i)) {
      if (before < 0 && i > 0) {
        scene.open[i] = 0;
        continue;
      }
      found[i] = before;
    }
    before = i;
  }
  return found;
}

/** "This week", "That year": no pronoun. */
const isTime = oneOf(["week", "year", "month", "morning", "weekend", "summer", "winter", "spring", "season", "time"]);

/** "The singer Tom Hale": the name stands behind; "The company Tuesday said" has none. */
const isNamed = (doc: Document, token: number): boolean =>
  isKind(doc, token, "word") && shaped(doc, token, CAPITAL) && !has(doc, token, C.weekday);

/** Tokens that may stand before the comma of "Speaking in the rain, she". */
const longestOpening = 20;

/** "Speaking in the rain, she said", "In a statement, he": a sentence that begins so and names nobody before the comma. */
function speaksOfOne(scene: Scene, i: number, first: number): boolean {
  const { doc, end } = scene;
  if (!opensLoosely(doc, first)) return false;
  const last = Math.min(end[i] as number, first + longestOpening);
  let comma = first + 1;
  while (comma < last && !is(doc, comma, ",")) comma++;
  if (!is(doc, comma + 1, "he") && !is(doc, comma + 1, "she")) return false;
  return !namesBefore(scene, i, doc.tokens.start[comma] as number);
}

/** True if a sentence names somebody before an offset. */
function namesBefore({ layers, mentionSentence, mentionStart }: Scene, i: number, offset: number): boolean {
  return layers.entities.some(
    ({ mentions, type }, entity) =>
      type === "PERSON" &&
      mentions.some(({ start }, m) => mentionSentence[(mentionStart[entity] as number) + m] === i && start < offset),
  );
}

/** "In", "On" and the like, "Asked", or a word with "-ing". */
function opensLoosely(doc: Document, token: number): boolean {
  const end = doc.tokens.end[token] as number;
  const last = doc.text.charAt(end - 1);
  if (last === "g") return end - (doc.tokens.start[token] as number) > 4 && doc.text.startsWith("ing", end - 3);
  if (last === "d") return is(doc, token, "asked");
  if (last === "n") return is(doc, token, "in") || is(doc, token, "on");
  return last === "t" && is(doc, token, "at");
}

/** True for a sentence whose first words mean someone or something named before: "He", "Its", "Among them,", "The company", "The now 34-year-old". */
export function leansBack(scene: Scene, i: number): boolean {
  if (!scene.english) return false;
  const { doc } = scene;
  const first = openingWord(scene, i);
  if (first >= endToken(scene, i)) return false;
  if (hasTrait(scene, first, BACK_PRONOUN)) return !isTime(doc, first + 1);
  if (hasTrait(scene, first + 1, BACK_PRONOUN) && is(doc, first + 2, ",")) return true;
  if (!is(doc, first, "the")) return speaksOfOne(scene, i, first);
  if (hasTrait(scene, first + 1, BACK_NOUN)) return !isNamed(doc, first + 2);
  for (let age = first + 1; age <= first + 3; age++)
    if (is(doc, age + 1, "-") && is(doc, age + 2, "year") && is(doc, age + 4, "old")) return true;
  return false;
}
