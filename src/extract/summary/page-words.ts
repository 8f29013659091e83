import { sentenceSpan } from "../../core/document.ts";
import type { ClosingRule } from "./rule.ts";
import { PAGE_WORDS } from "./scene.ts";

const pageOpening =
  /(?:VIDEO )?(?:Click (?:here|on|to|the)|Read (?:more|also|next|the full)|Follow (?:us|@|him on|her on)|Share this|Sign up|Watch the (?:video|moment)|Last (?:updated|modified)|Published|PUBLISHED|UPDATED|Photo(?:graph)?s?(?: by| courtesy|:)|Image(?:s|:)|E-?mail (?:us|this|your|the author)|For more (?:on|information|stories|news)|Copyright|All rights reserved|This (?:article|story|content|material) (?:was|is|has been|may)|Do you know|Have your say|What do you think|More:|Related:|See also|Listen to|Download the|Get the latest|Want to)\b/y;

/** Words of the page to its reader. */
export const pageWords: ClosingRule = {
  id: "summary/page-words",
  summary: "What the page tells its reader to do, or says of itself, is none of its news.",
  examples: [
    {
      text: "The council voted to close the harbour. [Scroll down for the video of the vote.] [Click here to see more of it.]",
    },
    { text: "The council voted to close the harbour. Read by the mayor, the letter was short." },
  ],
  closes: ({ doc, sentence, signs }, i) => {
    if (((signs[i] as number) & PAGE_WORDS) !== 0) return true;
    pageOpening.lastIndex = sentenceSpan(doc, sentence[i] as number).start;
    return pageOpening.test(doc.text);
  },
};
