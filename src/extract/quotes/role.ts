import type { AttributionRule } from "./scene.ts";
import { subjectBefore, subjectBehind } from "./subject.ts";

export const role: AttributionRule = {
  id: "quotes/role",
  summary:
    "A speaker named by role or organization beside the verb: “police said”, “said a spokesman for the ministry”.",
  starts: ["@speech-verb", "@particle-verb"],
  examples: [
    { text: "“The road is closed,” a [police spokeswoman] said." },
    { text: "“The road is closed,” said an [official at the ministry]." },
    { text: "The [mayor] welcomed “a bridge that will last for years.”" },
    { text: "“The road is closed,” said Lena Morgan." },
  ],
  read: (scene, verb) =>
    subjectBefore(scene, verb, (speaker) => speaker.form === "role") ??
    subjectBehind(scene, verb, (speaker) => speaker.form === "role"),
};
