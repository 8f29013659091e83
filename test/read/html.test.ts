import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { newTrace } from "../../src/core/trace.ts";
import { readHtml } from "../../src/read/html/index.ts";
import { root } from "../cli/binary.ts";

const story =
  "<p>The ferry left on time on Monday evening, and nobody on board saw the sandbank before the bow stood on it, a passenger said.</p>" +
  "<p>The harbour office said that the buoy had been moved by a storm in the week before, and that no one had told the captain of it.</p>" +
  "<h2>Back on Thursday</h2><p>The line opens again on Thursday, and all who were on board will have their money back, the ferry company said.</p>";

const page = `<!doctype html><html lang="en"><head><title>Ferry runs aground off Bellport | The Bell</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Bell"},{"@type":["Article","NewsArticle"],
"headline":"Ferry runs aground off Bellport","datePublished":"2024-05-03T17:47:00+02:00","dateModified":"2024-05-04T08:00:00+02:00",
"author":[{"@id":"#ann"},{"@type":"Person","name":"Tom Hale"}],}]}</script>
<script type="application/ld+json">{"@type":"Person","@id":"#ann","name":"Ann Bell"}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry runs aground off Bellport</h1><div class="byline">By Ann Bell</div>${story}
<figure><figcaption>The ferry in May.</figcaption></figure><table><tr><th>Ship</th><th>Length</th></tr><tr><td>Anna</td><td>80 m</td></tr></table>
<ul><li>Nobody was hurt</li><li>Ninety were on board</li></ul><div class="share-bar"><a href="#">Tweet</a></div></article><footer>All rights reserved</footer></body></html>`;

const read = (html: string, given: object = {}) => readHtml({ id: "x", html, ...given }, null);

describe("an article page", () => {
  test("is read with its headings, tables and lists, without captions, menus and share rows", () => {
    const { text, blocks } = read(page);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      ...["paragraph", "paragraph", "heading", "paragraph"],
      ...["table-row", "table-row", "list-item", "list-item"],
    ]);
    expect(text).toContain("Anna\t80 m");
    expect(text).not.toMatch(/Tweet|in May|Home|reserved|By Ann/);
  });

  test("whose story stands in a table that only lays it out is read as paragraphs", () => {
    const { blocks } = read(`<html><body><table><tr><td>${story}</td></tr></table></body></html>`);
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "heading", "paragraph"]);
  });

  test("keeps its own local time, tells publication from update, and names who wrote it", () => {
    const { title, authors, publishedAt, updatedAt, publisher } = read(page);
    expect(title).toBe("Ferry runs aground off Bellport");
    expect(authors.map(({ name }) => name)).toEqual(["Ann Bell", "Tom Hale"]);
    expect(publishedAt).toMatchObject({ value: "2024-05-03T17:47:00+02:00", rule: "html/json-ld-published" });
    expect(updatedAt?.value).toBe("2024-05-04T08:00:00+02:00");
    expect(publisher).toBeNull();
  });

  test("yields to given metadata; a given moment that is none is said and not used", () => {
    const given = read(page, { title: "Given", publishedAt: "2024-05-05" });
    expect(given.title).toBe("Given");
    expect(given.publishedAt).toEqual({ value: "2024-05-05", text: "2024-05-05", rule: "given/published-at" });
    const wrong = read(page, { publishedAt: "yesterday" });
    expect(wrong.publishedAt).toBeNull();
    expect(wrong.warnings.map(({ code }) => code)).toEqual(["W_PUBLISHED_AT"]);
  });

  test("has the language it states where its text tells none, with the first part in small letters", () => {
    for (const [stated, language] of [
      ["EN_GB", "en-GB"],
      ["en-US", "en-US"],
      ["Fr", "fr"],
      ["English please", "und"],
    ])
      expect(read(`<html lang="${stated}"><body><p>Bellport 3, Harbour 4</p></body></html>`).language).toBe(language);
  });

  test("tells in the trace which source won", () => {
    const trace = newTrace();
    readHtml({ id: "x", html: page }, trace);
    const rules = trace.entries.filter(({ stage }) => stage === "read").map(({ rule }) => rule);
    expect(rules).toContain("html/json-ld-author");
    expect(rules).toContain("html/json-ld-published");
    expect(rules).toContain("html/article-body");
  });
});

test("a story reads alike from its page, its AMP page and its page for printing", () => {
  const [page, amp, print] = [
    "articles/lock-page/input.html",
    "pages/lock-page-amp.html",
    "pages/lock-page-print.html",
  ].map((file) => read(readFileSync(path.join(root, "fixtures", file), "utf8")));
  expect(page?.text).toContain("The sea lock at Marrow Point");
  for (const other of [amp, print]) {
    expect(other?.text).toBe(page?.text);
    expect(other?.title).toBe(page?.title);
    expect(other?.authors.map(({ name }) => name)).toEqual(["Owen Tarrant"]);
    expect(other?.publishedAt?.value.slice(0, 16)).toBe("2024-03-06T07:40");
  }
});

test("the minutes to read are those that the page states, for its readers or in its metadata", () => {
  const heading = "<h1>Ferry runs aground off Bellport</h1>";
  expect(read(`${heading}<span>Reading time 4 minutes</span>${story}`).readingMinutes).toBe(4);
  expect(
    read(
      `<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="7 minutes">${heading}${story}`,
    ).readingMinutes,
  ).toBe(7);
  expect(
    read(
      `<script type="application/ld+json">{"@type":"Article","headline":"F","timeRequired":"PT1H5M"}</script>${story}`,
    ).readingMinutes,
  ).toBe(65);
  expect(read(`${heading}<p>The crossing takes 4 minutes.</p>${story}`).readingMinutes).toBeNull();
});

test("UTF-8 read as Latin-1 is mended with a warning, and a page that speaks of such letters is left alone", () => {
  const misread = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
  const mended = read(misread("<p>Ared’s kiosk “runs” on the sun – and on nothing else</p>"));
  expect(mended.text).toBe("Ared’s kiosk “runs” on the sun – and on nothing else");
  expect(mended.warnings.map(({ code }) => code)).toEqual(["W_ENCODING"]);
  expect(read("<p>Ã© is what é becomes</p>")).toMatchObject({ text: "Ã© is what é becomes", warnings: [] });
});
