import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Brief, Entity } from "../src/contract.ts";
import { brief } from "../src/index.ts";
import { decode } from "../src/read/decode.ts";
import { root } from "./cli/binary.ts";
import { spans } from "./spans.ts";

// The two scraped pages that are the model of the project's input, as they are and in every shape in which text reaches a reader.

const seed = (slug: string): string => readFileSync(path.join(root, "fixtures/articles", slug, "input.txt"), "utf8");

/** The lines above the first paragraph run into one line. */
function gluedHeader(text: string): string {
  const body = text.indexOf("\n\n\n");
  return `${text
    .slice(0, body)
    .split("\n")
    .filter((line) => line !== "")
    .join(" ")}\n\n${text.slice(body).trimStart()}`;
}

const shapes: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["with Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
  ["without blank lines", (text) => text.replace(/\n\n+/g, "\n")],
  ["with blanks around it", (text) => `\n \n\t${text}\n\n  \n`],
  ["with a byte order mark", (text) => decode(Buffer.from(`\ufeff${text}`)).text],
  ["with its header lines in one", gluedHeader],
];

const find = (result: Brief, name: string): Entity | undefined =>
  result.entities.find((entity) => entity.name === name || entity.aliases.includes(name));

describe.each(shapes)("the probe of DeepSeek, %s", (_name, change) => {
  const text = change(seed("deepseek-probe"));
  const result = brief({ id: "deepseek-probe", text });
  const { article } = result;

  test("title, author, moment and reading time", () => {
    expect(article.title).toBe("Microsoft Probes DeepSeek's Alleged Misuse of OpenAI APIs");
    expect(article.authors).toMatchObject([{ name: "Clyde Morgan", kind: "automated" }]);
    expect(article.publishedAt?.value).toBe("2025-01-29T09:18:00-05:00");
    expect(article.readingMinutes).toBe(2);
    expect(article.language).toBe("en");
  });

  test("tickers and their companies", () => {
    const [msft, rolr] = ["MSFT", "ROLR"].map((symbol) => result.tickers.find((ticker) => ticker.symbol === symbol));
    expect(msft).toMatchObject({ inBody: true, company: expect.stringMatching(/^Microsoft Corp/) });
    expect(find(result, "Microsoft Corp.")).toMatchObject({ id: msft?.entity, type: "ORG", ticker: "MSFT" });
    expect(rolr).toMatchObject({ inBody: false });
    expect(result.tickers).toHaveLength(2);
  });

  test("dates", () => {
    const values = Object.fromEntries(result.dates.map((date) => [date.text, date.value]));
    expect(values).toMatchObject({ "Jan. 29": "2025-01-29", "January 2025": "2025-01" });
    expect(result.dates.find((date) => date.value === "2024-FA")?.text).toContain("fall of 2024");
  });

  test("the quotation and its speaker", () => {
    const quote = result.quotes.find(({ kind }) => kind === "direct");
    expect(quote?.text).toMatch(/^There's substantial evidence .* very happy about this,?$/);
    expect(quote?.speaker).toMatchObject({ name: "David Sacks", text: "Sacks" });
    expect(quote?.cue?.text).toBe("said");
    expect(result.entities.find(({ id }) => id === quote?.speaker?.entity)).toMatchObject({ name: "David Sacks" });
  });

  test("people, organizations, products and places", () => {
    expect(find(result, "David Sacks")).toMatchObject({ type: "PERSON", role: "artificial intelligence czar" });
    expect(find(result, "David Sacks")?.mentions.map((mention) => mention.text)).toEqual(["David Sacks", "Sacks"]);
    expect(find(result, "Donald Trump")).toMatchObject({ type: "PERSON" });
    for (const name of ["OpenAI", "DeepSeek", "Bloomberg", "Fox News", "High-Flyer"])
      expect(find(result, name), name).toMatchObject({ type: "ORG" });
    expect(find(result, "R1")).toMatchObject({ type: "PRODUCT" });
    expect(find(result, "US")).toMatchObject({ type: "GPE" });
    expect(find(result, "Chinese")).toMatchObject({ type: "NORP" });
  });

  test("the amount", () => {
    expect(result.amounts).toMatchObject([
      { text: expect.stringContaining("$1 trillion"), value: 1e12, currency: "USD" },
    ]);
  });

  test("the two government responses are sections, each over its list of four", () => {
    const headings = ["1. US Government Response:", "2. Chinese Government Response:"];
    const places = headings.map(
      (heading) => article.sections.find((section) => section.heading === heading)?.start ?? -1,
    );
    const lists = article.bodySpans
      .map(({ start, end }) => ({ start, text: text.slice(start, end) }))
      .filter(({ text: item }) => item.startsWith("- "));
    expect(lists.filter(({ start }) => start > (places[0] as number) && start < (places[1] as number))).toHaveLength(4);
    expect(lists.filter(({ start }) => start > (places[1] as number))).toHaveLength(4);
  });

  test("nothing of the page around it is left in", () => {
    for (const line of [
      "Generado por agente",
      "min de lectura",
      "MSFT--",
      "Comentarios",
      "Add a public comment",
      "Sin comentarios",
      "Aún no hay",
    ]) {
      expect(article.text, line).not.toContain(line);
      expect(
        article.leftOut.some((piece) => piece.text.includes(line.replace(/--$/, ""))),
        line,
      ).toBe(true);
    }
    expect(article.text).toMatch(/^Microsoft Corp\. \(MSFT\) and OpenAI are investigating/);
    expect(article.text).toMatch(/competitive edge in the global AI market\.$/);
  });

  test("every span slices to its text", () => {
    for (const span of spans(result)) expect(text.slice(span.start, span.end)).toBe(span.text);
  });
});

describe.each(shapes)("the unauthorized use, %s", (_name, change) => {
  const text = change(seed("unauthorized-use"));
  const result = brief({ id: "unauthorized-use", text });
  const { article } = result;

  test("title, author and moment", () => {
    expect(article.title).toBe(
      "OpenAI Alleges DeepSeek's Unauthorized Use of Proprietary Models: Microsoft Investigates AI Security Risks",
    );
    expect(article.authors).toMatchObject([{ name: "Nathaniel Stone", kind: "automated" }]);
    expect(article.publishedAt?.value).toBe("2025-01-29T04:46:00-05:00");
    expect(article.readingMinutes).toBe(1);
  });

  test("the ticker of the page's line belongs to Microsoft", () => {
    expect(result.tickers).toMatchObject([
      { symbol: "MSFT", inBody: false, company: expect.stringContaining("Microsoft") },
    ]);
    expect(find(result, "Microsoft")).toMatchObject({ type: "ORG", ticker: "MSFT", id: result.tickers[0]?.entity });
  });

  test("products", () => {
    for (const name of ["R1", "o1", "ChatGPT"]) expect(find(result, name), name).toMatchObject({ type: "PRODUCT" });
  });

  test("the author's note, the newsletter and the comment box are left out", () => {
    for (const line of [
      "The Quantitative Strategist",
      "Latest Articles",
      "Stay ahead of the market",
      "Get curated",
      "Add a public comment",
      "No comments yet",
    ]) {
      expect(article.text, line).not.toContain(line);
      expect(
        article.leftOut.some((piece) => piece.text.includes(line)),
        line,
      ).toBe(true);
    }
    expect(article.text).toMatch(/data privacy rights\.$/);
  });
});
