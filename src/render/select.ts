import type { Brief } from "../contract.ts";

/** The top-level fields that may be selected; `schemaVersion` and `id` are always there. */
export const fields = [
  "source",
  "article",
  "summary",
  "entities",
  "dates",
  "quotes",
  "tickers",
  "amounts",
  "warnings",
] as const;
export type Field = (typeof fields)[number];

/** A Brief with the selected fields alone. */
export type Selected = Pick<Brief, "schemaVersion" | "id"> & Partial<Brief>;

/** Keeps the selected fields, in the order of the contract. */
export function select(brief: Brief, selected: ReadonlySet<Field>): Selected {
  return Object.fromEntries(Object.entries(brief).filter(([key]) => isKept(key, selected))) as unknown as Selected;
}

/** True for a field that is always kept or was selected. */
export const isKept = (field: string, selected: ReadonlySet<Field>): boolean =>
  field === "schemaVersion" || field === "id" || selected.has(field as Field);
