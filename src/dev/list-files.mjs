// What the generators of the word lists know of the lists that stand.
import { readFileSync } from "node:fs";

/** The names of a list by class. */
export function readList(name) {
  const byClass = new Map();
  for (const line of readFileSync(new URL(`../lexicon/${name}.tsv`, import.meta.url), "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [word, cls] = line.split("\t");
    const names = byClass.get(cls) ?? new Set();
    byClass.set(cls, names.add(word));
  }
  return byClass;
}

/** True if any of the classes has the name. */
export const inAny = (list, classes, name) => classes.some((cls) => list.get(cls)?.has(name) ?? false);

/** Every common English word. */
export const commonWords = () => new Set([...readList("words").values()].flatMap((words) => [...words]));
