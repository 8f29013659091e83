import { tokenText } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isOneOf } from "../known.ts";
import {
  isCapital,
  isCloseBracket,
  isComma,
  isDash,
  isGlued,
  isLineStart,
  isNumber,
  isOpenBracket,
  isUpper,
  lengthOf,
  type Name,
  type Reading,
  S,
  vote,
} from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const cities = [C.city, C["city-small"], C.capital, C.state, C["team-city"], C["city-district"], C["place-ambiguous"]];
const states = [C.state];
const nations = [C.country, C.territory, C["former-state"], C.nationality];
const isPlacing = sees("in", "at", "from", "near", "to", "outside", "around", "of", "@compass");
const isOffice = sees("@office");
const isColon = sees(":");
const isState = sees("@state-abbreviation");
const isFrom = sees("based", "born");

export const teamCity: EvidenceRule = {
  id: "entities/context/team-city",
  summary:
    "On a page of sport a city, county or state that stands in no place's context is the team that has its name.",
  examples: [
    {
      text: "The goalkeeper and the striker left the dressing-room after the quarterfinal and [Liverpool] went through in Rome.",
      data: { sense: "ORG" },
    },
    { text: "The bank in Liverpool was shut and Liverpool lost." },
    { text: "The goalkeeper and the striker left the dressing-room after the quarterfinal in Liverpool." },
    { text: "The striker left the dressing-room after the quarterfinal. Liverpool: the goalkeeper stayed." },
    { text: "The goalkeeper, the striker (Liverpool) and the midfielder left after the quarterfinal." },
    { text: "The goalkeeper, the striker and the Liverpool-based midfielder left after the quarterfinal." },
    { text: "LIVERPOOL (AP) - The goalkeeper and the striker left after the quarterfinal." },
    { text: "LIVERPOOL 1996\nThe goalkeeper and the striker left after the quarterfinal." },
    { text: "After the quarterfinal the goalkeeper and the striker left Quarlton, Idaho, again." },
    { text: "The goalkeeper and the striker met California Governor Robert Quarl after the quarterfinal." },
  ],
  when: { listed: cities },
  weigh: (name, reading) =>
    reading.sport &&
    !isOneOf(reading, name.entry, nations) &&
    !stands(name, reading) &&
    !(isOneOf(reading, name.entry, states) && standsAsState(name, reading))
      ? vote(S.ORG, 9)
      : null,
};

/** "Sun Valley, Idaho, again", "California Governor": a state behind a town and its comma, or before an office. */
function standsAsState({ first, last }: Name, reading: Reading): boolean {
  if (isCapital(reading, last) && isOffice(reading, last)) return true;
  const enclosed = isComma(reading, first - 1) && isCapital(reading, first - 2) && isComma(reading, last);
  return enclosed && !isCapital(reading, last + 1);
}

/** True where the words around want a place: "in Liverpool", "LIVERPOOL 1996", "Hove:", "Dallas, Tex.". */
function stands({ first, last }: Name, reading: Reading): boolean {
  const before = first - 1;
  if (isPlacing(reading, before) || isColon(reading, last)) return true;
  if (isOpenBracket(reading, before) && isCloseBracket(reading, last)) return true;
  if (isComma(reading, last) && isCapital(reading, last + 1) && isState(reading, last + 1)) return true;
  if (isDash(reading, last) && isFrom(reading, last + 1)) return true;
  if (!isLineStart(reading, first) || !isUpper(reading, first)) return false;
  const dated = isGlued(reading, last + 1) && isDash(reading, last + 1);
  return dated || isComma(reading, last) || isOpenBracket(reading, last) || isYear(reading, last);
}

const isYear = (reading: Reading, at: number): boolean =>
  isNumber(reading, at) && lengthOf(reading, at) === 4 && /^(?:19|20)\d\d$/.test(tokenText(reading.doc, at));
