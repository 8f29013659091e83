import type { TextBlock } from "./blocks.ts";
import { lineRule } from "./line.ts";
import { around, type Box } from "./tree.ts";

/** What the button says with which an offer is turned down, and a few words of what then follows. */
const noThanks =
  /^[\W_]{0,3}(?:no,? thanks?(?: you)?|maybe later|not now|nein,? danke|(?:vielleicht )?später|non,? merci|plus tard|no,? gracias|(?:ahora|agora) no|quizás más tarde|não,? obrigad[oa]|talvez mais tarde|no,? grazie|forse più tardi|nee,? (?:bedankt|dank je)|misschien later|nej,? tak|nej,? tack|nei,? takk|kanskje senere|ei,? kiitos|nie,? dziękuję|może później|ne,? děkuji|nem,? köszönöm|nu,? mulțumesc|нет,? спасибо|ні,? дякую|hayır,? teşekkürler|tidak,? terima kasih)(?:[.!,:–-] .{0,50})?[.!]?$/iu;

/** A box of offers is no longer. */
const longest = 700;

/** The largest box around a line that is no longer than an offer and holds no sentences to speak of. */
function offerAround(line: TextBlock): Box | null {
  let found: Box | null = null;
  for (const box of around(line.box)) {
    if (box.characters > longest || box.prose > 0.6 * box.characters) break;
    found = box;
  }
  return found;
}

/** True for a box in one of the offers; around what is longer than an offer there is none. */
function isInOffer(box: Box, offers: ReadonlySet<Box>): boolean {
  for (const each of around(box)) {
    if (offers.has(each)) return true;
    if (each.characters > longest) return false;
  }
  return false;
}

/** An offer in the article that can be turned down: all of the box with the button that does so. */
export const declinedOffer = lineRule({
  id: "html/declined-offer",
  summary: "An offer in the article that can be turned down: all of the box with the button that does so.",
  selects: (blocks) => {
    const offers = new Set<Box>();
    const alone = new Set<TextBlock>();
    for (const line of blocks) {
      if (line.text.length >= 90 || !noThanks.test(line.text)) continue;
      const offer = offerAround(line);
      if (offer === null) alone.add(line);
      else offers.add(offer);
    }
    if (offers.size === 0) return [...alone];
    return blocks.filter((block) => alone.has(block) || isInOffer(block.box, offers));
  },
  examples: [
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><div><div>[The second-best way to read us]</div><ul><li>[All pages in the app]</li></ul><div>[No thanks. Go on in this view.]</div></div><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p></div>",
    },
    {
      text: "<div><p>Der Rat will beide Büchereien noch ein Jahr offen halten, sagten seine Mitglieder am Montagabend nach der Sitzung im Rathaus.</p><div><p>[Das Tal in der Tasche]</p><p>[Nein, danke]</p></div></div>",
    },
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>No thanks to the mayor, they added, who had wanted to close them.</p></div>",
    },
  ],
});
