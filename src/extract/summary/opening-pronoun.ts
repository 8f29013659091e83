import { has, is } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { weighingRule } from "./rule.ts";
import { endToken, openingWord, type Scene } from "./scene.ts";

/** "This week", "That year": no pronoun. */
const times = ["week", "year", "month", "morning", "weekend", "summer", "winter", "spring", "season", "time"];

/** True for a sentence whose first words mean someone or something named before: "He", "Its", "The company", "The 34-year-old". */
export function leansBack(scene: Scene, i: number): boolean {
  if (!scene.english) return false;
  const { doc } = scene;
  const first = openingWord(scene, i);
  if (first >= endToken(scene, i)) return false;
  if (has(doc, first, C["back-pronoun"])) return !times.some((time) => is(doc, first + 1, time));
  if (!is(doc, first, "the")) return false;
  if (has(doc, first + 1, C["back-noun"])) return true;
  return is(doc, first + 2, "-") && is(doc, first + 3, "year") && is(doc, first + 5, "old");
}

/** What stands for a name says little without it. */
export const openingPronoun = weighingRule({
  id: "summary/opening-pronoun",
  summary: "A sentence that opens with He, Its, The company means something named before it.",
  examples: [
    { text: "Mia Fern closed the harbour. [She had never seen it.] [The company had asked her to do so.]" },
    { text: "Mia Fern closed the harbour. This week the boats are gone. The harbour is quiet." },
  ],
  of: (scene, i) => (leansBack(scene, i) ? 1 : 0),
});
