import type { ClosingRule } from "./rule.ts";
import { PAGE_WORDS, shows, spanOf } from "./scene.ts";

/** What such sentences begin with: a call to the reader, a credit, the stamp of a page, the marks of a post. */
const pageOpening = new RegExp(
  `(?:VIDEO )?(?:${[
    "Click (?:here|on|to|the)",
    "Read (?:more|also|next|the full)",
    "Follow (?:us|@|him on|her on)",
    "Share (?:this|your)",
    "Sign up",
    "(?:The (?:opinions|views)|Opinions|Views) expressed",
    "(?:The content|Content) (?:is|was) (?:created|produced|provided)",
    "Content created by",
    "Thank(?:s| you) for (?:joining|reading|using|visiting|watching)",
    "Watch the (?:video|moment)",
    "Listen to",
    "Download the",
    "Get the latest",
    "Have your say",
    "What do you think",
    "Do you know",
    "E-?mail (?:us|this|your|the author)",
    "To (?:register|subscribe|sign up|donate)",
    "On this page",
    "For a chance to",
    "For more (?:on|information|stories|news|details)",
    "Last (?:updated|modified)",
    "Published(?: on| at|:)",
    "PUBLISHED",
    "UPDATED",
    "Photo(?:graph)?s?(?: by| courtesy|:)",
    "Images?:",
    "Copyright",
    "All rights reserved",
    "This (?:article|story|content|material) (?:was|is|has been|may|originally|first)",
    "More:",
    "Related:",
    "See also",
    "[#@•]",
    "RT @",
  ].join("|")})(?![\\p{Alphabetic}])|[#@]`,
  "uy",
);

/** Words of the page to its reader. */
export const pageWords: ClosingRule = {
  id: "summary/page-words",
  summary: "What the page tells its reader to do, or says of itself, is none of its news.",
  examples: [
    {
      text: "The council voted to close the harbour. [Scroll down for the video of the vote.] [Click here to see more of it.] [Thank you for reading the Whitby Times.]",
    },
    { text: "The council voted to close the harbour. Read by the mayor, the letter was short." },
  ],
  closes: (scene, i) => {
    if (shows(scene, i, PAGE_WORDS)) return true;
    pageOpening.lastIndex = spanOf(scene, i).start;
    return pageOpening.test(scene.doc.text);
  },
};
