import type { AttributionRule, Scene, SpeakerPhrase } from "./scene.ts";
import { isDeterminer } from "./speaker-phrase.ts";
import { subjectBefore, subjectBehind } from "./subject.ts";

export const verbName: AttributionRule = {
  id: "quotes/verb-name",
  summary: "A verb of saying behind a quotation, and then a name: “, said David Sacks”.",
  starts: ["@say-verb", "read", "reads"],
  examples: [
    { text: "“We are ready,” said [Lena Morgan], the mayor." },
    { text: "“We are ready,” said the mayor, [Lena Morgan], in May." },
    { text: "The work is done, said former mayor [Lena Morgan]." },
    { text: "The work is done, said [Lena Morgan] here on Monday." },
    { text: "The report, first seen by the Coast News, said Lena Morgan had been ready." },
    { text: "He said Lena Morgan was ready." },
  ],
  read: (scene, verb) => (opensWithSubject(scene, verb) ? null : subjectBehind(scene, verb, isName)),
};

const isName = ({ form }: SpeakerPhrase): boolean => form === "name";
const isDescribed = ({ described }: SpeakerPhrase): boolean => described;

/** "The report, first seen by the Coast News, said Morgan": the subject opens the sentence, so the name behind the verb is none. */
function opensWithSubject(scene: Scene, verb: number): boolean {
  const { doc, runAt } = scene;
  const opening = doc.sentences.first[doc.tokens.sentence[verb] as number] as number;
  if (!isDeterminer(doc, opening) || (runAt[verb - 1] ?? -1) >= 0) return false;
  return subjectBefore(scene, verb, isDescribed)?.range.first === opening;
}
