import type { BlockKind } from "../../core/page.ts";
import type { Line } from "./line.ts";
import { type LineRule, lineRule, type View } from "./line-rule.ts";
import type { PhraseClass, PhraseHit } from "./phrases.ts";

/** A rule that judges a line by the site words in it. */
export interface PhraseRule extends Omit<LineRule, "judge"> {
  readonly cls: PhraseClass;
  readonly kind: BlockKind;
  /** The ways of meeting the words that count, each with its weight. */
  readonly weights: Partial<Record<PhraseHit["how"], number>>;
  /** The ways that count in plain text as well as on a page. */
  readonly plain: readonly PhraseHit["how"][];
  /** What else must hold. */
  readonly fits?: (line: Line, view: View) => boolean;
}

/** Declares a rule over the words of one class. */
export function phraseRule({ cls, kind, weights, plain, fits, ...face }: PhraseRule): LineRule {
  return lineRule({
    ...face,
    judge(line, _at, view) {
      const hit = line.phrase;
      if (hit === null || hit.cls !== cls) return null;
      const weight = weights[hit.how];
      if (view.runOn && hit.how === "start" && line.prose && /^(?:related|legal|media)$/.test(cls)) return null;
      if (weight === undefined || (!view.page && !plain.includes(hit.how))) return null;
      const fitting = fits === undefined ? hit.how !== "start" || !line.prose || line.size <= 240 : fits(line, view);
      return fitting ? { kind, weight } : null;
    },
  });
}
