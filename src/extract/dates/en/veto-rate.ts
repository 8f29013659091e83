import { type Document, has, is, isKind } from "../../../core/document.ts";
import { vetoRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { isAny, isIn, wordList } from "../tokens.ts";

export const vetoRate = vetoRule({
  id: "dates/en/veto-rate",
  summary: "How much in each unit of time: $5 a day, 300 flights per month, 90 miles an hour, 9 percent a year.",
  starts: ["@time-unit", "night"],
  pattern:
    /(?:second|minute|hour|day|night|week|month|quarter|year)(?![\p{Alphabetic}\d]|[-’'])(?! (?:ago|earlier|later|before|after|and a half|or two|or so))/iuy,
  examples: [
    { text: "It costs $5 million [a year]." },
    { text: "They fly 300 jets [per month]." },
    { text: "He stayed a week, and two weeks a year ago he left." },
  ],
  read: ({ index, 0: met }, doc, token) => {
    const article = token - 1;
    const per = is(doc, article, "per");
    if (!per && !(isAny(doc, article, ["a", "an"]) && isRate(doc, article - 1))) return null;
    return { start: doc.tokens.start[article] as number, end: index + met.length };
  },
});

/** True for what is counted: a sum, a number, hours, people. */
export function isRate(doc: Document, token: number): boolean {
  if (isKind(doc, token, "number") || is(doc, token, "%")) return true;
  if (is(doc, token, ")")) return isRate(doc, token - 1);
  if (isIn(doc, token, counted) || has(doc, token, C["currency-word"])) return true;
  return isKind(doc, token - 1, "number") && isKind(doc, token, "word") && isPlural(doc, token);
}

/** A plural that is no time: `300 flights`, but `two weeks`. */
export const isPlural = (doc: Document, token: number): boolean =>
  doc.text.charCodeAt((doc.tokens.end[token] as number) - 1) === 0x73 &&
  !has(doc, token, C["time-units"]) &&
  !is(doc, token, "times");

const counted = wordList(
  "million billion trillion thousand percent cents dollars hours pounds euros yen barrels tons tonnes people flights units miles kilometers kilometres",
);
