import { age } from "./context/age.ts";
import { apposition } from "./context/apposition.ts";
import { asset } from "./context/asset.ts";
import { based } from "./context/based.ts";
import { commaPlace } from "./context/comma-place.ts";
import { dateline } from "./context/dateline.ts";
import { direction } from "./context/direction.ts";
import { facilityNoun } from "./context/facility-noun.ts";
import { festival } from "./context/festival.ts";
import { kin } from "./context/kin.ts";
import { ofCountry } from "./context/of-country.ts";
import { orgNoun } from "./context/org-noun.ts";
import { placeNoun } from "./context/place-noun.ts";
import { placePreposition } from "./context/place-preposition.ts";
import { productNoun } from "./context/product-noun.ts";
import { reports } from "./context/reports.ts";
import { rivals } from "./context/rivals.ts";
import { roleBefore } from "./context/role-before.ts";
import { score } from "./context/score.ts";
import { speaks } from "./context/speaks.ts";
import { staff } from "./context/staff.ts";
import { teamCity } from "./context/team-city.ts";
import { theAcronym } from "./context/the-acronym.ts";
import { ticker } from "./context/ticker.ts";
import { titled } from "./context/titled.ts";
import { who } from "./context/who.ts";
import { work } from "./context/work.ts";
import { acronym } from "./inside/acronym.ts";
import { ampersand } from "./inside/ampersand.ts";
import { awardHead } from "./inside/award-head.ts";
import { camelCase } from "./inside/camel-case.ts";
import { companyHead } from "./inside/company-head.ts";
import { companySuffix } from "./inside/company-suffix.ts";
import { compoundGivenName } from "./inside/compound-given-name.ts";
import { eventHead } from "./inside/event-head.ts";
import { facilityHead } from "./inside/facility-head.ts";
import { familyNameFirst } from "./inside/family-name-first.ts";
import { givenName } from "./inside/given-name.ts";
import { initials } from "./inside/initials.ts";
import { knownOrganization } from "./inside/known-organization.ts";
import { knownPeople } from "./inside/known-people.ts";
import { knownPerson } from "./inside/known-person.ts";
import { knownPlace } from "./inside/known-place.ts";
import { knownThing } from "./inside/known-thing.ts";
import { lawHead } from "./inside/law-head.ts";
import { longName } from "./inside/long-name.ts";
import { modelNumber } from "./inside/model-number.ts";
import { nameSuffix } from "./inside/name-suffix.ts";
import { operation } from "./inside/operation.ts";
import { orgHead } from "./inside/org-head.ts";
import { orgHeadWeak } from "./inside/org-head-weak.ts";
import { particle } from "./inside/particle.ts";
import { placeAndMore } from "./inside/place-and-more.ts";
import { placeHead } from "./inside/place-head.ts";
import { quotedTitle } from "./inside/quoted-title.ts";
import { singleGivenName } from "./inside/single-given-name.ts";
import { singleWord } from "./inside/single-word.ts";
import { spelledOut } from "./inside/spelled-out.ts";
import { stateHead } from "./inside/state-head.ts";
import { storm } from "./inside/storm.ts";
import { surname } from "./inside/surname.ts";
import { twoCapitals } from "./inside/two-capitals.ts";
import { twoPeoples } from "./inside/two-peoples.ts";
import type { Reading } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";
import { commonWord } from "./veto/common-word.ts";
import { foreignOpener } from "./veto/foreign-opener.ts";
import { formAlone } from "./veto/form-alone.ts";
import { letter } from "./veto/letter.ts";
import { letteredNoun } from "./veto/lettered-noun.ts";
import { openerKnown } from "./veto/opener-known.ts";
import { plainAcronym } from "./veto/plain-acronym.ts";
import { smallExpansion } from "./veto/small-expansion.ts";
import { symbol } from "./veto/symbol.ts";
import { titleAlone } from "./veto/title-alone.ts";
import { compileEvidence, type Evidence } from "./weigh.ts";

/** Every rule of evidence: first what a name says of itself, then what stands around it, then what speaks against it. */
export const evidenceRules: readonly EvidenceRule[] = [
  knownPlace,
  knownPeople,
  knownOrganization,
  knownPerson,
  knownThing,
  quotedTitle,
  spelledOut,
  companySuffix,
  companyHead,
  facilityHead,
  stateHead,
  eventHead,
  storm,
  operation,
  lawHead,
  awardHead,
  orgHead,
  orgHeadWeak,
  placeHead,
  acronym,
  camelCase,
  modelNumber,
  givenName,
  surname,
  familyNameFirst,
  singleGivenName,
  initials,
  nameSuffix,
  particle,
  compoundGivenName,
  twoCapitals,
  longName,
  singleWord,
  ampersand,
  placeAndMore,
  twoPeoples,
  titled,
  roleBefore,
  speaks,
  reports,
  age,
  apposition,
  who,
  kin,
  placePreposition,
  placeNoun,
  facilityNoun,
  festival,
  commaPlace,
  dateline,
  direction,
  based,
  asset,
  orgNoun,
  staff,
  theAcronym,
  ticker,
  productNoun,
  rivals,
  teamCity,
  score,
  ofCountry,
  work,
  commonWord,
  titleAlone,
  plainAcronym,
  smallExpansion,
  symbol,
  openerKnown,
  letter,
  letteredNoun,
  formAlone,
  foreignOpener,
];

/** Those that look at names alone and hold in any language, and that for foreign texts alone; the others know English. */
const languageless: readonly EvidenceRule[] = [
  knownPlace,
  knownPeople,
  knownOrganization,
  knownPerson,
  knownThing,
  companySuffix,
  givenName,
  surname,
  familyNameFirst,
  initials,
  nameSuffix,
  ampersand,
  plainAcronym,
  symbol,
  letter,
  foreignOpener,
];

let english: Evidence | null = null;
let anyLanguage: Evidence | null = null;

/** The rules for the text's language, ordered by what calls them. */
export function evidenceFor({ english: isEnglish }: Reading): Evidence {
  if (isEnglish) {
    english ??= compileEvidence(evidenceRules.filter((rule) => rule !== foreignOpener));
    return english;
  }
  anyLanguage ??= compileEvidence(languageless);
  return anyLanguage;
}
