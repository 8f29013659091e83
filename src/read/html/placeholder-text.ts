import { lineRule } from "./line.ts";

/** The filler of page templates, and the marks in which a template names what a program was to put there. */
const filler =
  /^lorem ipsum(?: \d{1,2}$| dolor\b|$)|^(?:head(?:ing)? ?line|your (?:title|heading|text) here|(?:sub)?heading|paragraph|title)(?: \d{1,2}| goes here)$|^(?:head(?:ing)? line|(?:section|sample|placeholder) (?:title|heading|text))$|^\[[Hh][1-6]\] |^\[\/?[a-z][\w-]{2,30}(?: [\w-]{1,20}=[^\s\]]{1,60}){1,6}\]$|^(?:\$\$\w{2,40}\$\$|\{\{[^{}]{1,60}\}\}|\[\[[^[\]]{1,60}\]\]|%%\w{2,40}%%)$/i;

/** The filler that page templates come with, never replaced by words of the site. */
export const placeholderText = lineRule({
  id: "html/placeholder-text",
  summary: "The filler that page templates come with, never replaced by words of the site.",
  judges: ({ block }) => filler.test(block.text),
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Lorem ipsum dolor sit amet, consectetur adipiscing elit]</p><h3>[Head Line 4]</h3><p>[{{ subscribe_box }}]</p>",
    },
    {
      text: "<p>Lorem ipsum is what printers have set for centuries where the text was not there yet, the curator said.</p>",
    },
  ],
});
