import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Node, parse } from "acorn";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import type { Source } from "../src/contract.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = path.join(root, "dist/command");

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

/** Every place in the sources that makes a pattern of words, as "src/read/language.ts:159". */
function sitesOfConstruction(): string[] {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const lines = readFileSync(path.join(root, "src", file), "utf8").split("\n");
      return lines.flatMap((line, i) => (/\bRegExp\(/.test(line) ? [`src/${file}:${i + 1}`] : []));
    })
    .sort();
}

/** The patterns that the library makes of words while it is loaded and reads, by the place that makes them. */
async function constructedPatterns(): Promise<Map<string, Pattern[]>> {
  const bySite = new Map<string, Pattern[]>();
  const { RegExp: plain } = globalThis;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args) {
      const made: RegExp = Reflect.construct(target, args);
      const [, site] = /\/(src\/[\w/.-]{1,200}\.ts:\d{1,6}):/.exec(new Error().stack ?? "") ?? [];
      const { flags, source } = made;
      const known = bySite.get(site ?? "") ?? [];
      if (!known.some((other) => other.source === source && other.flags === flags))
        bySite.set(site ?? "", [...known, { source, flags }]);
      return made;
    },
  });
  try {
    const { brief } = await import("../src/index.ts");
    for (const source of everySource()) brief(source);
  } finally {
    globalThis.RegExp = plain;
  }
  return bySite;
}

/** The articles of the fixtures, a text by a Korean reporter, and a page whose JSON-LD is broken. */
function everySource(): Source[] {
  const folder = path.join(root, "fixtures/articles");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /input\.\w+$/.test(file));
  const sources = files.map((file) => {
    const form = file.endsWith(".html") ? "html" : "text";
    return { id: file, [form]: readFileSync(path.join(folder, file), "utf8") };
  });
  const broken = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Rain" "x"}</script>`;
  const korean = "비가 내렸다\n구현수 기자\n비가 월요일에 마을에 내렸다고 시가 밝혔다.";
  return [
    ...sources,
    { id: "korean", text: korean },
    { id: "broken", html: `<html><head>${broken}</head><body><p>Rain fell.</p></body></html>` },
  ];
}

describe("every pattern is linear in its input", () => {
  const files = [...patternsByFile()].sort(([a], [b]) => (a < b ? -1 : 1));

  it("and there are patterns to check", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)("%s", { timeout: 300_000 }, (_file, patterns) => {
    for (const pattern of patterns) expectLinear(pattern);
  });
});

describe("every pattern that is made of words is linear in its input", async () => {
  const bySite = await constructedPatterns();

  it.each(sitesOfConstruction())("%s", { timeout: 300_000 }, (site) => {
    const patterns = bySite.get(site) ?? [];
    expect(patterns).not.toEqual([]);
    for (const pattern of patterns) expectLinear(pattern);
  });
});

function expectLinear({ flags, source }: Pattern): void {
  const { status } = checkSync(source, flags, { timeout: 120_000, randomSeed: 1 });
  expect(status, `/${source}/${flags}`).toBe("safe");
}
