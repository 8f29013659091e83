import { type Document, has, is, isKind, oneOf } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { AttributionRule, Scene, SpeakerPhrase } from "./scene.ts";
import { headOf, isDeterminer, isPeople, isPerson } from "./speaker-phrase.ts";
import { subjectBefore, subjectBehind } from "./subject.ts";

export const role: AttributionRule = {
  id: "quotes/role",
  summary:
    "A speaker named by role or organization beside the verb: “police said”, “said a spokesman for the ministry”.",
  starts: ["@speech-verb", "@particle-verb"],
  examples: [
    { text: "“The road is closed,” a [police spokeswoman] said." },
    { text: "“The road is closed,” said an [official at the ministry]." },
    { text: "“The road is closed,” said the [woman from Harlow]." },
    { text: "A [ministry official] who asked not to be named said it was late." },
    { text: "“The road is closed,” a [Ministry of Ports official] said." },
    { text: "“One day,” [my grandmother] used to say, “the sea will come.”" },
    { text: "The [mayor] welcomed “a bridge that will last for years.”" },
    { text: "“The road is closed,” said Lena Morgan." },
    { text: "It was the first flood since the war, a time of hunger, said the [report]." },
    { text: "The company, founded in 1990, added 200 jobs." },
    { text: "The company, founded in 1990, added two directors." },
    { text: "The minister, asked about the plan, said nothing." },
  ],
  read: (scene, verb) =>
    closing(scene, verb) ?? subjectBefore(scene, verb, isRole) ?? subjectBehind(scene, verb, isRole),
};

const isRole = ({ form }: SpeakerPhrase): boolean => form === "role";

/** "It was the worst since the war, a time of hunger, said the report.": a speaker with whom the sentence ends is no hearer and no thing. */
function closing(scene: Scene, verb: number): ReturnType<AttributionRule["read"]> {
  const { doc } = scene;
  const found = closes(doc, verb) ? subjectBehind(scene, verb, isRole) : null;
  if (found === null || !speaks(doc, verb, found.speaker)) return null;
  const last = doc.sentences.last[doc.tokens.sentence[verb] as number] as number;
  return found.range.last >= last - 1 ? found : null;
}

const closes = oneOf(["said", "says", "added", "adds"]);

/** What a verb does not take for its object: "said nothing", "added 200 jobs", "added two directors", "added a line". */
function speaks(doc: Document, verb: number, { mention, phrase }: SpeakerPhrase): boolean {
  const head = headOf(doc, mention);
  if (isKind(doc, phrase.first, "number") || has(doc, phrase.first, C["number-word"])) return false;
  if (isPerson(doc, head) || isPeople(doc, head) || has(doc, head, C["report-noun"])) return true;
  return isDeterminer(doc, phrase.first) && !is(doc, verb, "added") && !is(doc, verb, "adds");
}
