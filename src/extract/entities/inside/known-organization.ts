import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { evidenceRule } from "../rule.ts";

export const knownOrganization = evidenceRule({
  id: "entities/inside/known-organization",
  summary: "The lists know it as an organization.",
  examples: [{ text: "Shares of [Microsoft] fell." }, { text: "Shares of Harlow fell." }],
  weigh: listed([
    [C["international-body"], "ORG", 9],
    [C["government-body"], "ORG", 8],
    [C.party, "ORG", 8],
    [C["armed-group"], "ORG", 8],
    [C["news-agency"], "ORG", 9],
    [C.newspaper, "ORG", 8],
    [C.broadcaster, "ORG", 8],
    [C["stock-exchange"], "ORG", 8],
    [C["stock-index"], "ORG", 5],
    [C.company, "ORG", 7],
    [C.institution, "ORG", 8],
    [C.university, "ORG", 8],
    [C.team, "ORG", 7],
    [C.league, "ORG", 7],
    [C["org-ambiguous"], "ORG", 2],
    [C["listed-company"], "ORG", 7],
    [C["listed-company-ambiguous"], "ORG", 2],
  ]),
});
