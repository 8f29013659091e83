import { visible } from "../render/visible.ts";
import { type Counts, placeOf, type Sink } from "./sink.ts";
import type { Outcome } from "./task.ts";

/** Something a CI job should see of an article. */
interface Finding {
  readonly level: "error" | "warning";
  readonly code: string;
  readonly message: string;
}

/** What there is to say of an outcome: its error, what it lacks, its warnings. */
export function findings({ error, missing, warnings }: Outcome): Finding[] {
  return [
    ...(error === null ? [] : [{ level: "error" as const, ...error }]),
    ...missing.map((field) => ({ level: "error" as const, code: "E_REQUIRED", message: `it has no ${field}` })),
    ...warnings.map(({ code, message }) => ({ level: "warning" as const, code, message })),
  ];
}

type Write = (text: string) => Promise<void>;

/** GitHub shows this many annotations of a level and step. */
const mostAnnotations = 10;

/** Workflow commands that GitHub turns into annotations; at most ten of a level, then how many more there were. */
export function githubSink(write: Write): Sink {
  const shown = { error: 0, warning: 0 };
  const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return {
    take: async (outcome) => {
      for (const { level, code, message } of findings(outcome)) {
        if (++shown[level] > mostAnnotations) continue;
        const line = outcome.line === null ? "" : `,line=${outcome.line}`;
        await write(`::${level} file=${property(outcome.path)}${line},title=${property(code)}::${data(message)}\n`);
      }
    },
    finish: async () => {
      for (const level of ["error", "warning"] as const)
        if (shown[level] > mostAnnotations)
          await write(`::notice::${shown[level] - mostAnnotations} more of level ${level}\n`);
    },
    abandon: () => {},
  };
}

/** Text as XML 1.0 may hold it. */
const xml = (text: string): string =>
  visible(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** A JUnit report: a test case an article, failed where it has an error or lacks a field. */
export function junitSink(write: Write): Sink {
  const cases: string[] = [];
  return {
    take: (outcome) => {
      const found = findings(outcome);
      const errors = found.filter(({ level }) => level === "error");
      const failures = errors.map(({ code, message }) => `<failure type="${xml(code)}" message="${xml(message)}"/>`);
      const notes = found.filter(({ level }) => level === "warning").map(({ message }) => xml(message));
      const out = notes.length > 0 ? `<system-out>${notes.join("&#10;")}</system-out>` : "";
      cases.push(
        `    <testcase classname="brief" name="${xml(placeOf(outcome))}">${failures.join("")}${out}</testcase>\n`,
      );
    },
    finish: ({ articles, failed, lacking }: Counts) => {
      const head = `<testsuite name="brief" tests="${articles}" failures="${failed + lacking}" errors="0">`;
      return write(
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  ${head}\n${cases.join("")}  </testsuite>\n</testsuites>\n`,
      );
    },
    abandon: () => {},
  };
}

/** A SARIF 2.1.0 log: a result for each finding. */
export function sarifSink(write: Write, version: string, json: (value: unknown) => string): Sink {
  const results: unknown[] = [];
  const codes = new Set<string>();
  return {
    take: (outcome) => {
      for (const { level, code, message } of findings(outcome)) {
        codes.add(code);
        const region = outcome.line === null ? {} : { region: { startLine: outcome.line } };
        const artifactLocation = { uri: outcome.path.split("/").map(encodeURIComponent).join("/") };
        results.push({
          ruleId: code,
          level,
          message: { text: visible(message) },
          locations: [{ physicalLocation: { artifactLocation, ...region } }],
        });
      }
    },
    finish: () => {
      const rules = [...codes].sort().map((id) => ({ id }));
      const driver = { name: "brief", version, rules };
      const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver }, results }],
      };
      return write(`${json(log)}\n`);
    },
    abandon: () => {},
  };
}
