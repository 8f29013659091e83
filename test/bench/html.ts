import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { briefOf } from "../../src/brief.ts";
import type { Source } from "../../src/contract.ts";
import { readHtml } from "../../src/read/html/index.ts";
import { briefToJson } from "../../src/render/brief-json.ts";
import type { Amount, Bench } from "./measure.ts";

export const pageRead = "page: article, title, authors, dates";
export const readability = "peer: Readability on linkedom";

/** Pages from a folder of `.html` files or an NDJSON file, else those of the fixtures: reading alone, the whole way, and Readability. */
export async function measureHtml(
  bench: Bench,
  root: string,
  given: string | undefined,
  require: NodeJS.Require | null,
): Promise<void> {
  const pages = pagesOf(given ?? path.join(root, "fixtures"));
  const bytes = pages.reduce((sum, { html = "" }) => sum + Buffer.byteLength(html), 0);
  const amount: Amount = { megabytes: bytes / 1e6, articles: pages.length };
  await bench.measure(pageRead, amount, () => {
    for (const page of pages) readHtml(page, null);
  });
  await bench.measure("page: whole pipeline", amount, () => {
    for (const page of pages) briefToJson(briefOf(page, readHtml(page, null)).brief);
  });
  if (require === null) return;
  const { parseHTML } = require("linkedom");
  const { Readability } = require("@mozilla/readability");
  await bench.measure(readability, amount, () => {
    for (const { html } of pages) new Readability(parseHTML(html).document).parse();
  });
}

function pagesOf(given: string): Source[] {
  if (statSync(given).isDirectory())
    return readdirSync(given, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => ({ id: name, html: readFileSync(path.join(given, name), "utf8") }));
  return readFileSync(given, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Source);
}
