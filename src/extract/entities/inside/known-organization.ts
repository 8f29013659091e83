import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const knownOrganization: EvidenceRule = {
  id: "entities/inside/known-organization",
  summary: "The lists know it as an organization.",
  examples: [{ text: "Shares of [Microsoft] fell.", data: { sense: "ORG" } }, { text: "Shares of Harlow fell." }],
  ...listed([
    [C["international-body"], S.ORG, 9],
    [C["government-body"], S.ORG, 8],
    [C.party, S.ORG, 8],
    [C["armed-group"], S.ORG, 8],
    [C["news-agency"], S.ORG, 9],
    [C.newspaper, S.ORG, 8],
    [C.broadcaster, S.ORG, 8],
    [C["stock-exchange"], S.ORG, 8],
    [C["stock-index"], S.ORG, 5],
    [C.company, S.ORG, 7],
    [C.institution, S.ORG, 8],
    [C.university, S.ORG, 8],
    [C.team, S.ORG, 7],
    [C.league, S.ORG, 7],
    [C["org-ambiguous"], S.ORG, 2],
    [C["listed-company"], S.ORG, 7],
    [C["listed-company-ambiguous"], S.ORG, 2],
  ]),
};
