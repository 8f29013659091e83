import { describe, expect, it } from "vitest";
import { readArticle, readArticles } from "../src/brief.ts";

const plain = {
  id: "a",
  text: "LONDON, Jan 6 (Reuters) - Kestrel Plc said on Monday that it would cut 400 jobs.\n\n“It hurts,” said Ann Lee, its chief executive.",
  publishedAt: "2025-01-06",
};
const page = {
  id: "b",
  html: "<html><body><article><h1>Rain in Leeds</h1><p>Rain fell on Leeds for three days, the city said on Tuesday, and the river rose by two metres.</p></article></body></html>",
};

describe("several articles at once", () => {
  it("come out as each would by itself, in their order", async () => {
    const sources = [plain, page, { ...plain, id: "c" }];
    const together = await readArticles(sources.map((source) => ({ source })));
    const alone = await Promise.all(sources.map((source) => readArticle(source)));
    expect(together).toEqual(alone.map((value) => ({ value })));
  });

  it("fail each by itself", async () => {
    const broken = { id: "large", html: `<html><body>${" ".repeat(40_000_000)}` };
    const [first, second, third] = await readArticles([plain, broken, page].map((source) => ({ source })));
    expect([first, third].map((attempt) => "value" in (attempt ?? {}))).toEqual([true, true]);
    expect(second).toEqual({ error: expect.objectContaining({ code: "E_TOO_LARGE" }) });
  });
});

describe("the language of the body", () => {
  const codes = async (text: string): Promise<[string, string[]]> => {
    const { brief } = await readArticle({ id: "a", text });
    return [brief.article.language, brief.warnings.map(({ code }) => code)];
  };

  it("gets a warning where it is not English", async () => {
    const spanish =
      "La presa se rompe\n\nLa presa que está sobre el pueblo se rompió el lunes, y dos personas murieron, según dijo la alcaldesa. Los ingenieros no sabían qué hacer con el muro, pero lo han visto entre todos.";
    expect(await codes(spanish)).toEqual(["es", ["W_LANGUAGE"]]);
    expect(await codes(plain.text)).toEqual(["en", []]);
  });

  it("is not told by the initials in a table", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${i + 1} - K. Berg (Norland) beat O. Ferri (S. Island) 6-3 6-4`);
    expect(await codes(`TENNIS - RESULTS.\n\n${rows.join("\n")}`)).toEqual(["und", []]);
  });
});
