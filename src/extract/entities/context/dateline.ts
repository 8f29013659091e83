import { type Document, isKind, LINE_START, shaped } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCapital, isMark, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const calendarClasses = [C.month, C["month-abbreviation"]];

export const dateline = evidenceRule({
  id: "entities/context/dateline",
  summary: "Capitals at the beginning of a line before a date, an agency in brackets or a dash: a dateline.",
  examples: [
    { text: "[HARLOW] (Reuters) - They met." },
    { text: "[HARLOW], Jan. 5 - They met." },
    { text: "They met in HARLOW." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (last - first > 4) return null;
    if (closesDateline(doc, first, last)) return { sense: "GPE", weight: 6 };
    if (!shaped(doc, first, LINE_START)) return null;
    const upper = isUpper(doc, first) && isUpper(doc, last - 1);
    let at = last;
    if (isMark(doc, at, ",") && isCapital(doc, at + 1) && !hasAny(doc, at + 1, calendarClasses)) {
      if (!upper) return null;
      for (at += 2; at < last + 5 && isCapital(doc, at); ) at++;
    }
    if (isMark(doc, at, ",") || isMark(doc, at, ".")) at++;
    if (hasAny(doc, at, calendarClasses) || (isKind(doc, at, "number") && isKind(doc, at + 1, "dash")))
      return upper ? { sense: "GPE", weight: 10 } : null;
    if (isMark(doc, at, "(") && isCapital(doc, at + 1) && isMark(doc, at + 2, ")")) {
      const dashed = isKind(doc, at + 3, "dash");
      return upper || dashed ? { sense: "GPE", weight: 9 } : null;
    }
    return upper && isKind(doc, at, "dash") && at > last ? { sense: "GPE", weight: 7 } : null;
  },
});

/** "Calif" in "IRVINE, Calif 1996-08-30": behind the comma of a dateline and before its date or agency. */
function closesDateline(doc: Document, first: number, last: number): boolean {
  if (!isMark(doc, first - 1, ",") || !isUpper(doc, first - 2)) return false;
  let at = first - 2;
  while (at > first - 6 && isUpper(doc, at) && !shaped(doc, at, LINE_START)) at--;
  if (!shaped(doc, at, LINE_START) || !isUpper(doc, at)) return false;
  const dated = isKind(doc, last, "number") && isKind(doc, last + 1, "dash");
  return dated || (isMark(doc, last, "(") && isCapital(doc, last + 1) && isMark(doc, last + 2, ")"));
}
