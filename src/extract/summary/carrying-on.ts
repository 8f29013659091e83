import { weighingRule } from "./rule.ts";
import { opensWith } from "./scene.ts";
import { CARRYING_ON } from "./word-facts.ts";

/** But, however, meanwhile. */
export const carryingOn = weighingRule({
  id: "summary/carrying-on",
  summary: "A sentence that opens with But, However or Meanwhile leans on the one before.",
  examples: [
    { text: "The council closed the harbour. [But the boats are still in the water.]" },
    { text: "The council closed the harbour, but the boats are still there." },
  ],
  of: (scene, i) => (scene.english && opensWith(scene, i, CARRYING_ON) ? 1 : 0),
});
