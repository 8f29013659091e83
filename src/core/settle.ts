import type { Annotation } from "./annotation.ts";
import type { Claim } from "./match.ts";
import type { Trace } from "./trace.ts";

/**
 * Settles between claims, once, by one total order: a claim that lies within a veto falls; then the longest wins, then
 * the highest priority, then the earliest, then the rule that stands first in its list. What is kept does not overlap and comes in
 * the order of the text. `describe` says a claim in a few words for the trace.
 */
export function settle<D>(
  stage: string,
  claims: readonly Claim<D>[],
  trace: Trace | null,
  describe: (data: D) => string,
): Annotation<D>[] {
  if (claims.length === 0) return [];
  const inOrder = isInOrder(claims) ? claims : [...claims].sort(byPlace);
  const report = (claim: Claim<D>, outcome: "kept" | "dropped" | "vetoed" | "veto", by?: string): void => {
    if (trace === null) return;
    const { start, end, because, data, rule } = claim;
    const what = data === null ? "not so" : describe(data);
    trace.entries.push({ stage, rule, start, end, outcome, what, because, data, ...(by ? { by } : {}) });
  };
  const vetoes = inOrder.filter(isVeto);
  for (const veto of vetoes) report(veto, "veto");

  const kept: Annotation<D>[] = [];
  const open =
    vetoes.length === 0
      ? (inOrder as readonly Open<D>[])
      : withoutVetoed(inOrder, vetoes, (claim, by) => report(claim, "vetoed", by));
  for (let at = 0; at < open.length; ) {
    const from = at;
    at = clusterEnd(open, from);
    if (at === from + 1) {
      report(open[from] as Open<D>, "kept");
      kept.push(open[from] as Open<D>);
      continue;
    }
    const winners: Open<D>[] = []; // apart from one another, by start
    for (const claim of byStanding(open, from, at)) {
      const place = placeOf(winners, claim.start);
      const rival = rivalOf(winners[place - 1], claim) ?? rivalOf(winners[place], claim);
      if (rival !== undefined) {
        report(claim, "dropped", rival.rule);
        continue;
      }
      if (place === winners.length) winners.push(claim);
      else winners.splice(place, 0, claim);
      report(claim, "kept");
    }
    for (const winner of winners) kept.push(winner);
  }
  return kept;
}

/** A claim that is no veto: kept, it is the annotation. */
type Open<D> = Claim<D> & Annotation<D>;

const isVeto = <D>({ data }: Claim<D>): boolean => data === null;

const byPlace = <D>(a: Claim<D>, b: Claim<D>): number => a.start - b.start || b.end - a.end || a.order - b.order;

/** Most claims come so, for rules are tried from the beginning of the text to its end. */
function isInOrder<D>(claims: readonly Claim<D>[]): boolean {
  for (let i = 1; i < claims.length; i++)
    if (byPlace(claims[i - 1] as Claim<D>, claims[i] as Claim<D>) > 0) return false;
  return true;
}

/** The winner, where it overlaps the claim. */
const rivalOf = <D>(winner: Open<D> | undefined, claim: Open<D>): Open<D> | undefined =>
  winner !== undefined && winner.start < claim.end && claim.start < winner.end ? winner : undefined;

/** A stretch of the claims, those that win before those that lose. */
function byStanding<D>(claims: readonly Open<D>[], from: number, to: number): readonly Open<D>[] {
  const stretch = claims.slice(from, to);
  if (stretch.length > 2) return stretch.sort(standing);
  return standing(stretch[0] as Open<D>, stretch[1] as Open<D>) > 0 ? stretch.reverse() : stretch;
}

const standing = <D>(a: Claim<D>, b: Claim<D>): number =>
  b.end - b.start - (a.end - a.start) || b.priority - a.priority || a.start - b.start || a.order - b.order;

/** How many of the claims begin before the offset. */
function placeOf<D>(claims: readonly Claim<D>[], offset: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((claims[middle] as Claim<D>).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The claims that lie within no veto; both lists come by start, the longer first. */
function withoutVetoed<D>(
  claims: readonly Claim<D>[],
  vetoes: readonly Claim<D>[],
  refuse: (claim: Claim<D>, by: string) => void,
): Open<D>[] {
  const open: Open<D>[] = [];
  let next = 0;
  let widest: Claim<D> | null = null;
  for (const claim of claims) {
    for (; next < vetoes.length && (vetoes[next] as Claim<D>).start <= claim.start; next++) {
      const veto = vetoes[next] as Claim<D>;
      if (widest === null || veto.end > widest.end) widest = veto;
    }
    if (claim.data === null) continue;
    if (widest !== null && widest.end >= claim.end) refuse(claim, widest.rule);
    else open.push(claim as Open<D>);
  }
  return open;
}

/** One past the last of the claims, ordered by start, that overlap the one at `from` or each other. */
function clusterEnd<D>(claims: readonly Claim<D>[], from: number): number {
  let { end } = claims[from] as Claim<D>;
  let at = from + 1;
  for (; at < claims.length && (claims[at] as Claim<D>).start < end; at++)
    end = Math.max(end, (claims[at] as Claim<D>).end);
  return at;
}
