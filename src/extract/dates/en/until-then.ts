import { isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { mention } from "./extent.ts";

export const untilThen = sequenceRule<DateData>({
  id: "dates/en/until-then",
  summary: "The time told last, behind a preposition: until then, by then, since then.",
  starts: ["then"],
  examples: [
    { text: "It ends on Nov. 30. Until [then], it holds.", data: { said: { kind: "shift", by: 0, from: "told" } } },
    { text: "He left in 1990, and has since [then] lived here." },
    { text: "Then he left; by then president Bill Clinton, by then-president Clinton; and then it ended." },
  ],
  read: (doc, token) => {
    if (!isAny(doc, token - 1, ["until", "till", "by", "since", "before"])) return null;
    if (!together(doc, token - 1, token) || isHyphen(doc, token + 1)) return null;
    if (together(doc, token, token + 1) && isKind(doc, token + 1, "word") && !isIn(doc, token + 1, following))
      return null;
    return mention(doc, token, token + 1, { kind: "shift", by: 0, unit: "day", from: "told" });
  },
});

/** What may stand behind the time; a noun would be what was so then (`by then president`). */
const following = wordList(
  "he she it they we i you there the a an his her its their this that these those all some no not had has have was were is are will would could may might must can be and but or who which as in on at to by with for from lived",
);
