import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary.ts";
import { article, brief, shell, terminal } from "./binary.ts";

const { folder, put: file } = temporaryFolder("hostile");

const json = (where: string) => JSON.parse(brief(["summarize", "--json", where]).out);

/** Every `{start, end, text}` of a result. */
function spans(value: unknown): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(spans);
  if (typeof value !== "object" || value === null) return [];
  const here = value as { start?: unknown; end?: unknown; text?: unknown };
  const own =
    typeof here.start === "number" && typeof here.text === "string"
      ? [here as { start: number; end: number; text: string }]
      : [];
  return [...own, ...Object.values(value).flatMap(spans)];
}

describe("1. inputs with nothing in them", () => {
  test.each([
    ["empty", ""],
    ["bom", "\ufeff"],
    ["blanks", " \n\t\r\n \u00a0\n"],
  ])("%s: a valid record, empty lists and a warning", (name, content) => {
    const where = file(`${name}.txt`, content);
    const { code, out, err } = brief(["summarize", "--json", where]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      article: { title: null, text: "", leftOut: [] },
      summary: { sentences: [] },
      entities: [],
      dates: [],
      quotes: [],
      tickers: [],
      amounts: [],
      warnings: [{ code: "W_EMPTY" }],
    });
    expect(brief(["summarize", where]).code).toBe(0);
  });
});

test("2. bytes that are no UTF-8 are read, and a warning says where the first stands", () => {
  const result = json(file("latin.txt", Buffer.from("Prices at Caf\xe9 Rouge rose $5 on Monday.", "latin1")));
  expect(result).toMatchObject({ source: { encoding: "windows-1252" }, amounts: [{ text: "$5" }] });
  expect(result.warnings).toEqual([{ code: "W_ENCODING", message: expect.stringContaining("byte 13") }]);
});

test("3. UTF-16 and byte order marks: the same facts at the same offsets", () => {
  const text = "Ferry fares rose\n\nFares in Port Ellery rose by $5 on Monday, the city said.\n";
  const plain = json(file("plain.txt", text));
  const wide = Buffer.from(text, "utf16le");
  for (const [name, bytes, encoding] of [
    ["bom8", Buffer.from(`\ufeff${text}`), "utf-8"],
    ["le", Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), "utf-16le"],
    ["be", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]), "utf-16be"],
    ["bare", wide, "utf-16le"],
  ] as const) {
    const result = json(file(`${name}.txt`, bytes));
    expect(result.source.encoding, name).toBe(encoding);
    expect({ ...result, id: 0, source: 0 }, name).toEqual({ ...plain, id: 0, source: 0 });
  }
});

test("4. a page whose bytes are not what it says is read all the same, with a warning", () => {
  const page = (charset: string): string =>
    `<!doctype html><html><head><meta charset="${charset}"></head><body><p>The “big” café sold tea for $5 on Monday, the city said.</p></body></html>`;
  const cp1252 = Buffer.from(page("utf-8").replace("“", "\x93").replace("”", "\x94"), "latin1");
  for (const [name, bytes] of [
    ["said-utf8.html", cp1252],
    ["said-1252.html", Buffer.from(page("windows-1252"))],
  ] as const) {
    const { article, warnings } = json(file(name, bytes));
    expect(article.text, name).toContain("The “big” café");
    expect(
      warnings.map(({ code }: { code: string }) => code),
      name,
    ).toEqual(["W_ENCODING"]);
  }
  expect(json(file("unknown.html", page("no-such-charset"))).article.text).toContain("The “big” café");
});

test("5. a zero byte makes a file binary, near or far, from a file or from a pipe", () => {
  for (const at of [1, 70_000]) {
    const where = file("zero.txt", `${"a".repeat(at)}\u0000 b`);
    const { code, out, err } = brief(["summarize", "--json", where]);
    expect(code).toBe(1);
    expect(JSON.parse(out).error.code).toBe("E_ENCODING");
    expect(err).toContain("binary");
    expect(shell(`brief summarize - < ${where}`).code).toBe(1);
    const record = JSON.stringify({ id: "a", text: `${"a".repeat(at)}\u0000 b` });
    expect(JSON.parse(brief(["pipe"], record).out).error.code).toBe("E_ENCODING");
  }
});

