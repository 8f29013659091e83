import { phraseOf } from "../text/phrases.ts";
import type { TextBlock } from "./blocks.ts";
import { lineRule } from "./line.ts";

const opening =
  /^[\W_]{0,5}(?:read more|read also|also read|read next|read:|read on|see also|see more|see:|related(?: (?:stor|article|post|coverage|content|link|reading|news)\w*)?(?::|$| -)|recommended(?: for you| reading)?(?::|$)|more on this|more from|more:|more stories|more great|must read|don['’]t miss|watch(?: now| also| more)?:|watch the|listen:|listen to|in pictures:|explained:|explainer:|opinion:|analysis:|you (?:may|might|can) also|up next|what to read next|also on|click here|lest auch|lesen sie (?:auch|mehr|hier)|mehr zum thema|mehr dazu|auch interessant|siehe auch|weitere informationen|zum (?:artikel|thema)|mehr lesen|passend dazu|lire aussi|à lire aussi|a lire aussi|à lire|lisez aussi|voir aussi|sur le même sujet|lee también|lea también|leer también|le puede interesar|te puede interesar|más información|ver también|noticias? relacionad|noticias? relacionad|leia também|leia mais|veja também|saiba mais|leggi anche|per approfondire|potrebbe interessarti|lees ook|bekijk ook|meer over|les også|læs også|läs (?:också|mer|även)|lue myös|czytaj (?:więcej|też|także|również)|zobacz (?:też|także|również)|přečtěte si|čtěte také|přečtěte|lásd még|olvassa el|citește și|čitajte|прочетете|читайте (?:также|ещё)|читать (?:также|ещё)|смотрите также|ilgili haber|ayrıca oku|baca juga|lihat juga|simak juga|baca:|関連記事|あわせて読みたい|合わせて読みたい|관련기사|관련 기사|相关阅读|相关新闻|延伸阅读|延伸閱讀|추천)/i;

/** Lines that are nothing else, and that the list of site words does not settle. */
const whole =
  /^[\W_]{0,5}(?:more|editor['’]?s['’]? picks?|latest(?: news)?|story continues(?: below)?|in this article|what we know)[\W_]{0,5}$/i;

/** "Check out our guide to the harbour": with a link. */
const offering = /^[\W_]{0,5}(?:also )?check out (?:all )?(?:my|our|more|the|this|these)\b/i;

/** "More about the harbour: https://packet.example/harbour" */
const addressed = /^(?:more|for more)\b[^:]{2,60}: ?https?:\/\/\S{4,300}/i;

/** True for a block that is a link for a good part, or is short and has one. */
const leads = ({ linked, text }: TextBlock): boolean => linked >= 0.5 * text.length || (linked > 0 && text.length < 50);

/** True for the words with which sites point to other articles, in whatever language. */
function begins(text: string): boolean {
  const met = phraseOf(text);
  return met?.how === "start" && met.cls === "related";
}

/** A line that sends the reader to other articles. */
export const relatedLine = lineRule({
  id: "html/related-line",
  summary: "A line that sends the reader to other articles.",
  judges: ({ block }) =>
    (block.text.length < 250 &&
      (opening.test(block.text) ||
        (leads(block) && (offering.test(block.text) || (block.kind === "paragraph" && begins(block.text))))) &&
      (block.linked > 0 || block.text.length < 60 || /^[^:]{3,30}:/.test(block.text))) ||
    (block.text.length < 250 && addressed.test(block.text)) ||
    (block.text.length < 90 && whole.test(block.text)),
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Read more: How the vote was lost]</p><p>[More on the council: https://packet.example/council]</p>",
    },
    {
      text: '<p>Der Rat will beide Büchereien noch ein Jahr offen halten, sagten seine Mitglieder am Montagabend nach der Sitzung im Rathaus.</p><p><a href="/en">[Lest den Originalartikel hier.]</a></p>',
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>More from the council will be heard at its next meeting on Friday, and the libraries will be open.</p>",
    },
  ],
});
