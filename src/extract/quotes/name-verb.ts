import type { AttributionRule, SpeakerPhrase } from "./scene.ts";
import { subjectBefore } from "./subject.ts";

export const nameVerb: AttributionRule = {
  id: "quotes/name-verb",
  summary: "A name right before a verb of saying: “Sacks said”.",
  starts: ["@speech-verb", "@particle-verb"],
  examples: [
    { text: "“We are ready,” [Lena Morgan] said." },
    { text: "“We are ready,” [Lena Morgan] (D-Ohio) later said." },
    { text: "Financial analyst [Lee Wen-hao] said it was late." },
    { text: "Deputy Minister of Commerce [Lena Morgan] said it was late." },
    { text: "“We are ready,” [Lena Morgan] added by phone." },
    { text: "The charges denied by Lena Morgan are old." },
    { text: "She called it “an odd idea” and left." },
  ],
  read: (scene, verb) => subjectBefore(scene, verb, isBareName),
};

const isBareName = ({ described, form }: SpeakerPhrase): boolean => form === "name" && !described;
