import { spawn } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { brief, environment, root, shell, terminal } from "../cli/binary.ts";
import { temporaryFolder } from "../temporary.ts";

const { at, folder, put } = temporaryFolder("batch");

const story = (n: number): string =>
  `Ferry fares rise in town ${n}\n\nFares in town number ${n} rose by $${n} on Monday, the city said. “We had to,” Mayor Ann Lee said.\n`;
const record = (n: number): string => `${JSON.stringify({ id: `r${n}`, text: story(n) })}\n`;
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
const page = `<!doctype html><html><head><title>Rain</title></head><body><article><h1>Rain</h1><p>${"Rain fell on the town on Monday, the city said, and it cost $5 million. ".repeat(6)}</p></article></body></html>`;

/** Every file below a folder with its content. */
function tree(where: string): Record<string, string> {
  const files = readdirSync(where, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(named.map((name) => [path.relative(where, name), readFileSync(name, "utf8")]));
}

beforeAll(() => {
  put("news/b.txt", story(1));
  put("news/a.txt", story(2));
  put("news/deep/c.md", story(3));
  put("news/deep/d.txt.gz", gzipSync(story(4)));
  put("news/e.json", JSON.stringify({ id: "record-e", text: story(5) }));
  put("news/f.ndjson", [6, 7, 8].map(record).join(""));
  put("news/g.ndjson.gz", gzipSync([9, 10].map(record).join("").trimEnd()));
  put("news/page.html", page);
  put("news/notes.pdf", "%PDF-1.7");
  put("many.ndjson", Array.from({ length: 120 }, (_, n) => record(n)).join(""));
});

describe("what is read", () => {
  test("every article under the paths has one record, in the order of the code units of the paths", () => {
    const { code, out, err } = brief(["batch", at("news")]);
    expect(lines(out).map(({ id }) => id.replace(`${folder}/`, ""))).toEqual([
      "news/a.txt",
      "news/b.txt",
      "news/deep/c.md",
      "news/deep/d.txt.gz",
      "record-e",
      "r6",
      "r7",
      "r8",
      "r9",
      "r10",
      "news/page.html",
    ]);
    expect([code, err]).toEqual([0, "brief: 11 articles, 0 failed\n"]);
  });

  test("a record is what `summarize --json` and `pipe` write", () => {
    expect(brief(["batch", at("news/a.txt")]).out).toBe(brief(["summarize", "--json", at("news/a.txt")]).out);
    expect(brief(["batch", at("news/f.ndjson")]).out).toBe(shell(`brief pipe < '${at("news/f.ndjson")}'`).out);
  });

  test("globs, --include and --exclude choose", () => {
    const names = (...args: string[]): string[] =>
      lines(brief(["batch", ...args]).out).map(({ id }) => path.basename(id));
    expect(names(at("news/*.txt"))).toEqual(["a.txt", "b.txt"]);
    expect(names(at("news"), "--include", "*.md", "b.txt")).toEqual(["b.txt", "c.md"]);
    expect(names(at("news"), "--exclude", "deep/", "*.ndjson*", "--exclude", "*.json", "*.html")).toEqual([
      "a.txt",
      "b.txt",
    ]);
  });

  test("26. .briefignore counts, --no-ignore passes it over, and a named file is always read", () => {
    put("ignoring/.briefignore", "*.md\nsub/x.txt\n");
    for (const name of ["a.txt", "b.md", "sub/x.txt", "sub/y.txt"]) put(`ignoring/${name}`, story(name.length));
    const names = (...args: string[]): string[] =>
      lines(brief(["batch", ...args]).out).map(({ id }) => path.relative(at("ignoring"), id));
    expect(names(at("ignoring"))).toEqual(["a.txt", "sub/y.txt"]);
    expect(names("--no-ignore", at("ignoring"))).toEqual(["a.txt", "b.md", "sub/x.txt", "sub/y.txt"]);
    expect(names(at("ignoring/b.md"))).toEqual(["b.md"]);
  });

  test("25. links are followed where they are named, and told of inside folders", () => {
    put("linked/a.txt", story(1));
    symlinkSync(at("linked/a.txt"), at("linked/b.txt"));
    symlinkSync(at("linked"), at("linked/loop.txt"));
    const { out, err } = brief(["batch", at("linked")]);
    expect(lines(out)).toHaveLength(1);
    expect(err).toContain("b.txt: skipped: a link inside a folder");
    expect(lines(brief(["batch", at("linked/b.txt")]).out)).toHaveLength(1);
  });

  test("33. a named pipe in a folder is passed over with a word", () => {
    put("pipes/a.txt", story(1));
    shell(`mkfifo '${at("pipes/b.txt")}'`);
    const { code, out, err } = brief(["batch", at("pipes")]);
    expect([code, lines(out).length]).toEqual([0, 1]);
    expect(err).toContain("b.txt: skipped: no regular file");
  });
});

describe("what cannot be read has its record in its place", () => {
  beforeAll(() => {
    put("bad/a.txt", story(1));
    put("bad/b.txt", "a\0b");
    put("bad/c.txt.gz", gzipSync(story(2)).subarray(0, 40));
    put("bad/d.json", "{");
    put("bad/e.ndjson", `${JSON.stringify({ id: "x", text: "Rain." })}\n{"id":"y"}\n`);
    put("bad/f.txt", story(3));
  });

  test("missing, binary, broken gzip, bad JSON", () => {
    const { code, out } = brief(["batch", at("bad"), at("bad/none.txt")]);
    expect(lines(out).map(({ error, id }) => [path.basename(id ?? "-"), error?.code, error?.line])).toEqual([
      ["a.txt", undefined, undefined],
      ["b.txt", "E_ENCODING", undefined],
      ["c.txt.gz", "E_ENCODING", undefined],
      ["-", "E_JSON", undefined],
      ["x", undefined, undefined],
      ["y", "E_INPUT", 2],
      ["f.txt", undefined, undefined],
      ["none.txt", "E_READ", undefined],
    ]);
    expect(code).toBe(1);
  });

  test("37. an article that takes too long costs itself alone", () => {
    put("slow/a.txt", story(1));
    put("slow/b.txt", `${story(2)}\n${"Ann Lee of Rome said “no” to Bo Li on May 5, $5 and 5%. ".repeat(300_000)}`);
    put("slow/c.txt", story(3));
    const { code, out } = brief(["batch", at("slow"), "--timeout", "1", "--jobs", "1"]);
    expect(lines(out).map(({ error }) => error?.code)).toEqual([undefined, "E_TIMEOUT", undefined]);
    expect(code).toBe(1);
  });

  test("22. --fail-fast and --max-errors end the run; --fail-on warning counts warnings", () => {
    expect(lines(brief(["batch", at("bad"), "--fail-fast"]).out)).toHaveLength(2);
    const limited = brief(["batch", at("bad"), "--max-errors", "2"]);
    expect(lines(limited.out)).toHaveLength(3);
    expect(limited.err).toContain("ended at the limit of errors");
    put("warned/a.txt", Buffer.from("Ferry fares at the Caf\xe9 rose by $5 on Monday, the city said.\n", "latin1"));
    expect(brief(["batch", at("warned")]).code).toBe(0);
    expect(brief(["batch", at("warned"), "--fail-on", "warning"]).code).toBe(1);
  });

  test("--require makes an article without a field fail", () => {
    const { code, err, out } = brief(["batch", at("news/a.txt"), "--require", "title,tickers"]);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(1);
    expect(err).toContain("a.txt: it has no tickers\n");
  });

  test("32. a file without permission has its record (root may read all)", () => {
    put("locked/a.txt", story(1));
    chmodSync(at("locked/a.txt"), 0o000);
    const [result] = lines(brief(["batch", at("locked")]).out);
    const root = process.getuid?.() === 0;
    expect(root ? result.article.title : result.error.code).toBe(root ? "Ferry fares rise in town 1" : "E_READ");
  });
});

describe("the same bytes", () => {
  test("23. whatever the number of workers", () => {
    const one = brief(["batch", at("many.ndjson"), "--jobs", "1"]).out;
    expect(lines(one)).toHaveLength(120);
    for (const jobs of ["2", "8"]) expect(brief(["batch", at("many.ndjson"), "--jobs", jobs]).out).toBe(one);
  });

  test("articles of equal content are told to repeat the first", () => {
    put("twice/a.txt", story(1));
    put("twice/b.txt", story(1));
    const [first, second] = lines(brief(["batch", at("twice")]).out);
    expect(first.warnings).toEqual([]);
    expect(second.warnings).toEqual([{ code: "W_DUPLICATE", message: `the same content as ${at("twice/a.txt")}` }]);
  });
});

describe("a folder of results", () => {
  test("mirrors the tree, one file an input", () => {
    brief(["batch", at("news"), "--out", at("out")]);
    expect(Object.keys(tree(at("out")))).toEqual([
      ".brief-manifest.ndjson",
      "a.txt.json",
      "b.txt.json",
      "deep/c.md.json",
      "deep/d.txt.gz.json",
      "e.json.json",
      "f.ndjson.ndjson",
      "g.ndjson.gz.ndjson",
      "page.html.json",
    ]);
    expect(tree(at("out"))["f.ndjson.ndjson"]).toBe(brief(["batch", at("news/f.ndjson")]).out);
  });

  test("29. names stay in the folder and do not meet", () => {
    const given = ["x/a.txt", "y/a.txt", "y/A.txt", "y/con.txt", "y/-rf.txt", `y/${"n".repeat(230)}.txt`];
    for (const name of given) put(`names/${name}`, story(name.length));
    brief(["batch", at("names/x"), at("names/y"), "--out", at("named")]);
    const names = Object.keys(tree(at("named")));
    expect(names).toContain("a.txt.json");
    expect(names.filter((name) => /^a\.txt~\d\.json$/i.test(name))).toHaveLength(2);
    expect(names).toContain("_con.txt.json");
    expect(names).toContain("_rf.txt.json");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("--resume reads only what is new or changed", () => {
    put("grow/a.txt", story(1));
    put("grow/b.txt", story(2));
    brief(["batch", at("grow"), "--out", at("grown")]);
    const again = brief(["batch", at("grow"), "--out", at("grown"), "--resume"]);
    expect(again.err).toBe("brief: 2 articles, 0 failed, 2 unchanged\n");
    put("grow/b.txt", story(9));
    put("grow/c.txt", story(3));
    const changed = brief(["batch", at("grow"), "--out", at("grown"), "--resume"]);
    expect(changed.err).toBe("brief: 3 articles, 0 failed, 1 unchanged\n");
    brief(["batch", at("grow"), "--out", at("clean")]);
    expect(tree(at("grown"))).toEqual(tree(at("clean")));
  });

  test("27 and 35. a run killed at any moment leaves no half file, and goes on to the tree of a clean run", async () => {
    for (let n = 0; n < 150; n++) put(`kill/${n}.txt`, story(n).repeat(30));
    expect(brief(["batch", at("kill"), "--out", at("kill-clean")]).code).toBe(0);
    const expected = tree(at("kill-clean"));
    for (const [moment, signal] of [
      [150, "SIGKILL"],
      [300, "SIGHUP"],
      [500, "SIGKILL"],
    ] as const) {
      await killedAfter(moment, signal, ["batch", at("kill"), "--out", at("killed"), "--resume"]);
      for (const [name, content] of existsSync(at("killed")) ? Object.entries(tree(at("killed"))) : [])
        if (name.endsWith(".json")) expect(content, name).toBe(expected[name]);
    }
    expect(brief(["batch", at("kill"), "--out", at("killed"), "--resume"]).code).toBe(0);
    expect(tree(at("killed"))).toEqual(expected);
  });

  test("34. a folder that cannot be written: a message and exit code 74", () => {
    put("plain-file", "x");
    const { code, err } = brief(["batch", at("news/a.txt"), "--out", at("plain-file")]);
    expect(code).toBe(74);
    expect(err).toContain("the output could not be written");
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

function killedAfter(milliseconds: number, signal: NodeJS.Signals, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["bin/brief.js", ...args], {
      cwd: root,
      env: environment(),
      stdio: "ignore",
    });
    const timer = setTimeout(() => child.kill(signal), milliseconds);
    child.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

test("30. SIGINT ends the run with whole records and exit code 130", async () => {
  const articles = Array.from({ length: 4000 }, (_, n) => JSON.stringify({ id: `${n}`, text: story(n).repeat(20) }));
  put("long.ndjson", `${articles.join("\n")}\n`);
  const child = spawn(process.execPath, ["bin/brief.js", "batch", at("long.ndjson")], {
    cwd: root,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.once("data", () => child.kill("SIGINT"));
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(130);
  expect(err).toMatch(/^brief: \d+ articles?, .*; stopped after 0 of 1 file\n$/);
  for (const result of lines(out)) expect(result.schemaVersion).toBe(1);
  expect(lines(out).length).toBeLessThan(4000);
});

describe("24. tables", () => {
  test("a table for each kind of fact, quoted as RFC 4180 asks", () => {
    put("cells/a.txt", 'He paid "$5", twice\n\nThe city paid $5, or "five dollars", on Monday, it said.\n');
    brief(["batch", at("cells"), "--format", "csv", "--out", at("tables")]);
    const files = tree(at("tables"));
    const kinds = ["amounts", "articles", "dates", "entities", "errors", "quotes", "tickers"];
    expect(Object.keys(files)).toEqual(kinds.map((kind) => `${kind}.csv`));
    expect(files["articles.csv"]).toContain(',"He paid ""$5"", twice",');
    for (const content of Object.values(files)) expect(content.replaceAll("\r\n", "")).not.toContain("\r");
  });

  test("--formula-guard disarms what a spreadsheet would run, and only when asked", () => {
    put("formula/a.txt", "=HYPERLINK(1)\n\nThe city paid $5 on Monday, it said, and it rained.\n");
    brief(["batch", at("formula"), "--format", "csv", "--out", at("f1")]);
    brief(["batch", at("formula"), "--format", "csv", "--out", at("f2"), "--formula-guard"]);
    expect(tree(at("f1"))["articles.csv"]).toContain(",=HYPERLINK(1),");
    expect(tree(at("f2"))["articles.csv"]).toContain(",'=HYPERLINK(1),");
  });
});

describe("reports for CI", () => {
  beforeAll(() => {
    put("ci/a::error::%0A.txt", "a\0b");
    put("ci/b<&>.json", '{"id":"\\u0001]]>"}');
    for (let n = 0; n < 15; n++) put(`ci/many/${n}.txt`, "x\0");
  });

  test("36. GitHub annotations are escaped, at most ten of a level, and the rest is counted", () => {
    const { code, out } = brief(["batch", at("ci"), "--format", "github"]);
    const shown = out.trimEnd().split("\n");
    expect(code).toBe(1);
    expect(shown).toHaveLength(11);
    expect(shown[0]).toMatch(/^::error file=[^:,]*a%3A%3Aerror%3A%3A%250A\.txt,title=E_ENCODING::/);
    expect(shown[10]).toBe("::notice::7 more of level error");
  });

  test("28 and 37. JUnit is well-formed whatever the names", () => {
    const { out } = brief(["batch", at("ci"), "--format", "junit"]);
    expect(out).toContain('<testsuite name="brief" tests="17" failures="17" errors="0">');
    expect(out).toContain("b&lt;&amp;&gt;.json");
    expect(out).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  test.skipIf(!existsSync("/usr/bin/python3"))(
    "28. a parser of XML that forgives nothing reads the JUnit report",
    () => {
      const count = `import sys, xml.etree.ElementTree as tree; print(len(tree.parse(sys.stdin).getroot().findall(".//failure")))`;
      put("ci/odd\u001b\ufffe]]>.txt", "a\0b");
      expect(shell(`brief batch '${at("ci")}' --format junit 2>/dev/null | /usr/bin/python3 -c '${count}'`).out).toBe(
        "18\n",
      );
      rmSync(at("ci/odd\u001b\ufffe]]>.txt"));
    },
  );

  test("37. SARIF names rule, file and message", () => {
    const { runs, version } = JSON.parse(brief(["batch", at("ci"), "--format", "sarif"]).out);
    expect(version).toBe("2.1.0");
    expect(runs[0].results).toHaveLength(17);
    expect(runs[0].results[0]).toMatchObject({ ruleId: "E_ENCODING", level: "error" });
  });

  // What SARIF 2.1.0 asks of the objects that a log of findings is made of.
  const text = { type: "object", properties: { text: { type: "string", minLength: 1 } }, required: ["text"] };
  const object = (properties: Record<string, unknown>) => ({
    type: "object",
    properties,
    required: Object.keys(properties),
  });
  const sarif = object({
    $schema: { const: "https://json.schemastore.org/sarif-2.1.0.json" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: object({
        tool: object({
          driver: object({
            name: { type: "string" },
            version: { type: "string" },
            rules: { type: "array", uniqueItems: true, items: object({ id: { type: "string", minLength: 1 } }) },
          }),
        }),
        results: {
          type: "array",
          items: object({
            ruleId: { type: "string" },
            level: { enum: ["none", "note", "warning", "error"] },
            message: text,
            locations: {
              type: "array",
              items: object({
                physicalLocation: {
                  ...object({
                    artifactLocation: object({
                      uri: { type: "string", pattern: "^(?:[-\\w.~!*'()/]|%[0-9A-F]{2})+$" },
                    }),
                  }),
                },
              }),
            },
          }),
        },
      }),
    },
  });

  test("37. SARIF has what its standard asks for, whatever the names", () => {
    const valid = new Ajv2020({ strict: true }).compile(sarif);
    put("ci/lines.ndjson", `{\n${record(1)}{"id":"x"}\n`);
    const { out } = brief(["batch", at("ci"), "--format", "sarif"]);
    rmSync(at("ci/lines.ndjson"));
    valid(JSON.parse(out));
    expect(valid.errors).toBeNull();
    const regions = JSON.parse(out).runs[0].results.map(
      ({ locations }: { locations: [{ physicalLocation: { region?: unknown } }] }) =>
        locations[0].physicalLocation.region,
    );
    expect(regions.filter(Boolean)).toEqual([{ startLine: 1 }, { startLine: 3 }]);
  });

  test("27. what an article says is no workflow command", () => {
    put("commands/::stop-commands::x.txt", "Rain%0A::error::fell\r\n::set-output name=a::b\n\nRain fell.\n");
    put(
      "commands/a.json",
      JSON.stringify({ id: "a\n::error::b", text: "Rain fell.", publishedAt: "x\n::add-mask::y" }),
    );
    const { out } = brief(["batch", at("commands"), "--format", "github", "--require", "tickers"]);
    const shown = out.trimEnd().split("\n");
    expect(shown).toHaveLength(3);
    for (const line of shown) expect(line).toMatch(/^::(?:error|warning) file=[^:,\r\n]*,title=[A-Z_]+::[^\r\n]*$/);
  });
});

test("39. --quiet says nothing but errors, --verbose adds times; the output is the same", () => {
  const plain = brief(["batch", at("news/a.txt")]);
  expect(brief(["batch", "-q", at("news/a.txt")])).toEqual({ ...plain, err: "" });
  const verbose = brief(["batch", "-v", at("news/a.txt")]);
  expect(verbose.out).toBe(plain.out);
  expect(verbose.err).toMatch(/^brief: 1 article, 0 failed, \d+\.\d s, \d+ articles\/s\n$/);
});

test("8. workers do not complain of contradicting colour variables", () => {
  expect(brief(["batch", "-q", at("news/a.txt")], "", { FORCE_COLOR: "1", NO_COLOR: "1" }).err).toBe("");
});

test("11. progress stands on a terminal only, not in CI and not with --quiet", () => {
  expect(terminal(`brief batch '${at("many.ndjson")}' > /dev/null`).out).toMatch(/\d+%, 0\/1 files, \d+ articles\/s/);
  expect(terminal(`brief batch '${at("many.ndjson")}' > /dev/null`, { CI: "true" }).out).not.toContain("files,");
  expect(terminal(`brief batch -q '${at("many.ndjson")}' > /dev/null`).out).toBe("");
});
