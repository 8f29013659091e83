import { fieldRule } from "./field.ts";

const names = [
  "twitter:title",
  "parsely-title",
  "sailthru.title",
  "dc.title",
  "dcterms.title",
  "dc:title",
  "title",
  "headline",
  "cxenseparse:title",
  "hdl",
] as const;

/** The title in other meta elements. */
export const metaTitle = fieldRule({
  id: "html/meta-title",
  summary: "The title in other meta elements.",
  examples: [
    { text: '<meta name="twitter:title" content="[Ferry runs aground]">' },
    { text: '<meta name="twitter:card" content="summary">' },
  ],
  read: ({ metas }) => names.flatMap((name) => metas.get(name)?.slice(0, 1) ?? []),
});
