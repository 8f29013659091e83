import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brief } from "../src/index.ts";
import { decode } from "../src/read/decode.ts";
import { root } from "./cli/binary.ts";

const folder = path.join(root, "fixtures/articles");

// Each article is kept for the reason in its note.md. `npm test -- -u` writes expected.json anew: read the difference before you commit it.
describe("the kept articles read as they did", () => {
  for (const slug of readdirSync(folder).sort())
    test(slug, async () => {
      const html = existsSync(path.join(folder, slug, "input.html"));
      const { text } = decode(readFileSync(path.join(folder, slug, html ? "input.html" : "input.txt")));
      expect(readFileSync(path.join(folder, slug, "note.md"), "utf8").length).toBeGreaterThan(40);
      const result = brief({ id: slug, [html ? "html" : "text"]: text });
      await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
        path.join(folder, slug, "expected.json"),
      );
    });
});
