import type { Span } from "../contract.ts";
import type { Because } from "./rule.ts";

/** What a rule claimed of a range and settling kept. `rule` is stamped by the engine. */
export interface Annotation<D> extends Span {
  readonly rule: string;
  readonly data: D;
  readonly because: readonly Because[];
}
