import type { Amount, DateMention, Entity, Quotation, SummarySentence, Ticker } from "../contract.ts";

/** What the stages make, by name. A stage sees only the layers it declares to need. */
export interface Layers {
  readonly amounts: Amount[];
  /** As the page shows them; not yet tied to entities. */
  readonly tickers: Ticker[];
  readonly dates: DateMention[];
  readonly entities: Entity[];
  /** The tickers, tied to the entities of their companies. */
  readonly listings: Ticker[];
  readonly quotes: Quotation[];
  readonly summary: SummarySentence[];
}
