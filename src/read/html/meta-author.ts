import { fieldRule } from "./field.ts";

const names = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "citation_authors",
  "byl",
  "byline",
  "cxenseparse:author",
  "og:article:author",
  "dc.contributor",
  "article:author_name",
  "shareaholic:article_author_name",
  "rbauthors",
  "authors",
  "creator",
] as const;

/** The authors in meta elements. */
export const metaAuthor = fieldRule({
  id: "html/meta-author",
  summary: "The authors in meta elements.",
  examples: [
    { text: '<meta name="author" content="[Ann Bell]">' },
    { text: '<meta name="author" content="https://bell.example/ann">' },
  ],
  read: ({ metas }) => {
    for (const name of names) {
      const values = metas.get(name)?.filter((value) => !/^(?:https?:|@|[\w-]+$)/.test(value)) ?? [];
      if (values.length > 0) return [...new Set(values)];
    }
    return names.flatMap((name) => metas.get(name)?.filter((value) => !/^(?:https?:|@)/.test(value)) ?? []).slice(0, 1);
  },
});
