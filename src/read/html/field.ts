import type { RuleFace } from "../../core/rule.ts";
import type { Head } from "./head.ts";

/** A rule that knows one place where a page states a fact of its article. */
export interface FieldRule extends RuleFace {
  readonly kind: "field";
  /** What stands there, as the page writes it; empty if nothing does. */
  readonly read: (head: Head) => readonly string[];
}

/** Declares a rule that reads a field. */
export const fieldRule = (rule: Omit<FieldRule, "kind">): FieldRule => ({ kind: "field", ...rule });

/** Nothing, or the one string. */
export const listed = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined || value.trim() === "" ? [] : [value];
