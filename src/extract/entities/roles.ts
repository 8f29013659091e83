import type { RuleFace } from "../../core/rule.ts";
import type { Name, Reading } from "./name.ts";
import { apposition } from "./role/apposition.ts";
import { before } from "./role/before.ts";

/** A rule that reads from the text what someone is or does. */
export interface RoleRule extends RuleFace {
  readonly kind: "role";
  /** The tokens of the role that stand beside the mention, `last` exclusive, or null. */
  readonly read: (name: Name, reading: Reading) => { readonly first: number; readonly last: number } | null;
}

/** From the one that says most to the one that says least. */
export const roleRules: readonly RoleRule[] = [apposition, before];
