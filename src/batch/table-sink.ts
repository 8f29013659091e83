import path from "node:path";
import { csvLine, type Table, tables } from "../render/tables.ts";
import { openSafe } from "./safe-file.ts";
import { placeOf, type Sink } from "./sink.ts";

/** Flat CSV tables in a folder: articles, entities, quotes, dates, tickers and amounts, and the errors. They appear when the run is done. */
export function tableSink(folder: string, guard: boolean): Sink {
  const names = Object.keys(tables) as Table[];
  const files = new Map(names.map((name) => [name, openSafe(path.join(folder, `${name}.csv`))]));
  const errors = openSafe(path.join(folder, "errors.csv"));
  for (const [name, file] of files) file.write(csvLine(tables[name], false));
  errors.write(csvLine(["id", "file", "code", "message"], false));
  const all = [...files.values(), errors];
  return {
    take: (outcome) => {
      const { error, id, rows } = outcome;
      if (error !== null) errors.write(csvLine([id, placeOf(outcome), error.code, error.message], guard));
      for (const [name, file] of files) file.write(rows?.[name] ?? "");
    },
    finish: async () => {
      for (const file of all) await file.keep();
    },
    abandon: () => {
      for (const file of all) file.drop();
    },
  };
}
