import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Node, parse } from "acorn";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../dist/command", import.meta.url));

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression of our own in the scripts of the command, by the file it stands in. */
function patternsByFile(): Map<string, Pattern[]> {
  const byFile = new Map<string, Pattern[]>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const code = readFileSync(path.join(folder, name), "utf8");
    const files = [...code.matchAll(/^\/\/ (\S+\.(?:[mc]?js|ts))$/gm)];
    const fileAt = (offset: number): string => files.findLast(({ index }) => index < offset)?.[1] ?? name;
    for (const { start, regex } of literalsIn(parse(code, { ecmaVersion: 2024, allowReturnOutsideFunction: true }))) {
      const file = fileAt(start);
      if (!file.startsWith("src/")) continue;
      const known = byFile.get(file) ?? [];
      byFile.set(file, [...known, { source: regex.pattern, flags: regex.flags }]);
    }
  }
  return byFile;
}

interface RegexLiteral extends Node {
  readonly regex: { readonly pattern: string; readonly flags: string };
}

function literalsIn(root: Node): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) open.push(...node);
    else if (typeof node === "object" && node !== null && "type" in node) {
      if ("regex" in node) found.push(node as RegexLiteral);
      else open.push(...Object.values(node));
    }
  }
  return found;
}

describe("every pattern is linear in its input", () => {
  const files = [...patternsByFile()].sort(([a], [b]) => (a < b ? -1 : 1));

  it("and there are patterns to check", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)("%s", { timeout: 300_000 }, (_file, patterns) => {
    for (const { source, flags } of patterns) {
      const { status } = checkSync(source, flags, { timeout: 120_000 });
      expect(status, `/${source}/${flags}`).toBe("safe");
    }
  });
});
