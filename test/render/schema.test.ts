import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
// @ts-expect-error: a script, without types
import { schemas } from "../../src/dev/schema.mjs";
import { brief } from "../../src/index.ts";
import { schemaOf } from "../../src/render/schema.ts";

const committed = JSON.parse(readFileSync(new URL("../../src/render/schema.json", import.meta.url), "utf8"));
const text = readFileSync(new URL("../../fixtures/articles/harbour-bridge/input.txt", import.meta.url), "utf8");

/** The same schema with every object closed: what the tests hold results to, so that no field goes undescribed. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in inner ? { ...inner, additionalProperties: false } : inner;
}

const validator = (schema: unknown) => new Ajv2020({ strict: true, allErrors: true }).compile(schema as object);

describe("the published schemas", () => {
  test("are those of the types: `npm run schema` writes them", () => {
    expect(committed).toEqual(schemas());
  });

  test("hold for a result, which has no field they do not describe", () => {
    const valid = validator(closed(schemaOf("result")));
    valid(JSON.parse(JSON.stringify(brief({ id: "a", text }))));
    expect(valid.errors).toBeNull();
  });

  test("hold for an error record, and refuse an unknown code", () => {
    const valid = validator(schemaOf("result"));
    expect(valid({ schemaVersion: 1, id: null, error: { code: "E_JSON", message: "no JSON", line: 3 } })).toBe(true);
    expect(valid({ schemaVersion: 1, id: null, error: { code: "E_OTHER", message: "no" } })).toBe(false);
  });

  test("narrowed to selected fields, ask for those and no others", () => {
    const valid = validator(closed(schemaOf("result", new Set(["dates"]))));
    expect(valid({ schemaVersion: 1, id: "a", dates: [] })).toBe(true);
    expect(valid({ schemaVersion: 1, id: "a" })).toBe(false);
    expect(valid({ schemaVersion: 1, id: "a", dates: [], quotes: [] })).toBe(false);
  });

  test("of input ask for an id and exactly one of text and html", () => {
    const valid = validator(schemaOf("input"));
    expect(valid({ id: "a", text: "Rain." })).toBe(true);
    expect(valid({ id: "a" })).toBe(false);
    expect(valid({ id: "a", text: "Rain.", html: "<p>Rain.</p>" })).toBe(false);
  });
});
