import { CAPITAL, type Document, is, longestPhrase, shaped } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { dayNumber } from "../calendar.ts";
import type { Grain } from "../period.ts";
import { type DateData, type Field, holidayIn, type Said } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { withYear } from "./days.ts";
import { mention } from "./extent.ts";
import { relationBefore } from "./month.ts";
import type { Piece } from "./words.ts";

export const holiday = sequenceRule<DateData>({
  id: "dates/en/holiday",
  summary: "A day with a name: Christmas, Easter, Thanksgiving Day, with its year where it is said.",
  starts:
    "all anzac april armistice ash australia bastille black boxing canada chinese christmas columbus cyber diwali earth easter eid election father flag fourth good groundhog guy halloween hanukkah inauguration independence international july juneteenth labor lunar mardi martin maundy may memorial mother new orthodox palm passover pentecost presidents ramadan remembrance rosh shrove st st. super thanksgiving valentine veterans yom".split(
      " ",
    ),
  examples: [
    { text: "They met on [Christmas Eve].", data: { value: "XXXX-12-24" } },
    { text: "By [Easter 1998] it was over.", data: { value: "1998-04-12" } },
    { text: "He came on [Christmas Day last year].", data: { said: { years: -1 } } },
    { text: "Over [the Memorial Day weekend] it rained.", data: { value: "XXXX-WXX-WE" } },
    { text: "Since [Ramadan] it has been calm.", data: { value: "XXXX-XX-XX" } },
    { text: "The Christmas tree on Easter Island." },
  ],
  read: (doc, token) => {
    const met = holidayAt(doc, token);
    if (met === null) return null;
    const { value: said, next } = met;
    const relation = said.kind === "field" && said.years === undefined ? relationBefore(doc, token) : "none";
    const article = said.kind === "field" && said.grain !== undefined;
    if (said.kind !== "field" || relation === "none") return mention(doc, token, next, said, { article });
    return mention(doc, token - 1, next, { ...said, relation }, { article });
  },
});

/** The holiday at a token, with its year where that is said, or its week or weekend. */
export function holidayAt(doc: Document, token: number): Piece<Said> | null {
  if (!shaped(doc, token, CAPITAL)) return null;
  const phrase = longestPhrase(doc, token, C.holiday);
  if (phrase === null || isName(doc, token, phrase.last)) return null;
  const holiday = doc.lexicon.senses(phrase.entry).find(({ cls }) => cls === C.holiday)?.note ?? "";
  const { last } = phrase;
  if (isAny(doc, last, ["week", "weekend"]))
    return { value: { ...namedDay(holiday), grain: grainAt(doc, last) }, next: last + 1 };
  return withYear(doc, last, (year) => holidayOf(holiday, year)) ?? { value: namedDay(holiday), next: last };
}

const namedDay = (holiday: string): Field => ({ kind: "field", name: { of: "holiday", holiday }, relation: "none" });

/** What a day says that a formula gives, in a year or in none said (0); null for a year whose day the formula cannot give. */
export function holidayOf(formula: string, year: number): Said | null {
  if (year === 0) return namedDay(formula);
  const day = holidayIn(formula, year);
  return day === null || day < dayNumber(1500, 1, 1) ? null : { kind: "written", period: { grain: "day", first: day } };
}

const grainAt = (doc: Document, token: number): Grain => (is(doc, token, "week") ? "week" : "weekend");

/** Nouns that such a day stands before as an adjective. */
const nouns = wordList(
  "tree trees card cards gift gifts dinner party parties carol carols present presents lights decorations song songs shopping sales goods products toys items commodities message messages egg eggs bunny pudding market markets season turkey pageant",
);

/** A capital or a noun behind it makes a name or a compound: Easter Island, Christmas tree. */
function isName(doc: Document, token: number, last: number): boolean {
  const { count, sentence, shape } = doc.tokens;
  if (last >= count || sentence[last] !== sentence[token]) return false;
  if (((shape[last] as number) & 1) !== 0) return true;
  return isIn(doc, last, nouns);
}
