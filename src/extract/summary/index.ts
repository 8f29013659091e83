import type { SummarySentence } from "../../contract.ts";
import type { Budget } from "../../core/document.ts";
import { Room } from "../../core/room.ts";
import type { Stage } from "../../core/stage.ts";
import type { Trace } from "../../core/trace.ts";
import type { Layers } from "../layers.ts";
import { authorNote } from "./author-note.ts";
import { brokenLine } from "./broken-line.ts";
import { caption } from "./caption.ts";
import { captionWords } from "./caption-words.ts";
import { carryingOn } from "./carrying-on.ts";
import { choice } from "./choice.ts";
import { choose, type Limits } from "./choose.ts";
import { date } from "./date.ts";
import { dateline } from "./dateline.ts";
import { drawnTogether } from "./drawn-together.ts";
import { forwardLikeness } from "./forward-likeness.ts";
import { fragment } from "./fragment.ts";
import { halfQuotation } from "./half-quotation.ts";
import { lead } from "./lead.ts";
import { leadWords } from "./lead-words.ts";
import { listBody, listHeading } from "./list-body.ts";
import { dropMark, listItem } from "./list-item.ts";
import { namelessLead } from "./nameless-lead.ts";
import { names } from "./names.ts";
import { number } from "./number.ts";
import { overLong } from "./over-long.ts";
import { ownVoice } from "./own-voice.ts";
import { pageWords } from "./page-words.ts";
import { place } from "./place.ts";
import { question } from "./question.ts";
import { quotation } from "./quotation.ts";
import { repeatedPairs } from "./repeated-pairs.ts";
import { repeatedWords } from "./repeated-words.ts";
import { repetition } from "./repetition.ts";
import { type ClosingRule, counts, type WeighingRule } from "./rule.ts";
import { isJoined, type Scene, sceneOf, spanOf, wholeStart } from "./scene.ts";
import { stranger } from "./stranger.ts";
import { talk } from "./talk.ts";
import { titleWords } from "./title-words.ts";
import { unstopped } from "./unstopped.ts";
import { video } from "./video.ts";
import { shortArticle, usualWords, weights } from "./weights.ts";

/** What no summary says. */
export const closing: readonly ClosingRule[] = [fragment, unstopped, pageWords, authorNote, caption, video, listItem];

/** What speaks for a sentence or against it. */
export const weighing: readonly WeighingRule[] = [
  place,
  lead,
  repeatedWords,
  repeatedPairs,
  forwardLikeness,
  leadWords,
  names,
  titleWords,
  captionWords,
  number,
  date,
  quotation,
  halfQuotation,
  question,
  talk,
  ownVoice,
  namelessLead,
  carryingOn,
  overLong,
];

/** The few sentences that tell the story, each as it stands in the article. */
export const summary: Stage<Layers, "dates" | "entities", "summary"> = {
  makes: "summary",
  needs: ["dates", "entities"],
  rules: [brokenLine, ...closing, ...weighing, repetition, drawnTogether, stranger, choice, dateline, listBody],
  run: (doc, layers, trace) => {
    const scene = sceneOf(doc, layers);
    close(scene, trace);
    const values = weigh(scene);
    const scores = scoresOf(scene, values);
    if (trace !== null) tell(scene, values, trace);
    const taken = choose(scene, scores, limitsOf(scene, doc.budget), trace);
    const sentences = taken.map((i) => sentenceOf(scene, i, scores, values, trace));
    const heading = listHeading(scene);
    if (heading === null) return sentences;
    trace?.entries.push({ stage: "summary", rule: listBody.id, ...heading, outcome: "kept", what: "heads the list" });
    return [...sentences, heading].sort((a, b) => a.start - b.start);
  },
};

/** Applies the closing rules. */
function close(scene: Scene, trace: Trace | null): void {
  const { count, open } = scene;
  const rules = closingIn(scene);
  if (!rules.includes(listItem)) for (let i = 0; i < count; i++) dropMark(scene, i);
  for (let i = 0; i < count; i++)
    for (const rule of rules) {
      if (!rule.closes(scene, i)) continue;
      open[i] = 0;
      trace?.entries.push({ stage: "summary", rule: rule.id, ...spanOf(scene, i), outcome: "veto", what: "no news" });
    }
}

/** The closing rules for an article. Where no sentence ends with a stop, none is closed for lacking one; where nothing is left but items of lists, they speak. */
function closingIn(scene: Scene): readonly ClosingRule[] {
  const leave = (rules: readonly ClosingRule[]): boolean => {
    for (let i = 0; i < scene.count; i++) if (!rules.some((rule) => rule.closes(scene, i))) return true;
    return false;
  };
  const stopped = leave([unstopped]) ? closing : closing.filter((rule) => rule !== unstopped);
  return leave(stopped) ? stopped : stopped.filter((rule) => rule !== listItem);
}

