/**
 * Reads news by rules: `brief({ id: "a", text })` finds what an article says of itself, its entities, dates, quotations,
 * tickers and amounts, and the sentences that tell its story.
 *
 * @module
 */
import { type BriefOptions, briefOf } from "./brief.ts";
import type { Brief, Source } from "./contract.ts";
import { readHtml } from "./read/html/index.ts";
import { checkSource } from "./read/source.ts";
import { readText } from "./read/text/index.ts";

export type { BriefOptions } from "./brief.ts";
export type * from "./contract.ts";
export { BriefError } from "./core/error.ts";
export { newTrace, type Outcome, type Trace, type TraceEntry } from "./core/trace.ts";

/**
 * Reads one article. Throws `BriefError` with `E_INPUT` where the source has no id, no text or html, both of them, or fields of wrong types.
 */
export function brief(source: Source, options: BriefOptions = {}): Brief {
  const checked = checkSource(source);
  const page =
    checked.html === undefined ? readText(checked, options.trace ?? null) : readHtml(checked, options.trace ?? null);
  return briefOf(checked, page, options).brief;
}
