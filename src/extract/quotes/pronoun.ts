import type { AttributionRule, SpeakerPhrase } from "./scene.ts";
import { subjectBefore, subjectBehind } from "./subject.ts";

export const pronoun: AttributionRule = {
  id: "quotes/pronoun",
  summary: "A pronoun beside a verb of saying: “she said”, “said he”.",
  starts: ["@speech-verb", "@particle-verb"],
  examples: [
    { text: "Lena Morgan opened the bridge. “We are ready,” [she] said." },
    { text: "“We are ready,” [she] replied by telegram." },
    { text: "“We are ready,” said Lena Morgan." },
  ],
  read: (scene, verb) => subjectBefore(scene, verb, isPronoun) ?? subjectBehind(scene, verb, isPronoun),
};

const isPronoun = ({ form }: SpeakerPhrase): boolean => form === "pronoun";
