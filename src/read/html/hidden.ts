import { chromeRule } from "./chrome.ts";

const named =
  /(?:^|\s)(?:(?:is-|u-)?hidden|hide|visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|d-none|(?:only-)?print(?:-only)?|offscreen|invisible)(?:\s|$)/i;
/** Hidden on small screens only. */
const shownAgain =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl|min-\S{1,12}):\S|d-(?:sm|md|lg|xl)-|(?:sm|md|lg|xl)-?(?:block|flex|visible))/i;

/** Text that the page does not show. */
export const hidden = chromeRule({
  id: "html/hidden",
  summary: "Text that the page does not show.",
  names: [],
  elements: [],
  attributes: ["hidden", "style", "class"],
  share: 0.5,
  inSentence: true,
  judges: ({ attributes, prose }, [root]) => {
    const { class: names = "", style = "" } = attributes;
    if (attributes.hidden !== undefined || /display\s{0,3}:\s{0,3}none/i.test(style)) return true;
    return prose <= 0.2 * root.prose && named.test(names) && !shownAgain.test(names);
  },
  examples: [
    { text: "<p>Seen.</p><p hidden>[Not seen.]</p>" },
    { text: '<span class="sr-only">[Opens in a new window]</span>' },
    { text: '<p style="display: none">[Not seen.]</p>' },
    { text: '<p class="hidden md:block">Seen on wide screens.</p>' },
  ],
});
