import type { RuleFace } from "../../core/rule.ts";
import { acronym } from "./memory/acronym.ts";
import { coordination } from "./memory/coordination.ts";
import { headline } from "./memory/headline.ts";
import { sameName } from "./memory/same-name.ts";
import { shortOrganization } from "./memory/short-organization.ts";
import { surnameAlone } from "./memory/surname-alone.ts";
import { join, type Memory, type MemoryRule, newMemory, putInQuestion, sum } from "./memory.ts";
import type { Reading } from "./name.ts";

/** What is remembered of names, from the surest to the boldest. */
export const memoryRules: readonly RuleFace[] = [
  surnameAlone,
  shortOrganization,
  acronym,
  coordination,
  sameName,
  headline,
];
/** Those that tie a short name to the fuller one. */
const shortening: readonly MemoryRule[] = [shortOrganization, surnameAlone];
const recalling: readonly MemoryRule[] = [shortOrganization, acronym, surnameAlone, coordination];

/** Gathers the candidates by name and applies the memory rules. */
export function remember(reading: Reading): Memory {
  const memory = newMemory(reading);
  for (const name of reading.names) join(memory, reading, name);
  for (const group of memory.groups) sum(reading, group);
  putInQuestion(memory, 0);
  for (const rule of recalling) rule.recall(memory, reading, 0);
  return memory;
}

/** Ties the names that were met in headlines only, the groups from a number on, to the fuller names of the body. */
export function rememberFrom(memory: Memory, reading: Reading, from: number): void {
  putInQuestion(memory, from);
  for (const rule of shortening) rule.recall(memory, reading, from);
}
