import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/contract.ts";
import type { BlockKind } from "../../src/core/page.ts";
import { newTrace } from "../../src/core/trace.ts";
import { entities } from "../../src/extract/entities/index.ts";
import { tickers } from "../../src/extract/tickers/index.ts";
import { documentOf } from "../document-of.ts";

const file = fileURLToPath(new URL("../../fixtures/cases/entities.txt", import.meta.url));

function entitiesOf(text: string, kind: BlockKind = "paragraph"): Entity[] {
  return entities.run(documentOf(text, { kind }), { amounts: [], tickers: [] }, null) as Entity[];
}

const mentionsOf = (found: readonly Entity[]): string[] =>
  found
    .flatMap(({ type, mentions }) => mentions.map(({ start, text }) => ({ start, said: `${text}|${type}` })))
    .sort((a, b) => a.start - b.start)
    .map(({ said }) => said);

describe("names and their types", () => {
  const lines = readFileSync(file, "utf8").split("\n");
  for (const line of lines.filter((each) => each !== "" && !each.startsWith("#")))
    test(line, () => {
      const text = line.replace(/\[([^|\]]*)\|[A-Z_]+\]/g, "$1");
      const expected = [...line.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
      expect(mentionsOf(entitiesOf(text))).toEqual(expected);
    });
});

describe("entities", () => {
  const article = [
    "Microsoft Corp. and OpenAI said on Monday that they had found nothing.",
    "David Sacks, the president's artificial intelligence czar, told reporters that OpenAI was right. Mr. Sacks left.",
    "OpenAI agreed, and so did Microsoft. The United States did not; the U.S. never does.",
  ].join("\n\n");
  const found = entitiesOf(article);
  const named = (name: string): Entity | undefined => found.find((entity) => entity.name === name);

  test("gather the mentions of one person under the fullest name, with the role", () => {
    expect(named("David Sacks")).toMatchObject({
      type: "PERSON",
      aliases: ["Sacks"],
      role: "artificial intelligence czar",
    });
    expect(named("David Sacks")?.mentions.map(({ text }) => text)).toEqual(["David Sacks", "Sacks"]);
  });

  test("gather a company's full and short name, with its symbol", () => {
    expect(named("Microsoft Corp.")).toMatchObject({ type: "ORG", aliases: ["Microsoft"], ticker: "MSFT" });
  });

  test("gather a country's names", () => {
    expect(named("United States")?.mentions.map(({ text }) => text)).toEqual(["United States", "U.S."]);
  });

  test("come in the order of their salience", () => {
    expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `e${i + 1}`));
    expect(found[0]).toMatchObject({ name: "OpenAI", salience: 1 });
    const salience = found.map((entity) => entity.salience);
    expect(salience).toEqual([...salience].sort((a, b) => b - a));
    for (const value of salience) expect(value).toBeGreaterThanOrEqual(0);
  });

  test("read a headline in capitals by the body", () => {
    const text = "QUARLBROTZ SEES ROBERT FINCH LEAVE AGAIN\n\nShares of Quarlbrotz fell. Robert Finch said so.";
    expect(mentionsOf(entitiesOf(text)).slice(0, 2)).toEqual(["QUARLBROTZ|ORG", "ROBERT FINCH|PERSON"]);
  });

  test("tie the surname in a headline to the person the body names in full", () => {
    const text =
      "Finch Signs Sweeping Order On Trade As Markets Slide\n\nPresident Robert Finch signed it. It was late.";
    expect(entitiesOf(text)[0]).toMatchObject({ name: "Robert Finch", aliases: ["Finch"] });
  });

  test("lean on the lists alone in other languages", () => {
    const text = "Der Minister traf Robert Finch in Berlin und sprach mit der Zeitung über den Haushalt der Regierung.";
    const read = entities.run(documentOf(text, { language: "de" }), { amounts: [], tickers: [] }, null) as Entity[];
    expect(mentionsOf(read)).toEqual(["Robert Finch|PERSON", "Berlin|GPE"]);
  });

  test("give an exchange beside a symbol no salience, unless the story names it elsewhere", () => {
    const doc = "Quarl Holdings Inc (LSE: QRLH) bought Harlow Finch Corp (NASDAQ: HRLF). Harlow left NASDAQ.";
    const stage = tickers.run(documentOf(doc), {}, null);
    const found = entities.run(documentOf(doc), { amounts: [], tickers: stage }, null);
    const salienceOf = (name: string) => found.find((entity) => entity.name === name)?.salience;
    expect(salienceOf("LSE")).toBe(0);
    expect(salienceOf("NASDAQ")).toBeGreaterThan(0);
  });

  test("say by which rule, and what speaks for it", () => {
    const trace = newTrace();
    entities.run(
      documentOf("They met Robert Finch there. It was Finch who left."),
      { amounts: [], tickers: [] },
      trace,
    );
    const alone = trace.entries.find(({ rule }) => rule === "entities/memory/surname-alone");
    expect(alone).toMatchObject({ outcome: "inferred", because: [{ rule: "entities/inside/given-name" }] });
  });
});

describe("hostile texts", () => {
  const quick = (text: string): Entity[] => {
    const start = performance.now();
    const found = entitiesOf(text);
    expect(performance.now() - start).toBeLessThan(20_000);
    for (const { mentions } of found)
      for (const { start: from, end, text: said } of mentions) expect(text.slice(from, end)).toBe(said);
    return found;
  };

  test("names of object properties are names like others", () => {
    const found = quick(
      "They told Mr. Constructor and Mr. __proto__ about it. Constructor said so. Dr. ToString left.",
    );
    expect(found.find(({ name }) => name === "Constructor")?.mentions).toHaveLength(2);
  });

  test.each([
    ["one letter", "A ".repeat(60_000)],
    ["one name", "Robert ".repeat(40_000)],
    ["names of two words", "Robert Finch, ".repeat(20_000)],
    ["many names", Array.from({ length: 20_000 }, (_, i) => `Robert Q${i.toString(36)}x`).join(", ")],
    ["particles", "van de la ".repeat(20_000)],
    ["hyphens", "Jean-".repeat(30_000)],
    ["quotation marks", '"The '.repeat(30_000)],
    ["brackets", "Quarl Harlow Institute (QHI) ".repeat(8_000)],
    ["of", "Bank of ".repeat(20_000)],
    ["and", "Food and ".repeat(20_000)],
    ["initials", "A.".repeat(40_000)],
    ["titles", "President ".repeat(20_000)],
    ["capitals throughout", "ROBERT FINCH SEES QUARL ".repeat(8_000)],
    ["combining marks", `Rob${"\u0301".repeat(1_000)}ert said so. `.repeat(20)],
    ["zero-width characters", "Rob\u200bert F\u200dinch said so. ".repeat(2_000)],
  ])("%s", (_, text) => {
    quick(text);
  });

  test("no capitals at all", () => {
    expect(quick("robert finch of harlow said nothing in london. ".repeat(100))).toEqual([]);
  });
});
