import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { companyOf, companyOfSymbol } from "../../src/extract/tickers/companies.ts";
import { documentOf } from "../document-of.ts";

const named = (name: string, publishedAt?: string) => {
  const doc = documentOf(name, publishedAt === undefined ? {} : { publishedAt });
  return companyOf(doc, 0, doc.tokens.count);
};

describe("a company by its name", () => {
  test("is known with and without its legal form", () => {
    for (const name of ["Microsoft", "Microsoft Corp.", "Microsoft Corporation"])
      expect(named(name), name).toMatchObject({ company: "Microsoft", symbol: "MSFT", exchange: "NASDAQ" });
    expect(named("The Goldman Sachs Group, Inc.")).toMatchObject({ symbol: "GS" });
    expect(named("Mitsui & Co Ltd")).toMatchObject({ symbol: "8031", exchange: "TSE" });
  });

  test("has the symbol of its year", () => {
    expect(named("Facebook", "2020-05-01")).toMatchObject({ symbol: "FB" });
    expect(named("Facebook", "2024-05-01")).toMatchObject({ company: "Meta Platforms", symbol: "META" });
    expect(named("Facebook")).toMatchObject({ symbol: "META" });
    expect(named("Twitter", "2024-05-01")).toBeNull();
  });

  test("is not known by a part of a longer name", () => {
    expect(named("Microsoft Research Asia")).toBeNull();
    expect(named("Apple Valley")).toBeNull();
  });

  test("says where the name is also a word", () => {
    expect(named("Apple")).toMatchObject({ symbol: "AAPL", ambiguous: true });
    expect(named("Nvidia")).toMatchObject({ ambiguous: false });
  });

  test("the reader's own list wins, whatever suffix its names carry", () => {
    const rows = [
      { symbol: "ABCDU", exchange: "NASDAQ", name: "Quillon Robotics Inc. Units" },
      { symbol: "ABCD", exchange: "NASDAQ", name: "Quillon Robotics Inc. American Depositary Shares" },
    ];
    const doc = { ...documentOf("Quillon Robotics"), listings: { name: "own", rows } };
    expect(companyOf(doc, 0, 2)).toMatchObject({ company: "Quillon Robotics Inc.", symbol: "ABCD" });
  });
});

describe("a company by its symbol", () => {
  const doc = documentOf("x", { publishedAt: "2021-03-01" });

  test("is the one on the exchange that is named, else the one in New York", () => {
    expect(companyOfSymbol(doc, "BA", null)?.company).toBe("Boeing");
    expect(companyOfSymbol(doc, "BA", "LSE")?.company).toBe("BAE Systems");
    expect(companyOfSymbol(doc, "BRK.B", null)?.company).toBe("Berkshire Hathaway");
    expect(companyOfSymbol(doc, "ZZZZZ", null)).toBeNull();
  });
});

test("every line of the list of companies is well formed", () => {
  const lines = readFileSync(new URL("../../src/lexicon/companies.tsv", import.meta.url), "utf8").split("\n");
  for (const line of lines) {
    const [name, cls, note] = line.split("\t");
    if (line.startsWith("#") || line === "" || cls === "bare-symbol") continue;
    expect(note, name).toMatch(/^[^|]+\|[A-Z0-9&.-]+\|[A-Z0-9]+\|(?:\d{4})?\|(?:\d{4})?(?:\|also)?$/);
  }
});
