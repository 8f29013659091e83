import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { evidenceRule } from "../rule.ts";

export const knownPlace = evidenceRule({
  id: "entities/inside/known-place",
  summary: "The lists know it as a place or building.",
  examples: [{ text: "They flew to [Japan] again." }, { text: "They flew to nowhere again." }],
  weigh: listed([
    [C.country, "GPE", 9],
    [C["former-state"], "GPE", 9],
    [C.territory, "GPE", 8],
    [C.capital, "GPE", 8],
    [C.state, "GPE", 7],
    [C["state-abbreviation"], "GPE", 7],
    [C.city, "GPE", 6],
    [C["city-small"], "GPE", 1],
    [C["city-district"], "GPE", 4],
    [C["place-ambiguous"], "GPE", 2],
    [C["team-city"], "GPE", 1],
    [C.continent, "LOC", 9],
    [C.region, "LOC", 7],
    [C.water, "LOC", 7],
    [C.river, "LOC", 4],
    [C.mountain, "LOC", 5],
    [C.desert, "LOC", 6],
    [C.island, "LOC", 6],
    [C["heavenly-body"], "LOC", 4],
    [C.facility, "FAC", 7],
  ]),
});
