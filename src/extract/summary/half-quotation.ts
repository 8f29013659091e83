import { signRule } from "./rule.ts";
import { HALF_QUOTED } from "./scene.ts";

/** By itself it reads as if a mark were missing. */
export const halfQuotation = signRule({
  id: "summary/half-quotation",
  summary:
    "A sentence that opens a quotation and does not close it, or closes one that it did not open, cannot stand by itself.",
  examples: [
    { text: "Fern said she was lucky. [“I have seen the harbour in winter.] [It was cold in there,” she said of it.]" },
    { text: '“I have seen the harbour in winter,” Fern said. She calls it „cold“ and "dark".' },
  ],
  sign: HALF_QUOTED,
});
