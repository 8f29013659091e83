import type { Ticker, Warning } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import { sharesWord } from "./kind.ts";
import { userListingsOf } from "./user-list.ts";

/**
 * Says where the reader's own list has a symbol under another exchange or company than the article. The article stands. The list that ships
 * is silent: it knows one exchange of each company, and not when it moved there.
 */
export function disagreements(doc: Document, tickers: readonly Ticker[]): Warning[] {
  if (doc.listings === null) return [];
  return tickers.flatMap((ticker) => {
    const listed = userListingsOf(doc, ticker.symbol);
    const [first] = listed;
    const [mention] = ticker.mentions;
    if (first === undefined || mention === undefined) return [];
    const { start, end } = mention;
    const say = (said: string, has: string): Warning => ({
      code: "W_TICKER",
      message: `the article has ${ticker.symbol} ${said}, ${doc.listings?.name} ${has}`,
      start,
      end,
    });
    if (ticker.company !== null && !listed.some(({ company }) => sharesWord(company, ticker.company as string)))
      return [say(`for ${ticker.company}`, `for ${first.company}`)];
    if (ticker.exchange !== null && listed.every(({ exchange }) => exchange !== null && exchange !== ticker.exchange))
      return [say(`on ${ticker.exchange}`, `on ${first.exchange}`)];
    return [];
  });
}
