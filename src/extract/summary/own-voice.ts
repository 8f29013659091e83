import { weighingRule } from "./rule.ts";
import { OWN_VOICE, shows } from "./scene.ts";

/** The writer, or a speaker without marks. */
export const ownVoice = weighingRule({
  id: "summary/own-voice",
  summary: "A sentence in the first person, outside quotation marks, is comment.",
  examples: [
    { text: "[I have seen the harbour in winter.] The mayor has not." },
    { text: "“I have seen it in winter,” the mayor said. The US navy has not." },
  ],
  of: (scene, i) => (scene.english && shows(scene, i, OWN_VOICE) ? 1 : 0),
});
