import { isKind } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { found, type QuoteData } from "./claim.ts";
import { clauseLast, hasRun } from "./clause.ts";
import type { Run } from "./marks.ts";
import { attributionRead, besideOf, runFrom, type Scene } from "./scene.ts";

/** The marked words stand no further behind the verb than this, in tokens. */
const reach = 9;

export const called = sequenceRule<QuoteData, Scene>({
  id: "quotes/called",
  summary: "What somebody is said to have called somebody or something, in marks: “called it ‘a mistake’”.",
  starts: ["@call-verb"],
  examples: [
    { text: "Lena Morgan called [the plan “a mistake”].", data: { kind: "mixed" } },
    { text: "Lena Morgan called on the mayor to “go home.”" },
    { text: "Lena Morgan called the mayor on Monday." },
  ],
  read: (doc, token, scene) => {
    const attribution = attributionRead(scene, token);
    if (attribution === undefined || attribution.inverted) return null;
    const run = scene.runs[runFrom(scene, token)] as Run | undefined;
    if (run === undefined || !run.closed || run.open - token > reach) return null;
    if (doc.tokens.sentence[run.open] !== doc.tokens.sentence[token] || besideOf(scene, run) !== null) return null;
    const first = attribution.cue.last;
    if (first >= run.open || hasRun(scene, first, run.open)) return null;
    for (let at = first; at < run.open; at++) if (isKind(doc, at, "punctuation")) return null;
    return found(scene, first, Math.max(run.close + 1, clauseLast(scene, first)), {
      kind: "mixed",
      run: null,
      attribution,
    });
  },
});
