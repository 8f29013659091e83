import type { DateMention, Span } from "../../../contract.ts";
import type { Document } from "../../../core/document.ts";
import type { Found } from "../../../core/rule.ts";
import { type DateData, dateData, type Said } from "../said.ts";

/** The claim of the tokens `first` to `last` (exclusive). */
export const mention = (
  doc: Document,
  first: number,
  last: number,
  said: Said,
  type?: DateMention["type"],
): Found<DateData> & Span => ({
  start: doc.tokens.start[first] as number,
  end: doc.tokens.end[last - 1] as number,
  data: dateData(said, type),
});
