import type { Warning } from "../contract.ts";
import { OutputFailed } from "../core/error.ts";
import { toJson } from "../render/json.ts";
import { placeOf } from "./sink.ts";
import type { Entry, Outcome } from "./task.ts";

const repeats = (first: string): Warning => ({ code: "W_DUPLICATE", message: `the same content as ${first}` });

/** Knows the articles of equal content, in the order in which they came. */
export class Duplicates {
  private readonly places = new Map<string, string>();

  /** The outcome, with a warning in its record where the same content came before. */
  marked(outcome: Outcome): Outcome {
    if (outcome.unchanged !== null) return this.recalled(outcome, outcome.unchanged);
    if (outcome.content === null) return outcome;
    const first = this.first(outcome.content, placeOf(outcome));
    if (first === "") return outcome;
    const warnings = [...outcome.warnings, repeats(first)];
    return { ...outcome, first, warnings, record: flagged(outcome.record, first) };
  }

  /** What an earlier run read may repeat other articles now. */
  private recalled(outcome: Outcome, entry: Entry): Outcome {
    const firsts = entry.articles.map(({ content }, i) => this.first(content, placeOfKnown(entry, i)));
    if (entry.articles.every(({ first }, i) => first === firsts[i])) return outcome;
    const articles = entry.articles.map((article, i) => ({ ...article, first: firsts[i] as string }));
    return { ...outcome, unchanged: { ...entry, articles }, reflagged: true };
  }

  /** The place of the first article of this content; "" for the article itself. */
  private first(content: string, place: string): string {
    const first = this.places.get(content);
    if (first === undefined) this.places.set(content, place);
    return first ?? "";
  }
}

/** How the record of most articles ends: its last field, and nothing in it. */
const unwarned = '"warnings":[]}';

/** A record that says it repeats `first` and nothing else; "" for none. */
export function flagged(record: string, first: string): string {
  if (record.endsWith(unwarned)) return first === "" ? record : `${record.slice(0, -2)}${toJson(repeats(first))}]}`;
  const result = parsed(record);
  if (result.warnings === undefined) return record; // the warnings were not selected
  const others = result.warnings.filter(({ code }) => code !== "W_DUPLICATE");
  result.warnings = first === "" ? others : [...others, repeats(first)];
  return toJson(result);
}

function parsed(record: string): { warnings?: Warning[] } {
  try {
    return JSON.parse(record);
  } catch {
    throw new OutputFailed("a result of the earlier run is no JSON; remove the folder of results and run again");
  }
}

/** The place of an article of a file that was read whole. */
export const placeOfKnown = ({ file, output }: Entry, i: number): string =>
  output.endsWith(".ndjson") ? `${file}, line ${i + 1}` : file;
