import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileStrings } from "../core/string-table.ts";
import { bylineTables } from "../read/byline.ts";
import { calendarTable } from "../read/calendar.ts";
import { phraseTables } from "../read/text/phrases.ts";
import { fileOf, type WordLine } from "../read/word-tables.ts";

/** The lines of a word file, without its head. */
function linesOf(file: string): WordLine[] {
  return readFileSync(path.join(folder as string, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", cls = "", note = ""] = line.split("\t");
      return { name, cls, note };
    });
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error("usage: compile-words FOLDER OUT");
const byline = bylineTables(linesOf("byline.tsv"));
const phrases = phraseTables(linesOf("chrome.tsv"));
writeFileSync(
  out,
  fileOf({
    calendar: compileStrings(calendarTable(linesOf("calendar.tsv"))),
    byline: compileStrings(byline.classes),
    "byline-cues": compileStrings(byline.cues),
    "phrases-whole": compileStrings(phrases.whole),
    "phrase-words": compileStrings(phrases.words),
    "phrases-at-start": compileStrings(phrases.starts),
    "phrases-inside": compileStrings(phrases.inside),
    "phrase-heads": new Int32Array(phrases.heads.buffer),
  }),
);
