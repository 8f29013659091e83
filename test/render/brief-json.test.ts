import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../src/brief.ts";
import type { Brief } from "../../src/contract.ts";
import { briefToJson } from "../../src/render/brief-json.ts";
import { isSteering, toJson } from "../../src/render/json.ts";
import schemas from "../../src/render/schema.json" with { type: "json" };
import { select } from "../../src/render/select.ts";

const articles = new URL("../../fixtures/articles/", import.meta.url).pathname;

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const definitions = schemas.result.$defs as unknown as Record<string, Schema>;

/** Values of a schema: one with all that may be there, one with as little as may be, and each word of a list. */
function valuesOf(schema: Schema): unknown[] {
  if (schema.$ref !== undefined) return valuesOf(definitions[schema.$ref.slice("#/$defs/".length)] as Schema);
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(valuesOf);
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return [...schema.enum];
  if (typeof schema.type === "object") return schema.type.flatMap((type) => valuesOf({ ...schema, type }));
  if (schema.type === "null") return [null];
  if (schema.type === "boolean") return [true, false];
  if (schema.type === "number") return [7, 1234.5];
  if (schema.type === "string") return ["a", 'say "é"'];
  if (schema.type === "array") return [[], valuesOf(schema.items as Schema)];
  return objectsOf(schema);
}

/** Objects in which each property has each of its values at least once, with and without those that may be absent. */
function objectsOf({ properties = {}, required = [] }: Schema): unknown[] {
  const values = Object.entries(properties).map(([key, schema]) => [key, valuesOf(schema)] as const);
  const most = Math.max(...values.map(([, each]) => each.length));
  const whole = Array.from({ length: most }, (_, i) =>
    Object.fromEntries(values.map(([key, each]) => [key, each[i % each.length]])),
  );
  const least = Object.fromEntries(
    values.filter(([key]) => required.includes(key)).map(([key, each]) => [key, each[0]]),
  );
  return [...whole, least];
}

describe("a Brief as JSON", () => {
  test("the same characters as any value's, of every article of the fixtures", async () => {
    for (const slug of readdirSync(articles)) {
      const file = readdirSync(path.join(articles, slug)).find((name) => name.startsWith("input.")) as string;
      const content = readFileSync(path.join(articles, slug, file), "utf8");
      const { brief } = await readArticle({ id: slug, [file.endsWith(".html") ? "html" : "text"]: content });
      expect(briefToJson(brief), slug).toBe(toJson(brief));
      const some = select(brief, new Set(["quotes", "source"]));
      expect(briefToJson(some), slug).toBe(toJson(some));
    }
  });

  test("everything that the contract lets be there", () => {
    const briefs = valuesOf(definitions.Brief as Schema) as Brief[];
    expect(briefs.length).toBeGreaterThan(2);
    for (const brief of briefs) expect(JSON.parse(briefToJson(brief))).toEqual(brief);
  });
});

/** A Brief with a text, or a number, in it. */
const briefWith = async (id: string, bytes = 1): Promise<Brief> => {
  const { brief } = await readArticle({ id, text: "Rain fell on Monday." });
  return { ...brief, source: { ...brief.source, bytes } };
};

describe("what a string may hold", () => {
  test("every code unit, alone and beside others, as in the JSON of any value", async () => {
    const brief = await briefWith("");
    for (let unit = 0; unit < 0x10000; unit++) {
      const id = `a${String.fromCharCode(unit)}b${String.fromCharCode(unit)}`;
      const text = briefToJson({ ...brief, id });
      if (text !== toJson({ ...brief, id })) expect(text, `U+${unit.toString(16)}`).toBe(toJson({ ...brief, id }));
    }
  });
  test("what steers a terminal is told of a code unit as of a text", () => {
    for (let unit = 0x20; unit < 0x10000; unit++) {
      const char = String.fromCharCode(unit);
      if (unit >= 0xd800 && unit <= 0xdfff) continue; // JSON itself escapes halves
      expect(isSteering(unit), `U+${unit.toString(16)}`).toBe(toJson(char) !== JSON.stringify(char));
    }
  });
  test.each([
    ["pairs", "👩‍👩‍👧 and 𝒜"],
    ["halves", "\ud800 \udc00 \udc00\ud800"],
    ["a pair between halves", "\ud83d\ud83d\ude00\ude00"],
    ["quotation marks and backslashes", '"\\" \\n'],
    ["more than the desk has room for", 'é"'.repeat(1 << 20)],
    ["just about the desk", "x".repeat((1 << 20) - 700)],
  ])("%s", async (_name, id) => {
    const brief = await briefWith(id);
    expect(briefToJson(brief) === toJson(brief)).toBe(true);
  });
  test("room of all sizes before the end of the desk", async () => {
    const brief = await briefWith("");
    const length = (1 << 20) - briefToJson(brief).length;
    for (let spare = -40; spare <= 40; spare++) {
      const near = { ...brief, id: "x".repeat(length + spare) };
      expect(briefToJson(near) === toJson(near), String(spare)).toBe(true);
    }
  });
});

test("every thousandth up to two", async () => {
  const brief = await briefWith("a");
  for (let i = 0; i <= 2000; i++) {
    const sentences = [{ text: "a", start: 0, end: 1, score: i / 1000, why: [] }];
    expect(briefToJson({ ...brief, summary: { sentences } })).toBe(toJson({ ...brief, summary: { sentences } }));
  }
});

test.each([
  0,
  9,
  10,
  99,
  100,
  999,
  1000,
  1001,
  1010,
  65_536,
  99_999,
  100_000,
  999_999,
  1e6,
  1e6 + 1,
  2 ** 31,
  2 ** 53,
  1e21,
  1e-7,
  0.1,
  12.5,
  -0,
  -1,
  -12.75,
  0.001,
  0.05,
  0.57,
  0.999,
  1.005,
  7.25,
  999.999,
  1000.5,
  0.0001,
  0.1234,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
])("the number %s", async (bytes) => {
  const brief = await briefWith("a", bytes);
  expect(briefToJson(brief)).toBe(toJson(brief));
});
