import { type Lexicon, rootNode } from "../../core/lexicon.ts";

/** A company as a list knows it, with the symbol and exchange of its main listing. */
export interface Listing {
  readonly company: string;
  readonly symbol: string;
  readonly exchange: string | null;
  /** The years in which it traded under the symbol, null where open. */
  readonly from: number | null;
  readonly to: number | null;
  /** True where the name that was looked up is also a word, a person or a place: Apple, Target, Ford. */
  readonly ambiguous: boolean;
  readonly fund?: boolean;
  /** True for a further listing of a company whose main one is elsewhere: Toyota in New York. */
  readonly secondary?: boolean;
}

/** BRK/B, BRK-B and BRK.B are one symbol. */
export const symbolKey = (symbol: string): string =>
  /^[A-Z\d.]+$/.test(symbol) ? symbol : symbol.toUpperCase().replace(/[/_-]/g, ".");

/** The entry written as a symbol or code, whose words are cut as the tokenizer cuts BRK.B; -1 if there is none. */
export function entryNamed(lexicon: Lexicon, symbol: string): number {
  if (/^[A-Za-z0-9]+$/.test(symbol)) {
    const id = lexicon.id(symbol);
    return id === 0 ? -1 : lexicon.entryAt(lexicon.step(rootNode, id));
  }
  let node = rootNode;
  for (const [word] of symbol.matchAll(/[A-Za-z0-9]+|[^A-Za-z0-9]/g)) {
    const id = lexicon.id(word);
    if (id === 0) return -1;
    node = lexicon.step(node, id);
    if (node === 0) return -1;
  }
  return lexicon.entryAt(node);
}
