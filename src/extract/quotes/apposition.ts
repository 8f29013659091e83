import type { AttributionRule, SpeakerPhrase } from "./scene.ts";
import { subjectBefore } from "./subject.ts";

export const apposition: AttributionRule = {
  id: "quotes/apposition",
  summary:
    "A name, a description between commas or dashes, and a verb of saying: “Hill, a doctor who led the study, said”.",
  starts: ["@speech-verb", "@particle-verb"],
  examples: [
    { text: "“It works,” [Ida Quist], a doctor who led the trial, said." },
    { text: "[Lena Morgan], in a rare interview, said the bridge would open in May." },
    { text: "The mayor, [Lena Morgan], said the bridge would open in May." },
    { text: "Sen. [Lena Morgan], R-Ohio, said the bridge would open in May." },
    { text: "The mayor’s niece, state Sen. [Elena “Lena” Morgan] (D-Ohio), said it was safe." },
    { text: "“It works,” the doctor said." },
  ],
  read: (scene, verb) => subjectBefore(scene, verb, isDescribedName),
};

const isDescribedName = ({ described, form }: SpeakerPhrase): boolean => form === "name" && described;
