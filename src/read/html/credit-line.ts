import { lineRule } from "./line.ts";

const atEnd =
  /^[\W_]{0,5}(?:(?:additional |with )?(?:reporting|writing|editing|edited|compiled|translation|translated|written|research|photography) by |with (?:files|reporting|additional reporting|inputs|agencies|information) from|.{2,150}\bcontributed (?:to|reporting)|the associated press contributed|our standards:|source:|sources:|quelle:|quellen:|fonte:|fuente:|originally published|this (?:post|article|story|report) was (?:written|produced|published|first published)|a version of this (?:article|story|post|review) |(?:der|dieser) (?:original)?(?:artikel|text|beitrag) (?:erschien|wurde zuerst|ist zuerst) |cet article (?:est paru|a été publié) |este artículo (?:se publicó|fue publicado) |updated (?:at|on) |correction:|\(with (?:inputs|agencies)|text: |mit material|mit informationen|mit agenturen)/i;

/** Rights and disclaimers. */
const legal =
  /^[\W_]{0,5}(?:copyright (?:©|\d{4})|© ?\d{4}|disclaimer:|disclosure:|the (?:information|content) (?:provided|contained) (?:on|in) this (?:web)?site|this (?:article|content|information) is (?:intended )?(?:for|provided)|any other use, including|\S{1,30} .{0,60}\bare (?:registered )?trademarks\b)/i;

const picture =
  /^[\W_]{0,3}(?:(?:photo|photos|image|images|picture|pictures|foto|fotos|bild|bilder|photograph|illustration|graphic|grafik|video|imagen|crédito|credit|image credit|photo credit|image source|bildquelle|copyright|©|crédit photo|zdjęcie|fot\.|фото|写真|사진)\s{0,3}(?:by|:|：|©|\/|von|de|\|)\s{0,3}\S.{0,100}|(?:©|\(c\)) ?.{2,80}|(?:getty images?|reuters|epa|epa-efe|afp|ap|associated press|shutterstock|istock|imago(?: images)?|dpa|pa(?: media| wire)?|alamy(?: stock photo)?|bloomberg|unsplash|pexels|pixabay)(?:\s?[/|].{0,40})?)$/i;

/** A line that names who reported, edited, photographed or first published, at the end of the article or of a picture. */
export const creditLine = lineRule({
  id: "html/credit-line",
  summary:
    "A line that names who reported, edited, photographed or first published, at the end of the article or of a picture.",
  judges: ({ block, at, lastProse, blocks }) =>
    (block.text.length < 300 && at >= lastProse - 1 && at > 0 && atEnd.test(block.text)) ||
    (block.text.length < 900 && at >= lastProse - 3 && at > 0 && legal.test(block.text)) ||
    (block.text.length < 120 && picture.test(block.text) && blocks.length > 1),
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Reporting by Ann Bell; editing by Tom Hale]</p>",
    },
    {
      text: "<p>Reporting by satellite began in the sixties.</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});
