import type { Brief } from "../contract.ts";
import type { Layers } from "../extract/layers.ts";

/** The top-level fields that may be selected, with the layer each is made of; `schemaVersion` and `id` are always there. */
const layerOf = {
  source: null,
  article: null,
  summary: "summary",
  entities: "entities",
  dates: "dates",
  quotes: "quotes",
  tickers: "listings",
  amounts: "amounts",
  warnings: null,
} as const satisfies Partial<Record<keyof Brief, keyof Layers | null>>;

export type Field = keyof typeof layerOf;
export const fields = Object.keys(layerOf) as readonly Field[];

/** A Brief with the selected fields alone. */
export type Selected = Pick<Brief, "schemaVersion" | "id"> & Partial<Brief>;

/** Keeps the selected fields, in the order of the contract; all of them where nothing is selected. */
export function select(brief: Brief, selected: ReadonlySet<Field> | undefined): Selected {
  if (selected === undefined) return brief;
  return Object.fromEntries(Object.entries(brief).filter(([key]) => isKept(key, selected))) as unknown as Selected;
}

/** True for a field that is always kept or was selected. */
export const isKept = (field: string, selected: ReadonlySet<Field>): boolean =>
  field === "schemaVersion" || field === "id" || selected.has(field as Field);

/** The layers that the selected fields are made of. */
export const layersFor = (selected: ReadonlySet<Field> | undefined): ReadonlySet<keyof Layers> =>
  new Set([...(selected ?? fields)].flatMap((field) => layerOf[field] ?? []));
