import type { Document } from "../../core/document.ts";
import type { Rule } from "../../core/rule.ts";
import type { Tense } from "./anchor/anchor-rule.ts";
import type { DateData } from "./said.ts";

/** What a language brings: its rules, and how its clauses show their tense. */
export interface Language {
  /** True for the documents it reads, by their BCP 47 tag. */
  readonly reads: (tag: string) => boolean;
  readonly rules: readonly Rule<DateData>[];
  /** The tense of the clause around the tokens `first` to `last` (exclusive). */
  readonly tenseAt: (doc: Document, first: number, last: number) => Tense;
}
