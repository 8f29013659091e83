import schemas from "./schema.json" with { type: "json" };
import { type Field, isKept } from "./select.ts";

/** The schemas that `brief schema` shows. */
export type SchemaName = "result" | "input";

/** A published JSON Schema (2020-12); for results narrowed to the selected fields, if any. */
export function schemaOf(name: SchemaName, selected?: ReadonlySet<Field>): unknown {
  const schema = schemas[name];
  if (name === "input" || selected === undefined) return schema;
  const { Brief, ...others } = schemas.result.$defs;
  const properties = Object.fromEntries(Object.entries(Brief.properties).filter(([key]) => isKept(key, selected)));
  const required = Brief.required.filter((key) => isKept(key, selected));
  return { ...schema, $defs: { ...others, Brief: { ...Brief, properties, required } } };
}
