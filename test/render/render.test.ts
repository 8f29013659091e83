import { describe, expect, test } from "vitest";
import type { Brief } from "../../src/contract.ts";
import { dayWords } from "../../src/render/facts.ts";
import { toJson } from "../../src/render/json.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderPlain } from "../../src/render/plain.ts";
import { type Look, renderText } from "../../src/render/text.ts";
import { visible } from "../../src/render/visible.ts";
import { widthOf, wrap } from "../../src/render/wrap.ts";

const plainLook = (width: number): Look => ({
  width,
  ascii: false,
  strong: (t) => t,
  faint: (t) => t,
  accent: (t) => t,
});

const text = "Ann Lee said on Jan. 2 that it cost $5. “We pay,” Lee said, “and they know.” Then it rained.";
const span = (words: string) => ({
  text: words,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  rule: "a/b",
});

/** A reading made by hand, so that the views are tested apart from the rules. */
function reading(change: Partial<Brief> = {}) {
  const brief: Brief = {
    schemaVersion: 1,
    id: "a.txt",
    source: { path: "a.txt", url: null, format: "text", encoding: "utf-8", bytes: text.length },
    article: {
      title: "Rain pays",
      titleSpan: null,
      authors: [{ name: "Bo Writer", kind: "automated", rule: "a/b" }],
      publishedAt: { value: "2025-01-29T09:18:00-05:00", text: "Jan 29", rule: "a/b" },
      updatedAt: null,
      publisher: "Coastline News",
      language: "en",
      readingMinutes: 2,
      wordCount: 19,
      sections: [],
      text,
      bodySpans: [{ start: 0, end: text.length }],
      leftOut: [],
    },
    summary: { sentences: [{ ...span("Ann Lee said on Jan. 2 that it cost $5."), score: 1, why: ["a/b"] }] },
    entities: [
      {
        id: "e1",
        type: "PERSON",
        name: "Ann Lee",
        aliases: ["Lee"],
        ticker: null,
        role: "a payer",
        salience: 1,
        mentions: [span("Ann Lee")],
      },
    ],
    dates: [
      { ...span("Jan. 2"), type: "DATE", value: "2025-01-02", from: "2025-01-02", to: "2025-01-02", anchored: true },
    ],
    quotes: [
      {
        ...span("We pay"),
        kind: "direct",
        speaker: { ...span("Lee"), name: "Ann Lee", entity: "e1" },
        cue: span("said"),
        group: 1,
      },
      {
        ...span("and they know."),
        kind: "direct",
        speaker: { ...span("Lee"), name: "Ann Lee", entity: "e1" },
        cue: span("said"),
        group: 1,
      },
    ],
    tickers: [
      {
        symbol: "RAIN",
        kind: "stock",
        exchange: "NYSE",
        company: "Rain Inc.",
        entity: null,
        inBody: false,
        mentions: [],
      },
    ],
    amounts: [{ ...span("$5"), type: "money", value: 5, currency: "USD" }],
    warnings: [],
    ...change,
  };
  const sentences = [...text.matchAll(/[A-Z“].*?[.”](?= |$)(?! 2)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  return { brief, text, sentences };
}

describe("the terminal view", () => {
  test("goes from title to amounts", () => {
    expect(renderText(reading(), plainLook(80))).toBe(
      [
        "Rain pays",
        "Bo Writer (automated) · Coastline News · 2025-01-29 09:18 -05:00 · 2 min read ·",
        "19 words",
        "",
        "Ann Lee said on Jan. 2 that it cost $5.",
        "",
        "Who",
        "  Ann Lee  person · a payer",
        "",
        "When",
        "  2025-01-02  Ann Lee said on Jan. 2 that it cost $5.",
        "",
        "Who said what",
        "  Ann Lee (a payer) said:",
        "    “We pay … and they know.”",
        "",
        "Tickers",
        "  RAIN  Rain Inc. · NYSE · in the page's ticker line only",
        "",
        "Amounts",
        "  $5  Ann Lee said on Jan. 2 that it cost $5.",
        "",
      ].join("\n"),
    );
  });

  test("calls a speaker without a name as the article does, and lets no verb wait for its hearer", () => {
    const { brief } = reading();
    const speaker = { name: "town", entity: null, ...span("town") };
    const told = { text: "told", start: 0, end: 4 };
    const heard = "It rained, the town told us.";
    const quotes = brief.quotes.slice(0, 1).map((quote) => ({
      ...quote,
      cue: told,
      group: null,
      speaker: { ...speaker, start: heard.indexOf("town"), end: heard.indexOf("town") + 4 },
    }));
    expect(renderText({ ...reading({ quotes }), text: heard }, plainLook(80))).toContain("  The town:\n");
  });

  test("stacks its rows where there is little room", () => {
    const shown = renderText(reading(), plainLook(40));
    expect(shown).toContain("When\n  2025-01-02\n    Ann Lee said on Jan. 2 that it cost\n    $5.\n");
    for (const line of shown.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(40);
  });

  test("says so where there is no title, and shows warnings", () => {
    const { brief } = reading();
    const shown = renderText(
      reading({ article: { ...brief.article, title: null }, warnings: [{ code: "W_X", message: "odd bytes" }] }),
      plainLook(80),
    );
    expect(shown).toContain("(no title) a.txt");
    expect(shown).toContain("Warning: odd bytes");
  });
});

test("plain has a line for each fact", () => {
  expect(renderPlain(reading()).split("\n")).toEqual(
    expect.arrayContaining([
      "author\tBo Writer\tautomated\ta.txt",
      "date\tDATE\t2025-01-02\t2025-01-02\t2025-01-02\tJan. 2\tAnn Lee said on Jan. 2 that it cost $5.\ta.txt",
      "quote\tdirect\tAnn Lee\tsaid\tWe pay … and they know.\ta.txt",
      "amount\tmoney\t5\tUSD\t$5\tAnn Lee said on Jan. 2 that it cost $5.\ta.txt",
    ]),
  );
});

describe("days", () => {
  const day = (value: string, from = "2025-02-01", to = from) =>
    dayWords({ ...span("Jan. 2"), type: "DATE", value, from, to, anchored: false });
  test.each([
    ["2025-01-29", "2025-01-29"],
    ["2025-01", "2025-01"],
    ["2024-FA", "fall 2024"],
    ["2025-Q1", "Q1 2025"],
    ["2025-H2", "second half of 2025"],
    ["199X", "1990s"],
    ["18XX", "1800s"],
    ["2025-03-06TNI", "2025-03-06 night"],
    ["2025-03-06T09:18", "2025-03-06 09:18"],
  ])("%s is shown as %s", (value, shown) => {
    expect(day(value)).toBe(shown);
  });
  test("a week is shown by its days", () => {
    expect(day("2025-W05-WE", "2025-02-01", "2025-02-02")).toBe("2025-02-01 to 2025-02-02");
  });
});

describe("the heading", () => {
  test("says once when an article was published and updated at one moment, and both where they differ", () => {
    const { brief } = reading();
    const { publishedAt } = brief.article;
    const headed = (updatedAt: typeof publishedAt) =>
      renderText(reading({ article: { ...brief.article, updatedAt } }), plainLook(120)).split("\n")[1];
    expect(headed(publishedAt)).toContain("Coastline News · updated 2025-01-29 09:18 -05:00 · 2 min read");
    expect(headed({ ...publishedAt, value: "2025-01-30", text: "", rule: "a/b" })).toContain(
      "2025-01-29 09:18 -05:00 · updated 2025-01-30 · 2 min read",
    );
  });
});

describe("Markdown", () => {
  test("quotations are block quotes with their speaker", () => {
    expect(renderMarkdown(reading())).toContain("> “We pay … and they know.”\n>\n> — Ann Lee (a payer) said\n");
  });
  test("reported words stand without marks, and a ticker that only the page shows is said to be one", () => {
    const { brief } = reading();
    const quotes = brief.quotes.map((quote) => ({ ...quote, kind: "indirect" as const }));
    const tickers = brief.tickers.map((ticker) => ({ ...ticker, inBody: false }));
    const shown = renderMarkdown(reading({ quotes, tickers }));
    expect(shown).toContain("> We pay … and they know.\n");
    expect(shown).toMatch(/^- \*\*RAIN\*\*.*, in the page's ticker line only$/m);
  });
  test("nothing of the article is read as markup", () => {
    const { brief } = reading();
    const title = "`a` | [b](javascript:c) <!-- d --> *e* _f_ # g";
    expect(renderMarkdown(reading({ article: { ...brief.article, title } })).split("\n")[0]).toBe(
      "# \\`a\\` \\| \\[b\\](javascript:c) \\<!-- d --\\> \\*e\\* \\_f\\_ \\# g",
    );
  });
});

describe("what an article may not do to a terminal", () => {
  test.each([
    ["CSI", "a\u001b[31mb", "a\ufffd[31mb"],
    ["OSC 52, never ended", "\u001b]52;c;x", "\ufffd]52;c;x"],
    ["C1", "a\u009b2Jb", "a\ufffd2Jb"],
    ["overwriting", "safe\b\b\b\bevil", `safe${"\ufffd".repeat(4)}evil`],
    ["carriage return", "one\rtwo", "one two"],
    ["right-to-left override", "a\u202eb\u2066c", "a\ufffdb\ufffdc"],
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["emoji stay", "👩‍👩‍👧 ok", "👩‍👩‍👧 ok"],
  ])("%s", (_name, given, shown) => {
    expect(visible(given)).toBe(shown);
  });
  test("JSON escapes what a terminal would act on, and stays the same value", () => {
    const value = { text: "\u009b2J\u202e\u2028 \u001b[31m \ud800" };
    expect(toJson(value)).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(toJson(value))).toEqual(value);
  });
});

describe("wrapping", () => {
  test("cuts at blanks, and a word only where it must", () => {
    expect(wrap("one two three", 9)).toEqual(["one two", "three"]);
    expect(wrap("abcdefghijklmnop q", 8)).toEqual(["abcdefgh", "ijklmnop", "q"]);
  });
  test("counts wide letters as two", () => {
    expect(wrap("東京証券取引所", 8)).toEqual(["東京証券", "取引所"]);
  });
});
