import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { DateMention } from "../../src/contract.ts";
import { tokenAt } from "../../src/core/document.ts";
import { dates } from "../../src/extract/dates/index.ts";
import { documentOf } from "../document-of.ts";

const cases = fileURLToPath(new URL("../../fixtures/cases/", import.meta.url));

function datesOf(text: string, given: { publishedAt?: string; language?: string } = {}): DateMention[] {
  return dates.run(documentOf(text, given), {}, null) as DateMention[];
}

/** The lines of a case file: day, marked text, values. */
function linesOf(file: string): [published: string, marked: string, values: string][] {
  return readFileSync(cases + file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split(" | ") as [string, string, string]);
}

for (const [file, language] of [
  ["dates.txt", "en"],
  ["dates-es.txt", "es"],
] as const)
  describe(file, () => {
    for (const [published, marked, values] of linesOf(file))
      test(`${published} | ${marked}`, () => {
        const given = published === "-" ? { language } : { language, publishedAt: published };
        const found = datesOf(marked.replace(/[[\]]/g, ""), given);
        const expected = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
        expect(found.map(({ text }) => text)).toEqual(expected);
        expect(found.map(({ value }) => value)).toEqual(values === "-" ? [] : values.split(" ; "));
      });
  });

describe("days of a value", () => {
  const on = (text: string, publishedAt?: string): DateMention =>
    datesOf(text, publishedAt === undefined ? {} : { publishedAt })[0] as DateMention;

  test.each([
    ["It fell on January 29, 1998.", "1998-01-29", "1998-01-29"],
    ["It fell in February 2024.", "2024-02-01", "2024-02-29"],
    ["It fell in the third quarter of 2025.", "2025-07-01", "2025-09-30"],
    ["It fell in the second half of 1998.", "1998-07-01", "1998-12-31"],
    ["It fell in the winter of 1998.", "1998-12-01", "1999-02-28"],
    ["It fell in 1998.", "1998-01-01", "1998-12-31"],
    ["It fell in the 1990s.", "1990-01-01", "1999-12-31"],
    ["It fell in the 20th century.", "1901-01-01", "2000-12-31"],
  ])("%s", (text, from, to) => {
    expect(on(text)).toMatchObject({ from, to, anchored: false });
  });

  test("a week and a weekend are Monday to Sunday and Saturday to Sunday", () => {
    expect(on("It fell this week.", "1998-02-05")).toMatchObject({ from: "1998-02-02", to: "1998-02-08" });
    expect(on("It fell over the weekend.", "1998-02-05")).toMatchObject({ from: "1998-01-31", to: "1998-02-01" });
  });

  test("what is read against publication says so", () => {
    expect(on("He left yesterday.", "1998-02-05")).toMatchObject({ anchored: true, from: "1998-02-04" });
    expect(datesOf("It began on May 5, 1990. That week it spread.")[1]).toMatchObject({ anchored: false });
  });

  test("lengths, repetitions, references and open values name no day", () => {
    for (const text of ["It took two weeks.", "They meet every day.", "He is now in Rome.", "He left yesterday."])
      expect(on(text)).toMatchObject({ from: null, to: null, anchored: false });
  });
});

test("another language's dates stay silent", () => {
  expect(datesOf("Am Monday, 29 January 1998, today.", { language: "de" })).toEqual([]);
});

test("whatever the words, a date lies in one sentence, apart from the others, and its days have an order", () => {
  const words =
    "the a an of in last this next past following two three 10 1998 29 2025 31 year years week month months quarter third Monday Friday January May March Sept. Jan. , . - – ' 's ago earlier later before half and or to ended noon night morning late early mid more than at least about nearly few several every each day days Christmas Easter summer fall today yesterday from now until hours same period 9:30 a.m. EST 1990s '90s Q3 20th century fiscal end year-end by ( ) % $ / 0 99999 hace tres años el lunes próximo de enero".split(
      " ",
    );
  let seed = 7;
  const roll = (sides: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % sides;
  };
  const said = (): string => (roll(8) === 0 ? "" : roll(25) === 0 ? "\n\n" : " ") + words[roll(words.length)];
  for (let i = 0; i < 1500; i++) {
    const text = Array.from({ length: 3 + roll(25) }, said).join("");
    const publishedAt = ["1998-02-05", "0001-01-01", "9999-12-31"][roll(3)] as string;
    const doc = documentOf(text, { publishedAt, language: i % 3 === 0 ? "es" : "en" });
    let before = 0;
    for (const date of dates.run(doc, {}, null)) {
      expect(date.start).toBeGreaterThanOrEqual(before);
      expect(text.slice(date.start, date.end)).toBe(date.text);
      const [first, last] = [tokenAt(doc, date.start), tokenAt(doc, date.end - 1)];
      expect(doc.tokens.sentence[first], date.text).toBe(doc.tokens.sentence[last]);
      if (date.from !== null) expect(date.to && date.from <= date.to, JSON.stringify(date)).toBe(true);
      expect(date.value).toMatch(/^(?!0000)(?:\d{4}|\d{3}X|\d\dXX|XXXX|P[TX\d]|(?:PAST|PRESENT|FUTURE)_REF)/);
      before = date.end;
    }
  }
});

test("hostile texts are read in one pass", () => {
  const million = 1_000_000;
  const texts = [
    "1",
    "Monday ",
    "1/1/",
    "the ",
    "a few ",
    "May ",
    "two-",
    "last ",
    "1998-",
    "of the ",
    "'90 ",
    "the third quarter ",
    "in 1990 the following Friday ",
    "March 3, 4, ",
  ];
  for (const unit of texts) {
    const text = unit.repeat(Math.ceil(million / 20 / unit.length));
    for (const { start, end, text: said } of datesOf(text, { publishedAt: "1998-02-05" }))
      expect(text.slice(start, end)).toBe(said);
  }
});
