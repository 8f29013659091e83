import { CAPITAL, type Document, has, is, shaped, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isGlued, isHyphen, isIn, wordList } from "../tokens.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";
import { relationBefore } from "./month.ts";
import { weekdayAt } from "./words.ts";

export const weekday = sequenceRule<DateData>({
  id: "dates/en/weekday",
  summary: "A weekday, with last, this or next, and with the part of the day behind it.",
  starts: ["@weekday", "@weekday-abbreviation"],
  examples: [
    { text: "He spoke [Tuesday] in Rome.", data: { value: "XXXX-WXX-2" } },
    { text: "They meet [next Friday].", data: { said: { relation: "next" } } },
    { text: "It rained [late Wednesday night].", data: { type: "TIME", value: "XXXX-WXX-3TNI" } },
    { text: "He read it in [Monday]'s paper.", data: { value: "XXXX-WXX-1" } },
    { text: "The sun and the cat sat. The Sun said so, SAT scores fell; Bloody Sunday; Sunday school." },
  ],
  read: (doc, token) => {
    const number = weekdayAt(doc, token);
    if (!has(doc, token, C.weekday) && !isAbbreviated(doc.text, doc.tokens.end[token] as number)) return null;
    if (isTitle(doc, token)) return null;
    if (isGlued(doc, token) && isHyphen(doc, token - 1) && !has(doc, token - 2, C.weekday)) return null;
    const relation = relationBefore(doc, token);
    const first = relation === "none" ? token : token - 1;
    const part = together(doc, token, token + 1) ? partAt(doc, token + 1) : null;
    const time = part === null ? {} : { time: part.value };
    const name = { of: "weekday" as const, weekday: number };
    const past = is(doc, first - 1, "this") && is(doc, first, "past") ? first - 1 : first;
    const article = relation === "previous" || relation === "following";
    return mention(doc, past, part?.next ?? token + 1, { kind: "field", name, relation, ...time }, { article });
  },
});

/** `Bloody Sunday`, `Ruby Tuesday`, the Good Friday Agreement; `Sunday school`. */
const isTitle = (doc: Document, token: number): boolean =>
  (shaped(doc, token - 1, CAPITAL) && isIn(doc, token - 1, epithets)) || isIn(doc, token + 1, kinds);

const epithets = wordList("black bloody super ruby girl good fat holy");

const kinds = wordList("school schools best roast roasts");

/** `Mon.`, `Thurs.`: an abbreviation counts only with its full stop, for Sun, Sat, Wed and Mon are words and names. */
const isAbbreviated = (text: string, end: number): boolean => text.charCodeAt(end - 1) === 0x2e;
