import type { Quotation } from "../../contract.ts";
import type { Annotation } from "../../core/annotation.ts";
import type { Document } from "../../core/document.ts";
import type { Rule, RuleFace } from "../../core/rule.ts";
import type { Stage } from "../../core/stage.ts";
import type { Trace } from "../../core/trace.ts";
import { isEnglish } from "../english.ts";
import type { Layers } from "../layers.ts";
import { matcherOf, ruleSet } from "../rule-set.ts";
import { accordingTo } from "./according-to.ts";
import { accordingToClause } from "./according-to-clause.ts";
import { apposition } from "./apposition.ts";
import { called } from "./called.ts";
import { carriedOn } from "./carried-on.ts";
import { blockOf, type Misread, type Piece, type QuoteData, type RunVeto, type SpeakerSieve } from "./claim.ts";
import { clauseBefore } from "./clause-before.ts";
import { clauseBehind } from "./clause-behind.ts";
import { colon } from "./colon.ts";
import { dialogueDash } from "./dialogue-dash.ts";
import { headlineColon } from "./headline-colon.ts";
import { interview } from "./interview.ts";
import { markedWords } from "./marked-words.ts";
import type { Run } from "./marks.ts";
import { mentionBefore } from "./mention-before.ts";
import { mentionBehind } from "./mention-behind.ts";
import { nameInMarks } from "./name-in-marks.ts";
import { nameVerb } from "./name-verb.ts";
import { nickname } from "./nickname.ts";
import { paragraphBefore } from "./paragraph-before.ts";
import { participle } from "./participle.ts";
import { type Identity, type People, readPeople, wordsOf } from "./people.ts";
import { pronoun } from "./pronoun.ts";
import { readScene } from "./read-scene.ts";
import { antecedent, readReferences } from "./reference.ts";
import { relativeClause } from "./relative-clause.ts";
import { role } from "./role.ts";
import { scareQuotes } from "./scare-quotes.ts";
import type { AttributionRule, Range, Scene, SpeakerPhrase } from "./scene.ts";
import { sharedSubject } from "./shared-subject.ts";
import { signature } from "./signature.ts";
import { strayMark } from "./stray-mark.ts";
import { turnMark } from "./turn-mark.ts";
import { verbName } from "./verb-name.ts";
import { wording } from "./wording.ts";
import { workTitle } from "./work-title.ts";

/** Who speaks beside a verb of saying, from the surest to the boldest. */
const attributionRules: readonly AttributionRule[] = [
  pronoun,
  nameVerb,
  verbName,
  apposition,
  relativeClause,
  role,
  accordingTo,
  colon,
  wording,
  sharedSubject,
  participle,
  signature,
];

/** What is no quotation, by its marks. */
const misreads: readonly Misread[] = [turnMark, strayMark, nickname, nameInMarks, workTitle];

/** What nobody says, whatever its marks say. */
const vetoes: readonly RunVeto[] = [scareQuotes];

/** What is said, in marks and without. */
const finders: readonly Rule<QuoteData, Scene>[] = [
  markedWords,
  dialogueDash,
  clauseBehind,
  clauseBefore,
  accordingToClause,
  interview,
  headlineColon,
  called,
];

/** Who speaks where nobody stands beside the words. */
const sieves: readonly SpeakerSieve[] = [mentionBehind, carriedOn, mentionBefore, paragraphBefore];

const attributions = matcherOf(attributionRules);
const find = ruleSet<QuoteData, Scene>("quotes", finders, ({ kind }) => kind);

/** Who said what, directly and indirectly. */
export const quotes: Stage<Layers, "entities", "quotes"> = {
  makes: "quotes",
  needs: ["entities"],
  rules: [...attributionRules, ...misreads, ...vetoes, ...finders, ...sieves],
  run: (doc, layers, trace) => {
    const scene = readScene(doc, layers, attributions(doc.lexicon), misreads, (by, run) => reportVeto(trace, by, run));
    veto(scene, trace);
    const pieces = find(doc, scene, trace, scene.openings).map(pieceOf);
    pieces.forEach((piece, index) => {
      attribute(scene, pieces, index, piece);
    });
    reportSpeakers(scene, pieces, trace);
    const groups = groupsOf(pieces);
    const nameOf = namer(scene, pieces);
    return pieces.map((piece) => written(scene, piece, groups?.get(piece) ?? null, nameOf));
  },
};

function veto(scene: Scene, trace: Trace | null): void {
  for (const run of scene.runs) {
    const by = vetoes.find((rule) => rule.refuses(scene, run));
    scene.refused.push(by !== undefined);
    if (by !== undefined) reportVeto(trace, by, run);
  }
}

function reportVeto(trace: Trace | null, { id }: RuleFace, { start, end }: Run): void {
  trace?.entries.push({ stage: "quotes", rule: id, start, end, outcome: "veto", what: "not so" });
}

