import { signRule } from "./rule.ts";
import { NUMBER } from "./scene.ts";

/** Figures are news. */
export const number = signRule({
  id: "summary/number",
  summary: "A sentence with a figure tells more.",
  examples: [
    { text: "The mayor spoke for an hour. [The harbour will close in 2027 for good.]" },
    { text: "The mayor spoke for an hour." },
  ],
  sign: NUMBER,
});
