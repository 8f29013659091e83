import type { SpeakerSieve } from "./claim.ts";
import { clauseLimit, subjectAt } from "./clause-subject.ts";

export const mentionBehind: SpeakerSieve = {
  id: "quotes/mention-behind",
  summary: "The subject that stands right behind a quotation which a comma closes, whatever its verb.",
  examples: [
    { text: "“We are ready for the water this year,” [Lena Morgan] smiled." },
    { text: "“We are ready,” Lena Morgan said." },
  ],
  find: (scene, pieces, index) => {
    const { doc } = scene;
    const run = pieces[index]?.run;
    if (!run?.closed || doc.text[run.end - 1] !== ",") return null;
    const subject = subjectAt(doc, run.close + 1, clauseLimit(scene, run.close));
    return subject === null ? null : { speaker: subject, cue: null, continues: null };
  },
};
