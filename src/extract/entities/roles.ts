import { apposition } from "./role/apposition.ts";
import { before } from "./role/before.ts";
import { beforeComma } from "./role/before-comma.ts";
import type { RoleRule } from "./rule.ts";

/** From the one that says most to the one that says least. */
export const roleRules: readonly RoleRule[] = [apposition, before, beforeComma];
