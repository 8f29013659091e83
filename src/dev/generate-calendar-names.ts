/**
 * Writes src/read/words/calendar.tsv: the names of months and weekdays in every language Intl knows, as pages write
 * them beside a day and a year. Run by hand: `node src/dev/generate-calendar-names.ts > src/read/words/calendar.tsv`
 * (Node 22.6 or newer runs TypeScript), because the names differ from one ICU to the next.
 */

/** Where two languages give one name to two months, the earlier language here decides unless the page says otherwise. */
const first = "en es fr de pt it nl pl cs sv da nb fi tr ru uk id ms vi ro hu el hr sk sl sr bg lt lv et is".split(" ");
/** Codes that only stand for another, and languages whose calendar names are numbers or placeholders. */
const aliases = new Set("ij in iw ji jw mo sh tl no".split(" "));

/** Regions whose names differ from their language's: Sept, Jänner, setiembre. */
const regions = ["en-GB", "en-AU", "de-AT", "es-PE", "es-MX", "pt-PT", "fr-CA", "fr-CH", "it-CH"];

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !aliases.has(code));
const known = Intl.DateTimeFormat.supportedLocalesOf(
  codes.filter((code) => Intl.getCanonicalLocales(code)[0] === code),
);
const languages = [...first, ...known.filter((code) => !first.includes(code)).sort()];

const shapes: Intl.DateTimeFormatOptions[] = (["long", "short"] as const).flatMap((width) => [
  { month: width, day: "numeric", year: "numeric" },
  { month: width },
  { weekday: width, month: width, day: "numeric" },
  { weekday: width },
]);

/** A name in small letters without the full stop of an abbreviation; null for what is no name. */
function nameOf(written: string): string | null {
  const name = written.toLowerCase().normalize("NFC").replace(/\.$/u, "").trim();
  return /^[\p{L}\p{M}'’ʼ -]{2,}$/u.test(name) && !/\s/u.test(name) ? name : null;
}

const found = new Map<string, Map<string, string[]>>();
function add(name: string | null, cls: string, language: string): void {
  if (name === null) return;
  const senses = found.get(name) ?? found.set(name, new Map()).get(name) ?? new Map<string, string[]>();
  const speakers = senses.get(cls) ?? [];
  if (!speakers.includes(language)) speakers.push(language);
  senses.set(cls, speakers);
}

for (const locale of [...languages, ...regions])
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...shape, timeZone: "UTC" });
    for (let i = 0; i < 12 * 7; i++) {
      const date = new Date(Date.UTC(2024, i % 12, 1 + Math.floor(i / 12)));
      for (const part of format.formatToParts(date)) {
        if (part.type === "month") add(nameOf(part.value), `month-${date.getUTCMonth() + 1}`, locale.slice(0, 2));
        if (part.type === "weekday") add(nameOf(part.value), "weekday", locale.slice(0, 2));
      }
    }
  }

const head = `# The names of months and weekdays in ${languages.length} languages, in small letters: name, class, languages.
# The first line of a name is its common sense, the others hold in their languages only.
# Source: CLDR through Intl.DateTimeFormat (ICU ${process.versions.icu}), made by src/dev/generate-calendar-names.ts.
# Licence: Unicode License v3.
`;
const rows = [...found]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([name, senses]) => [...senses].map(([cls, speakers]) => `${name}\t${cls}\t${speakers.join(" ")}`));
process.stdout.write(`${head}${rows.join("\n")}\n`);
