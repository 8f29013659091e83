import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { evidenceRule } from "../rule.ts";

export const knownPeople = evidenceRule({
  id: "entities/inside/known-people",
  summary: "The lists know it as the adjective or people of a nation, faith or party.",
  examples: [{ text: "A [Japanese] bank failed." }, { text: "A local bank failed." }],
  weigh: listed([
    [C.nationality, "NORP", 9],
    [C["ethnic-group"], "NORP", 7],
    [C.religion, "NORP", 6],
    [C["religious-group"], "NORP", 7],
    [C["political-group"], "NORP", 5],
    [C.language, "NORP", 5],
  ]),
});
