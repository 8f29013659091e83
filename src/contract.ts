/**
 * The shapes brief reads and writes. Programs depend on every name here: a field may be added, none may change its
 * meaning within one `schemaVersion`. The published JSON Schema is generated from these types and their comments.
 */

/** One article to read. Exactly one of `text` and `html` is given. */
export interface Source {
  /** Comes back unchanged in the result. */
  id: string;
  /** Raw text, as scraped or typed. */
  text?: string;
  /** An HTML page. */
  html?: string;
  /** The known title; wins over what the text says. */
  title?: string;
  /** ISO 8601 date or date-time: the moment relative dates are read against. Wins over what the text says. */
  publishedAt?: string;
  /** Where the article was published. */
  url?: string;
}

/** A range of a text in UTF-16 code units (or the unit asked for), `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the characters it covers: `text.slice(start, end) === this.text`. */
export interface Quoted extends Span {
  text: string;
}

/** What a rule found: its characters and the id of the rule. */
export interface Extraction extends Quoted {
  /** The id of the rule that made it; `brief rules` describes each. */
  rule: string;
}

/** Whoever the byline names. `automated` is a program that wrote or signed the article. */
export interface Author {
  name: string;
  kind: "person" | "organization" | "automated";
  start?: number;
  end?: number;
  rule: string;
}

/** A moment the page states, with its own local time and offset: `2025-01-29T09:18:00-05:00`, or a bare date. */
export interface Moment {
  value: string;
  /** The words it was read from, or the given string. */
  text: string;
  start?: number;
  end?: number;
  rule: string;
}

/** A heading of the body, where it stands; its text goes on to the next heading of its level or a higher one. */
export interface Section extends Span {
  heading: string;
  level: number;
}

/** A piece of page chrome that is no part of the article, and the rule that judged it. */
export interface LeftOut {
  start?: number;
  end?: number;
  text: string;
  why: string;
}

/** What is known of the article itself. */
export interface Article {
  title: string | null;
  titleSpan: Span | null;
  authors: Author[];
  publishedAt: Moment | null;
  updatedAt: Moment | null;
  publisher: string | null;
  /** BCP 47, of the body; `und` where it cannot be told. */
  language: string;
  /** As the page states it. */
  readingMinutes: number | null;
  /** Words of the body. */
  wordCount: number;
  sections: Section[];
  /** The body: its blocks in order, joined by a blank line; without title and page chrome. */
  text: string;
  /** Text input: where those blocks stand. */
  bodySpans: Span[];
  leftOut: LeftOut[];
}

/** A sentence of the summary, verbatim, with what spoke for it. */
export interface SummarySentence extends Quoted {
  score: number;
  why: string[];
}

/** The entity types of OntoNotes. */
export type EntityType =
  | "PERSON"
  | "NORP"
  | "FAC"
  | "ORG"
  | "GPE"
  | "LOC"
  | "PRODUCT"
  | "EVENT"
  | "WORK_OF_ART"
  | "LAW";

/** Someone or something named, with every place that names it. */
export interface Entity {
  /** `e1`, `e2` ... in order of salience. */
  id: string;
  type: EntityType;
  /** The fullest form in the article. */
  name: string;
  aliases: string[];
  ticker: string | null;
  /** The role the article gives it: "artificial intelligence czar". */
  role: string | null;
  /** 0 to 1. */
  salience: number;
  mentions: Extraction[];
}

/** A time expression. */
export interface DateMention extends Extraction {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3: `2025-01-29`, `2024-FA`, `2025-Q1`, `P3D`, `PRESENT_REF`, `XXXX-WXX-1`. */
  value: string;
  /** The first calendar day the value names, else null. */
  from: string | null;
  /** The last calendar day the value names, else null. */
  to: string | null;
  /** True where the value was read against the publication date. */
  anchored: boolean;
}

/** Whoever a quotation belongs to: the mention beside it, and the name it stands for. */
export interface Speaker extends Extraction {
  name: string;
  /** The id of the speaker's entity. */
  entity: string | null;
}

/** Words reported of someone. */
export interface Quotation extends Extraction {
  /** `direct`: the words between the marks. `mixed`: a reported clause with marked words in it. `indirect`: a reported clause without marks. */
  kind: "direct" | "mixed" | "indirect";
  speaker: Speaker | null;
  /** "said", "according to". */
  cue: Quoted | null;
  /** Pieces of one broken quotation share it. */
  group: number | null;
}

/** A security the page shows. */
export interface Ticker {
  /** As listed, with class and exchange suffix where the article writes them: BRK.B, VOD.L, 0700.HK. */
  symbol: string;
  kind: "stock" | "fund" | "index" | "crypto" | "other";
  exchange: string | null;
  /** The name beside the symbol, else the one the list knows. */
  company: string | null;
  /** The id of the company's entity. */
  entity: string | null;
  /** False where only the page's ticker line shows it. */
  inBody: boolean;
  mentions: Extraction[];
}

/** A sum of money, a percentage or a counted quantity. */
export interface Amount extends Extraction {
  type: "money" | "percent" | "quantity";
  /** In whole units (dollars, per cent, the unit named); null where the words give none ("hundreds of millions"). */
  value: number | null;
  low?: number;
  high?: number;
  /** How the words before it loosen it: "about $5", "more than 3 percent"; "almost" is less than. */
  approx?: "about" | "more-than" | "less-than" | "at-least" | "at-most";
  /** ISO 4217, for money. */
  currency?: string;
  unit?: string;
}

/** Something the reader of the result should know. */
export interface Warning {
  code: string;
  message: string;
  start?: number;
  end?: number;
}

/** One article, read. */
export interface Brief {
  schemaVersion: 1;
  id: string;
  source: { path: string | null; url: string | null; format: "text" | "html"; encoding: string; bytes: number };
  article: Article;
  summary: { sentences: SummarySentence[] };
  entities: Entity[];
  dates: DateMention[];
  quotes: Quotation[];
  tickers: Ticker[];
  amounts: Amount[];
  warnings: Warning[];
}

/** Why an input gave no Brief. A closed list. */
export type ErrorCode = "E_READ" | "E_ENCODING" | "E_TOO_LARGE" | "E_TIMEOUT" | "E_JSON" | "E_INPUT" | "E_INTERNAL";

/** Stands in the place of a result for an input that could not be read. */
export interface ErrorRecord {
  schemaVersion: 1;
  id: string | null;
  error: { code: ErrorCode; message: string; line?: number };
}

/** One line of output: an article read, or why it was not. */
export type Result = Brief | ErrorRecord;
