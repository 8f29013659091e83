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
  const inOrder = [...claims].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const vetoes = inOrder.filter((claim) => claim.data === null);
  const report = (claim: Claim<D>, outcome: "kept" | "dropped" | "vetoed" | "veto", by?: string): void => {
    if (trace === null) return;
    const { start, end, because, data } = claim;
    const what = data === null ? "not so" : describe(data);
    trace.entries.push({ stage, rule: claim.rule.id, start, end, outcome, what, because, data, ...(by ? { by } : {}) });
  };
  for (const veto of vetoes) report(veto, "veto");

  const kept: Annotation<D>[] = [];
  const open = withoutVetoed(inOrder, vetoes, (claim, by) => report(claim, "vetoed", by));
  for (const cluster of clusters(open)) {
    const winners: Claim<D>[] = []; // apart from one another, by start
    for (const claim of cluster.sort(byStanding)) {
      const place = placeOf(winners, claim.start);
      const rival = [winners[place - 1], winners[place]].find((w) => w && w.start < claim.end && claim.start < w.end);
      if (rival !== undefined) {
        report(claim, "dropped", rival.rule.id);
        continue;
      }
      winners.splice(place, 0, claim);
      report(claim, "kept");
    }
    for (const { start, end, rule, data, because } of winners)
      kept.push({ start, end, rule: rule.id, data: data as D, because });
  }
  return kept;
}

function byStanding<D>(a: Claim<D>, b: Claim<D>): number {
  return b.end - b.start - (a.end - a.start) || priorityOf(b) - priorityOf(a) || a.start - b.start || a.order - b.order;
}

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

const priorityOf = <D>(claim: Claim<D>): number => claim.rule.priority ?? 0;

/** The claims that lie within no veto; both lists come by start, the longer first. */
function withoutVetoed<D>(
  claims: readonly Claim<D>[],
  vetoes: readonly Claim<D>[],
  refuse: (claim: Claim<D>, by: string) => void,
): Claim<D>[] {
  const open: Claim<D>[] = [];
  let next = 0;
  let widest: Claim<D> | null = null;
  for (const claim of claims) {
    for (; next < vetoes.length && (vetoes[next] as Claim<D>).start <= claim.start; next++) {
      const veto = vetoes[next] as Claim<D>;
      if (widest === null || veto.end > widest.end) widest = veto;
    }
    if (claim.data === null) continue;
    if (widest !== null && widest.end >= claim.end) refuse(claim, widest.rule.id);
    else open.push(claim);
  }
  return open;
}

/** Cuts claims ordered by start into runs that overlap. */
function* clusters<D>(claims: readonly Claim<D>[]): Generator<Claim<D>[]> {
  let run: Claim<D>[] = [];
  let end = -1;
  for (const claim of claims) {
    if (run.length > 0 && claim.start >= end) {
      yield run;
      run = [];
    }
    run.push(claim);
    end = Math.max(run.length === 1 ? -1 : end, claim.end);
  }
  if (run.length > 0) yield run;
}
