import { lineRule } from "./line.ts";

/** What the line of a weblog says of an entry: when, by whom, under what it is filed, whether comments can be written. */
const said = [
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d\d\b/,
  /\b(?:posted|published|written|publicado|publié|pubblicato|geschrieben|veröffentlicht|verfasst) (?:by|por|par|da|von)\b|\bauthor:|\bautor:/i,
  /\b(?:filed (?:under|in)|posted in|abgelegt (?:unter|in)|archivado en|archiviato in|classé dans|opgeslagen onder)\b|\b(?:category|categor[ií]as?|catégories?|kategorien?|rubrik|rubrique):/i,
  /\b(?:tags?|etiquetas|schlagw(?:orte|örter)|mots-clés):/i,
  /\b(?:comments?|kommentare|comentarios|comentários|commentaires|pings|trackbacks?)\b/i,
] as const;

/** The line of a weblog that says when, by whom and under what an entry is filed, over it or below. */
export const postMeta = lineRule({
  id: "html/post-meta",
  summary: "The line of a weblog that says when, by whom and under what an entry is filed.",
  judges: ({ block: { text, kind }, at, firstProse, lastProse }) =>
    (at <= firstProse + 1 || at >= lastProse - 1) &&
    kind === "paragraph" &&
    text.length < 300 &&
    (said[2].test(text) || said[3].test(text)) &&
    said.filter((each) => each.test(text)).length >= 3,
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Posted by Ann Bell on 3/5/2024. Filed under Harbour. Comments are off.]</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>The suit was filed under an act of 1911, and the court has not said when it will rule.</p>",
    },
  ],
});
