import { type Document, is, isKind, oneOf, together } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { leadsAway } from "./attach.ts";
import { found, type QuoteData } from "./claim.ts";
import { clauseBehind as beginning, clauseLast, hasRun, hasVerb, isRunAlone } from "./clause.ts";
import { type Attribution, attributionRead, besideOf, runAround, runFrom, type Scene } from "./scene.ts";
import { CLAUSE_VERB, HELPER, hasTrait, PREPOSITION, SUBORDINATOR } from "./word-traits.ts";

export const clauseBehind = sequenceRule<QuoteData, Scene>({
  id: "quotes/clause-behind",
  summary: "The clause behind a speaker and a verb of saying: “Sacks said (that) the plan was sound”.",
  starts: ["@speech-verb", "@speech-participle"],
  examples: [
    { text: "Lena Morgan said [the bridge would open in May].", data: { kind: "indirect" } },
    { text: "Lena Morgan told reporters on Monday [that the bridge was “a marvel”].", data: { kind: "mixed" } },
    { text: "Lena Morgan told reporters Tuesday [the bridge was late]." },
    { text: "Lena Morgan said only [that it was late]." },
    { text: "Lena Morgan said in a statement [it was “late”].", data: { kind: "mixed" } },
    { text: "Lena Morgan said [it was late], adding [that nobody knew why]." },
    { text: "As Lena Morgan said on Monday, [the bridge was late]." },
    { text: "Lena Morgan, who said [it was late], was right." },
    { text: "What Lena Morgan said was late." },
    { text: "They built a bridge [that Lena Morgan said could carry a train]." },
    { text: "It is late, Lena Morgan said but did not tell the hour." },
    { text: "Lena Morgan said, “It is late.”" },
    { text: "Lena Morgan added two goals and said nothing about the bridge." },
    { text: "Lena Morgan added [two bridges would close]." },
  ],
  read: (doc, token, scene) => {
    const attribution = attributionRead(scene, token);
    if (attribution === undefined || attribution.inverted) return null;
    const first = beginning(scene, attribution);
    if (first < 0) return null;
    if (isUsed(scene, attribution) && !is(doc, first, "that")) return null;
    const opener = attribution.range.first - 1;
    const relative = isRelative(doc, opener, first) && hasTrait(doc, token, CLAUSE_VERB);
    const last = clauseLast(scene, first, relative || isSubordinate(scene, attribution));
    if (last <= first || isRunAlone(scene, first, last) || takesThing(doc, token, first, last)) return null;
    const run = scene.runs[runFrom(scene, attribution.range.last)];
    if (run !== undefined && run.open < last && leadsAway(scene, run)) return null;
    const kind = hasRun(scene, first, last) ? "mixed" : "indirect";
    return found(scene, relative ? opener : first, last, { kind, run: null, attribution });
  },
});

/** "a plan which Sacks said would fail": the word that opens a relative clause belongs to what is said. */
function isRelative(doc: Document, token: number, first: number): boolean {
  if (!together(doc, token, first) || hasTrait(doc, token - 1, PREPOSITION) || is(doc, first, "that")) return false;
  if (is(doc, token, "that")) return hasTrait(doc, first, HELPER);
  return is(doc, token, "which") || is(doc, token, "who") || is(doc, token, "whom");
}

/** True where the attribution closes marked words before it, so that what follows is no more of them. */
function isUsed(scene: Scene, attribution: Attribution): boolean {
  for (let at = attribution.range.first - 1; at > attribution.range.first - 4 && at >= 0; at--) {
    const run = runAround(scene, at);
    if (run !== null) return besideOf(scene, run)?.attribution === attribution;
  }
  return false;
}

/** "When Sacks said", "Sacks, who said": a subordinating word stands right before the attribution, or it describes the name before a comma. */
const isSubordinate = ({ doc }: Scene, { range, speaker }: Attribution): boolean =>
  together(doc, range.first - 1, range.first) &&
  (hasTrait(doc, range.first - 1, SUBORDINATOR) || (speaker.form === "relative" && is(doc, range.first - 1, ",")));

/** "claimed responsibility", "added 200 jobs", "said nothing": what is claimed or added may be a thing, had and not said. */
function takesThing(doc: Document, verb: number, from: number, last: number): boolean {
  if (isSay(doc, verb)) return isAmount(doc, from) && !hasVerb(doc, from, last);
  if (isAdd(doc, verb)) return !hasVerb(doc, from, last);
  if (!isClaim(doc, verb)) return false;
  let at = from;
  while (isKind(doc, at, "number") || is(doc, at, "the") || is(doc, at, "his") || is(doc, at, "her")) at++;
  if (!isClaimed(doc, at)) return false;
  return !hasTrait(doc, at + 1, HELPER);
}

const isSay = oneOf(["said", "says", "saying", "say"]);
const isAdd = oneOf(["added", "adds", "adding", "add"]);
const isClaim = oneOf(["claimed", "claims", "claiming", "claim"]);

/** How much somebody says. */
const isAmount = oneOf(["nothing", "little", "more", "much", "so", "no"]);

const isClaimed = oneOf(["responsibility", "credit", "victory", "life", "lives", "title", "asylum"]);
