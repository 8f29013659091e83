import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Ticker } from "../../src/contract.ts";
import { extract } from "../../src/extract/index.ts";
import { documentOf } from "../document-of.ts";

const tickersOf = (text: string, given: Parameters<typeof documentOf>[1] = {}): readonly Ticker[] =>
  extract(documentOf(text, given), new Set(["tickers"] as const), null).tickers;

/** A case's text, and what each mark wants. */
function unmark(line: string): { text: string; wanted: { start: number; shown: string; fields: string[] }[] } {
  const wanted: { start: number; shown: string; fields: string[] }[] = [];
  let text = "";
  let rest = line;
  for (
    let mark = /\[([^[\]]+)\](?:\{([^}]*)\})?/.exec(rest);
    mark !== null;
    mark = /\[([^[\]]+)\](?:\{([^}]*)\})?/.exec(rest)
  ) {
    text += rest.slice(0, mark.index);
    wanted.push({ start: text.length, shown: mark[1] as string, fields: (mark[2] ?? "").split("|") });
    text += mark[1];
    rest = rest.slice(mark.index + mark[0].length);
  }
  return { text: text + rest, wanted };
}

const cases = readFileSync(new URL("../../fixtures/cases/tickers.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("cases of tickers", () => {
  test.each(cases)("%s", (line) => {
    const { text, wanted } = unmark(line);
    const tickers = tickersOf(text);
    const mentions = tickers.flatMap((ticker) => ticker.mentions.map((mention) => ({ ...mention, ticker })));
    mentions.sort((a, b) => a.start - b.start);
    expect(mentions.map(({ start, text: shown }) => ({ start, shown }))).toEqual(
      wanted.map(({ start, shown }) => ({ start, shown })),
    );
    wanted.forEach(({ fields }, i) => {
      const { symbol, kind, exchange, company } = (mentions[i] as (typeof mentions)[number]).ticker;
      const got = [symbol, kind, exchange ?? "", company ?? ""];
      fields.forEach((field, at) => {
        if (field !== "" || fields.length > 1 + at) expect(got[at], line).toBe(field);
      });
    });
  });
});

describe("tickers", () => {
  test("of one symbol are one, with every mention", () => {
    const [ticker, ...more] = tickersOf("Microsoft (NASDAQ: MSFT) rose. Later $MSFT fell, and MSFT investors sold.");
    expect(more).toEqual([]);
    expect(ticker?.mentions.map(({ text }) => text)).toEqual(["MSFT", "MSFT", "MSFT"]);
  });

  test("in the page's ticker line are not of the body", () => {
    expect(tickersOf("MSFT--\nROLR--", { kind: "ticker-line" }).map(({ symbol, inBody }) => [symbol, inBody])).toEqual([
      ["MSFT", false],
      ["ROLR", false],
    ]);
  });

  test("take the symbol's company of their year", () => {
    expect(tickersOf("$FB fell", { publishedAt: "2020-03-01" })[0]).toMatchObject({
      company: "Meta Platforms",
      exchange: "NASDAQ",
    });
  });

  test("take company and exchange from the reader's own list", () => {
    const rows = [{ symbol: "HRBT", exchange: "AMEX", name: "Harbor Tools, Inc. Common Stock" }];
    const doc = { ...documentOf("$HRBT fell"), listings: { name: "own", rows } };
    const { tickers } = extract(doc, new Set(["tickers"] as const), null);
    expect(tickers[0]).toMatchObject({ company: "Harbor Tools, Inc.", exchange: "NYSEAMERICAN" });
  });
});

describe("hostile text yields bounded work", () => {
  const long = (unit: string): string => unit.repeat(Math.ceil(200_000 / unit.length));
  test.each(["(NYSE: A, ", "$1,", "$A ", "(A, ", "A.B.", "^AB ", "NYSE: ", "A-USD/", "ticker ", "<A.N", "MSFT-- "])(
    "%s",
    (unit) => {
      for (const { mentions } of tickersOf(long(unit)))
        for (const { start, end, text } of mentions.slice(0, 50)) expect(end - start).toBe(text.length);
    },
  );
});
