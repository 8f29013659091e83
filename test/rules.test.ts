import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Example, RuleFace } from "../src/core/rule.ts";
import { newTrace, type TraceEntry } from "../src/core/trace.ts";
import { extract, stages } from "../src/extract/index.ts";
import { readText } from "../src/read/text/index.ts";
import { everyRule } from "../src/rules.ts";
import { documentOf } from "./document-of.ts";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const layersOf = new Set(stages.map((stage) => stage.makes));

/** A text with its marked spans. */
function unmark(marked: string): { text: string; spans: [number, number][] } {
  let text = "";
  let open = -1;
  const spans: [number, number][] = [];
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i] as string;
    if (char === "\\" && (marked[i + 1] === "[" || marked[i + 1] === "]")) text += marked[++i];
    else if (char === "[") open = text.length;
    else if (char === "]") spans.push([open, text.length]);
    else text += char;
  }
  return { text, spans };
}

/** What the rule claimed of the text, whatever became of it. */
function claimsOf(rule: RuleFace, text: string, { publishedAt, title, blocks, language }: Example): TraceEntry[] {
  const trace = newTrace();
  const given = {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(title === undefined ? {} : { title }),
    ...(blocks === undefined ? {} : { kinds: blocks }),
  };
  if (rule.id.startsWith("text/")) readText({ id: "example", text, ...given }, trace);
  else extract(documentOf(text, { ...given, ...(language === undefined ? {} : { language }) }), layersOf, trace);
  return trace.entries.filter((entry) => entry.rule === rule.id);
}

describe("every rule", () => {
  const rules = everyRule();

  test("has an id of its own", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test("says in one sentence what it sees", () => {
    for (const rule of rules) expect(rule.summary, rule.id).toMatch(/^[A-Z"“].*\.$/s);
  });

  test("stands in the file its id names, and every rule file is registered", () => {
    const known = new Set(rules.map((rule) => rule.id));
    const files = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.split(path.sep).join("/"));
    for (const file of files) {
      const ids = [...readFileSync(src + file, "utf8").matchAll(/^\s+id: "([^"]+)"/gm)].map(
        (match) => match[1] as string,
      );
      if (ids.length === 0) continue;
      const expected = file.replace(/^(?:extract|read)\//, "").replace(/\.ts$/, "");
      expect(ids, `${file} holds the one rule ${expected}`).toEqual([expected]);
      expect(known.has(expected), `${expected} is registered`).toBe(true);
    }
    for (const id of known)
      expect(
        files.map((file) => file.replace(/^(?:extract|read)\//, "")),
        id,
      ).toContain(`${id}.ts`);
  });

  test("has an example that matches and one that does not", () => {
    for (const rule of rules) {
      const marked = rule.examples.map((example) => unmark(example.text).spans.length > 0);
      expect(marked, rule.id).toContain(true);
      expect(marked, rule.id).toContain(false);
    }
  });

  test("of names says what it takes those of its examples for", () => {
    for (const rule of rules.filter(({ id }) => /^entities\/(?:inside|context)\//.test(id)))
      for (const { data, text } of rule.examples)
        if (unmark(text).spans.length > 0) expect(data?.sense, `${rule.id}: ${text}`).toBeTypeOf("string");
  });

  for (const rule of rules.filter((each) => !each.id.startsWith("html/")))
    for (const example of rule.examples)
      test(`${rule.id}: ${example.text}`, () => {
        const { text, spans } = unmark(example.text);
        const claims = claimsOf(rule, text, example);
        expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map(([a, b]) => text.slice(a, b)));
        expect(claims.map(({ start, end }) => [start, end])).toEqual(spans);
        if (example.data !== undefined) expect(claims[0]?.data).toMatchObject(example.data);
      });
});
