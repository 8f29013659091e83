import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary.ts";
import { article, brief, root, shell } from "./binary.ts";

const { at, put } = temporaryFolder("interfaces");

/** Runs the binary in a folder of the test's own, with its own home. */
const brief_ = `"${process.execPath}" "${root}bin/brief.js"`;
const inFolder = (where: string, args: string, env: Record<string, string> = {}) =>
  shell(`cd '${at(where)}' && ${brief_} ${args}`, { HOME: at("home"), ...env });

describe("31 and 32. configuration", () => {
  put("home/.config/brief/config.json", '{ "summarize": { "format": "markdown", "offsets": "utf-8" } }');
  put("repo/.git/HEAD", "");
  put("repo/brief.config.json", '{ "summarize": { "format": "plain" }, "batch": { "jobs": 1 } }');
  put("repo/news/a.txt", "Rain fell on Monday\n\nThe city paid $5 on Monday, it said.\n");
  put("other/a.txt", "Rain fell on Monday\n\nThe city paid $5 on Monday, it said.\n");
  mkdirSync(at("repo/deep"), { recursive: true });

  test("a flag wins over the environment, that over the repository's file, that over the user's", () => {
    const line = "summarize ../news/a.txt";
    expect(inFolder("other", "summarize a.txt").out).toMatch(/^# Rain fell/);
    expect(inFolder("repo/deep", line).out).toMatch(/^title\tRain fell/);
    expect(inFolder("repo/deep", line, { BRIEF_SUMMARIZE_FORMAT: "json" }).out).toMatch(/^\{"schemaVersion":1/);
    expect(inFolder("repo/deep", `${line} --format text`, { BRIEF_SUMMARIZE_FORMAT: "json" }).out).toMatch(
      /^Rain fell/,
    );
  });

  test("`brief config` shows each value with where it comes from", () => {
    const lines = inFolder("repo/deep", "config --show", { BRIEF_BATCH_TIMEOUT: "9" }).out.split("\n");
    expect(lines).toContain(`summarize.format\t"plain"\t${at("repo/brief.config.json")}`);
    expect(lines).toContain(`summarize.offsets\t"utf-8"\t${at("home/.config/brief/config.json")}`);
    expect(lines).toContain("batch.timeout\t9\tBRIEF_BATCH_TIMEOUT");
    expect(lines).toContain('pipe.offsets\t"utf-16"\tdefault');
  });

  test.each([
    ['{\n  "summarize": {\n    "formt": "plain"\n  }\n}', 'brief.config.json:3: "formt" is no option of summarize'],
    ['{\n  "sumarize": {} }', 'brief.config.json:2: there is no command "sumarize"'],
    [
      '{\n  "pipe": { "tickers": "formt" },\n  "batch": {\n    "formt": 1\n  }\n}',
      'brief.config.json:4: "formt" is no option of batch',
    ],
    [
      '{\n  "batch": {},\n  "summarize": {\n    "offsets": "utf-8", "format":\n    "pdf" } }',
      "brief.config.json:4: --format: it is one of text",
    ],
    ['{\n  "pipe": {},\n  "pi\\u0070es": {} }', 'brief.config.json:3: there is no command "pipes"'],
    ['{ "extends": "./brief.config.json" }', 'there is no command "extends"'],
    ['{ "__proto__": { "format": "plain" } }', 'there is no command "__proto__"'],
    ['{ "summarize": { "color": "often" } }', "--color: it is true or false"],
    ['{ "batch": ["jobs"] }', '"batch" holds an object of options'],
    ['{ "batch": { "out": "/etc" } }', '"out" is no option of batch that a file may set'],
    ['{ "summarize": { "format": "pdf" } }', "--format: it is one of text"],
    ["{ nonsense", "no JSON"],
    ['{\n  "batch": {},\n}', "brief.config.json:3: no JSON"],
    ["[]", "a configuration is a JSON object"],
  ])("%j is refused with its place", (content, message) => {
    put("wrong/.git/HEAD", "");
    put("wrong/brief.config.json", content);
    put("wrong/a.txt", "Rain.");
    const { code, err, out } = inFolder("wrong", "summarize a.txt");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("a configuration that is a folder is refused by name, and a byte order mark is no harm", () => {
    mkdirSync(at("odd/brief.config.json"), { recursive: true });
    put("odd/a.txt", "Rain.");
    expect(inFolder("odd", "summarize a.txt").err).toContain(
      "brief.config.json: it is a folder; a configuration is a file",
    );
    put("marked/brief.config.json", '\ufeff{ "summarize": { "format": "plain" } }');
    put("marked/a.txt", "Rain fell on Monday\n\nThe city paid $5 on Monday, it said.\n");
    expect(inFolder("marked", "summarize a.txt").out).toMatch(/^title\tRain fell/);
  });

  describe("38. a configuration that cannot be read is refused at once, in the words that other files get", () => {
    const large = "it is larger than 1 MiB; a configuration holds options alone";
    const endless = "it is a pipe or a device; a configuration is a file";
    test.each([
      ["of 10 MB", "head -c 10000000 /dev/zero >", large],
      ["that is a device", "ln -s /dev/zero", endless],
      ["that is a pipe", "mkfifo", endless],
      ["that says it is empty and has no end to speak of", "ln -s /proc/self/pagemap", large],
      ["that nobody may read (root may read all)", "touch brief.config.json; chmod 000", "no permission to read it"],
    ])("%s", (_what, make, reason) => {
      put("huge/a.txt", "Rain.");
      shell(`cd '${at("huge")}'; rm -f brief.config.json; ${make} brief.config.json`);
      const { code, err, out } = inFolder("huge", "summarize a.txt");
      if (make.includes("chmod") && process.getuid?.() === 0) expect(err).toContain("brief.config.json: no JSON");
      else expect([code, out, err]).toEqual([2, "", `brief: ${at("huge/brief.config.json")}: ${reason}\n`]);
    });
  });

  test("38. an environment variable of odd content is refused, or harmless", () => {
    const { code, err } = inFolder("other", "summarize a.txt", { BRIEF_SUMMARIZE_FORMAT: "a\nb\u001b[31m" });
    expect(code).toBe(2);
    expect(err).not.toContain("\u001b");
  });
});

describe("33. schemas", () => {
  test("each is valid, and the configuration's holds for a configuration and refuses an unknown key", () => {
    for (const name of ["result", "input", "config"]) {
      const schema = JSON.parse(brief(["schema", name]).out);
      expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema), name).not.toThrow();
    }
    const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(brief(["schema", "config"]).out),
    );
    expect(valid({ summarize: { format: "plain" }, batch: { jobs: 2, include: ["*.txt"] } })).toBe(true);
    expect(valid({ summarize: { formt: "plain" } })).toBe(false);
  });

  test("what every command writes holds to it", () => {
    const valid = new Ajv2020({ strict: true }).compile(JSON.parse(brief(["schema", "result"]).out));
    for (const out of [
      brief(["summarize", "--json", article]).out,
      brief(["summarize", "--json", "missing.txt"]).out,
      brief(["pipe"], "{}\n").out,
      brief(["batch", article]).out,
    ]) {
      valid(JSON.parse(out));
      expect(valid.errors).toBeNull();
    }
  });
});

describe("38. completion and manual page", () => {
  const commands = [...brief(["--help"]).out.matchAll(/^ {2}([a-z]+) .*$/gm)].map((match) => match[1] as string);
  const flags = commands
    .filter((command) => command !== "help")
    .flatMap((command) => [...brief([command, "--help"]).out.matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag));

  test.each(["bash", "zsh", "fish"])("every flag is in the completion of %s", (name) => {
    const { code, out } = brief(["completion", name]);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(command);
    for (const flag of flags) expect(out, flag).toContain(name === "fish" ? `-l ${flag.slice(2)}` : flag);
  });

  test("bash completes a command, a flag and a value", () => {
    const complete = (words: string): string =>
      shell(
        `source <(brief completion bash); COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _brief; echo "\${COMPREPLY[@]}"`,
      ).out.trim();
    expect(complete("brief sum")).toBe("summarize");
    expect(complete("brief batch --res")).toBe("--resume");
    expect(complete("brief summarize --format ma")).toBe("markdown");
  });

  test("every flag is in the manual page", () => {
    const page = readFileSync(path.join(root, "dist/brief.1"), "utf8").replaceAll("\\-", "-");
    for (const flag of flags.filter((each) => each !== "--help")) expect(page, flag).toContain(flag);
  });
});

describe("diff", () => {
  const record = (id: string, text: string): string => brief(["pipe"], `${JSON.stringify({ id, text })}\n`).out;

  test("equal outputs differ in nothing", () => {
    const file = put("d/a.ndjson", record("a", "It cost $5 on Jan. 2, 2025."));
    expect(brief(["diff", file, file])).toEqual({ code: 0, out: "", err: "" });
  });

  test("shows fact by fact what only one of them holds", () => {
    const old = put("d/old.ndjson", record("a", "Rain fell. It cost $5 in May 2024.") + record("b", "Gone."));
    const fresh = put("d/new.ndjson", record("a", "Rain fell. It cost $6 in May 2024.") + record("c", "New."));
    const { code, out } = brief(["diff", old, fresh]);
    expect(code).toBe(1);
    expect(out).toContain("- amount $5 = 5 USD\n");
    expect(out).toContain("+ amount $6 = 6 USD\n");
    expect(out).not.toContain("date May 2024");
    expect(out).toContain("b\n- the article\n");
    expect(out).toContain("c\n+ the article\n");
  });

  test("a body that is longer or shorter is a difference", () => {
    const old = put("d/long.ndjson", record("a", "Rain fell on the old town."));
    const fresh = put("d/short.ndjson", record("a", "Rain fell."));
    expect(brief(["diff", old, fresh]).out).toContain("- body of 6 words\n");
  });

  test("articles of one id are each compared, and errors are facts", () => {
    const old = put(
      "d/same.ndjson",
      record("a", "It cost $5.") + record("a", "It cost $6.") + brief(["pipe"], "{}\n").out,
    );
    const fresh = put("d/other.ndjson", record("a", "It cost $7.") + record("a", "It cost $6."));
    const { code, out } = brief(["diff", old, fresh]);
    expect(code).toBe(1);
    expect(out).toContain("- amount $5 = 5 USD\n");
    expect(out).not.toContain("$6");
    expect(out).toContain("line 3\n- the article\n");
    expect(brief(["diff", "--quiet", old, fresh])).toEqual({ code: 1, out: "", err: "" });
  });

  test.each([
    ["[]", "no result of brief"],
    ["null", "no result of brief"],
    ["{", "no JSON"],
  ])("%j is refused with its place", (content, message) => {
    const bad = put("d/bad.ndjson", content);
    const { code, err } = brief(["diff", bad, bad]);
    expect(code).toBe(2);
    expect(err).toContain(`bad.ndjson:1: ${message}`);
  });

  test("compares folders, and says what it cannot read", () => {
    put("e/news/a.txt", "It cost $5.");
    brief(["batch", at("e/news"), "--out", at("e/one")]);
    brief(["batch", at("e/news"), "--out", at("e/two")]);
    expect(brief(["diff", at("e/one"), at("e/two")]).code).toBe(0);
    expect(brief(["diff", at("e/one"), at("e/none")])).toMatchObject({ code: 2, out: "" });
  });

  test("a folder without a result is no output, unless a run left it so", () => {
    put("f/news/a.txt", "It cost $5.");
    brief(["batch", at("f/news"), "--format", "csv", "--out", at("f/tables")]);
    for (const pair of [
      [at("f/tables"), at("f/tables")],
      [at("f/news"), at("f/tables")],
    ]) {
      const { code, err, out } = brief(["diff", ...pair]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toBe(
        `brief: ${pair[0]}: no result of brief in it; give it a folder that \`brief batch --out\` wrote as NDJSON\n`,
      );
    }
    mkdirSync(at("f/empty"));
    brief(["batch", at("f/empty"), "--out", at("f/nothing")]);
    for (const folder of [at("f/nothing"), at("f")]) // the folder above holds that of the run
      expect(brief(["diff", folder, folder])).toEqual({ code: 0, out: "", err: "" });
  });

  test("a link to a file of results is read, a pipe in the folder is not waited for", () => {
    const file = put("g/out/x.ndjson", record("a", "It cost $5."));
    mkdirSync(at("g/linked"));
    symlinkSync(file, at("g/linked/x.ndjson"));
    shell(`mkfifo '${at("g/linked/y.json")}'`);
    expect(brief(["diff", at("g/out"), at("g/linked")])).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("pipe for engines", () => {
  const records = Array.from(
    { length: 40 },
    (_, n) => `${JSON.stringify({ id: `r${n}`, text: `Café ${n} cost $${n} — “yes”.` })}\n`,
  );
  const file = put("engines/in.ndjson", records.join(""));
  const whole = shell(`brief pipe < '${file}'`).out;

  test("a file by name gives what standard input gives", () => {
    expect(brief(["pipe", file]).out).toBe(whole);
  });

  test("byte ranges cut anywhere give every line once, in order", () => {
    const { length } = readFileSync(file);
    for (const step of [97, 701]) {
      let out = "";
      for (let offset = 0; offset < length; offset += step)
        if (step > 400 || offset < step * 3)
          out += brief(["pipe", file, "--byte-offset", `${offset}`, "--byte-length", `${step}`]).out;
      expect(whole.startsWith(out)).toBe(true);
      if (step > 400) expect(out).toBe(whole);
    }
  });

  test("--ascii writes pure ASCII of the same value", () => {
    const { out } = brief(["pipe", file, "--ascii"]);
    expect(out).toMatch(/^[\n\x20-\x7e]*$/);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(
      whole
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
  });

  test("empty input gives empty output; CRLF, a byte order mark and a last line without LF are read", () => {
    expect(brief(["pipe"], "")).toEqual({ code: 0, out: "", err: "" });
    const line = JSON.stringify({ id: "a", text: "Rain." });
    const { code, out } = brief(["pipe"], `\ufeff${line}\r\n${line}`);
    expect([code, out.trimEnd().split("\n").length]).toEqual([0, 2]);
  });

  const noArticles = [
    "[]",
    "null",
    "1",
    `${JSON.stringify({ id: "a", text: "R." })}{}`,
    '{"id":"a","text":"R.",}',
    '{"id":1,"text":"R."}',
    '{"text":"R."}',
    '{"id":"a","text":1}',
    "",
  ];
  test("18. lines that are no article are answered in place with an error", () => {
    const good = JSON.stringify({ id: "g", text: "Rain." });
    const { code, out } = brief(["pipe"], `${good}\n${noArticles.join("\n")}\n${good}\n`);
    const [first, ...rest] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const last = rest.pop();
    expect([first.id, last.id, code]).toEqual(["g", "g", 1]);
    expect(rest.map(({ error }) => error.line)).toEqual(noArticles.map((_, i) => i + 2));
  });

  test("17. ids and keys that objects have by nature are only words", () => {
    const line =
      '{"id":"__proto__","text":"Constructor Inc. paid $5, constructor said.","__proto__":{"html":"x"},"constructor":1}';
    const result = JSON.parse(brief(["pipe"], `${line}\n`).out);
    expect(result).toMatchObject({ id: "__proto__", amounts: [{ text: "$5" }] });
  });

  test("7. a line of 600 MB gets its error, and the next is read", () => {
    const line = `(printf '{"id":"a","text":"'; head -c 600000000 /dev/zero | tr '\\0' 'a'; printf '"}\\n'; echo '{"id":"b","text":"Rain."}') | brief pipe --select warnings`;
    const { code, out } = shell(line);
    const [first, second] = out
      .trimEnd()
      .split("\n")
      .map((each) => JSON.parse(each));
    expect(first.error).toMatchObject({ code: "E_TOO_LARGE", line: 1 });
    expect([second.id, code]).toEqual(["b", 1]);
  });

  test("36. standard input or output closed: no crash", () => {
    expect(shell("brief pipe <&-").code).toBe(0);
    expect([0, 74]).toContain(shell(`brief summarize ${article} >&-`).code);
  });

  test.each(["2>&-", "2>/dev/full", "2> >(exec true)"])("36. words that nobody hears cost no result: %s", (err) => {
    const line = '{\n{"id":"a","text":"Rain fell."}\n';
    const input = put("unheard.ndjson", line);
    for (const command of [`summarize --json none.txt ${article}`, `batch none.txt ${article}`, `pipe ${input}`]) {
      const { code, out } = shell(`brief ${command} ${err}`);
      expect([code, out.trimEnd().split("\n").length], command).toEqual([1, 2]);
    }
    expect(shell(`brief summarize --jsn ${err}`).code).toBe(2);
  });
});

describe("--tickers", () => {
  const text = put("t/a.txt", "Quarrel Widgets (QWID) rose 5% on Monday, and Harlow fell.\n");
  const tickersOf = (list: string): unknown =>
    JSON.parse(brief(["summarize", text, "--json", "--tickers", list]).out).tickers;

  test("a list as NDJSON, as the SEC publishes it and as CSV completes what the article shows", () => {
    const row = { symbol: "QWID", exchange: "NASDAQ", company: "Quarrel Widgets" };
    const ndjson = put(
      "t/list.ndjson",
      '{"symbol":"QWID","exchange":"NASDAQ","name":"Quarrel Widgets Inc. Common Stock"}\n',
    );
    expect(tickersOf(ndjson)).toMatchObject([row]);
    const fields = {
      fields: ["cik", "name", "ticker", "exchange"],
      data: [[1, "QUARREL WIDGETS INC", "QWID", "Nasdaq"]],
    };
    expect(tickersOf(put("t/sec.json", JSON.stringify(fields)))).toMatchObject([row]);
    const csv = put("t/list.csv", "Symbol,Name,Exchange\nQWID,Quarrel Widgets Inc.,NASDAQ\n");
    expect(tickersOf(csv)).toMatchObject([row]);
  });

  test("a bad list is refused with its line, a missing one by name", () => {
    const bad = put("t/bad.ndjson", '{"symbol":"A","name":"A Co"}\n{"symbol":1}\n');
    expect(brief(["summarize", text, "--tickers", bad])).toMatchObject({ code: 2, out: "" });
    expect(brief(["summarize", text, "--tickers", bad]).err).toContain("line 2");
    expect(brief(["summarize", text, "--tickers", "none.csv"]).err).toContain("none.csv: no such file");
  });
});

test("40. it reaches for no network", () => {
  const { out } = shell(
    `unshare -rn "${process.execPath}" bin/brief.js summarize --json ${article} 2>/dev/null || echo none`,
  );
  if (out !== "none\n") expect(out).toBe(brief(["summarize", "--json", article]).out);
});
