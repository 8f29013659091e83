import { describe, expect, test } from "vitest";
import type { Example } from "../../src/core/rule.ts";
import type { BodyRule } from "../../src/read/html/body-rule.ts";
import { type ChromeRule, chromeTable, leaveOut } from "../../src/read/html/chrome.ts";
import { chromeRules } from "../../src/read/html/chrome-rules.ts";
import type { FieldRule } from "../../src/read/html/field.ts";
import { htmlRules, readHtml } from "../../src/read/html/index.ts";
import type { LineRule } from "../../src/read/html/line.ts";
import { safeMarkup } from "../../src/read/html/markup.ts";
import { headOf } from "../../src/read/html/read-head.ts";
import { parseTree, textOf } from "../../src/read/html/tree.ts";

type HtmlRule = BodyRule | ChromeRule | FieldRule | LineRule;

/** A page with its [marked] stretches; `\[` is a bracket of the page. */
function unmark(marked: string): { html: string; wanted: string[] } {
  const wanted: string[] = [];
  const html = marked.replace(/\\([[\]])|\[((?:[^[\]\\]|\\.)*)\]/g, (_, bracket?: string, inner?: string) => {
    if (bracket !== undefined) return bracket;
    wanted.push(inner as string);
    return inner as string;
  });
  return { html, wanted };
}

/** What one rule leaves out of the page, takes into the body, or reads from it. */
function found(rule: HtmlRule, html: string): readonly string[] {
  if (rule.kind === "body" || rule.kind === "line") {
    const { text, blocks, leftOut } = readHtml({ id: "example", html }, null);
    const said = [...blocks.map(({ start, end, why }) => ({ text: text.slice(start, end), why })), ...leftOut];
    return said.filter(({ why }) => why === rule.id).map((piece) => piece.text);
  }
  const markup = safeMarkup(html);
  const tree = parseTree(markup.html);
  if (rule.kind === "chrome") return leaveOut(tree, chromeTable([rule])).map((box) => textOf(box));
  leaveOut(tree, chromeTable(chromeRules));
  return rule.read(headOf(tree, markup.jsonLd, null));
}

describe("each rule of HTML pages finds what its examples mark", () => {
  for (const rule of htmlRules as readonly HtmlRule[])
    for (const example of rule.examples as readonly Example[])
      test(`${rule.id}: ${example.text}`, () => {
        const { html, wanted } = unmark(example.text);
        expect(found(rule, html)).toEqual(wanted);
      });
});
