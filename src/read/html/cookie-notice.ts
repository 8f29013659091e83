import { chromeRule } from "./chrome.ts";

/** Notices on cookies and consent. */
export const cookieNotice = chromeRule({
  id: "html/cookie-notice",
  summary: "Notices on cookies and consent.",
  names: [
    "cookie",
    "cookies",
    "cookie notice",
    "cookiebar",
    "consent",
    "gdpr",
    "ccpa",
    "onetrust",
    "didomi",
    "sp message",
    "privacy notice",
    "privacy banner",
    "qc cmp",
    "usercentrics",
  ],
  elements: [],
  share: 0.6,
  examples: [{ text: '<div id="cookie-banner">[We use cookies.]</div>' }, { text: '<p class="recipe">Text.</p>' }],
});
