import type { RuleFace } from "../../core/rule.ts";

/** A rule that takes text blocks into the body; its id stands in their `why`. */
export interface BodyRule extends RuleFace {
  readonly kind: "body";
}

/** Declares a rule that takes blocks into the body. */
export const bodyRule = (rule: Omit<BodyRule, "kind">): BodyRule => ({ kind: "body", ...rule });
