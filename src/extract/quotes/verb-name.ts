import type { AttributionRule } from "./scene.ts";
import { subjectBehind } from "./subject.ts";

export const verbName: AttributionRule = {
  id: "quotes/verb-name",
  summary: "A verb of saying behind a quotation, and then a name: “, said David Sacks”.",
  starts: ["@say-verb", "read", "reads"],
  examples: [
    { text: "“We are ready,” said [Lena Morgan], the mayor." },
    { text: "The work is done, said former mayor [Lena Morgan]." },
    { text: "He said Lena Morgan was ready." },
  ],
  read: (scene, verb) => subjectBehind(scene, verb, (speaker) => speaker.form === "name"),
};
