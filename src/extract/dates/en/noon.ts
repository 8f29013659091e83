import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { isOfDay } from "./days.ts";
import { mention } from "./extent.ts";
import { spokenAt } from "./named-day.ts";
import { weekdayAt } from "./words.ts";

const times: Readonly<Record<string, string>> = {
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
  dawn: "TMO",
  dusk: "TEV",
  overnight: "TNI",
};

export const noon = sequenceRule<DateData>({
  id: "dates/en/noon",
  summary: "A time of the day in a word: noon, midnight Tuesday, overnight, by midday, before dawn.",
  starts: Object.keys(times),
  examples: [
    { text: "They met at [noon].", data: { type: "TIME", value: "XXXX-XX-XXT12:00" } },
    { text: "It ends at [midnight Tuesday].", data: { value: "XXXX-WXX-2T24:00" } },
    { text: "It ends at [noon] on Tuesday, March 18.", data: { value: "XXXX-XX-XXT12:00" } },
    { text: "It ends at [noon tomorrow].", data: { said: { by: 1, time: "T12:00" } } },
    { text: "Snow fell [overnight].", data: { value: "XXXX-XX-XXTNI" } },
    { text: "High Noon and Dawn Smith, an overnight success, the dawn of time, overnight interest rates." },
    { text: "For the union it was high noon." },
  ],
  read: (doc, token) => {
    const { start, end, shape } = doc.tokens;
    const opens = doc.sentences.first[doc.tokens.sentence[token] as number] === token;
    if (((shape[token] as number) & 1) !== 0 && !opens) return null;
    const word = doc.text.slice(start[token], end[token]).toLowerCase();
    const time = times[word] as string;
    if (word === "overnight" && (isAny(doc, token - 1, ["an", "the"]) || isIn(doc, token + 1, lent))) return null;
    if (
      (word === "dawn" || word === "dusk") &&
      !isAny(doc, token - 1, ["at", "before", "after", "by", "until", "since", "from"])
    )
      return null;
    if (isAny(doc, token + 1, ["of", "oil"]) || (word === "noon" && is(doc, token - 1, "high"))) return null; // high noon is a trial of strength
    const on = is(doc, token + 1, "on") ? token + 2 : token + 1;
    const weekday = together(doc, token, on) ? weekdayAt(doc, on) : 0;
    if (weekday > 0 && !isOfDay(doc, on))
      return mention(doc, token, on + 1, { kind: "field", name: { of: "weekday", weekday }, relation: "none", time });
    const spoken = together(doc, token, token + 1) ? spokenAt(doc, token + 1) : null;
    if (spoken !== null) return mention(doc, token, spoken.next, { ...spoken.value, time });
    return mention(doc, token, token + 1, saidOf(word, time));
  },
});

/** What is overnight by its kind: a rate, a stay. */
const lent = wordList(
  "interest rate rates lending call cash loan loans money funding repo deposit deposits index stay stays delivery shipping bag success sensation train trains bus buses flight flights",
);

const saidOf = (word: string, time: string): Said =>
  word === "overnight"
    ? { kind: "shift", by: -1, unit: "day", from: "context", time }
    : { kind: "shift", by: 0, unit: "day", from: "previous", time };
