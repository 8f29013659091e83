import type { BlockKind } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";

/** What a rule looks at beside the line itself. */
export interface View {
  readonly lines: readonly Line[];
  /** True where the text is a scraped page: several of its lines are surely a site's own. In plain text only such lines are judged. */
  readonly page: boolean;
  /** True where its line ends were lost: what began a line may stand in front of a sentence now. */
  readonly runOn: boolean;
}

/** What a rule says of a line. */
export interface Judgement {
  readonly kind: BlockKind;
  /** How much it speaks against the article going on here: 0 for a caption, 6 for the head of a comment section. */
  readonly weight: number;
}

/** The same, with the rule that said it. */
export interface Judged extends Judgement {
  readonly rule: string;
}

/** A rule that judges one line by itself and its neighbours. */
export interface LineRule extends RuleFace {
  /** Null leaves the line to the rules behind. */
  readonly judge: (line: Line, at: number, view: View) => Judgement | null;
}

/** Declares a line rule. */
export const lineRule = (rule: LineRule): LineRule => rule;
