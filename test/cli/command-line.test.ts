import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { endings } from "../../src/cli/exit.ts";
import { temporaryFolder } from "../temporary.ts";
import { article, brief, root, shell, terminal } from "./binary.ts";

const escapeCharacter = "\u001b";
const { folder, put: file } = temporaryFolder("cli");

describe("streams and colour", () => {
  test("1. --json writes one JSON value and a line end, and nothing on stderr", () => {
    const { code, out, err } = brief(["summarize", article, "--json"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out.indexOf("\n")).toBe(out.length - 1);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, id: article, source: { path: article, format: "text" } });
  });

  test("2. what goes wrong is told on stderr, also with --json and for a second file", () => {
    const { code, out, err } = brief(["summarize", "--json", article, "missing.txt"]);
    expect(code).toBe(1);
    expect(err).toBe("brief: missing.txt: no such file\n");
    const [first, second] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first.id).toBe(article);
    expect(second).toEqual({ schemaVersion: 1, id: "missing.txt", error: { code: "E_READ", message: "no such file" } });
  });

  test("3. a file on standard input gives the same but for its path", () => {
    const named = JSON.parse(brief(["summarize", article, "--id", "a", "--json"]).out);
    const piped = JSON.parse(shell(`brief summarize - --id a --json < ${article}`).out);
    expect(piped.source.path).toBeNull();
    expect({ ...piped, source: { ...piped.source, path: article } }).toEqual(named);
  });

  test("4. without a file on a terminal: help and exit code 2, at once", () => {
    const { code, out } = terminal("brief summarize 2>&1");
    expect(code).toBe(2);
    expect(out).toContain("Usage: brief summarize");
  });

  test("5. no escape character where stdout is no terminal", () => {
    for (const command of [["summarize", article], ["explain", article], ["rules"]])
      expect(brief(command).out, command[0]).not.toContain(escapeCharacter);
  });

  test("6. NO_COLOR takes the colour from a terminal, an empty one does not", () => {
    expect(terminal(`brief summarize ${article}`).out).toContain(escapeCharacter);
    expect(terminal(`brief summarize ${article}`, { NO_COLOR: "1" }).out).not.toContain(escapeCharacter);
    expect(terminal(`brief summarize ${article}`, { NO_COLOR: "" }).out).toContain(escapeCharacter);
  });

  test("7. --color and --no-color, then FORCE_COLOR, then NO_COLOR, then TERM, then the terminal", () => {
    const forced = { FORCE_COLOR: "1" };
    const refused = { NO_COLOR: "1" };
    const dumb = { TERM: "dumb" };
    // What is asked for, the variables, and whether there is colour in a pipe and on a terminal; each row outdoes those below it.
    const rows: readonly [string, Record<string, string>, boolean, boolean][] = [
      ["--color", { ...refused, ...dumb, FORCE_COLOR: "0" }, true, true],
      ["--no-color", forced, false, false],
      ["", { ...forced, ...refused, ...dumb }, true, true],
      ["", { FORCE_COLOR: "0" }, false, false],
      ["", { FORCE_COLOR: "false" }, false, false],
      ["", refused, false, false],
      ["", dumb, false, false],
      ["", {}, false, true],
    ];
    for (const [flag, env, piped, shown] of rows) {
      const args = ["summarize", article, ...(flag === "" ? [] : [flag])];
      const about = `${flag} ${JSON.stringify(env)}`;
      expect(brief(args, "", env).out.includes(escapeCharacter), `${about} in a pipe`).toBe(piped);
      expect(terminal(`brief ${args.join(" ")}`, env).out.includes(escapeCharacter), `${about} shown`).toBe(shown);
    }
  });

  test("8. no warning about contradicting colour variables", () => {
    expect(brief(["summarize", article], "", { FORCE_COLOR: "1", NO_COLOR: "1" }).err).toBe("");
  });

  test("9. TERM=dumb: no colour and only ASCII marks around the article's own words", () => {
    const { out } = terminal(`brief summarize ${article}`, { TERM: "dumb" });
    expect(out).not.toContain(escapeCharacter);
    expect(out.replaceAll("€3.50", "")).toMatch(/^[\r\n\x20-\x7e]*$/);
  });

  test("10. lines keep to COLUMNS, else to the terminal, else to 80", () => {
    const longest = (text: string): number => Math.max(...text.split(/\r?\n/).map((line) => [...line].length));
    expect(longest(brief(["summarize", article]).out)).toBeLessThanOrEqual(80);
    expect(longest(brief(["summarize", article], "", { COLUMNS: "40" }).out)).toBeLessThanOrEqual(40);
    expect(longest(terminal(`stty cols 50; brief summarize ${article}`, { NO_COLOR: "1" }).out)).toBeLessThanOrEqual(
      50,
    );
  });

  test("10. wide letters and emoji take two columns", () => {
    const wide = file("wide.txt", `${"東京証券取引所の株価は上昇した。".repeat(8)}\n`);
    const { out } = brief(["summarize", wide, "--title", "📈📉".repeat(30)], "", { COLUMNS: "40" });
    for (const line of out.split("\n"))
      expect([...line].filter((c) => c > "\u2e80").length * 2).toBeLessThanOrEqual(40);
  });

  test("11. no progress is shown for single files", () => {
    expect(terminal(`brief summarize ${article} > /dev/null`).out).toBe("");
  });

  test("12. a reader that goes away ends it quietly", () => {
    const many = Array.from({ length: 60 }, () => article).join(" ");
    const { code, err } = shell(`brief summarize --json ${many} | head -n 1 > /dev/null; exit \${PIPESTATUS[0]}`);
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test("12. a reader that is gone before the first byte is no failure", () => {
    const line = JSON.stringify({ id: "a", text: "Rain fell." });
    for (const command of [
      `summarize ${article}`,
      `batch -q ${article}`,
      "rules",
      "--help",
      `pipe <(echo '${line}')`,
    ]) {
      const { code, err } = shell(`brief ${command} | true; exit \${PIPESTATUS[0]}`);
      expect([code, err], command).toEqual([0, ""]);
    }
  });

  test("13. a slow reader gets every byte", () => {
    const record = JSON.stringify({ id: "a", text: `Prices rose $5 on Monday. ${"word ".repeat(20_000)}` });
    const input = file("slow.ndjson", `${record}\n`.repeat(50));
    const direct = shell(`brief pipe < ${input} | wc -c`);
    const slow = shell(`brief pipe < ${input} | (sleep 1; wc -c)`);
    expect(Number(direct.out)).toBeGreaterThan(5_000_000);
    expect(slow.out).toBe(direct.out);
  });

  test("13. so does one whose pipe was set to take what it can and not to wait", () => {
    const record = JSON.stringify({ id: "a", text: `Prices rose $5 on Monday. ${"word ".repeat(20_000)}` });
    const input = file("unwaiting.ndjson", `${record}\n`.repeat(5));
    const direct = shell(`brief pipe < ${input} | sha256sum`);
    // Node's stream sets it, and a process that is killed cannot set it back
    const unwaiting = `"${process.execPath}" -e 'process.stdout.write(""); process.kill(process.pid, "SIGKILL")'`;
    const slow = shell(`{ ${unwaiting}; brief pipe < ${input}; } 2> /dev/null | (sleep 1; sha256sum)`);
    expect(slow.out).toBe(direct.out);
  });

  test("14. a full device: a message and exit code 74", () => {
    const { code, err } = shell(`brief summarize ${article} > /dev/full`);
    expect(code).toBe(74);
    expect(err).toBe("brief: the output could not be written: no space is left\n");
  });

  test("15. plain: one fact a line, the kind first and the id last", () => {
    const { out } = brief(["summarize", "--format", "plain", article]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(lines).toContainEqual(["title", "Port Ellery reopens harbour bridge after two-year repair", article]);
    for (const line of lines) expect(line.at(-1)).toBe(article);
  });
});

describe("exit codes and errors", () => {
  test("16. the help and the manual page say of each exit code what it means", () => {
    const words = (text: string): string => text.replace(/\s+/g, " ");
    const help = words(brief(["--help"]).out);
    const manual = readFileSync(path.join(root, "dist/brief.1"), "utf8").replaceAll("\\-", "-");
    for (const [code, meaning] of endings) {
      expect(help).toContain(` ${code} ${meaning}`);
      expect(manual).toContain(`\n.B ${code}\n${meaning}\n`);
    }
  });

  test.each([
    [["summarize", "--jsn"], "unknown option '--jsn' (Did you mean --json?); see `brief summarize --help`"],
    [["sumarize"], "unknown command 'sumarize' (Did you mean summarize?)"],
    [["help", "sumarize"], "unknown command 'sumarize'; see `brief --help`"],
    [["--debug"], "name a command; see `brief --help`"],
    [["batch", "x", "--jobs", "none"], "It is a whole number from 1; see `brief batch --help`"],
    [["explain"], "missing required argument 'file'"],
    [["summarize", "--format", "pdf", article], "argument 'pdf' is invalid"],
    [["summarize", "--select", "people", article], "There is no field people"],
    [["summarize", "--published-at", "yesterday", article], "ISO 8601"],
    [["summarize", "--id", "x", article, article], "give one file"],
    [["rules", "nothing"], 'no stage or rule "nothing"'],
  ])("17. %j: one line on stderr and exit code 2", (args, message) => {
    const { code, out, err } = brief(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("18. help and version go to stdout, and help begins with an example", () => {
    const commands = ["summarize", "pipe", "batch", "explain", "diff", "rules", "schema", "config", "completion"];
    expect([...brief(["--help"]).out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name)).toEqual([
      ...commands,
      "help",
    ]);
    for (const args of [["--help"], ["-h"], ["help", "summarize"], ...commands.map((name) => [name, "--help"])]) {
      const { code, out, err } = brief(args);
      expect([code, err], args.join(" ")).toEqual([0, ""]);
      expect(out, args.join(" ")).toMatch(/^Example: brief /);
    }
    expect(brief(["--version"])).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  test("19. a bad line gets an error record in its place, and the rest goes on", () => {
    const lines = [
      JSON.stringify({ id: "a", text: "Rain fell on Monday." }),
      "{not json",
      JSON.stringify({ id: "b" }),
      "[]",
      JSON.stringify({ id: "c", text: "Snow fell on Tuesday." }),
    ];
    const { code, out, err } = brief(["pipe"], lines.join("\n"));
    const results = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map(({ id, error }) => [id, error?.code, error?.line])).toEqual([
      ["a", undefined, undefined],
      [null, "E_JSON", 2],
      ["b", "E_INPUT", 3],
      [null, "E_INPUT", 4],
      ["c", undefined, undefined],
    ]);
    expect(code).toBe(1);
    expect(err.trimEnd().split("\n")).toHaveLength(3);
  });

  test("20. the error codes are a closed list in the schema", () => {
    const { $defs } = JSON.parse(brief(["schema"]).out);
    expect($defs.ErrorCode.enum).toEqual([
      "E_READ",
      "E_ENCODING",
      "E_TOO_LARGE",
      "E_TIMEOUT",
      "E_JSON",
      "E_INPUT",
      "E_INTERNAL",
    ]);
  });

  test("21. an error is told without a stack", () => {
    const { err } = brief(["summarize", folder, "missing.txt"]);
    expect(err).toBe(
      `brief: ${folder}: it is a folder; name the files in it, or use \`brief batch\`\nbrief: missing.txt: no such file\n`,
    );
  });

  test("21. --debug and BRIEF_DEBUG=1 show the stack behind it, on stderr alone", () => {
    const plain = brief(["summarize", "--json", "missing.txt"]);
    for (const shown of [
      brief(["summarize", "--json", "missing.txt", "--debug"]),
      brief(["summarize", "--json", "missing.txt"], "", { BRIEF_DEBUG: "1" }),
    ]) {
      expect(shown).toMatchObject({ code: plain.code, out: plain.out });
      expect(shown.err).toMatch(/^brief: missing\.txt: no such file\n(?:.*\n)? +at .*\.js:\d+:\d+/);
    }
    expect(plain.err).not.toMatch(/^ +at /m);
    expect(brief(["pipe"], "{}\n").err).toBe("brief: line 1: the record has no id; give it a string\n");
  });
});

describe("several articles", () => {
  test("the terminal view heads each file with its name, in the order given", () => {
    const other = file("b.txt", "Rain fell on Monday.\n");
    const { out } = brief(["summarize", other, article]);
    expect([...out.matchAll(/^== (.*) ==$/gm)].map((match) => match[1])).toEqual([other, article]);
  });

  test("what the file does not say can be given", () => {
    const args = ["--title", "T", "--published-at", "2025-03-12", "--url", "https://example.org/a", "--id", "x"];
    const result = JSON.parse(brief(["summarize", article, "--json", ...args]).out);
    expect(result).toMatchObject({
      id: "x",
      source: { url: "https://example.org/a" },
      article: { title: "T", publishedAt: { value: "2025-03-12", text: "2025-03-12", rule: "given/published-at" } },
    });
    expect(result.article.publishedAt).not.toHaveProperty("start");
  });

  test("--select keeps the named fields with schemaVersion and id", () => {
    const result = JSON.parse(brief(["summarize", article, "--json", "--select", "amounts,dates"]).out);
    expect(Object.keys(result)).toEqual(["schemaVersion", "id", "dates", "amounts"]);
    const piped = brief(["pipe", "--select", "amounts"], `${JSON.stringify({ id: "a", text: "It cost $5." })}\n`);
    expect(JSON.parse(piped.out)).toMatchObject({ id: "a", amounts: [{ text: "$5", value: 5, currency: "USD" }] });
  });

  test("--offsets counts bytes or code points where asked", () => {
    const text = "Café 🍵 sold for $5 a cup.";
    const input = file("tea.txt", text);
    for (const [unit, slice] of [
      ["utf-8", (start: number, end: number) => Buffer.from(text).subarray(start, end).toString()],
      ["utf-16", (start: number, end: number) => text.slice(start, end)],
      ["utf-32", (start: number, end: number) => [...text].slice(start, end).join("")],
    ] as const) {
      const { amounts } = JSON.parse(brief(["summarize", input, "--json", "--offsets", unit]).out);
      expect(slice(amounts[0].start, amounts[0].end), unit).toBe("$5");
    }
  });

  test("34. each result comes before the next line is sent", () => {
    const record = JSON.stringify({ id: "a", text: "Rain fell." });
    const line = `coproc B { brief pipe; }; echo '${record}' >&"\${B[1]}"; read -r -t 10 first <&"\${B[0]}"; echo "\${first:0:26}"; exec {B[1]}>&-; wait`;
    expect(shell(line).out).toBe('{"schemaVersion":1,"id":"a\n');
  });
});
