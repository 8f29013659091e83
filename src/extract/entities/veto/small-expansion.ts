import { tokenText } from "../../../core/document.ts";
import { isMark, isSmall, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const smallExpansion = evidenceRule({
  id: "entities/veto/small-expansion",
  summary: "Capitals in brackets that shorten the small words before them are no name: initial public offering (IPO).",
  examples: [
    { text: "They planned quiet harbour trading ([QHT]) again." },
    { text: "They told the Quarl Harlow Institute (QHI) about it." },
  ],
  weigh: ({ first, last, text }, { doc }) => {
    if (last - first !== 1 || !isUpper(doc, first) || text.length > 6 || !isMark(doc, first - 1, "(")) return null;
    let letter = text.length - 1;
    if (text[letter] === "s") letter--;
    for (let at = first - 2; at > first - 12 && letter >= 0; at--) {
      if (!isSmall(doc, at)) continue;
      if ((tokenText(doc, at)[0] ?? "").toUpperCase() !== text[letter]) return null;
      letter--;
    }
    return letter < 0 ? { sense: "NONE", weight: 6 } : null;
  },
});
