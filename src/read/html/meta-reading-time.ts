import { fieldRule, listed } from "./field.ts";
import { type Head, metaOf } from "./head.ts";
import { textIn } from "./json-ld.ts";

/** How long the article takes to read, in the metadata: the `timeRequired` of its JSON-LD, or what is labelled so for cards. */
export const metaReadingTime = fieldRule({
  id: "html/meta-reading-time",
  summary: "How long the article takes to read, in the metadata.",
  examples: [
    {
      text: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","timeRequired":"[PT5M]"}</script>',
    },
    {
      text: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Bell"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="[5 minutes]">',
    },
    { text: '<meta name="twitter:label1" content="Sailing time"><meta name="twitter:data1" content="5 minutes">' },
  ],
  read: (head) => [...listed(textIn(head.article?.timeRequired)), ...labelled(head)].slice(0, 1),
});

/** What stands under the label of a reading time, in the words that the makers of such labels use. */
const labelled = (head: Head): readonly string[] =>
  ["1", "2", "3"].flatMap((place) =>
    /read|lese|lectur|lettur|leitur|lees|läs|čt|czyt|okuma|чтен/i.test(metaOf(head, `twitter:label${place}`) ?? "")
      ? listed(metaOf(head, `twitter:data${place}`))
      : [],
  );
