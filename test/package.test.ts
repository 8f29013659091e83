import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { article, root } from "./cli/binary.ts";

/** Other Node binaries to try the package on, parted by colons. */
const nodes = [process.execPath, ...(process.env.BRIEF_NODES ?? "").split(":").filter((node) => node !== "")];
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

const consumer = `import { brief, BriefError, type Brief } from "brief";

const result: Brief = brief({ id: "a", text: "Rain fell on Monday. It cost $5." });
const money: number | null | undefined = result.amounts[0]?.value;
try {
  // @ts-expect-error: a source has an id
  brief({ text: "Rain." });
} catch (error) {
  if (error instanceof BriefError) console.log(money, error.code);
}
`;

describe("the packed package, installed into an empty folder", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "brief-package-"));
  const run = (command: string, args: readonly string[], cwd = folder): string =>
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

  beforeAll(() => {
    run("npm", ["run", "types"], root);
    run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], root); // the bundles are built before all tests
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
    run("npm", ["install", "--offline", "--no-audit", `./brief-${version}.tgz`]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("brings nothing else along", () => {
    const installed = readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["brief"]);
    const files = readdirSync(path.join(folder, "node_modules/brief"), { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /test|fixtures|\.tsv|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });

  test.each(nodes)("works as a command on %s", (node) => {
    const out = run(node, ["node_modules/brief/bin/brief.js", "summarize", "--json", path.join(root, article)]);
    expect(JSON.parse(out).article.title).toBe("Port Ellery reopens harbour bridge after two-year repair");
    expect(out).toBe(run(process.execPath, ["bin/brief.js", "summarize", "--json", path.join(root, article)], root));
  });

  test.each(nodes)("writes the same bytes for what is wrong on %s", (node) => {
    const lines = [
      "{",
      '{"id" "a"}',
      "nul",
      '{"id":"a","text":"\\x"}',
      "[1,]",
      '{"id":"a"}{}',
      '{"id":"a\nb"}',
      "rain fell",
    ];
    const file = path.join(folder, "broken.ndjson");
    writeFileSync(file, lines.join("\n"));
    const written = (binary: string): string => {
      const { status, stdout } = spawnSync(binary, ["node_modules/brief/bin/brief.js", "pipe", file], { cwd: folder });
      return `${status} ${stdout}`;
    };
    expect(written(node)).toBe(written(process.execPath));
    expect(written(node)).toMatch(/^1 \{"schemaVersion":1,"id":null,"error":\{"code":"E_JSON"/);
  });

  test.each(nodes)("works as a library with types on %s", (node) => {
    writeFileSync(path.join(folder, "use.ts"), consumer);
    const options = ["--strict", "--target", "es2023", "--module", "nodenext", "--types", "", "--lib", "es2023,dom"];
    run(path.join(root, "node_modules/.bin/tsc"), [...options, "use.ts"]);
    expect(run(node, ["use.js"])).toBe("5 E_INPUT\n");
  });
});