function pieceOf({ data, end, rule, start }: Annotation<QuoteData>): Piece {
  const { attribution, kind, run } = data;
  return {
    kind,
    run,
    attribution,
    start,
    end,
    rule,
    speaker: attribution?.speaker ?? null,
    speakerRule: attribution?.rule ?? null,
    cue: attribution?.cue ?? null,
    continues: null,
  };
}

/** Ties a piece to its speaker by the first sieve that knows one. */
function attribute(scene: Scene, pieces: readonly Piece[], index: number, piece: Piece): void {
  const before = index > 0 ? pieces[index - 1] : undefined;
  if (piece.attribution !== null) {
    const goesOn = before?.attribution === piece.attribution && (piece.run === null) === (before.run === null);
    if (before !== undefined && goesOn && (piece.run !== null || blockOf(scene, piece) !== blockOf(scene, before)))
      piece.continues = before;
    return;
  }
  if (!isEnglish(scene.doc.language)) return;
  for (const sieve of sieves) {
    const answer = sieve.find(scene, pieces, index);
    if (answer === null) continue;
    piece.speaker = answer.speaker;
    piece.cue = answer.cue;
    piece.continues = answer.continues;
    piece.speakerRule = sieve.id;
    return;
  }
}

function reportSpeakers({ doc }: Scene, pieces: readonly Piece[], trace: Trace | null): void {
  if (trace === null) return;
  const told = new Set<string>();
  const { start, end } = doc.tokens;
  for (const { speaker, speakerRule, rule } of pieces) {
    if (speaker === null || speakerRule === null) continue;
    const from = start[speaker.mention.first] as number;
    const to = end[speaker.mention.last - 1] as number;
    const key = `${speakerRule} ${from}`;
    if (told.has(key)) continue;
    told.add(key);
    trace.entries.push({
      stage: "quotes",
      rule: speakerRule,
      start: from,
      end: to,
      outcome: "inferred",
      what: `speaker of ${rule}`,
    });
  }
}

/** Numbers the quotations that stand in several pieces, null where none does. */
function groupsOf(pieces: readonly Piece[]): ReadonlyMap<Piece, number> | null {
  let groups: Map<Piece, number> | null = null;
  let last = 0;
  for (const piece of pieces) {
    if (piece.continues === null) continue;
    groups ??= new Map();
    const known = groups.get(piece.continues);
    const group = known ?? ++last;
    if (known === undefined) groups.set(piece.continues, group);
    groups.set(piece, group);
  }
  return groups;
}

/** Tells whom a speaker's mention stands for. */
function namer(scene: Scene, pieces: readonly Piece[]): (speaker: SpeakerPhrase) => Identity {
  let known: People | null = null;
  const people = (): People => {
    known ??= readPeople(scene);
    return known;
  };
  let references: ReadonlyMap<number, Identity> | null = null;
  return ({ form, mention }) => {
    if (form === "name") return people().identify(mention);
    if (form === "pronoun") {
      references ??= readReferences(scene, people(), pronounsOf(pieces));
      return references.get(mention.first) ?? unknown(scene, mention);
    }
    const before = form === "relative" ? antecedent(scene, mention.first) : null;
    if (before?.form === "name") return people().identify(before.mention);
    return unknown(scene, before === null ? mention : before.mention);
  };
}

/** Whoever is known by these words alone. */
const unknown = ({ doc }: Scene, mention: Range): Identity => ({ name: wordsOf(doc, mention), entity: null });

/** The pronouns that speak, in the order of the text. */
function pronounsOf(pieces: readonly Piece[]): readonly number[] {
  const found: number[] = [];
  for (const { speaker } of pieces) if (speaker?.form === "pronoun") found.push(speaker.mention.first);
  return found.length < 2 ? found : found.sort((a, b) => a - b);
}

function written(
  { doc }: Scene,
  { cue, end, kind, rule, speaker, speakerRule, start }: Piece,
  group: number | null,
  nameOf: (speaker: SpeakerPhrase) => Identity,
): Quotation {
  const said = speaker === null || speakerRule === null ? null : writtenSpeaker(doc, speaker, speakerRule, nameOf);
  return { text: doc.text.slice(start, end), start, end, rule, kind, speaker: said, cue: writtenCue(doc, cue), group };
}

function writtenSpeaker(
  doc: Document,
  speaker: SpeakerPhrase,
  rule: string,
  nameOf: (speaker: SpeakerPhrase) => Identity,
): Quotation["speaker"] {
  const { name, entity } = nameOf(speaker);
  const start = doc.tokens.start[speaker.mention.first] as number;
  const end = doc.tokens.end[speaker.mention.last - 1] as number;
  return { name, entity, text: doc.text.slice(start, end), start, end, rule };
}

function writtenCue(doc: Document, cue: Range | null): Quotation["cue"] {
  if (cue === null) return null;
  const start = doc.tokens.start[cue.first] as number;
  const end = doc.tokens.end[cue.last - 1] as number;
  return { text: doc.text.slice(start, end), start, end };
}
