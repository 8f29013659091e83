import { phraseOf } from "../text/phrases.ts";
import { weight } from "./article-body.ts";
import type { TextBlock } from "./blocks.ts";
import { lineRule, partedByBox } from "./line.ts";
import { around, type Box } from "./tree.ts";

/** Lines over boxes that hold something else. */
const title =
  /^[\W_]{0,5}(?:related(?: (?:stories|articles|posts?|coverage|content|links?|reading|news|topics|videos|products|resources))?(?: from .{2,40})?|more(?: (?:from|on|stories|news|videos|articles|posts|coverage|in|like this|to (?:read|explore|love))\b.{0,40})?|more (?:great )?\S{2,20} stories|recommended(?: (?:for you|stories|reading|articles|videos|posts))?|you (?:may|might|can|will|could|would) (?:also )?(?:like|love|enjoy|be interested).{0,40}|also (?:read|on|see|in) .{0,40}|see also|read (?:more|(?:this )?next|also)|up next|what to read next|most (?:read|popular|viewed|shared|watched|commented).{0,30}|popular(?: (?:now|posts|stories|articles|on .{2,30}))?|trending(?: (?:now|stories|on .{2,30}))?|top stories|editors?['’]?s?['’]? picks?|latest(?: (?:news|stories|articles|posts|videos|from .{2,30}))?|recent (?:posts|articles|news|stories|comments)|featured (?:posts|articles|stories|videos|content)|in case you missed it|don['’]?t miss(?: it)?|must read|sponsored(?: (?:content|links|stories))?|promoted(?: content)?|from (?:our|the) (?:partners|web|archive)|around the web|paid content|video library|watch (?:now|next|more)|(?:leave|post|write|add) a (?:reply|comment|review)|join the (?:conversation|discussion)|(?:\d{1,5} )?(?:comments?|responses|replies|thoughts on .{2,80})(?: \(\d{1,6}\))?|reader interactions|what do you think|have your say|discussion|about the authors?|about (?:us|me)|written by|meet the author|share(?: this)?(?: (?:article|post|story|page|on|with).{0,30})?|tags?|topics|categories|filed under|newsletter|sign up.{0,60}|subscribe.{0,60}|follow us.{0,40}|stay (?:connected|informed|up to date).{0,40}|get in touch|contact (?:us|information)|download (?:our|the) app|advertisement|disclaimer|(?:we .{2,30} )?you(?:['’]re| are) using an ad ?block(?:er|ing).{0,30}|our services|contents|table of contents|in this (?:article|story)|on this page|jump to|footnotes|(?:helpful|useful|other|external) links|further reading|weiterführende (?:links|literatur)|enlaces (?:útiles|externos)|liens (?:utiles|externes)|link utili|links úteis|nuttige links|references|bibliography|works cited|(?:literatur|quellen)verzeichnis|einzelnachweise|références(?: bibliographiques)?|bibliographie|referencias(?: bibliográficas)?|bibliografía|referências(?: bibliográficas)?|riferimenti bibliografici|bibliografia|bronnenlijst|参考文献|editorial guidelines|(?:current|latest) issue|(?:how to )?cite (?:this|the) (?:article|page|paper)|how to cite|suggested citation|zitiervorschlag|zitierweise|citer cet article|(?:cómo|como) citar(?: este art[ií]culo| este artigo)?|auch interessant|lest auch|lesen sie auch|lesen sie mehr.{0,40}|mehr zum thema|mehr (?:aus|zu|von) .{2,40}|mehr (?:nachrichten|artikel)|das könnte (?:sie|dich) auch interessieren|meist ?gelesen(?:e artikel)?|meistgeklickt|empfehlungen.{0,20}|weitere (?:artikel|themen|nachrichten|informationen|meldungen|videos).{0,30}|passend zum thema|themen|schlagworte|kommentare?|zur startseite|anzeige|empfohlen|à lire aussi|lire aussi|sur le même (?:sujet|thème)|à (?:lire|voir) (?:aussi|également|ensuite)|les plus (?:lus|vus|populaires)|vous aimerez aussi|dans la même rubrique|commentaires|articles? (?:liés|similaires|connexes|recommandés)|lo más (?:leído|visto|popular)|más (?:leídas|leídos|noticias|información|vistas|sobre .{2,40})|te puede interesar|le puede interesar|también te puede interesar|noticias relacionadas|artículos relacionados|temas(?: relacionados)?|archivado en|comentarios|etiquetas|mais lidas|leia também|veja também|você pode gostar|relacionad[oa]s|últimas notícias|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|i più letti|commenti|lees ook|meest gelezen|gerelateerd|reacties|les også|mest lest|les mer|læs også|mest læste|läs (?:också|mer|även)|mest läst|lue myös|luetuimmat|czytaj (?:więcej|też|także|również)|zobacz (?:też|także|również)|najczęściej czytane|polecane|komentarze|powiązane|čtěte také|nejčtenější|komentáře|další články|kapcsolódó cikkek|citește și|читайте (?:также|ещё|далее)|похожие .{2,30}|отзывы|комментарии|самые популярные.{0,30}|популярное|по теме|смотрите также|ilgili haberler|çok okunanlar|yorumlar|baca juga|berita terkait|terpopuler|komentar|関連(?:記事|エントリー?|ニュース|リンク)|おすすめ(?:記事)?|人気記事|あわせて読みたい|ランキング|アクセスランキング|コメント|最新記事|관련기사|관련 기사|추천 기사|많이 본 (?:뉴스|기사)|댓글|相关(?:阅读|新闻|文章)|推荐阅读|热门(?:文章|新闻)?|延伸阅读|评论)[\W_]{0,5}(?:\d{1,5})?$/i;

