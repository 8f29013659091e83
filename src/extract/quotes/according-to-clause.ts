import { CAPITAL, is, shaped } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { found, type QuoteData } from "./claim.ts";
import { clauseLast, hasRun, isRunAlone, trimLast } from "./clause.ts";
import { attributionFrom, attributionRead, type Scene } from "./scene.ts";
import { hasTrait, SAY_VERB } from "./word-traits.ts";

export const accordingToClause = sequenceRule<QuoteData, Scene>({
  id: "quotes/according-to-clause",
  summary: "The clause that stands according to somebody.",
  starts: ["according"],
  examples: [
    { text: "[The bridge will open in May], according to the ministry.", data: { kind: "indirect" } },
    { text: "According to Lena Morgan, [the bridge will open in May]." },
    { text: "According to two people who saw the letter, [the bridge will open in May]." },
    { text: "They were paid according to their age." },
  ],
  read: (doc, token, scene) => {
    const attribution = attributionRead(scene, token);
    if (attribution === undefined) return null;
    const { range } = attribution;
    const sentence = doc.tokens.sentence[token] as number;
    const opening = Math.max(doc.sentences.first[sentence] as number, token - 300);
    let first = opening;
    let last = trimLast(doc, opening, range.first);
    if (last - first < 3 || shaped(doc, token, CAPITAL)) {
      const comma = commaBehind(scene, range.last);
      if (comma < 0) return null;
      first = comma + 1;
      if (first >= (doc.sentences.last[sentence] as number)) return null;
      last = clauseLast(scene, first);
    }
    const inner = scene.attributions[attributionFrom(scene, first)];
    if (inner !== undefined && inner.cue.first < last && hasTrait(doc, inner.cue.first, SAY_VERB)) return null;
    if (last <= first || isRunAlone(scene, first, last)) return null;
    return found(scene, first, last, {
      kind: hasRun(scene, first, last) ? "mixed" : "indirect",
      run: null,
      attribution,
    });
  },
});

/** The comma behind a speaker and what describes it: "According to two people who saw the letter, the bank had refused"; -1 for none. */
function commaBehind({ doc, runAt }: Scene, from: number): number {
  const most = Math.min(doc.sentences.last[doc.tokens.sentence[from - 1] as number] as number, from + 16);
  for (let at = from; at < most && (runAt[at] as number) < 0; at++) if (is(doc, at, ",")) return at;
  return -1;
}
