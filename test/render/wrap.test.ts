import { describe, expect, it } from "vitest";
import { clip, widthOf, wrap } from "../../src/render/wrap.ts";

describe("columns on a terminal", () => {
  it.each([
    ["plain words", 11],
    ["“curly” – and café…", 19],
    ["e\u0301", 1],
    ["日本", 4],
    ["한국", 4],
    ["👍🏽", 2],
    ["👩‍👩‍👧", 2],
    ["🇩🇪", 2],
    ["a\u00adb", 2],
    ["\u200b", 0],
  ])("%j takes %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it("wraps wide letters by columns, not by characters", () => {
    expect(wrap("日本語の新聞 です", 12)).toEqual(["日本語の新聞", "です"]);
  });

  it("clips within the columns, mark included", () => {
    expect(widthOf(clip("新聞の見出しが長い", 11))).toBeLessThanOrEqual(11);
  });
});
