import { fieldRule, listed } from "./field.ts";

/** The day in the address of the page. */
export const addressDate = fieldRule({
  id: "html/address-date",
  summary: "The day in the address of the page.",
  examples: [
    { text: '<link rel="canonical" href="https://bell.example/[2024/05/03]/ferry">' },
    { text: '<link rel="canonical" href="https://bell.example/ferry-20240503">' },
  ],
  read: ({ url }) =>
    listed(/\/((?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01]))(?=\/|$|[?#-])/.exec(url ?? "")?.[1]),
});
