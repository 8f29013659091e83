import { is } from "../../core/document.ts";
import { leansBack } from "./drawn-together.ts";
import { weighingRule } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** "It was noon when Mia Fern": "it" is nobody, and someone is named. */
function namesSomeone({ doc, first, layers, mentionSentence, mentionStart }: Scene): boolean {
  if (!is(doc, first[0] as number, "it")) return false;
  return layers.entities.some(({ type, mentions }, entity) => {
    if (type !== "PERSON") return false;
    const from = mentionStart[entity] as number;
    return mentions.some((_, m) => mentionSentence[from + m] === 0);
  });
}

/** "He has done it again": a lead that keeps the name back for the next sentence, which tells it better. */
export const namelessLead = weighingRule({
  id: "summary/nameless-lead",
  summary: "A first sentence that opens with He or It keeps back whom it means; a later one says.",
  examples: [
    { text: "[He has done it again in the old town.] Mia Fern closed the harbour, as her father did." },
    { text: "It was noon when Mia Fern closed the harbour. Nobody was there." },
    { text: "Mia Fern closed the harbour on Tuesday. She had never seen it." },
  ],
  of: (scene, i) => (i === 0 && leansBack(scene, i) && !namesSomeone(scene) ? 1 : 0),
});
