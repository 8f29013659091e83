import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SummarySentence } from "../../src/contract.ts";
import { extract } from "../../src/extract/index.ts";
import { summary, weighing } from "../../src/extract/summary/index.ts";
import { weights } from "../../src/extract/summary/weights.ts";
import { documentOf } from "../document-of.ts";

type Given = Parameters<typeof documentOf>[1];

const summaryOf = (text: string, given: Given = {}): readonly SummarySentence[] =>
  extract(documentOf(text, given), new Set(["summary"]), null).summary;

const texts = (text: string, given: Given = {}): string[] => summaryOf(text, given).map((sentence) => sentence.text);

const article = [
  "WHITBY, England (AP) — The council of Whitby voted on Tuesday to close the old harbour for good after a storm broke its walls. The vote was 12 to 5.",
  "Mia Fern, the mayor, said the town had no money left for the walls. She had promised in May to keep the harbour open.",
  "“It breaks my heart,” Fern said. “But what can we do?”",
  "Who will pay for the boats? I have asked the council, and nobody could tell.",
  "The harbour was built in 1820 and has been the home of forty fishing boats, of which six still go out to sea every day.",
  "The boats will move to Hull in the spring, the council said, and the old harbour will become a park for the town.",
].join("\n\n");

describe("the summary", () => {
  test("tells the news first, verbatim and without its dateline", () => {
    const [lead, ...rest] = summaryOf(article);
    expect(lead?.text).toMatch(/^The council of Whitby voted on Tuesday/);
    expect(rest.length).toBeGreaterThan(0);
    for (const { text, start, end } of summaryOf(article)) expect(article.slice(start, end)).toBe(text);
  });

  test("does not count the agency of the dateline among those whom the sentence names", () => {
    const text =
      "WHITBY (Reuters) - It rained all night. Reuters sold the old harbour to Reuters Media. Mia Fern did not go to the harbour.";
    expect(texts(text)[0]).toBe("Reuters sold the old harbour to Reuters Media.");
  });

  test("stops where the next sentence adds little, though there is room for it", () => {
    const told =
      "The council of Whitby voted on Tuesday to close the old harbour for good after a winter storm broke its walls and its lamps. The council said that repairs had cost it 2 million pounds since spring, more than all the schools together.";
    const nouns =
      "mill dog baker window van child boot postman cat lamp street moth kettle fiddle orchard pear rope candle drum needle meadow fox owl pillow spoon ladder barrel feather thimble parsley";
    const rest = nouns.split(" ").map((noun) => `There was a ${noun} in it, and it was not at all his or hers.`);
    expect(texts([told, ...rest].join(" ")).join(" ")).toBe(told);
    expect(texts([told, ...rest].join(" "), { budget: { sentences: 3 } })).toHaveLength(3);
  });

  test("takes the items of a list only where there is nothing else, and without their marks", () => {
    const items = "- The council closed the harbour on Tuesday. - The boats of the town will go to Hull in May.";
    expect(texts(items)).toEqual([
      "The council closed the harbour on Tuesday.",
      "The boats of the town will go to Hull in May.",
    ]);
    expect(texts(`${items}\n\nMia Fern, the mayor, was not there for the vote.`)).toEqual([
      "Mia Fern, the mayor, was not there for the vote.",
    ]);
  });

  test("names the rules that spoke for each sentence, the weightiest first", () => {
    for (const { why } of summaryOf(article)) {
      expect(why.length).toBeGreaterThan(0);
      for (const id of why) expect(summary.rules.map((rule) => rule.id)).toContain(id);
    }
    expect(summaryOf(article)[0]?.why[0]).toBe("summary/place");
  });

  test("has no question, no writer's voice and no pronoun without its name", () => {
    const found = texts(article);
    expect(found.join(" ")).not.toMatch(/\?|I have asked/);
    const she = found.findIndex((text) => text.startsWith("She"));
    if (she >= 0) expect(found[she - 1]).toMatch(/^Mia Fern/);
  });

  test("keeps to the number of sentences, of words, and the share asked for", () => {
    const words = (given: Given): number => texts(article, given).join(" ").split(" ").length;
    for (const sentences of [1, 2, 4]) expect(texts(article, { budget: { sentences } })).toHaveLength(sentences);
    for (const most of [25, 40, 120]) expect(words({ budget: { words: most } })).toBeLessThanOrEqual(most);
    expect(words({ budget: { ratio: 0.3 } })).toBeLessThanOrEqual(0.3 * article.split(/\s+/).length);
    expect(words({ budget: { words: 120 } })).toBeGreaterThan(words({ budget: { words: 40 } }));
    expect(texts(article, { budget: { words: 120, sentences: 1 } })).toHaveLength(1);
    expect(texts(article, { budget: { words: 1 } })).toHaveLength(1);
  });

  test("has no heading, list or table in it", () => {
    const text = `The harbour of the town is closed\n\n${article}\n\nThe council of Whitby closed the old harbour.\n\nThe council of Whitby voted.`;
    const kinds = ["heading", ...Array<"paragraph">(6).fill("paragraph"), "list-item", "table-row"] as const;
    expect(texts(text, { kinds }).every((sentence) => article.includes(sentence))).toBe(true);
  });

  test("says of a list what it lists", () => {
    const text =
      "Here is what will close.\n\nHarbours of the coast\n\nWhitby in Yorkshire\n\nHull on the Humber\n\nGrimsby by the sea";
    const kinds = ["paragraph", "heading", "list-item", "list-item", "list-item"] as const;
    expect(texts(text, { kinds })).toEqual(["Here is what will close.", "Harbours of the coast"]);
  });

  test("reads any language by place", () => {
    const german =
      "Der Stadtrat hat am Dienstag die Schließung des alten Hafens beschlossen. Die Mauern waren im Sturm gebrochen.\n\nEr war seit 1820 in Betrieb.";
    expect(texts(german, { language: "de" })[0]).toMatch(/^Der Stadtrat/);
    const chinese = "市议会周二投票决定关闭旧港口。暴风雨摧毁了港口的围墙。渔船将在春天迁往另一个城镇。";
    expect(texts(chinese, { language: "zh" })[0]).toBe("市议会周二投票决定关闭旧港口。");
  });

  test("is empty where there is no prose", () => {
    expect(texts("")).toEqual([]);
    expect(texts("Whitby\n\nHull", { kind: "heading" })).toEqual([]);
  });

  test("knows a weight for every rule that weighs", () => {
    expect(Object.keys(weights).sort()).toEqual(weighing.map((rule) => rule.id).sort());
  });

  test("stands in the text and in its order, whatever the text", () => {
    const pieces = [
      "The mayor said.",
      "He left!",
      "“Why?”",
      "(CNN) -- ",
      "Photo: A boat",
      "No. 5",
      "\n\n",
      " ",
      "LONDON: The end.",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const sentence of summaryOf(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.end;
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  for (const piece of ["He said so. ", "a ", ". ", "The end of it all is near, said the mayor. ", "A: B "])
    test(`a text of ${JSON.stringify(piece)} alone takes no long`, () => {
      expect(summaryOf(piece.repeat(Math.ceil(100_000 / piece.length))).length).toBeLessThan(200);
    });
});
