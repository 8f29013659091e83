import { weighingRule } from "./rule.ts";
import { ASKS, shows } from "./scene.ts";

/** A question tells nothing. */
export const question = weighingRule({
  id: "summary/question",
  summary: "A question tells nothing by itself.",
  examples: [
    { text: "[Who will pay for the harbour now?] The council has not said." },
    { text: "The council has not said who will pay." },
  ],
  of: (scene, i) => (shows(scene, i, ASKS) ? 1 : 0),
});
