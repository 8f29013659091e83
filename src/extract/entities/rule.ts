import type { RuleFace } from "../../core/rule.ts";
import type { Name, Piece, Reading, Vote } from "./name.ts";
import type { Sign } from "./signs.ts";

/** A rule that carries a run of capitalised words over a word or mark that has no capital: "Bank [of] England". */
export interface JoinRule extends RuleFace {
  /** The first token behind the run has one of these signs, or the rule is not tried. */
  readonly when: readonly Sign[];
  /**
   * `at` is the first token behind the run that began at `first`. Returns where the run goes on, behind the joined part,
   * or -1 where the rule does not join.
   */
  readonly join: (reading: Reading, first: number, at: number) => number;
}

/** A rule that cuts a run: what it gives back takes the place of the piece; null leaves it whole. */
export interface CutRule extends RuleFace {
  /** A token of the run has one of these signs, or the rule is not tried; null stands for every run of several words. */
  readonly when: readonly Sign[] | null;
  readonly cut: (reading: Reading, piece: Piece) => readonly Piece[] | null;
}

/**
 * Where a rule of evidence has something to say: it is tried on a candidate that shows one of these signs in one of these places,
 * and on no other.
 */
export interface When {
  /** The token right before the candidate. */
  readonly before?: readonly Sign[];
  /** Its first token. */
  readonly first?: readonly Sign[];
  /** Any of its tokens. */
  readonly inside?: readonly Sign[];
  /** Its last token. */
  readonly last?: readonly Sign[];
  /** The token right behind it. */
  readonly behind?: readonly Sign[];
  /** The candidate as a whole is an entry of the lists with one of these classes. */
  readonly listed?: readonly number[];
  /** It is one token, several, has a title before it, or fills a pair of quotation marks as the title of a work does. */
  readonly whole?: "one" | "several" | "titled" | "quoted";
  /** The rule has nothing to say of candidates of another size. */
  readonly size?: "one" | "several";
  /** Nor of those that are no entry of the lists, where true, or of those that are, where false. */
  readonly entry?: boolean;
}

/** A rule that speaks for or against a sense of a candidate, from its words or from those around it. */
export interface EvidenceRule extends RuleFace {
  readonly when: When;
  readonly weigh: (name: Name, reading: Reading) => Vote | null;
}

/** A rule that reads from the text what someone is or does. */
export interface RoleRule extends RuleFace {
  /** The tokens of the role that stand beside the mention, `last` exclusive, or null. */
  readonly read: (name: Name, reading: Reading) => { readonly first: number; readonly last: number } | null;
}

/** A part of a piece; its title is that of the whole unless another is given, from -1 to -1 for none. */
export const part = (
  { spans, titleFirst, titleLast }: Piece,
  first: number,
  last: number,
  newTitleFirst = titleFirst,
  newTitleLast = titleLast,
): Piece => ({ first, last, titleFirst: newTitleFirst, titleLast: newTitleLast, spans });
