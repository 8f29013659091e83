import type { RuleFace } from "../../core/rule.ts";
import type { Scene } from "./scene.ts";

/** A rule that speaks for or against sentences. Its weight stands in `weights.ts`. */
export interface WeighingRule extends RuleFace {
  /** Fills in how strongly what it sees shows in each sentence of the scene, from 0 to 1. */
  readonly weigh: (scene: Scene, values: Float64Array) => void;
}

/** A rule that keeps a sentence out of every summary. */
export interface ClosingRule extends RuleFace {
  readonly closes: (scene: Scene, sentence: number) => boolean;
}

/** From this value on a rule is said to have counted. */
export const counts = 0.5;

/** Declares a rule that speaks of one sentence at a time. */
export function weighingRule(
  rule: RuleFace & { readonly of: (scene: Scene, sentence: number) => number },
): WeighingRule {
  const { of, ...face } = rule;
  return {
    ...face,
    weigh: (scene, values) => {
      for (let i = 0; i < scene.count; i++) values[i] = of(scene, i);
    },
  };
}

/** Declares a rule that speaks of the sentences with a sign; of `english` ones alone where it says so. */
export function signRule(rule: RuleFace & { readonly sign: number; readonly english?: true }): WeighingRule {
  const { sign, english, ...face } = rule;
  return {
    ...face,
    weigh: (scene, values) => {
      const { count, signs } = scene;
      const asked = english && !scene.english ? 0 : sign;
      for (let i = 0; i < count; i++) values[i] = ((signs[i] as number) & asked) === 0 ? 0 : 1;
    },
  };
}

/** Measures the values against the greatest that an open sentence has. */
export function relative({ count, open }: Scene, values: Float64Array): void {
  let most = 0;
  for (let i = 0; i < count; i++) if (open[i] === 1) most = Math.max(most, values[i] as number);
  for (let i = 0; i < count; i++) values[i] = most === 0 ? 0 : Math.min((values[i] as number) / most, 1);
}
