import { type Document, has, is, isKind, shaped, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { isNameWord } from "./speaker-phrase.ts";

/** A label before the colon of a turn has no more tokens than this. */
const longest = 5;

/** A paragraph that begins with a label and a colon. */
interface Labelled {
  readonly colon: number;
  readonly label: string;
  readonly sure: boolean;
}

/**
 * The colons behind the labels of turns, in an interview or a transcript: "Q:", "MORGAN:", and names in small letters where two or more take
 * turns and one comes back.
 */
export function readTurns(doc: Document): ReadonlySet<number> {
  const { count, sentence } = doc.tokens;
  const word = doc.tokens.word.subarray(0, count);
  const { block, first } = doc.sentences;
  const colon = doc.lexicon.id(":");
  let found: Labelled[] | null = null;
  for (let at = word.indexOf(colon); at >= 0; at = word.indexOf(colon, at + 1)) {
    const within = sentence[at] as number;
    const opening = first[within] as number;
    if (at - opening > longest + 1 || (within > 0 && block[within] === block[within - 1])) continue;
    const labelled = labelledAt(doc, opening);
    if (labelled?.colon !== at) continue;
    found ??= [];
    found.push(labelled);
  }
  if (found === null) return none;
  const labels = new Set(found.map(({ label }) => label));
  const alternate = labels.size > 1 && found.length > labels.size && found.length > 3;
  const asked = labels.has("Q") || labels.has("Question");
  return new Set(
    found
      .filter(({ label, sure }) => sure || (label.length < 9 && questionAnswer.has(label) ? asked : alternate))
      .map(({ colon }) => colon),
  );
}

const none: ReadonlySet<number> = new Set();

const questionAnswer: ReadonlySet<string> = new Set(["Q", "A", "Question", "Answer"]);

/** The label that begins at a token, or behind a mark there. */
export function labelledAt(doc: Document, token: number): Labelled | null {
  const first = isKind(doc, token, "quote") ? token + 1 : token;
  let colon = first + 1;
  while (colon <= first + longest && !is(doc, colon, ":")) colon++;
  if (colon > first + longest || !isKind(doc, first, "word")) return null;
  if (doc.tokens.sentence[colon] !== doc.tokens.sentence[first] || isLast(doc, colon)) return null;
  const label = doc.text.slice(doc.tokens.start[first], doc.tokens.end[colon - 1]);
  if (questionAnswer.has(label)) return { colon, label, sure: false };
  let upper = true;
  for (let at = first; at < colon; at++) {
    if (!isNameWord(doc, at) && !has(doc, at, C["name-particle"])) return null;
    upper &&= shaped(doc, at, UPPER);
  }
  const plain = [C.noun, C.verb, C.adjective].some((cls) => has(doc, first, cls));
  if (plain) return null;
  return { colon, label, sure: upper && label.length > 2 };
}

/** True for the last token of its block: a label without words. */
const isLast = (doc: Document, token: number): boolean => {
  const sentence = doc.tokens.sentence[token] as number;
  return (
    token + 1 >= (doc.sentences.last[sentence] as number) &&
    doc.sentences.block[sentence + 1] !== doc.sentences.block[sentence]
  );
};
