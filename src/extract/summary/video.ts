import { isKind } from "../../core/document.ts";
import type { ClosingRule } from "./rule.ts";
import { endToken, POSSESSED, type Scene, shows, spanOf } from "./scene.ts";

/** One who speaks in the present. */
const speaks = /\b(?:joins|discusses|reacts|responds|weighs in|breaks down|speaks|talks|explains)\b/;

/** "on ‘Morning Whitby.’": the programme's name at the end. */
const onProgramme = / (?:on|with|to host) ['‘"“]\p{Uppercase}[^'‘’"“”\n]{2,40}['’"”][.!?]?$/u;

/** Characters its name and the word before it may have. */
const longestProgramme = 60;

/** "CNN's Mia Fern reports." */
const reports =
  /^\p{Uppercase}[\p{Alphabetic}\d_ ]{1,30}['’]s (?:\p{Uppercase}[\p{Alphabetic}.'’-]{0,20} ){1,3}(?:reports|explains|has more|has the (?:story|details|latest)|takes a (?:closer )?look|investigates)\.$/u;

/** Characters such a line may have. */
const longest = 400;

/** True if a quotation mark stands at the sentence's end: a programme's name does. */
const endsInMark = (scene: Scene, i: number): boolean => {
  const last = endToken(scene, i) - 1;
  return isKind(scene.doc, last, "quote") || isKind(scene.doc, last - 1, "quote");
};

/** The words a broadcaster puts under a video. */
export const video: ClosingRule = {
  id: "summary/video",
  summary: "Words under a video: who discusses the matter on which programme, or that a reporter of the house reports.",
  examples: [
    {
      text: "[Mayor Mia Fern discusses the storm and what it means for the harbour on ‘Whitby Live.’] The council closed the harbour.",
    },
    { text: "The council closed the harbour. [WKB's Tom Hale reports.]" },
    { text: "The council reports to the mayor. Mia Fern said on Tuesday that she would speak on “safety at sea”." },
  ],
  closes: (scene, i) => {
    if (!scene.english) return false;
    const { start, end } = spanOf(scene, i);
    if (end - start > longest) return false;
    const { text } = scene.doc;
    if (endsInMark(scene, i))
      return (
        onProgramme.test(text.slice(Math.max(start, end - longestProgramme), end)) &&
        speaks.test(text.slice(start, end))
      );
    return end - start < 100 && shows(scene, i, POSSESSED) && reports.test(text.slice(start, end));
  },
};
