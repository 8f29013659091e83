import type { Scene } from "./scene.ts";

/** A mean over fewer terms than this is taken as if over so many, or a short sentence would win by one word. */
export const leastTerms = 4;

/** Gives each sentence the mean of what its terms are worth. */
export function perTerm(
  { count, terms, termStart }: Scene,
  values: Float64Array,
  worth: (term: number, sentence: number) => number,
): void {
  for (let i = 0; i < count; i++) {
    const start = termStart[i] as number;
    const end = termStart[i + 1] as number;
    let sum = 0;
    for (let t = start; t < end; t++) sum += worth(terms[t] as number, i);
    values[i] = sum / Math.max(end - start, leastTerms);
  }
}

const logs = Float64Array.from({ length: 256 }, (_, n) => Math.log(n));

/** The logarithm of a count. */
export const logOf = (count: number): number => (count < 256 ? (logs[count] as number) : Math.log(count));
