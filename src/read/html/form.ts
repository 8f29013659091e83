import { chromeRule } from "./chrome.ts";
import { type Box, type Tree, textOf } from "./tree.ts";

/** Forms, buttons and fields. */
export const form = chromeRule({
  id: "html/form",
  summary: "Forms, buttons and fields.",
  names: ["form fail", "form done", "form success", "form error", "error message", "success message"],
  elements: ["form", "button", "fieldset", "label", "legend"],
  share: 0.05,
  judges: (box, tree) => box.name !== "button" || !opensText(box) || !isFollowedByText(box, tree),
  examples: [
    { text: "<form>[Your name]</form><p>Text.</p>" },
    { text: '<div class="form-done">[Thank you, we will write.]</div>' },
    {
      text: "<p>Text.</p><div><button>[Who pays for it?]</button></div><div><button>[How long will it take?]</button></div>",
    },
    { text: "<div><button>Who pays for it?</button><p>Text.</p></div>" },
    { text: "<p>Text on forms.</p>" },
  ],
});

/** True for a button with which text is opened: its words are the heading of that, or a question that it answers. */
const opensText = (box: Box): boolean =>
  /^h[1-6]$/.test(box.parent?.name ?? "") ||
  box.attributes["aria-controls"] !== undefined ||
  box.attributes["aria-expanded"] !== undefined ||
  textOf(box, 300).endsWith("?");

/** How many elements may part a button from the text that it opens. */
const near = 30;

/** True if text that is no heading or button stands behind a button, before the next one. */
function isFollowedByText(button: Box, tree: Tree): boolean {
  for (let i = button.end; i < Math.min(button.end + near, tree.length); i++) {
    const { name, own } = tree[i] as Box;
    if (name === "button" || /^h[1-6]$/.test(name)) return false;
    if (own > 0) return true;
  }
  return (button.parent?.own ?? 0) > 0;
}
