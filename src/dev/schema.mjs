// Writes src/render/schema.json: the JSON Schemas (2020-12) of what brief reads and writes, made from src/contract.ts and its comments.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const root = new URL("../../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));

/** Draft 7 as the generator writes it, in the words of 2020-12. */
function modern(schema, title) {
  const text = JSON.stringify(schema).replaceAll("#/definitions/", "#/$defs/");
  const { $schema, definitions, $ref, ...rest } = JSON.parse(text);
  const body = { ...rest, ...($ref === undefined ? {} : { $ref }) };
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...body, $defs: definitions };
}

/** The schemas by name. */
export function schemas() {
  const generator = createGenerator({
    path: path("src/contract.ts"),
    tsconfig: path("tsconfig.json"),
    skipTypeCheck: true,
    additionalProperties: true,
    topRef: true,
  });
  const input = modern(generator.createSchema("Source"), "An article for brief to read");
  const only = (one, other) => ({ required: [one], properties: { [one]: {}, [other]: false } });
  input.$defs.Source.oneOf = [only("text", "html"), only("html", "text")]; // types cannot say "exactly one"
  return {
    input,
    result: modern(generator.createSchema("Result"), "What brief writes for one article"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(path("src/render/schema.json"), `${JSON.stringify(schemas(), null, 2)}\n`);
