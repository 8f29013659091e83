import type { Span } from "../contract.ts";
import type { Document } from "./document.ts";
import type { BlockKind } from "./page.ts";

/**
 * A text that shows what a rule finds; the tests run every one. [Brackets] mark each span the rule must claim, exactly;
 * without brackets the rule must claim nothing. A bracket that belongs to the text is written `\[` or `\]`.
 */
export interface Example {
  readonly text: string;
  /** Fields the (first) claim's data must hold, compared deeply. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The moment of publication the text is read with. */
  readonly publishedAt?: string;
  /** The title the text is read with. */
  readonly title?: string;
  /** The kinds of its blocks (what stands between blank lines), in order; paragraphs if absent. */
  readonly blocks?: readonly BlockKind[];
  /** The language of the text, as a BCP 47 tag; English if absent. */
  readonly language?: string;
}

/** What every rule of any kind shows of itself. */
export interface RuleFace {
  /** Its stage and what it sees, equal to the path of its file: `amounts/symbol-money`. */
  readonly id: string;
  /** One sentence for `brief rules`. */
  readonly summary: string;
  /** At least one that matches and one that does not. */
  readonly examples: readonly Example[];
}

/**
 * Where a rule may begin: a word in lower case (`between`), a lexicon class (`@month`), a kind of token (`#number`, `#symbol`, `#quote`,
 * `#bracket`, `#dash`) or a shape: the first of its line (`#line`), letters from a capital on with digits behind them
 * (`#capital-digit`: RM10). The engine tries the rule at no other token.
 */
export type Trigger = string;

/** A claim's content, with the range it covers where that is not the whole match. */
export interface Found<D> {
  readonly data: D;
  readonly start?: number;
  readonly end?: number;
  /** What the claim leans on: earlier annotations, shown by `explain`. */
  readonly because?: readonly Because[];
}

/** An annotation or rule that another claim was built on. */
export interface Because extends Span {
  readonly rule: string;
}

interface Triggered extends RuleFace {
  readonly starts: readonly Trigger[];
  /** Settles between claims of equal length; higher wins, 0 if absent. */
  readonly priority?: number;
}

/** A rule over characters: a sticky pattern tried at its triggers. */
export interface PatternRule<D> extends Triggered {
  readonly kind: "pattern";
  readonly pattern: RegExp;
  /** Null declines. Several finds share one match. */
  readonly read: (match: RegExpExecArray, doc: Document, token: number) => Found<D> | readonly Found<D>[] | null;
}

/** A rule over tokens and what earlier stages found; every find names its range. */
export interface SequenceRule<D, L> extends Triggered {
  readonly kind: "sequence";
  readonly read: (doc: Document, token: number, layers: L) => (Found<D> & Span) | readonly (Found<D> & Span)[] | null;
}

/** A rule that says no: no claim of its stage that lies within its range stands. */
export interface VetoRule extends Triggered {
  readonly kind: "veto";
  readonly pattern: RegExp;
  /** The range to close; absent, the whole match. Null declines. */
  readonly read?: (match: RegExpExecArray, doc: Document, token: number) => Span | null;
}

/** A rule the engine runs. `D` is what it finds, `L` the earlier layers it may look at. */
export type Rule<D, L = unknown> = PatternRule<D> | SequenceRule<D, L> | VetoRule;

/** Declares a pattern rule; the pattern must be sticky and linear in its input. */
export function patternRule<D>(rule: Omit<PatternRule<D>, "kind">): PatternRule<D> {
  return { kind: "pattern", ...rule };
}

/** Declares a rule over tokens. */
export function sequenceRule<D, L = unknown>(rule: Omit<SequenceRule<D, L>, "kind">): SequenceRule<D, L> {
  const { id, summary, starts, priority = 0, examples, read } = rule;
  return { kind: "sequence", id, summary, starts, priority, examples, read }; // rules of one shape are called the faster
}

/** Declares a veto; the pattern must be sticky and linear in its input. */
export function vetoRule(rule: Omit<VetoRule, "kind">): VetoRule {
  return { kind: "veto", ...rule };
}
