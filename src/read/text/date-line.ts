import { readMoments } from "../moment.ts";
import type { Line } from "./line.ts";
import { lineRule } from "./line-rule.ts";
import { onlyPhrases, type PhraseClass } from "./phrases.ts";

const dateWords: ReadonlySet<PhraseClass> = new Set(["published", "updated", "reading-time", "share", "comments"]);

/** A place in capitals and an ISO date, as agencies head their stories, is the story's own. */
const agencyHead = /^\p{Uppercase}[\p{Alphabetic}.,'’ /-]{1,60} \d{4}-\d\d-\d\d$/u;

/** The letters of a line outside its moments. */
function rest(line: Line): { words: string; dated: boolean } {
  const moments = readMoments(line.text);
  let words = "";
  let from = 0;
  for (const { start, end } of moments) {
    words += `${line.text.slice(from, start)} `;
    from = end;
  }
  return { words: words + line.text.slice(from), dated: moments.length > 0 };
}

/** Behind a date and a mark, where the reporter was: `4 March 2024 • Quellental`. Vowel signs are letters and marks in one. */
const placedBehind =
  /^\s*[|•·–—]\s*(?:\p{Alphabetic}|(?!\p{Alphabetic})\p{M}|[.,'’-])+(?:\s(?:\p{Alphabetic}|(?!\p{Alphabetic})\p{M}|[.,'’-])+){0,3}\s?$/u;

/** Below a post that the article quotes, who wrote it. */
const postFoot = /^[—–-]{1,2}\s?.{2,80}\(@\w{2,30}\)/u;

/** A date as sites count it back, `3 hours ago`, `vor 14 Minuten`, or a time alone with the day's word: `Heute, 12:37 Uhr`. */
const ago =
  /^(?:\S{4,14}:?\s)?(?:\d{1,2}|an?|one)\s?[a-z]{1,7}\.? ago$|^vor (?:\d{1,2}|eine?[mnrs]?) (?:sekunden?|min\.?|minuten?|std\.?|stunden?|tage?n?|wochen?|monate?n?)$|^(?:il y a|hace|há|fa) \d{1,2} \S{1,8}$|^\d{1,2} (?:ore|ora|giorni|minuti) fa$|^(?:för )?\d{1,2} (?:minuter|timmar|dagar|minutter|timer|dager) (?:sedan|siden)$|^před \d{1,2} \S{3,8}$|^\d{1,2} \S{3,8} temu$|^(?:heute|gestern|today|yesterday|aujourd[’']hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|idag|igår|i dag|i går|i dag|dnes|včera|dziś|dzisiaj|wczoraj),?\s(?:um |at |à |alle |kl\.? |v )?\d{1,2}[:.h]\d\d(?: (?:uhr|am|pm))?$|^(?:aktualis\S{2,6}|aktualizováno|updated|aktualizacja)\s?[•:|]?\s?\d{1,2}[:.]\d\d$/i;

/** The same behind a name and a cue: `Ada Quist | Published 3 days ago`. */
const agoBehind = /\b(?:published|posted|updated):? (?:\d{1,2}|an?) (?:minute|hour|day|week|month|year)s? ago$/i;

/** True for a date counted back. */
export const isCountedBack = ({ text, size, digits }: Line): boolean =>
  size < 80 && (digits || text.endsWith(" ago")) && (ago.test(text) || agoBehind.test(text));

/** When the page says that it was published or updated. */
export const dateLine = lineRule({
  id: "text/date-line",
  summary: "When the article was published or updated, on a line of its own.",
  examples: [
    {
      text: "Dam bursts above the town\n[Published: 4 March 2024, 9:18 am ET]\n[4 March 2024 • Quellental]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\n[an hour ago]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nNobody had warned us of it.\n— Ada Quist (@adaquist) March 4, 2024\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nLONDON 1996-08-30\nThe dam above the town burst on Monday, killing two people.",
    },
    {
      text: "Dam bursts above the town\nThe first dam was built on 4 March 1924.\nThe dam above the town burst on Monday.",
    },
  ],
  judge(line, at, view) {
    if (line.text.length > 200 || line.size > 200) return null;
    if (view.page && line.size < 60 && ago.test(line.text)) return { kind: "date-line", weight: 0.3 };
    if ((!line.digits && line.phrase === null) || agencyHead.test(line.text) || postFoot.test(line.text)) return null;
    const cued = line.phrase?.how === "whole" && (line.phrase.cls === "published" || line.phrase.cls === "updated");
    if (cued && (line.ends === "colon" || view.page || followsUp(view.lines[at + 1])))
      return { kind: "date-line", weight: 0.3 };
    if (!/(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d/.test(line.text) && !(cued && /\d/.test(line.text))) return null;
    const { words, dated } = rest(line);
    if (!dated) return null;
    const alone = /^[\s|·•,.–-]*$/u.test(words);
    if (alone || (onlyPhrases(words, dateWords) && (view.page || !/^\s*(?:on|from|by|as of|since)\b/i.test(words))))
      return { kind: "date-line", weight: 0.3 };
    if (line.size < 60 && placedBehind.test(words) && readMoments(line.text)[0]?.start === 0)
      return { kind: "date-line", weight: 0.3 };
    if (!view.page) return null;
    const left = words.match(/(?:\p{Alphabetic}|\p{M}){2,}/gu)?.length ?? 0;
    const most = line.ends === "stop" ? 1 : 5;
    return left <= most && line.size < 120 ? { kind: "date-line", weight: 0.3 } : null;
  },
});

const followsUp = (next: Line | undefined): boolean =>
  next !== undefined && next.text.length < 60 && readMoments(next.text).length > 0;
