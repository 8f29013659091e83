import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const bundle = new URL("../../dist/bundle/index.js", import.meta.url).href;

/** Reads the page an expression makes in a process of its own and tells what came of it. */
const script = (page: string): string => `
  import { brief, BriefError } from ${JSON.stringify(bundle)};
  const r = (text, times) => text.repeat(times);
  try {
    const { article, warnings } = brief({ id: "x", html: ${page} }, { layers: new Set() });
    const { text, title, authors, publishedAt, sections } = article;
    if (sections.some((each) => text.slice(each.start, each.end).length === 0)) throw new Error("an empty section");
    console.log(JSON.stringify({ text: text.slice(0, 2000), length: text.length, title, authors, publishedAt, warnings }));
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
    console.log(JSON.stringify({ code: error.code }));
  }`;

interface Told {
  readonly text: string;
  readonly length: number;
  readonly title: string | null;
  readonly authors: readonly { name: string }[];
  readonly publishedAt: { value: string } | null;
  readonly warnings: readonly { code: string }[];
  readonly code?: string;
}

async function told(page: string): Promise<Told> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script(page)], {
    timeout: 5_000,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as Told;
}

/** Pages that bring parsers down, as expressions; each must be read within five seconds. */
const bombs: readonly string[] = [
  'r("<div>", 100000) + "x" + r("</div>", 100000)',
  'r("<b>", 100000) + "x"',
  'r("<p><b><i>x", 20000)',
  'r("<table><tr><td>", 20000) + "x"',
  'r("<svg><math>", 5000) + "x" + r("</math></svg>", 5000)',
  '"<p " + Array.from({ length: 100000 }, (_, i) => "a" + i + "=1").join(" ") + ">x</p>"',
  'r("<wbr>n", 200000)',
  '"<p>x" + r("</p>", 200000)',
  '"<select>" + r("<option>x", 50000)',
  'r("<p>x y z and some more of it", 100000)',
  'r("<p>x", 300000)',
  'r("<div>Published 3 May 2024</div>", 60000)',
  'r("<article><p>x</p><a href=x>y</a>", 20000)',
  'r("<li class=teaser><h3><a href=/x>Some headline here</a></h3></li>", 30000)',
  'r("<h3>Related</h3><div class=related>" + r("x ", 40) + "</div>", 10000)',
  'r("<blockquote><p>The money will come from the sale of it</p></blockquote>", 50000)',
  'r("<figure><figcaption>Members of it on their way</figcaption></figure><p>Members of it on their way</p>", 30000)',
  'r("<div><button>Who pays for it?</button></div>", 50000)',
  'r("<a href=x><div><h3>Ferry runs aground</h3></div><p>Ninety people spent the night on a sandbank off it</p></a>", 20000)',
  '"<meta name=\\"ld+json\\" content=\\"" + r("[", 16000) + "\\">x"',
  '"x<!--" + r("-", 1e6)',
  '"x" + r("<!--", 300000)',
  'r("<![CDATA[", 300000) + "x"',
  'r("x<", 1e6)',
  'r("<a href=\\"", 300000)',
  'r("<template><template></template>", 100000) + "x"',
  'r("&#0;&#x110000;&#xD800;&amp;amp;lt;script ", 50000)',
  'r("<img alt=\\"Members of the council on their way\\">", 60000) + "<b>a</b><div>" + r("Some short words of a line<hr>", 40000)',
  '"<script type=\\"application/ld+json\\">" + JSON.stringify({ "@type": "NewsArticle", author: Array.from({ length: 40000 }, (_, i) => ({ "@type": "Person", name: "Ada Quist" + i })) }) + "</script>" + r("<p>Some words</p>", 40000)',
  'r("<div><p>No thanks</p></div>", 45000)',
  'r("<div class=\\"" + r("related-", 50) + "\\">x</div>", 20000)',
];

describe("a page built to bring a parser down is read in a process of its own", () => {
  test.each(bombs)("%s", async (page) => {
    const { code, length } = await told(page);
    expect(code).toBeUndefined();
    expect(length).toBeGreaterThanOrEqual(0);
  });
});

test("nothing that a page does not show is in its text", async () => {
  const page =
    "<p>Seen one.</p><script>if (a) '</scr' + 'ipt>'; no1</script><style>p { no2 }</style><template><p>no3</p></template><noscript>no4</noscript>" +
    '<iframe srcdoc="<p>no5</p>">no6</iframe><!--[if IE]><p>no7</p><![endif]--><![CDATA[no8]]><svg><title>no9</title></svg><p>Seen two.</p>';
  const { text } = await told(JSON.stringify(page));
  expect(text.match(/no\d/g)).toBeNull();
  expect(text).toMatch(/Seen one.*Seen two/s);
});

test("character references that name no character, and twice escaped ones, do no harm", async () => {
  const { text } = await told('"<p>a &#0; b &#x110000; c &#xD800; d &amp;amp;lt;script e</p>"');
  expect(text).not.toMatch(/\p{Surrogate}/u);
  expect(text).toContain("&amp;lt;script");
});

test("JSON-LD of wrong types, great size or depth is passed over", async () => {
  const wrapped = (json: string): string =>
    `"<script type='application/ld+json'>" + ${json} + "</script><h1>Ferry runs aground off Bellport</h1><p>x"`;
  const wrong = await told(
    wrapped(
      "JSON.stringify({ '@type': 'NewsArticle', headline: [], author: 42, datePublished: {}, '@graph': [null, 1, [[]]] })",
    ),
  );
  expect(wrong).toMatchObject({ title: "Ferry runs aground off Bellport", authors: [], publishedAt: null });
  for (const json of [
    "'{\"a\":' + r('[', 100000) + r(']', 100000) + '}'",
    "'[' + r('{\"@type\":\"NewsArticle\",\"author\":{}},', 120000) + '1]'",
    "'{' + r('\"a\":\"\\n\",', 200000) + '}'",
  ])
    expect((await told(wrapped(json))).title).toBe("Ferry runs aground off Bellport");
});

test("nodes of JSON-LD that refer to each other in a ring are followed once", async () => {
  const ring = {
    "@graph": [
      { "@type": "NewsArticle", headline: "Ferry runs aground off Bellport", author: { "@id": "#a" } },
      { "@id": "#a", author: { "@id": "#b" }, name: { "@id": "#b" } },
      { "@id": "#b", name: [{ "@id": "#a" }, "Ann Bell"] },
    ],
  };
  const page = `<script type="application/ld+json">${JSON.stringify(ring)}</script><p>x`;
  expect((await told(JSON.stringify(page))).authors.map(({ name }) => name)).toEqual(["Ann Bell"]);
});

test("a page over the limit is refused, one cut by a limit says so", async () => {
  expect((await told('r("x", 10_000_001)')).code).toBe("E_TOO_LARGE");
  expect((await told('r("<i>", 1000) + "x"')).warnings.map((each) => each.code)).toContain("W_MARKUP");
});
