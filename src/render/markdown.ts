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

/** A line of the article as Markdown text: nothing in it is read as markup, a link or HTML. */
const markup = (text: string): string =>
  visible(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*\d*)([-+.)])(?=[-\s]|$)/, "$1\\$2");

/** The article as Markdown an editor would paste: title, byline, summary, then lists; quotations are block quotes. */
export function renderMarkdown(reading: Reading): string {
  const { article, summary, entities, dates, tickers, amounts, id } = reading.brief;
  const facts = [
    bylineWords(reading),
    article.publisher,
    article.publishedAt === null ? null : momentWords(article.publishedAt),
  ].filter((fact) => fact !== null);
  const blocks = [
    `# ${markup(article.title ?? id)}`,
    facts.length > 0 ? `*${markup(facts.join(" · "))}*` : "",
    summary.sentences.map((sentence) => markup(sentence.text)).join(" "),
    list(
      "Who",
      named(entities).map(({ name, type, role, ticker }) => {
        const about = [typeWords[type], role, ticker].filter((fact) => fact !== null).join(", ");
        return `**${markup(name)}**: ${markup(about)}`;
      }),
    ),
    list(
      "When",
      timeline(dates).map((date) => `**${markup(dayWords(date))}**: ${markup(sentenceOf(reading, date) ?? date.text)}`),
    ),
    ...quotesBlocks(reading),
    list(
      "Tickers",
      tickers.map((ticker) => [`**${markup(ticker.symbol)}**`, ...tickerFacts(ticker).map(markup)].join(", ")),
    ),
    list(
      "Amounts",
      amounts.map((amount) => `**${markup(amount.text)}**: ${markup(sentenceOf(reading, amount) ?? "")}`),
    ),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `## ${title}\n\n${items.map((item) => `- ${item}`).join("\n")}`;

function quotesBlocks(reading: Reading): string[] {
  const all = said(reading);
  if (all.length === 0) return [];
  return [
    "## Who said what",
    ...all.map((each) => `> ${markup(saidWords(each, ["“", "…", "”"]))}\n>\n> — ${markup(attribution(each))}`),
  ];
}
