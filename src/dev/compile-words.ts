import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compileStrings } from "../core/string-table.ts";
import { bylineTables } from "../read/byline.ts";
import { calendarTable } from "../read/calendar.ts";
import { phraseTables } from "../read/text/phrases.ts";
import { fileOf, type WordLine } from "../read/word-tables.ts";

/** The lines of a word file, each of so many fields, without its head. Throws with file and line where one is malformed. */
function linesOf(file: string, fields: 2 | 3): WordLine[] {
  const rows = readFileSync(path.join(folder as string, file), "utf8").split("\n");
  return rows.flatMap((row, i) => {
    if (row === "" || row.startsWith("#")) return [];
    const given = row.split("\t");
    const [name = "", cls = "", note = ""] = given;
    if (given.length !== fields || name === "" || cls === "")
      throw new Error(`${file}:${i + 1}: a line is name<TAB>class${fields === 3 ? "<TAB>note" : ""}`);
    return [{ name, cls, note }];
  });
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) throw new Error("usage: compile-words FOLDER OUT");
const byline = bylineTables(linesOf("byline.tsv", 2));
const phrases = phraseTables(linesOf("chrome.tsv", 3));
writeFileSync(
  out,
  fileOf({
    calendar: compileStrings(calendarTable(linesOf("calendar.tsv", 3))),
    byline: compileStrings(byline.classes),
    "byline-cues": compileStrings(byline.cues),
    "phrases-whole": compileStrings(phrases.whole),
    "phrase-words": compileStrings(phrases.words),
    "phrases-at-start": compileStrings(phrases.starts),
    "phrases-inside": compileStrings(phrases.inside),
    "phrase-heads": new Int32Array(phrases.heads.buffer),
  }),
);
