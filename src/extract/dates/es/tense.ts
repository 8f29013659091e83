import { CAPITAL, type Document, has, isKind, shaped } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import type { Tense } from "../anchor/anchor-rule.ts";

/** How far a clause is looked through, in tokens on either side. */
const reach = 12;

/** The tense of the verb nearest to a date, within its sentence, told by its ending. */
export function tenseAt(doc: Document, first: number, last: number): Tense {
  const { sentence, count } = doc.tokens;
  const own = sentence[first];
  for (let step = 1; step <= reach; step++) {
    const [before, after] = [first - step, last + step - 1];
    const seen = before >= 0 && sentence[before] === own ? cueAt(doc, before) : "none";
    if (seen !== "none") return seen;
    const ahead = after < count && sentence[after] === own ? cueAt(doc, after) : "none";
    if (ahead !== "none") return ahead;
  }
  return "none";
}

const futureEndings = /(?:ará|erá|irá|arán|erán|irán)$/;
const pastEndings = /(?:ó|aron|ieron|aba|aban|ía|ían|ijo|izo|uvo|uvieron|fue|fueron)$/;

/** A capital makes a name, but at the start of a sentence verbs have one too. */
const isName = (doc: Document, token: number): boolean =>
  shaped(doc, token, CAPITAL) && doc.sentences.first[doc.tokens.sentence[token] as number] !== token;

function cueAt(doc: Document, token: number): Tense {
  if (!isKind(doc, token, "word") || isName(doc, token)) return "none";
  if (has(doc, token, C["es-future-cue"])) return "future";
  const { start, end } = doc.tokens;
  const tail = doc.text.slice(Math.max(start[token] as number, (end[token] as number) - 8), end[token]);
  if (futureEndings.test(tail)) return "future";
  return pastEndings.test(tail) ? "past" : "none";
}
