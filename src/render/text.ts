import type { Amount, DateMention, Entity, Ticker } from "../contract.ts";
import type { Reading } from "../core/reading.ts";
import {
  attribution,
  bylineWords,
  dayWords,
  momentWords,
  named,
  said,
  saidWords,
  sentenceOf,
  tickerFacts,
  timeline,
  typeWords,
} from "./facts.ts";
import { visible } from "./visible.ts";
import { clip, widthOf, wrap } from "./wrap.ts";

/** How the terminal view may look: its colours (or none), its width in columns, and whether it must keep to ASCII marks. */
export interface Look {
  readonly width: number;
  readonly ascii: boolean;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly accent: (text: string) => string;
}

/** Narrower than this, a row's label stands above its words. */
const stackedBelow = 60;

/** How many entries a list shows before it counts the rest. */
const most = 12;

/** The terminal view of one article: title, byline and date, the summary, then who, when, who said what, tickers and amounts. */
export function renderText(reading: Reading, look: Look): string {
  const parts = [
    heading(reading, look),
    summaryPart(reading, look),
    part("Who", whoLines(named(reading.brief.entities), look), look),
    part("When", whenLines(reading, look), look),
    part("Who said what", saidLines(reading, look), look),
    part("Tickers", tickerLines(reading.brief.tickers, look), look),
    part("Amounts", amountLines(reading, look), look),
    notes(reading, look),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
}

const ellipsis = (look: Look): "…" | "..." => (look.ascii ? "..." : "…");

const dot = (look: Look): string => (look.ascii ? " | " : " · ");

function heading(reading: Reading, look: Look): string[] {
  const { article, id } = reading.brief;
  const published = article.publishedAt === null ? null : momentWords(article.publishedAt);
  const updated = article.updatedAt === null ? null : `updated ${momentWords(article.updatedAt)}`;
  const moments = updated === `updated ${published}` ? [updated] : [published, updated];
  const facts = [
    bylineWords(reading),
    article.publisher,
    ...moments,
    article.readingMinutes === null ? null : `${article.readingMinutes} min read`,
    `${article.wordCount} words`,
  ].filter((fact) => fact !== null);
  return [
    ...wrap(visible(article.title ?? `(no title) ${id}`), look.width).map(look.strong),
    ...wrap(visible(facts.join(dot(look))), look.width).map(look.faint),
  ];
}

function summaryPart(reading: Reading, look: Look): string[] {
  const { sentences } = reading.brief.summary;
  return wrap(visible(sentences.map((sentence) => sentence.text).join(" ")), look.width);
}

function part(title: string, lines: readonly string[], look: Look): string[] {
  return lines.length === 0 ? [] : [look.strong(look.accent(title)), ...lines];
}

/** Rows of a label and what is said of it: side by side where there is room, else one below the other. */
function rows(pairs: readonly (readonly [label: string, words: string])[], look: Look): string[] {
  const shown = pairs.slice(0, most).map(([label, words]) => [visible(label), visible(words)] as const);
  const rest = pairs.length - shown.length;
  const more = rest > 0 ? [look.faint(`  and ${rest} more`)] : [];
  const widest = Math.min(Math.max(...shown.map(([label]) => widthOf(label)), 0), 28);
  if (look.width < stackedBelow) {
    const stacked = shown.flatMap(([label, words]) => [
      ...wrap(label, look.width - 2).map((line) => `  ${look.accent(line)}`),
      ...wrap(words, look.width - 4).map((line) => `    ${line}`),
    ]);
    return [...stacked, ...more];
  }
  const beside = shown.flatMap(([label, words]) => {
    const first = clip(label, widest, ellipsis(look));
    const pad = " ".repeat(widest - widthOf(first));
    const [line = "", ...lines] = wrap(words, look.width - widest - 4);
    const indent = " ".repeat(widest + 4);
    return [`  ${look.accent(first)}${pad}  ${line}`.trimEnd(), ...lines.map((each) => indent + each)];
  });
  return [...beside, ...more];
}

function whoLines(entities: readonly Entity[], look: Look): string[] {
  return rows(
    entities.map(({ name, type, role, ticker }) => [
      name,
      [typeWords[type], role, ticker].filter((fact) => fact !== null).join(dot(look)),
    ]),
    look,
  );
}

/** The timeline: each date with the sentence it belongs to. */
function whenLines(reading: Reading, look: Look): string[] {
  return rows(
    timeline(reading.brief.dates).map((date) => [dayWords(date), excerpt(reading, date, look)]),
    look,
  );
}

/** The sentence of a fact, as much of it as two lines hold, with the fact in sight. */
function excerpt(reading: Reading, fact: DateMention | Amount, look: Look): string {
  const room = look.width < stackedBelow ? (look.width - 4) * 2 : (look.width - 18) * 2;
  const sentence = visible(sentenceOf(reading, fact) ?? fact.text);
  const at = sentence.indexOf(visible(fact.text));
  if (widthOf(sentence.slice(0, at)) + widthOf(fact.text) <= room - 8) return clip(sentence, room, ellipsis(look));
  const from = sentence.indexOf(" ", at - Math.floor(room / 2)) + 1;
  return clip(`${ellipsis(look)} ${sentence.slice(from)}`, room, ellipsis(look));
}

function saidLines(reading: Reading, look: Look): string[] {
  const all = said(reading);
  const lines = all.slice(0, most).flatMap((quotation) => {
    const words = saidWords(quotation, look.ascii ? ['"', "...", '"'] : ["“", "…", "”"]);
    return [
      ...wrap(visible(`${attribution(quotation)}:`), look.width - 2).map((line) => `  ${look.accent(line)}`),
      ...wrap(visible(words), look.width - 4).map((line) => `    ${line}`),
    ];
  });
  return all.length > most ? [...lines, look.faint(`  and ${all.length - most} more`)] : lines;
}

function tickerLines(tickers: readonly Ticker[], look: Look): string[] {
  return rows(
    tickers.map((ticker) => [ticker.symbol, tickerFacts(ticker).join(dot(look))]),
    look,
  );
}

function amountLines(reading: Reading, look: Look): string[] {
  return rows(
    reading.brief.amounts.map((amount) => [amount.text, excerpt(reading, amount, look)]),
    look,
  );
}

function notes(reading: Reading, look: Look): string[] {
  const { article, warnings } = reading.brief;
  const left = article.leftOut.length;
  return [
    ...warnings.flatMap(({ message }) => wrap(visible(`Warning: ${message}`), look.width)),
    ...(left > 0
      ? wrap(`${left} piece${left === 1 ? "" : "s"} of the page left out; \`brief explain\` shows why.`, look.width)
      : []),
  ].map(look.faint);
}
