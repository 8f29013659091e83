import { signRule } from "./rule.ts";
import { ASKS } from "./scene.ts";

/** A question tells nothing. */
export const question = signRule({
  id: "summary/question",
  summary: "A question tells nothing by itself.",
  examples: [
    { text: "[Who will pay for the harbour now?] The council has not said." },
    { text: "The council has not said who will pay." },
  ],
  sign: ASKS,
});
