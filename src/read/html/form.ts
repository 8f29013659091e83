import { chromeRule } from "./chrome.ts";
import { textOf } from "./tree.ts";

/** Forms, buttons and fields. */
export const form = chromeRule({
  id: "html/form",
  summary: "Forms, buttons and fields.",
  names: ["form fail", "form done", "form success", "form error", "error message", "success message"],
  elements: ["form", "button", "fieldset", "label", "legend"],
  share: 0.05,
  judges: (box) =>
    box.name !== "button" ||
    !(
      /^h[1-6]$/.test(box.parent?.name ?? "") ||
      box.attributes["aria-controls"] !== undefined ||
      box.attributes["aria-expanded"] !== undefined ||
      textOf(box, 300).endsWith("?")
    ),
  examples: [
    { text: "<form>[Your name]</form><p>Text.</p>" },
    { text: '<div class="form-done">[Thank you, we will write.]</div>' },
    { text: "<p>Text on forms.</p>" },
  ],
});
