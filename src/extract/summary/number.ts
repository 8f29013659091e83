import { weighingRule } from "./rule.ts";
import { NUMBER, shows } from "./scene.ts";

/** Figures are news. */
export const number = weighingRule({
  id: "summary/number",
  summary: "A sentence with a figure tells more.",
  examples: [
    { text: "The mayor spoke for an hour. [The harbour will close in 2027 for good.]" },
    { text: "The mayor spoke for an hour." },
  ],
  of: (scene, i) => (shows(scene, i, NUMBER) ? 1 : 0),
});
