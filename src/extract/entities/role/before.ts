import { together } from "../../../core/document.ts";
import { isFunctionWord, isSayVerb, isSmall, type Reading } from "../name.ts";
import type { RoleRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isRole = sees("@office", "@job", "@rank", "@royal-title");
const isDescribing = sees("@noun", "@adjective", "@office", "@job");
const isForm = sees("@person-title");

export const before: RoleRule = {
  id: "entities/role/before",
  summary: "The office, rank or job right before a person: President Harlow, chief economist Robert Quarl.",
  examples: [{ text: "They met [Prime Minister] Robert Harlow there." }, { text: "They met Mr. Harlow there." }],
  read: ({ first, titleFirst, titleLast }, reading) => {
    if (titleFirst >= 0) return withoutAddress(reading, titleFirst, titleLast);
    const last = first;
    if (!together(reading.doc, last - 1, last) || !isSmall(reading, last - 1) || !isRole(reading, last - 1))
      return null;
    let from = last - 1;
    while (
      last - from < 4 &&
      together(reading.doc, from - 1, last) &&
      isSmall(reading, from - 1) &&
      isDescribing(reading, from - 1) &&
      !isFunctionWord(reading, from - 1) &&
      !isSayVerb(reading, from - 1)
    )
      from--;
    return { first: from, last };
  },
};

/** "Mr.", "Dr", "Datuk Seri": forms of address at either end say nothing of what someone does. */
function withoutAddress(reading: Reading, from: number, to: number): { first: number; last: number } | null {
  let first = from;
  let last = to;
  while (last > first && isForm(reading, last - 1) && !isRole(reading, last - 1)) last--;
  while (last > first && isForm(reading, first) && !isRole(reading, first)) first++;
  return last > first ? { first, last } : null;
}
