import type { RuleFace } from "../../core/rule.ts";

/** Where and from whom the news comes stands before the first sentence and is no part of it. `scene.ts` cuts it. */
export const dateline: RuleFace = {
  id: "summary/dateline",
  summary: "The place and agency before a sentence are cut from it: LONDON (Reuters) -, (CNN).",
  examples: [
    { text: "[(CNN) -- ]The council voted to close the harbour." },
    { text: "[(CNN)]The council voted to close the harbour." },
    { text: "[LONDON (Reuters) - ]The council voted to close the harbour." },
    { text: "[WHITBY, England, Jan. 5 (AP) — ]The council voted to close the harbour." },
    { text: "[NEW YORK — ]The council voted to close the harbour." },
    { text: "[SALVADOR, Feb 26 - ]The council voted to close the harbour." },
    { text: "[London, June 7, IRNA - ]The council voted to close the harbour." },
    { text: "[Frankfurt/Main, July 19, 2019 - ]The council voted to close the harbour." },
    { text: "[HULL, Oct. 30, 2019 /PRNewswire/ -- ]The council voted to close the harbour." },
    { text: "[NEW DELHI: ]The council voted to close the harbour." },
    { text: "[Hamburg: ]The council voted to close the harbour." },
    { text: "The council (of Whitby) voted to close the harbour. US - China talks went on." },
  ],
};
