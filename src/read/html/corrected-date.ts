import { isoMoment, readMoment } from "../moment.ts";
import { fieldRule, listed } from "./field.ts";
import { jsonLdPublished } from "./json-ld-published.ts";
import { metaPublished } from "./meta-published.ts";
import { boxesNear } from "./near.ts";
import { statedDay } from "./stated.ts";

/** The date of publication that the page shows beside that of an update, where its metadata state the update's as both. */
export const correctedDate = fieldRule({
  id: "html/corrected-date",
  summary:
    "The date of publication that the page shows beside that of an update, where its metadata state the update's as both.",
  examples: [
    {
      text: '<meta property="article:published_time" content="2024-08-21"><h1>Ferry runs aground</h1><div>Published [May 3, 2024]</div><div>Updated August 21, 2024</div>',
    },
    {
      text: '<meta property="article:published_time" content="2024-05-03"><h1>Ferry runs aground</h1><div>Published May 3, 2024</div><div>Updated August 21, 2024</div>',
    },
    {
      text: '<meta property="article:published_time" content="2024-08-21"><h1>Ferry runs aground</h1><div>Updated August 21, 2024</div>',
    },
  ],
  read: (head) => {
    const metadata = [...jsonLdPublished.read(head), ...metaPublished.read(head)][0]?.slice(0, 100) ?? "";
    const stated = isoMoment(metadata) ?? readMoment(metadata)?.value;
    if (stated === undefined || head.headline === null) return [];
    const near = boxesNear(head);
    const updated = statedDay("updated", near);
    if (updated?.day !== stated.slice(0, 10)) return [];
    const published = statedDay("published", near);
    return published !== null && published.day < updated.day ? listed(published.text) : [];
  },
});
