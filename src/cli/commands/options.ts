import { type Command, InvalidArgumentError, Option } from "commander";
import type { Budget } from "../../core/document.ts";
import type { Given } from "../../read/file.ts";
import { type OffsetUnit, offsetUnits } from "../../render/offsets.ts";
import { type Field, fields } from "../../render/select.ts";

/** Options that a command was called with, as commander hands them over. */
export type Flags = Record<string, string | boolean | number | readonly string[] | undefined>;

/** The options of reading that every command which reads shares. */
export interface ReadingFlags {
  readonly offsets: OffsetUnit;
  readonly select: ReadonlySet<Field> | undefined;
  readonly budget: Budget | null;
  /** The file of the user's own list of securities. */
  readonly tickers: string | null;
}

/** What the command line may say of an article that its file does not. */
export function withArticleOptions(command: Command): Command {
  return command
    .option("--title <title>", "the known title; wins over what the article says")
    .option("--published-at <moment>", "ISO 8601 date or date-time to read relative dates against", isoMoment)
    .option("--url <url>", "where the article was published")
    .option("--id <id>", "the id of the article, instead of its path")
    .addOption(new Option("--input-format <format>", "do not look whether it is HTML").choices(["text", "html"]));
}

/** How results are made and counted. */
export function withResultOptions(command: Command): Command {
  return command
    .option("--select <fields>", `keep only these fields, parted by commas: ${fields.join(", ")}`, fieldList)
    .addOption(new Option("--offsets <unit>", "what offsets count").choices([...offsetUnits]).default("utf-16"))
    .option("--sentences <number>", "summary: at most so many sentences", wholeNumber)
    .option("--words <number>", "summary: about so many words", wholeNumber)
    .option("--ratio <share>", "summary: this share of the body's words, 0 to 1", share)
    .option("--tickers <file>", "a list of securities of your own: NDJSON, the SEC's JSON, or a listing as CSV");
}

/** Colour, whatever the environment says. */
export const withColourOptions = (command: Command): Command =>
  command.option("--color", "colour even where the output is no terminal").option("--no-color", "no colour");

export const readingFlags = (flags: Flags): ReadingFlags => ({
  offsets: flags.offsets as OffsetUnit,
  select: selected(flags),
  budget: budgetOf(flags),
  tickers: (flags.tickers as string | undefined) ?? null,
});

export const givenFlags = (flags: Flags): Given => ({
  id: flags.id as string | undefined,
  title: flags.title as string | undefined,
  publishedAt: flags.publishedAt as string | undefined,
  url: flags.url as string | undefined,
  inputFormat: flags.inputFormat as "text" | "html" | undefined,
});

export const colourFlag = (flags: Flags): boolean | undefined => flags.color as boolean | undefined;

export const selected = (flags: Flags): ReadonlySet<Field> | undefined =>
  typeof flags.select === "string" ? new Set(flags.select.split(",") as Field[]) : undefined;

function budgetOf({ sentences, words, ratio }: Flags): Budget | null {
  if (sentences === undefined && words === undefined && ratio === undefined) return null;
  const given = Object.entries({ sentences, words, ratio }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Budget;
}

/** A list of names parted by commas, each one of `known`. */
export const listOf =
  (known: readonly string[]) =>
  (value: string): string => {
    const unknown = value.split(",").filter((name) => !known.includes(name));
    if (unknown.length === 0) return value;
    throw new InvalidArgumentError(`There is no field ${unknown.join(", ")}; the fields are ${known.join(", ")}.`);
  };

const fieldList = listOf(fields);

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,11}$/.test(value)) throw new InvalidArgumentError("It is a whole number from 1.");
  return Number(value);
}

export function byteNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError("It is a number of bytes.");
  return Number(value);
}

function share(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 1)) throw new InvalidArgumentError("It is a number above 0 and up to 1.");
  return number;
}

export function isoMoment(value: string): string {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(value))
    throw new InvalidArgumentError(
      "It is an ISO 8601 date or date-time, such as 2025-01-29 or 2025-01-29T09:18:00-05:00.",
    );
  return value;
}