/** Room for what each weighing rule sees in each sentence. */
const columns = weighing.map(() => new Room(Float64Array));

/** What each weighing rule sees in each sentence. */
function weigh(scene: Scene): readonly Float64Array[] {
  return weighing.map((rule, r) => {
    const column = (columns[r] as Room<Float64Array>).of(scene.count);
    rule.weigh(scene, column);
    return column;
  });
}

/** The weight of each weighing rule, in their order. */
const weightsInOrder = weighing.map((rule) => weights[rule.id] as number);
const weightAt = (r: number): number => weightsInOrder[r] as number;

const scoresRoom = new Room(Float64Array);

function scoresOf({ count }: Scene, values: readonly Float64Array[]): Float64Array {
  const scores = scoresRoom.filled(count, 0);
  for (let r = 0; r < values.length; r++) {
    const weight = weightAt(r);
    const column = values[r] as Float64Array;
    for (let i = 0; i < count; i++) scores[i] = (scores[i] as number) + weight * (column[i] as number);
  }
  return scores;
}

/** A summary's limits: what was asked for, else the usual words, fewer for a short article. A ratio is of the words of the prose. */
function limitsOf({ count, open, words }: Scene, asked: Budget | null): Limits {
  let inAll = 0;
  let told = 0;
  for (let i = 0; i < count; i++) {
    inAll += words[i] as number;
    told += (words[i] as number) * (open[i] as number);
  }
  const sentences = asked?.sentences ?? Number.POSITIVE_INFINITY;
  const given = [asked?.words, asked?.ratio === undefined ? undefined : asked.ratio * inAll];
  const most = Math.min(...given.filter((limit) => limit !== undefined));
  if (most !== Number.POSITIVE_INFINITY)
    return { least: most, enough: most * (usualWords.enough / usualWords.most), most, sentences };
  if (asked?.sentences !== undefined) return { least: most, enough: most, most, sentences };
  const enough = Math.min(usualWords.enough, shortArticle.words + shortArticle.share * told);
  const { least } = usualWords;
  return {
    least,
    enough,
    most: Math.max(usualWords.most * (enough / usualWords.enough), usualWords.most / 2),
    sentences,
  };
}

function sentenceOf(
  scene: Scene,
  i: number,
  scores: Float64Array,
  values: readonly Float64Array[],
  trace: Trace | null,
): SummarySentence {
  const { text } = scene.doc;
  const { start, end } = spanOf(scene, i);
  const whole = wholeStart(scene, i);
  if (start > whole)
    trace?.entries.push({
      stage: "summary",
      rule: dateline.id,
      start: whole,
      end: start,
      outcome: "veto",
      what: "cut",
    });
  const score = Math.round((scores[i] as number) * 1000) / 1000;
  return { text: text.slice(start, end), start, end, score, why: spokeFor(values, i) };
}

/** The rules that counted for a sentence, the weightiest first. */
function spokeFor(values: readonly Float64Array[], i: number): string[] {
  const ids: string[] = [];
  const worths: number[] = [];
  for (let r = 0; r < values.length; r++) {
    const value = (values[r] as Float64Array)[i] as number;
    const worth = weightAt(r) * value;
    if (worth <= 0 || value < counts) continue;
    let at = ids.length;
    for (; at > 0 && (worths[at - 1] as number) < worth; at--) {
      worths[at] = worths[at - 1] as number;
      ids[at] = ids[at - 1] as string;
    }
    worths[at] = worth;
    ids[at] = (weighing[r] as WeighingRule).id;
  }
  return ids;
}

function tell(scene: Scene, values: readonly Float64Array[], trace: Trace): void {
  for (let i = 0; i < scene.count; i++)
    if (isJoined(scene, i))
      trace.entries.push({
        stage: "summary",
        rule: brokenLine.id,
        ...spanOf(scene, i),
        outcome: "inferred",
        what: "one sentence",
      });
  weighing.forEach((rule, r) => {
    const column = values[r] as Float64Array;
    for (let i = 0; i < scene.count; i++) {
      const value = column[i] as number;
      if (value < counts) continue;
      const worth = weightAt(r) * value;
      const what = `${worth < 0 ? "against" : "for"} ${Math.abs(worth).toFixed(2)}`;
      trace.entries.push({
        stage: "summary",
        rule: rule.id,
        ...spanOf(scene, i),
        outcome: "inferred",
        what,
        data: { value },
      });
    }
  });
}
