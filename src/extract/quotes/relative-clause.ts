import type { AttributionRule, SpeakerPhrase } from "./scene.ts";
import { subjectBefore } from "./subject.ts";

export const relativeClause: AttributionRule = {
  id: "quotes/relative-clause",
  summary: "A relative clause whose verb is one of saying: “Hill, who said”.",
  starts: ["@speech-verb", "@particle-verb"],
  examples: [
    { text: "The trial was led by Ida Quist, [who] said, “It works.”" },
    { text: "“It works,” said Ida Quist, who led the trial." },
  ],
  read: (scene, verb) => subjectBefore(scene, verb, isRelative),
};

const isRelative = ({ form }: SpeakerPhrase): boolean => form === "relative";
