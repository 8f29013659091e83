import { signRule } from "./rule.ts";
import { OWN_VOICE } from "./scene.ts";

/** The writer, or a speaker without marks. */
export const ownVoice = signRule({
  id: "summary/own-voice",
  summary: "A sentence in the first person, outside quotation marks, is comment.",
  examples: [
    { text: "[I have seen the harbour in winter.] The mayor has not." },
    { text: "“I have seen it in winter,” the mayor said. The US navy has not." },
  ],
  sign: OWN_VOICE,
  english: true,
});
