import { type Document, has, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { mention } from "./extent.ts";
import { tenseAt } from "./tense.ts";
import { numberAt } from "./words.ts";

const values: Readonly<Record<string, string>> = {
  now: "PRESENT_REF",
  currently: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  current: "PRESENT_REF",
  recently: "PAST_REF",
  lately: "PAST_REF",
  formerly: "PAST_REF",
  soon: "FUTURE_REF",
  future: "FUTURE_REF",
  past: "PAST_REF",
  season: "PRESENT_REF",
  time: "PAST_REF",
};

export const reference = sequenceRule<DateData>({
  id: "dates/en/reference",
  summary: "The present, the past or the future without a date: now, currently, recently, soon, the future.",
  starts: Object.keys(values),
  examples: [
    { text: "She [now] lives in Rome.", data: { value: "PRESENT_REF" } },
    { text: "He [recently] resigned.", data: { value: "PAST_REF" } },
    { text: "He has 12 goals [this season].", data: { value: "PRESENT_REF" } },
    { text: "He was 19 at [the time], and by [that time] rich.", data: { value: "PAST_REF" } },
    { text: "In [the near future] it will end.", data: { value: "FUTURE_REF" } },
    { text: "It will be over by [that time].", data: { value: "FUTURE_REF" } },
    { text: "He said at [the time] he would leave, and it might happen [soon].", data: { value: "PAST_REF" } },
    { text: "It was sold at the [then current] price.", data: { value: "PAST_REF" } },
    { text: "At the time of the crash, by the time he came, for the time being, at the time he came." },
    { text: "It soon ended." },
    { text: "It rained in the past three summers." },
    { text: "As soon as he came past the house, the future king fell on current account; the future of the union." },
  ],
  read: (doc, token) => {
    const { start, end } = doc.tokens;
    const word = doc.text.slice(start[token], end[token]).toLowerCase();
    const value = values[word] as string;
    if (isHyphen(doc, token + 1) || isHyphen(doc, token - 1)) return null;
    if (word === "past" || word === "future") return nominal(doc, token, value);
    if (word === "season") return played(doc, token);
    if (word === "time") return told(doc, token);
    if (word === "soon" && (is(doc, token - 1, "as") || !isYetToCome(doc, token))) return null;
    if (word === "soon" && isAny(doc, token + 1, ["after", "afterwards", "afterward"])) return null;
    if (word === "current" && isAny(doc, token + 1, ["account", "accounts", "affairs"])) return null;
    if (word === "recently" && is(doc, token - 1, "as")) return null; // as recently as 2010
    if (word === "current" && is(doc, token - 1, "then"))
      return mention(doc, token - 1, token + 1, { kind: "constant", value: "PAST_REF" });
    const first = is(doc, token - 1, "more") && word === "recently" ? token - 1 : token;
    return mention(doc, first, token + 1, { kind: "constant", value });
  },
});

/** `at the time`, `by that time`: the one the story is at; of what (`the time of the crash`) would say another. */
function told(doc: Document, token: number) {
  if (!isAny(doc, token - 1, ["the", "that"]) || !isAny(doc, token - 2, ["at", "by"])) return null;
  if (is(doc, token - 1, "the") && !is(doc, token - 2, "at")) return null;
  if (!together(doc, token - 2, token)) return null;
  if (isIn(doc, token + 1, tellingWhich) && !(isIn(doc, token + 1, subjects) && isIn(doc, token - 3, saying)))
    return null;
  const value = is(doc, token - 1, "that") && isAhead(doc, token) ? "FUTURE_REF" : "PAST_REF";
  return mention(doc, token - 1, token + 1, { kind: "constant", value });
}

/** How far a word of the future is looked for, in tokens on either side. */
const near = 12;

/** `At that time it will be over`. */
function isAhead(doc: Document, token: number): boolean {
  for (let at = token - near; at <= token + near; at++)
    if (
      isAny(doc, at, ["will", "shall", "won't", "won’t", "expected"]) &&
      doc.tokens.sentence[at] === doc.tokens.sentence[token]
    )
      return true;
  return false;
}

const tellingWhich = wordList("of when that who being he she it they we i you his her its their");

/** `He said at the time he would leave`: what was said begins behind it. */
const subjects = wordList("he she it they we i you his her its their");
const saying = wordList("said saying say says told insisted argued claimed explained wrote");

/** `He may soon leave`, `it could become a film soon`: what can be is to come, whatever was said of it. */
function isYetToCome(doc: Document, token: number): boolean {
  for (let at = token - 1; at > token - 5 && together(doc, at, token); at--) if (isIn(doc, at, possible)) return true;
  return tenseAt(doc, token, token + 1) !== "past";
}

const possible = wordList("may might can could should will shall must");

/** `this season`, `last season`, `next season`: of sport or theatre, of no months that the words tell. */
function played(doc: Document, token: number) {
  const first = token - 1;
  if (!together(doc, first, token) || isHyphen(doc, token + 1) || isHyphen(doc, first - 1)) return null;
  const value = isAny(doc, first, ["this"])
    ? "PRESENT_REF"
    : isAny(doc, first, ["last", "previous"])
      ? "PAST_REF"
      : isAny(doc, first, ["next", "coming"])
        ? "FUTURE_REF"
        : null;
  if (value === null) return null;
  return mention(doc, first, token + 1, { kind: "constant", value }, { article: value !== "PRESENT_REF" });
}

/** `the past`, `the near future`: a noun, not the head of another. */
function nominal(doc: Document, token: number, value: string) {
  const near = isAny(doc, token - 1, ["near", "foreseeable", "immediate", "distant", "recent"]);
  const first = near ? token - 1 : token;
  if (!is(doc, first - 1, "the")) return null;
  const end = token + 1;
  if (is(doc, end, "of") || numberAt(doc, end) !== null) return null; // the future of the union, the past three summers
  const closes = end >= doc.tokens.count || isIn(doc, end, closing) || has(doc, end, C["sentence-opener"]);
  return closes ? mention(doc, first, end, { kind: "constant", value }, { article: true }) : null;
}

const closing = wordList(
  ", . and to by is was for with as will ? ; but ) has it he she they we in at on that when or from are were had would could may can because if",
);
