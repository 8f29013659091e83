import { readFileSync } from "node:fs";
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
    const together = await readArticles(sources.map((source) => ({ value: { source } })));
    const alone = await Promise.all(sources.map((source) => readArticle(source)));
    expect(together).toEqual(alone.map((value) => ({ value })));
  });

  it("fail each by itself", async () => {
    const broken = { id: "large", html: `<html><body>${" ".repeat(40_000_000)}` };
    const sources = [plain, broken, page].map((source) => ({ value: { source } }));
    const [first, second, third, fourth] = await readArticles([...sources, { error: "no source" }]);
    expect([first, third].map((attempt) => "value" in (attempt ?? {}))).toEqual([true, true]);
    expect(fourth).toEqual({ error: "no source" });
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

  it("tells what is read of it, in the words of the README", async () => {
    const read = async (text: string) => {
      const { brief } = await readArticle({ id: "a", text });
      const { amounts, dates, quotes, warnings } = brief;
      return {
        read: [...amounts, ...dates].map(({ text: words }) => words),
        speakers: quotes.map(({ speaker }) => speaker),
        told: warnings.map(({ message }) => message.split("): ")[1] ?? ""),
      };
    };
    const spanish = await read(
      "La ciudad no quiere esperar más con las obras, y el puente costará 5 millones de euros. “Vamos a empezar el 3 de marzo de 2025 con las obras”, dijo la alcaldesa Ana López.",
    );
    const german = await read(
      "Die Stadt will mit den Arbeiten an der Brücke nicht warten, und das kostet sie 5 Millionen Euro. „Wir fangen am 3. März 2025 mit der Arbeit an“, sagte die Leiterin Anna Weber.",
    );
    const french = await read(
      "La ville ne veut pas attendre plus avec les travaux du pont, et cela coûte 5 millions d'euros et 40 €. Les travaux commencent le 3 mars 2025, a dit la maire Anne Dupont.",
    );
    expect([spanish.read, german.read, french.read]).toEqual([["3 de marzo de 2025"], ["5 Millionen Euro"], ["40 €"]]);
    expect([spanish.speakers, german.speakers]).toEqual([[null], [null]]);
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replace(/\s+/g, " ");
    for (const { told } of [spanish, german, french]) {
      expect(told).toHaveLength(1);
      expect(readme).toContain(`An article in another language than English gets a warning: ${told[0]}.`);
    }
  });

  it("is not told by the initials in a table", async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `${i + 1} - K. Berg (Norland) beat O. Ferri (S. Island) 6-3 6-4`);
    expect(await codes(`TENNIS - RESULTS.\n\n${rows.join("\n")}`)).toEqual(["und", []]);
  });
});
