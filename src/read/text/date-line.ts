import { readMoments } from "../moment.ts";
import type { Line } from "./line.ts";
import { lineRule } from "./line-rule.ts";
import { onlyPhrases, type PhraseClass } from "./phrases.ts";

const dateWords: ReadonlySet<PhraseClass> = new Set(["published", "updated", "reading-time", "share", "comments"]);

/** A place in capitals and an ISO date, as agencies head their stories, is the story's own. */
const agencyHead = /^\p{Lu}[\p{L}.,'’ /-]{1,60} \d{4}-\d\d-\d\d$/u;

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

/** When the page says that it was published or updated. */
export const dateLine = lineRule({
  id: "text/date-line",
  summary: "When the article was published or updated, on a line of its own.",
  examples: [
    {
      text: "Dam bursts above the town\n[Published: 4 March 2024, 9:18 am ET]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
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
    if ((!line.digits && line.phrase === null) || agencyHead.test(line.text)) return null;
    const cued = line.phrase?.how === "whole" && (line.phrase.cls === "published" || line.phrase.cls === "updated");
    if (cued && (line.ends === "colon" || view.page || followsUp(view.lines[at + 1])))
      return { kind: "date-line", weight: 0.3 };
    if (!/(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d/.test(line.text) && !(cued && /\d/.test(line.text))) return null;
    const { words, dated } = rest(line);
    if (!dated) return null;
    const alone = /^[\s|·•,.–-]*$/u.test(words);
    if (alone || (onlyPhrases(words, dateWords) && (view.page || !/^\s*(?:on|from|by|as of|since)\b/iu.test(words))))
      return { kind: "date-line", weight: 0.3 };
    if (!view.page) return null;
    const left = words.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
    const most = line.ends === "stop" ? 1 : 5;
    return left <= most && line.size < 120 ? { kind: "date-line", weight: 0.3 } : null;
  },
});

const followsUp = (next: Line | undefined): boolean =>
  next !== undefined && next.text.length < 60 && readMoments(next.text).length > 0;
