import { type Document, has, together } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isSmall } from "../name.ts";
import type { RoleRule } from "../rule.ts";

const roles = [C.office, C.job, C.rank, C["royal-title"]];
const describing = [C.noun, C.adjective, C.office, C.job];

export const before: RoleRule = {
  kind: "role",
  id: "entities/role/before",
  summary: "The office, rank or job right before a person: President Harlow, chief economist Robert Quarl.",
  examples: [{ text: "They met [Prime Minister] Robert Harlow there." }, { text: "They met Mr. Harlow there." }],
  read: ({ first, titleFirst, titleLast }, { doc }) => {
    if (titleFirst >= 0) return isAddress(doc, titleFirst, titleLast) ? null : { first: titleFirst, last: titleLast };
    const last = first;
    if (!together(doc, last - 1, last) || !isSmall(doc, last - 1) || !hasAny(doc, last - 1, roles)) return null;
    let from = last - 1;
    while (
      last - from < 4 &&
      together(doc, from - 1, last) &&
      isSmall(doc, from - 1) &&
      hasAny(doc, from - 1, describing) &&
      !has(doc, from - 1, C["function-word"]) &&
      !has(doc, from - 1, C["say-verb"])
    )
      from--;
    return { first: from, last };
  },
};

/** "Mr.", "Dr", "Sir": a form of address says nothing of what someone does. */
const isAddress = (doc: Document, first: number, last: number): boolean =>
  last - first === 1 && has(doc, first, C["person-title"]) && !hasAny(doc, first, roles);
