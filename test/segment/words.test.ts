import { expect, it } from "vitest";
import { countWords } from "../../src/segment/words.ts";

it.each([
  ["Shares of Kestrel rose 4% to $12.50 – a record.", 9],
  ["", 0],
  ["— … !", 0],
  ["well-known don't\u00a0stop", 3],
  ["“Ja”, sagte er.", 3],
  ["𝒜 word", 2],
])("%j has %i words", (text, words) => {
  expect(countWords(text, 0, text.length)).toBe(words);
});
