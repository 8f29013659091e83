import { describe, expect, test } from "vitest";
import { sentenceSpan } from "../../src/core/document.ts";
import { documentOf } from "../document-of.ts";
import { casesOf } from "./cases.ts";

const sentencesOf = (text: string, given: Parameters<typeof documentOf>[1]): string[] => {
  const doc = documentOf(text, given);
  return Array.from({ length: doc.sentences.count }, (_, i) => {
    const { start, end } = sentenceSpan(doc, i);
    return doc.text.slice(start, end);
  });
};

describe("sentences", () => {
  for (const line of casesOf("sentences"))
    test(line, () => {
      const [, label, marked = ""] = /^(?:([a-z]{2}|heading): )?(.*)$/.exec(line) ?? [];
      const text = marked.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
      const given = label === undefined ? {} : label === "heading" ? { kind: "heading" as const } : { language: label };
      const expected = text.split("|").map((sentence) => sentence.trim());
      const whole = text.replace(/ ?\| ?/g, (cut) => (cut.includes(" ") ? " " : ""));
      expect(sentencesOf(whole, given)).toEqual(expected);
    });
});
