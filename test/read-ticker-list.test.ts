import { describe, expect, test } from "vitest";
import type { BriefError } from "../src/core/error.ts";
import { readTickerList } from "../src/read/ticker-list.ts";

const rows = [{ symbol: "HRBT", exchange: "NASDAQ", name: "Harbor Tools, Inc." }];

describe("a list of securities is read from", () => {
  test.each([
    ["NDJSON", '{"symbol":"HRBT","exchange":"Nasdaq","name":"Harbor Tools, Inc."}\n'],
    [
      "NDJSON with a byte order mark and more fields",
      '\ufeff{"symbol":"hrbt","exchange":"NASDAQ","name":"Harbor Tools, Inc.","cap":1}\n\n',
    ],
    [
      "the SEC's fields and data",
      '{"fields":["cik","name","ticker","exchange"],"data":[[1,"Harbor Tools, Inc.","HRBT","Nasdaq"]]}',
    ],
    ["the CSV of an exchange", 'Symbol,"Security Name",Exchange\r\nHRBT,"Harbor Tools, Inc.",NASDAQ\r\n'],
    [
      "a CSV with bars",
      "ACT Symbol|Security Name|Exchange\nHRBT|Harbor Tools, Inc.|NASDAQ\nFile Creation Time: 1122\n",
    ],
  ])("%s", (_, text) => expect(readTickerList(text, "own.txt").rows).toEqual(rows));

  test("the SEC's numbered object, which names no exchange", () => {
    const text =
      '{"0":{"cik_str":1,"ticker":"HRBT","title":"Harbor Tools, Inc."},\n"1":{"cik_str":2,"ticker":"BRK-B","title":"Berkshire"}}';
    expect(readTickerList(text, "sec.json").rows).toEqual([
      { symbol: "HRBT", exchange: null, name: "Harbor Tools, Inc." },
      { symbol: "BRK-B", exchange: null, name: "Berkshire" },
    ]);
  });
});

describe("a bad list of securities is refused with its line:", () => {
  test.each([
    ["broken JSON", '{"symbol":"A","name":"x"}\n{"symbol":\n', 2],
    ["a row without a symbol", '{"symbol":"A","name":"x"}\n\n{"name":"y"}\n', 3],
    ["prose", "Dear reader,\nthis is no list\n", 1],
    ["a short line", "Symbol,Name\nA,x\nB\n", 3],
    ["an empty file", "", 1],
    ["a symbol with an invisible character", '{"symbol":"A\u200bB","name":"x"}', 1],
  ])("%s", (_, text, line) => {
    let caught: BriefError | null = null;
    try {
      readTickerList(text, "own.txt");
    } catch (error) {
      caught = error as BriefError;
    }
    expect(caught).toMatchObject({ code: "E_INPUT", line });
    expect(caught?.message).toContain("own.txt");
  });
});
