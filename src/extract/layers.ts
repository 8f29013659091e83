import type { Amount, DateMention, Entity, Quotation, SummarySentence, Ticker } from "../contract.ts";

/** What the stages make, by name. A stage sees only the layers it declares to need. */
export interface Layers {
  readonly amounts: readonly Amount[];
  /** As the page shows them; not yet tied to entities. */
  readonly tickers: readonly Ticker[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  /** The tickers, tied to the entities of their companies. */
  readonly listings: readonly Ticker[];
  readonly quotes: readonly Quotation[];
  readonly summary: readonly SummarySentence[];
}
