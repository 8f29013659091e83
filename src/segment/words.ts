import * as chars from "./characters.ts";

/** How many words a range of a text has: runs of what is not blank, with a letter or a digit in them. */
export function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let inWord = false;
  for (let at = from; at < to; at++) {
    const cls = chars.classOfCode(text.charCodeAt(at));
    if (cls === chars.SPACE || cls === chars.LINE_END) inWord = false;
    else if (!inWord && ((cls >= chars.CAPITAL_LETTER && cls <= chars.DIGIT) || chars.isAstralLetter(text, at))) {
      inWord = true;
      words++;
    }
  }
  return words;
}
