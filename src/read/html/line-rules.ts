import { authorNote } from "./author-note.ts";
import { bylineLine } from "./byline-line.ts";
import { callLine } from "./call-line.ts";
import { captionLine } from "./caption-line.ts";
import { closingLines } from "./closing-lines.ts";
import { creditLine } from "./credit-line.ts";
import { dateLine } from "./date-line.ts";
import { declinedOffer } from "./declined-offer.ts";
import { emptiedHeading } from "./emptied-heading.ts";
import { kicker } from "./kicker.ts";
import type { LineRule } from "./line.ts";
import { linkLine } from "./link-line.ts";
import { linkList } from "./link-list.ts";
import { linkedHeading } from "./linked-heading.ts";
import { placeholderText } from "./placeholder-text.ts";
import { postMeta } from "./post-meta.ts";
import { pullQuote } from "./pull-quote.ts";
import { relatedLine } from "./related-line.ts";
import { repeatedText } from "./repeated-text.ts";
import { repeatedTitle } from "./repeated-title.ts";
import { siteWords } from "./site-words.ts";
import { titledBox } from "./titled-box.ts";

/** The rules that leave lines of the article out, in the order in which they are applied. */
export const lineRules: readonly LineRule[] = [
  placeholderText,
  repeatedTitle,
  kicker,
  repeatedText,
  captionLine,
  pullQuote,
  titledBox,
  declinedOffer,
  dateLine,
  postMeta,
  bylineLine,
  authorNote,
  relatedLine,
  callLine,
  siteWords,
  creditLine,
  linkLine,
  linkList,
  linkedHeading,
  emptiedHeading,
  closingLines,
];
