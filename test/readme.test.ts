import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { endings } from "../src/cli/exit.ts";
import { root, shell } from "./cli/binary.ts";
import { temporaryFolder } from "./temporary.ts";

const readme = readFileSync(path.join(root, "README.md"), "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "gm"))].map((match) => match[1] as string);

const { folder } = temporaryFolder("readme");

/** A command as it runs here: the clone is installed, and the tests are these. */
const here = (line: string): string | null => {
  const rest = line.replace(/^npm ci && /, "").replaceAll("node bin/brief.js", "brief");
  return /^npm (ci|test|install)\b/.test(rest) ? null : rest;
};

describe("every command of the README runs", () => {
  const lines = blocks("sh").flatMap((block) =>
    block.split("\n").filter((line) => line !== "" && !line.startsWith("#")),
  );

  test.each(lines)("%s", (line) => {
    const command = here(line);
    if (command === null) return;
    const { code, out, err } = shell(command.replaceAll("/tmp/", `${folder}/`));
    expect([code, err.replace(/^brief: \d+ articles, 0 failed.*\n$/, "")]).toEqual([0, ""]);
    if (!/>|--out/.test(command)) expect(out).not.toBe("");
  });
});

describe("the workflow of the README runs, but for the service around it", () => {
  const steps = blocks("yaml").flatMap((block) =>
    [...block.matchAll(/^ +- run: (.+)$/gm)].map((match) => match[1] as string),
  );

  test.each(steps)("%s", (step) => {
    const command = here(step);
    if (command !== null) expect(shell(command.replaceAll("/tmp/", `${folder}/`)).code).toBe(0);
  });
});

describe("every run shown in the README gives what it shows", () => {
  test.each(blocks("console").map((block) => [block.slice(2, block.indexOf("\n")), block] as const))(
    "%s",
    (line, block) => {
      const { out, err } = shell(here(line) as string);
      const shown = block.slice(block.indexOf("\n") + 1);
      expect((out + err).trimEnd()).toBe(shown.trimEnd());
    },
  );
});

describe("every program of the README runs", () => {
  test.each(blocks("js"))("%s", (program) => {
    const modules = path.join(folder, "node_modules");
    rmSync(modules, { recursive: true, force: true });
    symlinkSync(root, path.join(folder, "brief"));
    writeFileSync(
      path.join(folder, "use.mjs"),
      program.replace('from "brief"', `from "${path.join(folder, "brief/dist/bundle/index.js")}"`),
    );
    const { code, err, out } = shell(`node "${folder}/use.mjs"`);
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toBe("");
  });
});

test("the exit codes of the README are those of the command, in its words", () => {
  const [, table = ""] = readme.match(/^\| code .*\n\| -.*\n((?:\|.*\n)+)/m) ?? [];
  const rows = table
    .trimEnd()
    .split("\n")
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  expect(rows).toEqual(endings.map(([code, meaning]) => [`${code}`, meaning]));
});
