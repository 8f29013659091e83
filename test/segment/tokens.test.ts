import { describe, expect, test } from "vitest";
import { tokenText } from "../../src/core/document.ts";
import { documentOf } from "../document-of.ts";
import { casesOf } from "./cases.ts";

describe("tokens", () => {
  for (const line of casesOf("tokens"))
    test(line, () => {
      const held = line.replaceAll("\\|", "\u0000");
      const expected = held.split(/[ |]/).map((token) => token.replaceAll("\u0000", "|"));
      const doc = documentOf(held.replaceAll("|", "").replaceAll("\u0000", "|"));
      expect(Array.from({ length: doc.tokens.count }, (_, i) => tokenText(doc, i))).toEqual(expected);
    });
});
