import { expect, it } from "vitest";
import { countWords } from "../../src/segment/words.ts";
import { documentOf } from "../document-of.ts";

it.each([
  ["Shares of Kestrel rose 4% to $12.50 – a record.", 9],
  ["", 0],
  ["— … !", 0],
  ["well-known don't\u00a0stop", 3],
  ["“Ja”, sagte er.", 3],
  ["𝒜 word", 2],
  ["He left.”She stayed.", 3],
  ["One paragraph\n\nand one more", 5],
])("%j has %i words", (text, words) => {
  expect(countWords(documentOf(text))).toBe(words);
});

it("counts the words of the body alone", () => {
  const doc = documentOf("A title here\n\nTwo words", { kinds: ["title", "paragraph"] });
  expect(countWords(doc)).toBe(2);
});
