import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Amount } from "../../src/contract.ts";
import { extract } from "../../src/extract/index.ts";
import { documentOf } from "../document-of.ts";

const amountsOf = (text: string, given: Parameters<typeof documentOf>[1] = {}): readonly Amount[] =>
  extract(documentOf(text, given), new Set(["amounts"] as const), null).amounts;

/** A case's text, and what each mark wants. */
function unmark(line: string): { text: string; wanted: { shown: string; fields: string[] }[] } {
  const wanted: { shown: string; fields: string[] }[] = [];
  const text = line.replace(/\[([^[\]]+)\](?:\{([^}]*)\})?/g, (_, shown: string, fields: string | undefined) => {
    wanted.push({ shown, fields: (fields ?? "").split("|") });
    return shown;
  });
  return { text, wanted };
}

const cases = readFileSync(new URL("../../fixtures/cases/amounts.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("cases of sums", () => {
  test.each(cases)("%s", (line) => {
    const { text, wanted } = unmark(line);
    const amounts = amountsOf(text);
    expect(amounts.map(({ text: shown }) => shown)).toEqual(wanted.map(({ shown }) => shown));
    wanted.forEach(({ fields }, i) => {
      const { type, value, low, high, currency, unit, approx } = amounts[i] as Amount;
      const got = [type, value ?? "", low ?? "", high ?? "", currency ?? unit ?? "", approx ?? ""].map(String);
      expect(got.slice(0, fields.length), line).toEqual(fields[0] === "" ? got.slice(0, fields.length) : fields);
    });
  });

  test("other languages write the point where English writes the comma", () => {
    expect(amountsOf("Das kostet 1.234 Euro, 3,5 Prozent mehr.", { language: "de" })).toMatchObject([
      { text: "1.234 Euro", value: 1234, currency: "EUR" },
      { text: "3,5 Prozent", value: 3.5 },
    ]);
  });
});

describe("hostile text", () => {
  test("of absurd numbers has no sum that JSON cannot carry", () => {
    const text = `$${"9".repeat(400)} and $1e999, ${"9".repeat(400)} percent, $-0, 1${",000".repeat(200)} dollars, a trillion trillion dollars, $１２３`;
    for (const { value, low, high, start, end, text: shown } of amountsOf(text)) {
      for (const each of [value, low, high])
        expect(each === null || each === undefined || Number.isFinite(each)).toBe(true);
      expect(text.slice(start, end)).toBe(shown);
    }
  });

  const long = (unit: string): string => unit.repeat(Math.ceil(200_000 / unit.length));
  test.each([
    "$1,",
    "$1 ",
    "1 to ",
    "1 000 ",
    "1-",
    "a half ",
    "one hundred and ",
    "million ",
    "hundreds of ",
    "5%",
    "1/2 ",
    "$1 to $",
  ])("%s", (unit) => {
    for (const { start, end, text } of amountsOf(long(unit)).slice(0, 50)) expect(end - start).toBe(text.length);
  });
});
