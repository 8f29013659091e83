import { is } from "../../core/document.ts";
import type { AttributionRule, Scene } from "./scene.ts";
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
    closing(scene, verb) ??
    subjectBefore(scene, verb, (speaker) => speaker.form === "role") ??
    subjectBehind(scene, verb, (speaker) => speaker.form === "role"),
};

/** "It was the worst since the war, a time of hunger, said the report.": a speaker with whom the sentence ends is no hearer and no thing. */
function closing(scene: Scene, verb: number): ReturnType<AttributionRule["read"]> {
  const { doc } = scene;
  if (!["said", "says", "added", "adds"].some((word) => is(doc, verb, word))) return null;
  const found = subjectBehind(scene, verb, (speaker) => speaker.form === "role");
  const last = doc.sentences.last[doc.tokens.sentence[verb] as number] as number;
  return found !== null && found.range.last >= last - 1 ? found : null;
}