test("6. lone surrogates: the output is well-formed and offsets do not move", () => {
  const { out, code } = brief(["pipe"], '{"id":"a","text":"It cost \\ud800 about $5 then."}\n');
  expect(code).toBe(0);
  expect(JSON.parse(out).amounts[0]).toMatchObject({ text: "$5", start: 16 });
});

describe("what is no article", () => {
  test("a folder, a missing file and a name that is too long are told apart", () => {
    mkdirSync(path.join(folder, "folder.txt"));
    const { code, err } = brief(["summarize", path.join(folder, "folder.txt"), "no-such.txt", "x".repeat(300)]);
    expect(code).toBe(1);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.split(": ").slice(2).join(": ")),
    ).toEqual(["it is a folder; name the files in it, or use `brief batch`", "no such file", "its name is too long"]);
  });
  test("an endless device is cut off", () => {
    const { code, err } = brief(["summarize", "/dev/zero"]);
    expect(code).toBe(1);
    expect(err).toContain("larger than 32 MiB");
  });
});

test("19. nothing in an article, a file name or an error steers the terminal", () => {
  const evil = "\u001b]0;owned\u0007 \u001b[2J \u009b31m \u001bc \b\b \u202e";
  const content = `Title ${evil} here\n\nBy Ann ${evil} Lee\n\nThe city paid $5 ${evil} million on Monday, it said.\n`;
  const where = file("evil\u001b[31m.txt", content);
  for (const command of [
    `summarize`,
    `summarize --json`,
    `summarize --format plain`,
    `summarize --format markdown`,
    `explain`,
  ]) {
    const { out } = terminal(`brief ${command} '${where}'`, { NO_COLOR: "1" });
    expect(out.replaceAll("\r\n", "\n"), command).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  }
  const { err } = brief(["summarize", "no\u001b[31m-such.txt"]);
  expect(err).not.toContain("\u001b");
});

