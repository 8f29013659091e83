import { readMoment } from "../moment.ts";
import { dateCueAt } from "../text/phrases.ts";
import { type Box, textOf } from "./tree.ts";

/** Chrome in which a page tells of the article itself. */
const ofArticle: ReadonlySet<string> = new Set(["html/byline", "html/tags", "html/share-row", "html/footer"]);

function isOfArticle(box: Box): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent)
    if (at.leftOutBy !== null) return ofArticle.has(at.leftOutBy);
  return true;
}

/** The shortest line and the longest that say no more than when something was published. */
const shortest = 10;
const longest = 60;

/** A date as a line states it, and its calendar day in ISO 8601. */
interface StatedDay {
  readonly text: string;
  readonly day: string;
}

/**
 * The date behind the words "Published", "Posted on", "Last updated" ... of whatever language, where a line says nothing else. Null where
 * lines of the page differ: then one of them speaks of something else.
 */
export function statedDay(cls: "published" | "updated", boxes: readonly Box[]): StatedDay | null {
  let found: StatedDay | null = null;
  for (const box of boxes) {
    if (box.characters < shortest || box.characters > longest || box.prose > 0 || box.linked > 0) continue;
    if (box.own === 0 && box.children.length < 2) continue; // its only child says the same
    const text = textOf(box, 2 * longest);
    const stated = behindLabel(text, cls);
    if (stated === null || !isOfArticle(box)) continue;
    const day = readMoment(stated)?.value.slice(0, 10);
    if (day === undefined) continue;
    if (found !== null && found.day !== day) return null;
    found ??= { text: stated, day };
  }
  return found;
}

/** What stands behind the words, if they are sure ones and a full date is all that does. */
function behindLabel(text: string, cls: "published" | "updated"): string | null {
  if (!/\d/.test(text)) return null;
  const label = dateCueAt(text, 0);
  if (label?.cls !== cls || (label.end < 6 && /^[\p{sc=Latn}\s]+$/u.test(text.slice(0, label.end)))) return null;
  const rest = text.slice(label.end).replace(/^[\s:：|·•–—-]+/u, "");
  const moment = readMoment(rest);
  return moment !== null && moment.start <= 12 && moment.end - moment.start >= 0.6 * rest.length ? rest : null;
}
