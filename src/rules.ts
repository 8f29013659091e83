import type { RuleFace } from "./core/rule.ts";
import { stages } from "./extract/index.ts";
import { htmlRules } from "./read/html/index.ts";
import { textRules } from "./read/text/index.ts";

/** Every rule there is, in the order in which they are applied: reading first, then the stages. */
export const everyRule = (): readonly RuleFace[] => [
  ...textRules,
  ...htmlRules,
  ...stages.flatMap((stage) => stage.rules),
];
