import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

// What V8 takes to make a pattern, Node 20: \p{Lu} 60 µs and [\p{L}\p{M}] 250, for it goes through all of Unicode for a general category and
// joins two long classes range by range; \p{Uppercase} 17 and (?:\p{Alphabetic}|\p{M}) 60. A first article meets 200 patterns.
test("no pattern asks for a general category of letters, or for two properties in one class", () => {
  const costly = /\\p\{(?:L|Lu|Ll)\}|\[(?!\.{3})[^\]]*\\p\{[^\]]*\\p\{/iu;
  const found = globSync("src/**/*.ts", { cwd: root, ignore: ["src/dev/**"] }).flatMap((file) =>
    readFileSync(root + file, "utf8")
      .split("\n")
      .flatMap((line, i) => (costly.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
