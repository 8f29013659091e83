import { fieldRule } from "./field.ts";
import type { Head } from "./head.ts";
import { isSiteName } from "./title-text.ts";

const names = [
  "article:author",
  "author",
  "parsely-author",
  "sailthru.author",
  "citation_authors",
  "citation_author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "byline",
  "cxenseparse:author",
  "og:article:author",
  "article:author_name",
  "shareaholic:article_author_name",
  "rbauthors",
  "authors",
  "creator",
] as const;

/** The authors in meta elements: the first that names someone other than the site, or all that name the same people and more. */
export const metaAuthor = fieldRule({
  id: "html/meta-author",
  summary: "The authors in meta elements, but for those that name the site or hold an address or a number.",
  examples: [
    { text: '<meta name="author" content="[Ann Bell]">' },
    { text: '<meta name="author" content="[Ann Bell]"><meta name="byl" content="By Tom Hale">' },
    { text: '<meta name="author" content="https://bell.example/ann"><meta name="byline" content="105092">' },
    {
      text: '<meta property="og:site_name" content="The Bell"><meta name="author" content="The Bell"><meta name="byl" content="[Ann Bell]">',
    },
  ],
  read: (head) => {
    for (const [name, site] of [
      ...names.map((each) => [each, false] as const),
      ...names.map((each) => [each, true] as const),
    ]) {
      const values = head.metas.get(name)?.filter((value) => isNaming(value) && (site || !isOwner(value, head))) ?? [];
      if (values.length > 0)
        return [...new Set(values.map((value) => (name === "citation_author" ? inOrder(value) : value)))];
    }
    return [];
  },
});

/** "Bell, Ann" as "Ann Bell". */
const inOrder = (name: string): string => name.replace(/^([^,]{1,60}), ([^,]{1,60})$/, "$2 $1");

const isNaming = (value: string): boolean =>
  /\p{Alphabetic}{2}/u.test(value) && !/^(?:https?:|www\.|@|\/)|^[a-z]+(?:-[a-z]+)+$/.test(value);

/** True for the name of the site, or of whoever holds the rights in it. */
const isOwner = (value: string, head: Head): boolean =>
  isSiteName(value, head) || value === head.metas.get("copyright")?.[0];
