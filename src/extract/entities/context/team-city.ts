import { has, is, isKind, LINE_START, shaped } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isMark, isUpper, type Name, type Reading } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const cities = [C.city, C["city-small"], C.capital, C.state, C["team-city"], C["city-district"], C["place-ambiguous"]];
const nations = [C.country, C.territory, C["former-state"], C.nationality];
const placing = ["in", "at", "from", "near", "to", "outside", "around", "of"];

export const teamCity = evidenceRule({
  id: "entities/context/team-city",
  summary:
    "On a page of sport a city, county or state that stands in no place's context is the team that has its name.",
  examples: [
    {
      text: "The goalkeeper and the striker left the dressing-room after the quarterfinal and [Liverpool] went through in Rome.",
    },
    { text: "The bank in Liverpool was shut and Liverpool lost." },
  ],
  weigh: (name, reading) => {
    const { doc, sport } = reading;
    if (!sport || name.entry < 0 || stands(name, reading)) return null;
    const classes = doc.lexicon.senses(name.entry);
    if (!classes.some(({ cls }) => cities.includes(cls)) || classes.some(({ cls }) => nations.includes(cls)))
      return null;
    return { sense: "ORG", weight: 9 };
  },
});

/** True where the words around want a place: "in Liverpool", "LIVERPOOL 1996", "Hove:", "Dallas, Texas". */
function stands({ first, last }: Name, { doc }: Reading): boolean {
  const before = first - 1;
  if (placing.some((word) => is(doc, before, word)) || has(doc, before, C.compass)) return true;
  if (isMark(doc, last, ":") || (isMark(doc, before, "(") && isMark(doc, last, ")"))) return true;
  if (isMark(doc, last, ",") && isCapital(doc, last + 1) && has(doc, last + 1, C["state-abbreviation"])) return true;
  if (isKind(doc, last, "dash") && (is(doc, last + 1, "based") || is(doc, last + 1, "born"))) return true;
  if (!shaped(doc, first, LINE_START) || !isUpper(doc, first)) return false;
  const year = doc.tokens.start[last + 1] === doc.tokens.end[last] && isKind(doc, last + 1, "dash");
  return year || isMark(doc, last, ",") || isMark(doc, last, "(") || isYear(doc, last);
}

const isYear = (doc: Reading["doc"], token: number): boolean =>
  isKind(doc, token, "number") &&
  /^(?:19|20)\d\d$/.test(doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]));