/** The same for what a machine made of the article. */
const summed =
  /^[\W_]{0,5}(?:(?:ai|ki|ia)[ -](?:(?:generated|generierte|generado) )?(?:summary|overview|zusammenfassung|übersicht)|(?:summary|zusammenfassung|resumen|résumé|resumo|riassunto|samenvatting|streszczenie) (?:by|von|per|par|por|con|z|met) (?:ai|ki|ia)|resum(?:en|o) (?:de|com|con|por) ia|뉴스 요약.{0,3}|(?:기사|AI) ?요약|AI ?(?:要約|摘要))[\W_]{0,5}$/i;

/** True if a block may be the line over a box; an offer to subscribe is one over a list of what it brings. */
const isTitle = (block: TextBlock, next: TextBlock | undefined): boolean =>
  block.text.length <= 90 &&
  block.kind !== "table-row" &&
  (((block.kind === "heading" || block.text.length <= 60) && (title.test(block.text) || summed.test(block.text))) ||
    (block.kind === "paragraph" && next?.kind === "list-item" && phraseOf(block.text)?.cls === "paywall"));

/** Blocks under such a line: those of the box that it is the first of; else those up to the next heading as high, or the list under it, unless the box it stands over is left out already. */
function under(at: number, blocks: readonly TextBlock[], chrome: readonly Box[], total: number): readonly TextBlock[] {
  const line = blocks[at] as TextBlock;
  let end = at + 1;
  const next = blocks[end];
  if (next === undefined || partedByBox(line, next, chrome)) return [line];
  const box = boxOf(at, blocks);
  if (box !== null) while (end < blocks.length && (blocks[end] as TextBlock).box.order < box.end) end++;
  else if (line.kind === "heading")
    while (
      end < blocks.length &&
      !((blocks[end] as TextBlock).kind === "heading" && (blocks[end] as TextBlock).level <= line.level)
    )
      end++;
  else while (blocks[end]?.kind === "list-item") end++;
  const found = blocks.slice(at, end);
  const held = found.reduce((sum, block) => sum + weight(block), 0);
  if (held <= 0.5 * total) return found;
  return phraseOf(line.text)?.cls === "related" ? [line] : [];
}

/** True if a block stands in a box of what a machine made of the article, a few blocks under its first line. */
export function isMachineSummary(at: number, blocks: readonly TextBlock[]): boolean {
  const { order } = (blocks[at] as TextBlock).box;
  for (let up = at - 1; up >= Math.max(0, at - 5); up--)
    if (summed.test((blocks[up] as TextBlock).text) && order < (boxOf(up, blocks)?.end ?? 0)) return true;
  return false;
}

/** The largest box whose first block this is, if it holds more than that. */
function boxOf(at: number, blocks: readonly TextBlock[]): Box | null {
  const line = blocks[at] as TextBlock;
  const before = blocks[at - 1]?.box.order ?? -1;
  const next = blocks[at + 1];
  let found: Box | null = null;
  for (const box of around(line.box)) {
    if (box.order <= before) break;
    if (next !== undefined && next.box.order < box.end) found = box;
  }
  return found;
}

/** A box whose first line says that it holds something else: related articles, comments, a newsletter, an offer to subscribe, the author. */
export const titledBox = lineRule({
  id: "html/titled-box",
  summary:
    "A box whose first line says that it holds something else: related articles, comments, a newsletter, an offer to subscribe, the author.",
  selects: (blocks, chrome) => {
    const total = blocks.reduce((sum, block) => sum + weight(block), 0);
    const found: TextBlock[] = [];
    blocks.forEach((block, at) => {
      if (isTitle(block, blocks[at + 1])) found.push(...under(at, blocks, chrome, total));
    });
    return found;
  },
  examples: [
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><div><p>[This article is for subscribers only.]</p><ul><li>[All stories of the harbour]</li><li>[The crossword, every day]</li></ul></div><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p></div>",
    },
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><div><h3>[More from the harbour]</h3><p>[The buoys were moved in spring, and no one knows by whom.]</p></div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p></div>",
    },
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p><section><h2>[Referencias bibliográficas]</h2><ol><li>[Bell A. How libraries were kept. Annals of the Valley, 2011.]</li></ol></section></div>",
    },
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3>More light</h3><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p></div>",
    },
  ],
});
