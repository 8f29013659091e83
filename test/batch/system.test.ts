import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { brief, root, shell } from "../cli/binary.ts";

// What the system does to a run: full disks, too few files, workers that die, things that are no files.

const folder = mkdtempSync(path.join(tmpdir(), "brief-system-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);

function put(name: string, content: string): string {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
  return at(name);
}

const story = (n: number): string => `Fares rise\n\nFares in town ${n} rose by $${n} on Monday, the city said.\n`;
const lines = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("8 and 33. what has no end is refused in a batch, and cut off elsewhere", () => {
  test("pipes and devices that are named", () => {
    shell(`mkfifo '${at("pipe.txt")}'`);
    const { code, out } = brief(["batch", "/dev/zero", "/dev/urandom", at("pipe.txt")]);
    expect(code).toBe(1);
    expect(lines(out).map(({ error }) => error.code)).toEqual(["E_READ", "E_READ", "E_READ"]);
  });

  test("`brief pipe` reads a named pipe, and `summarize` a process substitution", () => {
    const line = JSON.stringify({ id: "a", text: story(1) });
    expect(lines(shell(`brief pipe <(echo '${line}')`).out)).toMatchObject([{ id: "a" }]);
    expect(JSON.parse(shell("brief summarize --json <(echo 'It cost $5.')").out)).toMatchObject({
      amounts: [{ text: "$5" }],
    });
  });

  test("an endless pipe and files of 100 MB and 1 GB have their errors, in little memory", () => {
    shell(`truncate -s 100M '${at("large.txt")}'; truncate -s 1G '${at("huge.txt")}'`);
    const limited = "ulimit -v 4000000";
    const { code, out } = shell(`${limited}; brief batch '${at("large.txt")}' '${at("huge.txt")}' --jobs 1`);
    expect([code, lines(out).map(({ error }) => error.code)]).toEqual([1, ["E_TOO_LARGE", "E_TOO_LARGE"]]);
    for (const line of [
      `brief summarize '${at("huge.txt")}'`,
      "brief summarize <(yes rain)",
      "yes | brief summarize -",
    ])
      expect(shell(line).err, line).toContain("larger than 32 MiB");
  });
});

test("25 and 31. links to folders inside folders are told of, and circles are walked once", () => {
  put("links/a.txt", story(1));
  symlinkSync(at("links"), at("links/circle"));
  symlinkSync("nowhere", at("links/dangling.txt"));
  const { code, out, err } = brief(["batch", at("links")]);
  expect([code, lines(out).length]).toEqual([0, 1]);
  expect(err).toContain("circle: skipped: a link inside a folder");
  expect(err).toContain("dangling.txt: skipped: a link inside a folder");
});

test("an empty folder is told of", () => {
  mkdirSync(at("empty"));
  expect(brief(["batch", at("empty")])).toEqual({
    code: 0,
    out: "",
    err: "brief: no article found; it reads .txt .md .html .htm .json .ndjson and .gz of each\nbrief: 0 articles, 0 failed\n",
  });
});

describe("34. the system refuses", () => {
  // A file system of 200 kB in a name space of the test's own; where that is not allowed the test is skipped.
  const small = (line: string): string =>
    `unshare -rm bash -c 'mount -t tmpfs -o size=200k none "${at("small")}" && { ${line.replaceAll("'", `'\\''`)}; }'`;
  mkdirSync(at("small"), { recursive: true });
  const allowed = shell(small("true")).code === 0;
  const binary = `"${process.execPath}" "${root}bin/brief.js"`;

  test.skipIf(!allowed)("a disk that fills up: a message, exit code 74, and only whole results", () => {
    for (let n = 0; n < 80; n++) put(`many/${n}.txt`, story(n).repeat(20));
    const check = `for f in $(find ${at("small")}/out -name "*.json"); do tail -c 2 $f | grep -q "}" || echo half; done; find ${at("small")}/out -name "*.brief-tmp"`;
    const { code, err, out } = shell(
      small(`${binary} batch ${at("many")} --out ${at("small")}/out; code=$?; ${check}; exit $code`),
    );
    expect(code).toBe(74);
    expect(out).toBe("");
    expect(err).toBe("brief: the output could not be written: no space is left\n");
  });

  test("too few files may be open: a message and an end, or every record", () => {
    const many = put(
      "few.ndjson",
      Array.from({ length: 40 }, (_, n) => `${JSON.stringify({ id: `r${n}`, text: story(n) })}\n`).join(""),
    );
    for (const files of [32, 48, 64]) {
      const { code, err, out } = shell(`ulimit -n ${files}; brief batch '${many}' --jobs 4`);
      if (code === 0) expect(lines(out)).toHaveLength(40);
      else expect([code, err.split("\n").length], err).toEqual([70, 2]);
    }
  });
});

describe("37. a worker that dies or hangs costs its article alone", () => {
  // A script that Node loads into every thread makes the hash of one article do what a fault would.
  const evil = put(
    "evil.cjs",
    `const crypto = require("node:crypto"), { isMainThread } = require("node:worker_threads"), { createHash } = crypto;
if (!isMainThread) crypto.createHash = (...args) => {
  const hash = createHash(...args), { update } = hash;
  hash.update = (text) => {
    if (String(text).includes("KILL")) process.exit(3);
    if (String(text).includes("THROW")) throw new Error("a fault");
    if (String(text).includes("HANG")) for (;;);
    if (String(text).includes("EAT")) for (const all = [];;) all.push(new Array(2e7).fill(0.5));
    return update.call(hash, text);
  };
  return hash;
};
require("node:module").syncBuiltinESMExports();`,
  );
  const words = ["fine", "KILL", "fine 2", "THROW", "HANG", "fine 3"];
  const input = put(
    "dying.ndjson",
    words.map((word) => `${JSON.stringify({ id: word, text: `Rain fell. ${word}.` })}\n`).join(""),
  );

  test.each(["1", "2"])("with %s workers", (jobs) => {
    const { code, out } = brief(["batch", input, "--jobs", jobs, "--timeout", "2"], "", {
      NODE_OPTIONS: `--require ${evil}`,
    });
    expect(lines(out).map(({ id, error }) => [id, error?.code])).toEqual([
      ["fine", undefined],
      ["KILL", "E_INTERNAL"],
      ["fine 2", undefined],
      ["THROW", "E_INTERNAL"],
      ["HANG", "E_TIMEOUT"],
      ["fine 3", undefined],
    ]);
    expect(code).toBe(70);
  });
});

test("CSV: a run that is stopped leaves no table, and what a killed one left is swept away", () => {
  put("one/a.txt", story(1));
  put("tables/.articles.csv.1.brief-tmp", "half");
  brief(["batch", at("one"), "--format", "csv", "--out", at("tables")]);
  expect(readdirSync(at("tables"))).not.toContain(".articles.csv.1.brief-tmp");
  expect(existsSync(at("tables/articles.csv"))).toBe(true);
});
