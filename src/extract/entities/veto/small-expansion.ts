import { tokenText } from "../../../core/document.ts";
import { isSmall, isUpper, S, textOf, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const smallExpansion: EvidenceRule = {
  id: "entities/veto/small-expansion",
  summary: "Capitals in brackets that shorten the small words before them are no name: initial public offering (IPO).",
  examples: [
    { text: "They planned quiet harbour trading ([QHT]) again." },
    { text: "They told the Quarl Harlow Institute (QHI) about it." },
  ],
  when: { before: ["("], size: "one" },
  weigh: (name, reading) => {
    const { first, start, end } = name;
    if (!isUpper(reading, first) || end - start > 6) return null;
    const text = textOf(reading, name);
    let letter = text.length - 1;
    if (text[letter] === "s") letter--;
    for (let at = first - 2; at > first - 12 && letter >= 0; at--) {
      if (!isSmall(reading, at)) continue;
      if ((tokenText(reading.doc, at)[0] ?? "").toUpperCase() !== text[letter]) return null;
      letter--;
    }
    return letter < 0 ? vote(S.NONE, 9) : null;
  },
};
