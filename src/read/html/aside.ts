import { chromeRule } from "./chrome.ts";

/** Side columns and boxes beside the article. */
export const aside = chromeRule({
  id: "html/aside",
  summary: "Side columns and boxes beside the article.",
  names: [
    "sidebar",
    "side bar",
    "sidebars",
    "aside",
    "complementary",
    "rail",
    "right rail",
    "left rail",
    "right column",
    "rightcol",
    "rightcolumn",
    "right col",
    "leftcol",
    "widgets",
    "widget area",
    "pullquote",
    "pull quote",
  ],
  elements: ["aside"],
  share: 0.3,
  examples: [
    { text: "<aside>[The club in numbers]</aside><p>Text.</p>" },
    { text: '<div class="right-rail">[Weather]</div>' },
    { text: '<p class="inside">Text.</p>' },
  ],
});