describe("20 to 23. odd characters: every span slices to its text", () => {
  test.each([
    [
      "direction marks and joiners",
      "Micro\u00adsoft and Goo\u200bgle paid \u202e$5\u202c on Monday, Ann\u200d Lee said.",
    ],
    ["a thousand combining marks", `Ann Le${"\u0301".repeat(1000)}e said it cost $5 on Monday.`],
    [
      "vowel signs, letters and marks in one, behind a date",
      `Dam bursts\n\n4 March 2024 • ${"\u093e".repeat(32)}1\n\nThe dam cost $5 on Monday, the city said.`,
    ],
    [
      "other blanks and line ends",
      "It cost\u00a0$5.\u2028On\u0085Monday\u000bAnn\u000cLee said so.\u2029“Yes,” she said.",
    ],
    ["astral letters", "👨‍👩‍👧‍👦 𝒜nn Lee said it cost $5 on Monday. “𝕐es,” she said."],
    ["letters that change length", "İstanbul and STRAßE and ﬁne: Ann Lee paid $5 in İzmir on Monday."],
  ])("%s", (name, text) => {
    const result = JSON.parse(brief(["pipe"], JSON.stringify({ id: name, text, publishedAt: "2025-01-29" })).out);
    expect(result.amounts.map((amount: { text: string }) => amount.text)).toEqual(["$5"]);
    for (const span of spans(result)) {
      if (span === result.article) continue;
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });
});

test("39. a publication date that is none gives a warning and no anchor", () => {
  const record = { id: "a", text: "Rain fell on Monday, the city said.", publishedAt: "the day before" };
  const result = JSON.parse(brief(["pipe"], JSON.stringify(record)).out);
  expect(result.article.publishedAt).toBeNull();
  expect(result.warnings).toEqual([{ code: "W_PUBLISHED_AT", message: expect.stringContaining("the day before") }]);
});

test("24. the same bytes come out whatever the zone, the language or the run", () => {
  const base = brief(["summarize", "--json", article]).out;
  for (const env of [
    { TZ: "Asia/Tokyo" },
    { TZ: "UTC" },
    { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { TZ: "Nowhere/None" },
  ])
    expect(brief(["summarize", "--json", article], "", env).out).toBe(base);
});

describe("40. no clock and no chance enters a result", () => {
  // A script that Node loads into every thread: the clock stands at another moment, and chance is out of order.
  const odd = (moment: string): string =>
    file(
      `clock-${moment}.cjs`,
      `const Real = Date, now = Real.parse("${moment}");
globalThis.Date = class extends Real { constructor(...args) { super(...(args.length > 0 ? args : [now])); } static now() { return now; } };
Math.random = () => { throw new Error("chance"); };`,
    );
  const record = { id: "a", text: "Rain fell on Monday and 3 days ago, the city said, and it will rain next year." };
  const input = file("clock.ndjson", `${JSON.stringify(record)}\n{\n`);
  const page = file(
    "clock.html",
    "<html><body><article><p>Published yesterday. Rain fell on Monday, the city said, and it cost $5 in all.</p></article></body></html>",
  );
  const commands = [
    ["summarize", "--json", article, page],
    ["pipe", input],
    ["batch", input, article, page, "--jobs", "2"],
  ];

  test.each(["1970-01-01T00:00:00Z", "2100-02-28T23:59:59Z"])("a clock at %s", (moment) => {
    const NODE_OPTIONS = `--require ${odd(moment)}`;
    for (const command of commands) expect(brief(command, "", { NODE_OPTIONS })).toEqual(brief(command));
  });
});

test("25. there is no HTML to inject into: it writes none", () => {
  expect(brief(["summarize", "--format", "html", article])).toMatchObject({ code: 2, out: "" });
});

describe("9. floods of one piece: read whole, in a straight line", () => {
  const pieces = ["a", ".", '"', "(", "$1,", "A ", "A.", "said ", "U.S. ", "IBM (", "“", "Monday ", "\n", "(NYSE: A, "];
  test.each(pieces)("%j", (piece) => {
    const where = file("flood.txt", piece.repeat(Math.floor(500_000 / piece.length)));
    const { code, out, err } = brief(["summarize", "--json", "--select", "warnings", where]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, id: where });
  });
});

describe("26. nothing of an article is markup in Markdown", () => {
  const hostile = [
    "`Rain` | <img src=x onerror=alert(1)> [click](javascript:alert(1)) ~~here~~",
    "--- The city paid $5 million on Monday, it said. <!-- hidden --> ![x](http://x.example/y.png) it costs $7 &copy; now.",
    '1. "We had to | pay," Mayor Ann Lee said. - [ ] done',
    "```\n# No heading, said the mayor on Tuesday. <script>alert(1)</script>\n```",
    "+ Mr. *Bo* _Ray_ said: “> 2) no [way][1] | at all.”\n\n[1]: javascript:alert(2)",
  ].join("\n\n");

  test("what is left without the escaped characters is brief's own", () => {
    const { code, out } = brief(["summarize", "--format", "markdown", file("markup.txt", hostile)]);
    expect(code).toBe(0);
    for (const line of out.split("\n")) {
      const own = line.replace(/\\[!-/:-@[-`{-~]/g, "x"); // Markdown lets a backslash disarm punctuation, and nothing else
      expect(own, line).not.toMatch(/[`[\]<|~&\\_]/);
      const words = own.replace(/^(?:#{1,2} |- |> ?)/, "").replace(/\*\*([^*]*)\*\*|^\*([^*]+)\*$/, "$1$2");
      expect(words, line).not.toMatch(/[*#>]|^(?:[-+]|\d+[.)])(?:\s|$)|^-{2,}/);
    }
  });

  test("a title of dashes or of nothing but markup is a title still", () => {
    for (const title of ["---", "===", "# # #", "<br>"])
      expect(brief(["summarize", "--format", "markdown", "--title", title, article]).out.split("\n")[0]).toBe(
        `# ${title.replace(/[#<>]|^-(?=-)/g, "\\$&")}`,
      );
  });
});

test("29. an id of any characters is data, on one line", () => {
  const ids = ["../../etc/passwd", "/etc/passwd", "C:\\x", "nul\u0000x", "a\nb", "a\r\u2028b", "-rf", "x".repeat(300)];
  const input = ids.map((id) => JSON.stringify({ id, text: "It cost $5 on Monday." })).join("\n");
  const { code, out } = brief(["pipe"], input);
  const results = out.trimEnd().split("\n");
  expect([code, results.map((line) => JSON.parse(line).id)]).toEqual([0, ids]);
  const plain = brief(["summarize", "--format", "plain", "--id", "a\nb\tc\u001b[31m", article]).out;
  for (const line of plain.trimEnd().split("\n")) expect(line.split("\t").at(-1)).toBe("a b c\ufffd[31m");
});

describe("39. numbers and dates that are none", () => {
  /** The values of amounts and dates in a sentence about `words`, read on 29 January 2025. */
  const valuesOf = (words: readonly string[]) => {
    const records = words.map((each, n) => ({
      id: `${n}`,
      text: `The city paid ${each} for it, officials said of ${each}.`,
      publishedAt: "2025-01-29",
    }));
    const { code, err, out } = brief(["pipe"], records.map((record) => JSON.stringify(record)).join("\n"));
    expect([code, err]).toEqual([0, ""]);
    return out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { amounts: { value: number }[]; dates: { value: string }[] });
  };
  const nines = "9".repeat(400);

  test("an amount has a finite value, or is none", () => {
    const odd = ["$1e999", "$1,2,3", "$-0", `$${nines}`, `$${nines} trillion`, `$0.${"0".repeat(400)}1`, `${nines}%`];
    for (const { amounts } of valuesOf([...odd, `$${"1,000".repeat(100)}`]))
      for (const { value } of amounts) expect(Number.isFinite(value)).toBe(true);
    const [large, less, percent] = valuesOf(["a trillion trillion dollars", "-$5", "99999999999999999999%"]);
    expect(large?.amounts[0]?.value).toBe(1e24);
    expect(less?.amounts[0]?.value).toBe(-5);
    expect(percent?.amounts[0]?.value).toBe(1e20);
  });

  test("a day that no calendar has is no date", () => {
    const days = [
      "31 February 2025",
      "February 30",
      "2025-02-31",
      "12/32/2025",
      "45 March 2025",
      "the year 0",
      "99999 AD",
    ];
    const far = [
      "in 999999999999999 days",
      "999999999999999999 years ago",
      "next 99999999999 weeks",
      `${nines} days ago`,
    ];
    for (const { dates } of valuesOf([...days, ...far]))
      for (const { value } of dates)
        expect(value).toMatch(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|30|31))?)?|PAST_REF|FUTURE_REF)$/);
    for (const { dates } of valuesOf(days)) for (const { value } of dates) expect(value).not.toMatch(/-02-3|-32|-45/);
  });

  test.each(["0000-01-01", "99999-01-01", "-000001-01-01", "2025-02-31", "2025-13-01", "2025-01-29T25:61:00Z", ""])(
    "%j is no day to read dates against",
    (publishedAt) => {
      const { code, out } = brief(["pipe"], JSON.stringify({ id: "a", text: "Rain fell yesterday.", publishedAt }));
      const { article: read, dates, warnings } = JSON.parse(out);
      expect([code, read.publishedAt, warnings[0].code]).toEqual([0, null, "W_PUBLISHED_AT"]);
      expect(dates[0].value).toBe("XXXX-XX-XX");
    },
  );

  test("the first and the last day of the calendar, and an hour that summer time skips, are days like others", () => {
    const yesterday = (publishedAt: string) =>
      JSON.parse(brief(["pipe"], JSON.stringify({ id: "a", text: "Rain fell yesterday.", publishedAt })).out).dates[0]
        .value;
    expect(yesterday("2025-03-09T02:30:00-05:00")).toBe("2025-03-08");
    expect(yesterday("9999-12-31T23:59:59Z")).toBe("9999-12-30");
    expect(yesterday("0001-01-01")).toBe("XXXX-XX-XX");
  });
});
