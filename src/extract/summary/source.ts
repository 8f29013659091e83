import { weighingRule } from "./rule.ts";
import { CITES, shows } from "./scene.ts";

/** The words spent on who says so are not spent on what is so. */
export const source = weighingRule({
  id: "summary/source",
  summary: "A sentence that gives its source with according to spends its words on it.",
  examples: [
    { text: "The council closed the harbour. [According to the mayor, nobody had asked for that.]" },
    { text: "The council closed the harbour, said the mayor." },
  ],
  of: (scene, i) => (shows(scene, i, CITES) ? 1 : 0),
});
