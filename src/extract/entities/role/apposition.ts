import { is, isKind, together } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isMark, isPossessive, isSmall } from "../name.ts";
import type { RoleRule } from "../rule.ts";

const roles = [C.office, C.job, C.rank];
const longest = 14;

export const apposition: RoleRule = {
  kind: "role",
  id: "entities/role/apposition",
  summary:
    "What stands between commas behind a person and holds a job or office, without article or possessor: Sacks, the president's artificial intelligence czar, said.",
  examples: [
    { text: "They met Robert Harlow, the [chief executive of Quarl], there." },
    { text: "They met Robert Harlow, who left." },
  ],
  read: ({ last }, { doc }) => {
    if (!isMark(doc, last, ",")) return null;
    let first = last + 1;
    let held = false;
    let end = first;
    for (; end < last + longest && together(doc, last, end); end++) {
      if (isMark(doc, end, ",") || isKind(doc, end, "quote") || isKind(doc, end, "bracket") || isMark(doc, end, "."))
        break;
      if (isMark(doc, end, ";") || isKind(doc, end, "dash") || is(doc, end, "who") || is(doc, end, "which")) break;
      if (isPossessive(doc, end)) {
        first = end + 1;
        held = false;
      } else if (hasAny(doc, end, roles) && !(end + 1 < last + longest && isPossessive(doc, end + 1))) held = true;
      else if (end === last + 1 && isSmall(doc, end) && hasAny(doc, end, [C["say-verb"]])) return null;
    }
    if (!held || end === last + longest) return null;
    while (
      is(doc, first, "the") ||
      is(doc, first, "a") ||
      is(doc, first, "an") ||
      is(doc, first, "then") ||
      is(doc, first, "now")
    )
      first++;
    if (is(doc, first, "and") || is(doc, first, "but") || is(doc, first, "as") || is(doc, first, "said")) return null;
    return first < end ? { first, last: end } : null;
  },
};
