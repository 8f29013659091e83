import { fieldRule, listed } from "./field.ts";
import { plainDay } from "./plain-day.ts";

const year = "(?:19|20)\\d\\d";
const month = "(?:0[1-9]|1[0-2])";
const day = "(?:0[1-9]|[12]\\d|3[01])";

/** `/2024/05/03/`, `/20240503/ferry`, and the time of day behind the date in a number: `/AB202405031747000123`. */
const dated = [
  new RegExp(`/(${year}[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\\d|3[01]))(?=/|$|[?#-])`),
  new RegExp(`/(${year}${month}${day})(?=[/_-])`),
  new RegExp(`[/=][A-Za-z]{0,4}(${year}${month}${day})(?=(?:[01]\\d|2[0-3])[0-5]\\d\\d{0,12}(?:\\D|$))`),
];

/** The day in the address of the page. */
export const addressDate = fieldRule({
  id: "html/address-date",
  summary: "The day in the address of the page.",
  examples: [
    { text: '<link rel="canonical" href="https://bell.example/[2024/05/03]/ferry">' },
    { text: '<link rel="canonical" href="https://bell.example/news/[20240503]/ferry">' },
    { text: '<link rel="canonical" href="https://bell.example/article/B[20240503]17470001234">' },
    { text: '<link rel="canonical" href="https://bell.example/ferry-20240503">' },
    { text: '<link rel="canonical" href="https://bell.example/story/20240503">' },
    { text: '<link rel="canonical" href="https://bell.example/story/2024050399">' },
  ],
  read: ({ url }) => listed(dayIn(url ?? "")),
});

/** The same in ISO 8601; null without one. */
export const addressDay = (address: string): string | null => plainDay(dayIn(address) ?? "");

function dayIn(address: string): string | null {
  for (const pattern of dated) {
    const found = pattern.exec(address)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
