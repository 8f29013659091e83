import type { BlockKind } from "../../core/page.ts";
import type { Line } from "./line.ts";

/** A line with what it is on the page, and the rule that says so. */
export interface Placed {
  readonly line: Line;
  kind: BlockKind;
  level: number;
  why: string;
}
