import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isBody } from "../../src/core/page.ts";
import { readText } from "../../src/read/text/index.ts";

/**
 * Scraped pages of many kinds, each line with a mark of what it is: `=` the headline, `+` body, `-` left out. Above them stand the reason for
 * the fixture, the authors and the moment of publication.
 */
const folder = new URL("../../fixtures/kinds/", import.meta.url);

describe("scraped pages of many kinds", () => {
  for (const name of readdirSync(folder))
    test(name, () => {
      const [, authors, published, ...marked] = readFileSync(new URL(name, folder), "utf8").trimEnd().split("\n");
      const lines = marked.map((line) => line.slice(2));
      const page = readText({ id: name, text: lines.join("\n") }, null);
      let at = 0;
      const read = lines.map((line) => {
        const start = at;
        at += line.length + 1;
        if (line === "") return "";
        const block = page.blocks.find((each) => each.start <= start && each.end > start);
        return `${block?.kind === "title" ? "=" : block !== undefined && isBody(block.kind) ? "+" : "-"} ${line}`;
      });
      expect(read).toEqual(marked);
      expect(`# authors: ${page.authors.map((author) => author.name).join("; ")}`).toBe(authors);
      expect(`# published: ${page.publishedAt?.value ?? ""}`).toBe(published);
    });
});
