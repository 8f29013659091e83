import { is } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { found, type QuoteData } from "./claim.ts";
import { hasRun, isRunAlone, sentenceEnd, trimLast } from "./clause.ts";
import { attributionRead, type Scene } from "./scene.ts";

export const headlineColon = sequenceRule<QuoteData, Scene>({
  id: "quotes/headline-colon",
  summary: "What stands behind a name and a colon in a headline.",
  starts: [":"],
  examples: [
    { text: "Morgan: [Bridge ready for flood]\n\nThe bridge opened in May.", blocks: ["title", "paragraph"] },
    { text: "Contents: bread, water, salt." },
  ],
  read: (doc, token, scene) => {
    const attribution = attributionRead(scene, token);
    if (attribution === undefined || !is(doc, token, ":") || scene.turns.has(token)) return null;
    const first = token + 1;
    const last = trimLast(doc, first, sentenceEnd(doc, token));
    if (last <= first || isRunAlone(scene, first, last)) return null;
    return found(scene, first, last, {
      kind: hasRun(scene, first, last) ? "mixed" : "indirect",
      run: null,
      attribution,
    });
  },
});
