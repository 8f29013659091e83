import { leansBack } from "./drawn-together.ts";
import { weighingRule } from "./rule.ts";

/** "He has done it again": a lead that keeps the name back for the next sentence, which tells it better. */
export const namelessLead = weighingRule({
  id: "summary/nameless-lead",
  summary: "A first sentence that opens with He or It keeps back whom it means; a later one says.",
  examples: [
    { text: "[He has done it again in the old town.] Mia Fern closed the harbour, as her father did." },
    { text: "Mia Fern closed the harbour on Tuesday. She had never seen it." },
  ],
  of: (scene, i) => (i === 0 && leansBack(scene, i) ? 1 : 0),
});
