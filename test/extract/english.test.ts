import { expect, test } from "vitest";
import { isEnglish } from "../../src/extract/english.ts";

test("English is told by the first part of the tag alone, in any case", () => {
  for (const tag of ["und", "en", "en-GB", "EN-us"]) expect(isEnglish(tag), tag).toBe(true);
  for (const tag of ["de", "enm", "eng", "es-419", ""]) expect(isEnglish(tag), tag).toBe(false);
});
