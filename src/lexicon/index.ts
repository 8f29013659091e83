import { readFileSync } from "node:fs";
import type { Lexicon } from "../core/lexicon.ts";
import { hashWord, openLexicon } from "../core/lexicon.ts";
import { C, type ClassName, classNames } from "./classes.ts";

/** Tells one set of classes from another, so that a stale table is refused. */
export const classHash = hashWord(classNames.join("\n"));

/** The number of a class by name. Throws for a name there is none of. */
export function classOf(name: string): number {
  const cls = C[name as ClassName];
  if (cls === undefined) throw new Error(`there is no lexicon class "${name}"; src/lexicon/classes.ts lists them`);
  return cls;
}

let opened: Lexicon | null = null;

/**
 * The word table the build compiled, opened at first use. It stands two folders up from this file in `dist`, and from the bundle's
 * folder as well.
 */
export function lexicon(): Lexicon {
  opened ??= openLexicon(readFileSync(new URL("../../dist/lexicon.bin", import.meta.url)), classHash);
  return opened;
}
