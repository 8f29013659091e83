import { type Document, is, isKind, together, tokenText } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { digitsIn, isAny, isGlued, isIn, wordList, yearAt } from "../tokens.ts";
import { mention } from "./extent.ts";

const names: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};

export const decade = sequenceRule<DateData>({
  id: "dates/en/decade",
  summary: "A decade: the 1990s, the mid-1980's, the '60s, the nineties.",
  starts: ["#alphanumeric", "'s", "’s", "'", "’", "‘", ...Object.keys(names)],
  examples: [
    { text: "It began in [the early 1990s].", data: { value: "199X" } },
    { text: "[The '60s] were loud.", data: { value: "196X" } },
    { text: "In [the eighties] it grew.", data: { value: "198X" } },
    { text: "Since [the late 1800s] it has stood; in [the 2000s] it fell.", data: { value: "18XX" } },
    { text: "In [the 1960s] and [70s], and since [the late 80s], it grew.", data: { value: "196X" } },
    { text: "Temperatures in the 90s; the 747s flew; he is in his sixties; temperatures in the 1000s." },
  ],
  read: (doc, at) => {
    const token = is(doc, at, "'s") || is(doc, at, "’s") ? at - 1 : at; // 1990's
    if (token < at && !isKind(doc, token, "number")) return null;
    const met = decadeAt(doc, token);
    if (met === null || met.value % 10 !== 0) return null;
    const century = met.value % 100 === 0 && met.value < 2000; // the 1800s are a century, the 2000s ten years
    const period = century
      ? { grain: "century" as const, first: dayNumber(met.value + 1, 1, 1) }
      : { grain: "decade" as const, first: dayNumber(met.value, 1, 1) };
    return mention(doc, token, met.next, { kind: "written", period }, { article: true });
  },
});

function decadeAt(doc: Document, token: number): { value: number; next: number } | null {
  const { start, end } = doc.tokens;
  if (isKind(doc, token, "word")) {
    const word = doc.text.slice(start[token], end[token]).toLowerCase();
    const value = names[word];
    const dated = isAny(doc, token - 1, ["the", "early", "late"]) || isListed(doc, token);
    return value !== undefined && dated ? { value, next: token + 1 } : null;
  }
  if (isKind(doc, token, "number")) {
    const value = yearAt(doc, token);
    const plural = (is(doc, token + 1, "'s") || is(doc, token + 1, "’s")) && isGlued(doc, token + 1);
    const dated =
      is(doc, token - 1, "the") || is(doc, token - 1, "early") || is(doc, token - 1, "late") || is(doc, token - 1, "-");
    return value >= 1500 && plural && dated ? { value, next: token + 2 } : null;
  }
  if (isKind(doc, token, "alphanumeric")) return plural(doc, token, () => isShort(doc, token));
  if (!together(doc, token, token + 1) || !isGlued(doc, token + 1) || isGlued(doc, token)) return null;
  return plural(doc, token + 1, () => true);
}

/** `the 90s`, `the late 90s`, `the 1960s and 70s`; in degrees they are a temperature. */
function isShort(doc: Document, token: number): boolean {
  const at = isAny(doc, token - 1, ["early", "late", "mid"]) ? token - 1 : token;
  if (!is(doc, at - 1, "the")) return isListed(doc, token);
  for (let near = token - 8; near < token + 4; near++) if (isIn(doc, near, weather)) return false;
  return true;
}

const weather = wordList("temperatures temperature highs lows degrees fahrenheit celsius");

/** Behind another decade: `and 70s`. */
function isListed(doc: Document, token: number): boolean {
  if (!isAny(doc, token - 1, ["and", "or", "to", "through"]) || !together(doc, token - 2, token)) return false;
  const before = tokenText(doc, token - 2);
  return /^\d{4}s$/.test(before) || before in names;
}

/** `1990s`; `90s` behind an apostrophe or `the`. */
function plural(doc: Document, token: number, mayBeShort: () => boolean): { value: number; next: number } | null {
  const { start, end } = doc.tokens;
  const last = (end[token] as number) - 1;
  if (token >= doc.tokens.count || (doc.text.charCodeAt(last) | 0x20) !== 0x73) return null;
  const value = digitsIn(doc.text, start[token] as number, last, 4);
  const length = last - (start[token] as number);
  if (length === 4 && value >= 1500 && value < 2100) return { value, next: token + 1 };
  if (length !== 2 || value % 10 !== 0 || value < 20 || !mayBeShort()) return null;
  return { value: 1900 + value, next: token + 1 };
}
