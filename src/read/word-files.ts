import { readFileSync } from "node:fs";

/** One line of a word file: `name<TAB>class<TAB>note`. */
export interface WordLine {
  readonly name: string;
  readonly cls: string;
  readonly note: string;
}

/**
 * The lines of `src/read/words/NAME.tsv`, without its head. The build copies the files to `dist/words/NAME.txt`, which stands two folders
 * up from this file as it does from the bundle's folder.
 */
export function wordFile(name: string): readonly WordLine[] {
  const text = readFileSync(new URL(`../../dist/words/${name}.txt`, import.meta.url), "utf8");
  return text.split("\n").flatMap((line) => {
    if (line === "" || line.startsWith("#")) return [];
    const [word = "", cls = "", note = ""] = line.split("\t");
    return [{ name: word, cls, note }];
  });
}
