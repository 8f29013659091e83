import type { Annotation } from "../core/annotation.ts";
import type { Document } from "../core/document.ts";
import type { Lexicon } from "../core/lexicon.ts";
import { compile, type Matcher, match, type Starting } from "../core/match.ts";
import type { Rule } from "../core/rule.ts";
import { settle } from "../core/settle.ts";
import { tellStarts } from "../core/starts.ts";
import type { Trace } from "../core/trace.ts";
import { classOf } from "../lexicon/index.ts";

/** Finds what a stage's rules claim of a document, settled; at the tokens given, in order, or at every one. */
export type RuleSet<D, L> = (
  doc: Document,
  layers: L,
  trace: Trace | null,
  at?: readonly number[] | null,
) => Annotation<D>[];

/**
 * Puts a stage's rules to work: they are ordered by their triggers at first use, and then tried and settled on each document.
 * `describe` says what a claim holds in a few words, for the trace.
 */
export function ruleSet<D, L>(
  stage: string,
  rules: readonly Rule<D, L>[],
  describe: (data: D) => string,
): RuleSet<D, L> {
  const matcherFor = matcherOf(rules);
  return (doc, layers, trace, at = null) => {
    const matcher = matcherFor(doc.lexicon);
    if (at === null) tellStarts(doc, matcher);
    return settle(stage, match(matcher, doc, layers, at), trace, describe);
  };
}

/** The rules by the words they may begin at, compiled at first use and kept: a process has one lexicon. */
export function matcherOf<R extends Starting>(rules: readonly R[]): (lexicon: Lexicon) => Matcher<R> {
  let matcher: Matcher<R> | null = null;
  return (lexicon) => {
    matcher ??= compile(rules, lexicon, classOf);
    return matcher;
  };
}
