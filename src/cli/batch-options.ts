import type { Required } from "../batch/task.ts";
import type { Field } from "../render/select.ts";
import type { ReadingFlags } from "./commands/options.ts";

/** The forms a run can be written in. */
export const batchFormats = ["ndjson", "csv", "github", "junit", "sarif"] as const;

/** What `brief batch` was asked for. */
export interface BatchOptions extends Omit<ReadingFlags, "select"> {
  readonly format: (typeof batchFormats)[number];
  readonly out: string | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly ignore: boolean;
  readonly jobs: number | null;
  readonly timeout: number;
  readonly resume: boolean;
  readonly publishedAt: string | null;
  readonly select: readonly Field[] | null;
  readonly require: readonly Required[];
  readonly failOn: "error" | "warning";
  readonly maxErrors: number;
  readonly formulaGuard: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly version: string;
}
