import type { Author, LeftOut, Moment, Source, Warning } from "../../contract.ts";
import { BriefError } from "../../core/error.ts";
import type { Block, Page } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Trace } from "../../core/trace.ts";
import { languageOf } from "../language.ts";
import { isoMoment } from "../moment.ts";
import { authorRules, authorsOf } from "./authors.ts";
import { type Body, bodyOf, bodyRules } from "./body.ts";
import { leaveOut } from "./chrome.ts";
import { chromeRules, chromeRulesTable } from "./chrome-rules.ts";
import type { Head } from "./head.ts";
import { maxPage } from "./limits.ts";
import { lineRules } from "./line-rules.ts";
import { type Markup, safeMarkup } from "./markup.ts";
import { mended } from "./mend.ts";
import { momentOf, publishedRules, updatedRules } from "./moments.ts";
import { outsideArticle } from "./outside-article.ts";
import { headOf } from "./read-head.ts";
import { minutesOf, readingTimeRules } from "./reading-minutes.ts";
import { statedLanguage } from "./stated-language.ts";
import { titleOf, titleRules, titlesOf } from "./title.ts";
import { parseTree } from "./tree.ts";

/** Every rule of this reader, in the order in which they are applied. */
export const htmlRules: readonly RuleFace[] = [
  ...chromeRules,
  ...titleRules,
  ...bodyRules,
  outsideArticle,
  ...lineRules,
  ...authorRules,
  ...publishedRules,
  ...updatedRules,
  ...readingTimeRules,
];

/** Reads an article out of an HTML page. Throws `BriefError` E_TOO_LARGE for a page over the limit. */
export function readHtml(source: Source, trace: Trace | null): Page {
  const warnings: Warning[] = [];
  const markup = markupOf(source.html ?? "", warnings);
  const tree = parseTree(markup.html);
  const chrome = leaveOut(tree, chromeRulesTable);
  const head = headOf(tree, markup.jsonLd, source.url ?? null);
  const title = source.title === undefined ? titleOf(head) : { value: source.title, rule: "given/title" };
  const authors = authorsOf(head);
  const told = { titles: titlesOf(head, title?.value), authors: fullNames(authors) };
  const body = bodyOf(head, told, chrome, markup);
  const written = textAndBlocks(body);
  const stated = statedLanguage(tree);
  const spoken = languageOf(written.text.slice(0, 20_000));
  const page: Page = {
    ...written,
    format: "html",
    title: title?.value ?? null,
    titleSpan: null,
    authors,
    publishedAt: publishedAt(source, head, stated, warnings),
    updatedAt: momentOf(updatedRules, head, stated),
    publisher: head.siteName,
    language: spoken === "und" ? stated : spoken,
    readingMinutes: minutesOf(head),
    leftOut: body.leftOut,
    warnings,
  };
  if (trace !== null) tell(trace, page, title?.rule ?? null);
  return page;
}

/** The page made safe to parse, with a warning for what had to be done to it. */
function markupOf(given: string, warnings: Warning[]): Markup {
  if (given.length > maxPage)
    throw new BriefError("E_TOO_LARGE", `the page has ${given.length} characters; at most ${maxPage} are read`);
  const whole = mended(given);
  if (whole !== given)
    warnings.push({ code: "W_ENCODING", message: "the page is UTF-8 that was read as Latin-1; it was mended" });
  const markup = safeMarkup(whole);
  if (markup.cut)
    warnings.push({ code: "W_MARKUP", message: "the page is nested too deep or has too many tags; some were dropped" });
  return markup;
}

/** The names of persons, in small letters, that are more than one word. */
const fullNames = (authors: readonly Author[]): readonly string[] =>
  authors.filter(({ name, kind }) => kind === "person" && name.includes(" ")).map(({ name }) => name.toLowerCase());

/** The given moment of publication where there is one, else the page's. */
const publishedAt = (source: Source, head: Head, language: string, warnings: Warning[]): Moment | null =>
  source.publishedAt === undefined
    ? momentOf(publishedRules, head, language)
    : givenMoment(source.publishedAt, warnings);

/** The text of the body, its blocks joined by blank lines. */
function textAndBlocks(body: Body): Pick<Page, "text" | "blocks"> {
  const parts: string[] = [];
  let length = 0;
  const blocks: Block[] = body.blocks.map(({ text, kind, level, why }) => {
    if (length > 0) {
      parts.push("\n\n");
      length += 2;
    }
    const start = length;
    parts.push(text);
    length += text.length;
    return { start, end: length, kind, level, why };
  });
  return { text: parts.join(""), blocks };
}

/** The moment of publication that came with the source; a warning and null where it is none. */
function givenMoment(given: string, warnings: Warning[]): Moment | null {
  const value = isoMoment(given);
  if (value !== null) return { value, text: given, rule: "given/published-at" };
  warnings.push({
    code: "W_PUBLISHED_AT",
    message: `the given publishedAt ${JSON.stringify(given.slice(0, 60))} is no ISO 8601 date; relative dates stay open`,
  });
  return null;
}

/** Which source won for each field, and which rule took in or left out each piece of the page. */
function tell(trace: Trace, page: Page, titleRule: string | null): void {
  const say = (rule: string, what: string, data: unknown, outcome: "kept" | "dropped" = "kept"): void => {
    trace.entries.push({ stage: "read", rule, start: 0, end: 0, outcome, what, data });
  };
  if (titleRule !== null) say(titleRule, `title ${page.title}`, { title: page.title });
  for (const author of page.authors) say(author.rule, `author ${author.name}`, author);
  if (page.publishedAt !== null) say(page.publishedAt.rule, `published ${page.publishedAt.value}`, page.publishedAt);
  if (page.updatedAt !== null) say(page.updatedAt.rule, `updated ${page.updatedAt.value}`, page.updatedAt);
  for (const { start, end, kind, why } of page.blocks)
    trace.entries.push({ stage: "read", rule: why, start, end, outcome: "kept", what: kind });
  for (const { text, why } of page.leftOut as readonly LeftOut[])
    say(why, `left out: ${text.slice(0, 60)}`, { text }, "dropped");
}
