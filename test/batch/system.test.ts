import { once } from "node:events";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brief, root, shell } from "../cli/binary.ts";
import { temporaryFolder } from "../temporary.ts";

// What the system does to a run: full disks, too few files, workers that die, things that are no files.

const { at, folder, put } = temporaryFolder("system");

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

test("33. a socket in a folder is passed over with a word, a named one has its error", async () => {
  put("socket/a.txt", story(1));
  const server = createServer().listen(at("socket/b.txt"));
  await once(server, "listening");
  const { code, out, err } = brief(["batch", at("socket")]);
  expect([code, lines(out).length]).toEqual([0, 1]);
  expect(err).toContain("b.txt: skipped: no regular file");
  expect(lines(brief(["batch", at("socket/b.txt")]).out)[0].error.code).toBe("E_READ");
  server.close();
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

  test.skipIf(!allowed)("a part of the folder of results on another file system is written like the rest", () => {
    put("across/deep/a.txt", story(1));
    mkdirSync(at("crossed/deep"), { recursive: true });
    const line = `mount -t tmpfs -o size=200k none '${at("crossed/deep")}' && ${binary} batch ${at("across")} --out ${at("crossed")} && tail -c 3 ${at("crossed/deep/a.txt.json")}`;
    const { code, out } = shell(`unshare -rm bash -c '${line.replaceAll("'", `'\\''`)}'`);
    expect([code, out]).toEqual([0, "]}\n"]);
  });

  test("a file that may not grow so far, as under a quota: a message, exit code 74 and no half result", () => {
    put("grown/a.txt", story(1).repeat(400));
    const { code, err } = shell(`ulimit -f 8; brief batch '${at("grown")}' --out '${at("quota")}'`);
    expect(code).toBe(74);
    expect(err).toMatch(/^brief: the output could not be written: .*\n$/);
    expect(readdirSync(at("quota"))).toEqual([".brief-manifest.ndjson"]);
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
    if (String(text).includes("EAT")) for (const all = [];;) all.push(new Array(1e5).fill(0.5));
    return update.call(hash, text);
  };
  return hash;
};
require("node:module").syncBuiltinESMExports();`,
  );
  test("a worker that takes all memory", () => {
    const eating = put(
      "eating.ndjson",
      ["fine", "EAT", "fine 2"]
        .map((word) => `${JSON.stringify({ id: word, text: `Rain fell. ${word}.` })}\n`)
        .join(""),
    );
    const { code, out } = brief(["batch", eating, "--jobs", "1"], "", { NODE_OPTIONS: `--require ${evil}` });
    expect([code, lines(out).map(({ id, error }) => [id, error?.code])]).toEqual([
      70,
      [
        ["fine", undefined],
        ["EAT", "E_INTERNAL"],
        ["fine 2", undefined],
      ],
    ]);
  });

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

describe("29 to 31. names and links", () => {
  const results = (out: string): string[] =>
    readdirSync(at(out), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== ".brief-manifest.ndjson")
      .map((entry) => path.relative(at(out), path.join(entry.parentPath, entry.name)))
      .sort();

  test("29. ids name no file, and odd names of files become plain ones", () => {
    const ids = ["../../escaped", at("escaped"), "C:\\x", "con", "a\u0000b", "a\nb", "-rf", "x".repeat(300)];
    ids.forEach((id, n) => void put(`ids/${n}.json`, JSON.stringify({ id, text: story(n) })));
    expect(brief(["batch", at("ids"), "--out", at("ids-out")]).code).toBe(0);
    expect(results("ids-out")).toEqual(ids.map((_, n) => `${n}.json.json`));
    expect(JSON.parse(readFileSync(at("ids-out/4.json.json"), "utf8")).id).toBe("a\u0000b");
    expect(existsSync(at("escaped"))).toBe(false);

    for (const name of ["a\nb.txt", "a\u001b[31mb.txt", "nul.txt", "end. .txt"]) put(`odd/${name}`, story(1));
    const { code, err } = brief(["batch", at("odd"), "--out", at("odd-out")]);
    expect([code, err]).toEqual([0, "brief: 4 articles, 0 failed, 3 with warnings\n"]);
    expect(results("odd-out")).toEqual(["_nul.txt.json", "a_[31mb.txt.json", "a_b.txt.json", "end. .txt.json"]);
  });

  test("30. twins in case, accents, ending and folder have a result each", () => {
    const names = ["café.txt".normalize("NFC"), "café.txt".normalize("NFD"), "a.txt", "A.txt", "a.html", "under/a.txt"];
    names.forEach((name, n) => void put(`twins/${name}`, `<p>${story(n)}</p>`));
    expect(brief(["batch", at("twins"), "--out", at("twins-out")]).code).toBe(0);
    const made = results("twins-out");
    expect(made).toHaveLength(readdirSync(at("twins"), { recursive: true }).length - 1); // but for the folder
    expect(new Set(made.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(made.length);
    expect(made).toContain("a.html.json");
    expect(made).toContain("under/a.txt.json");
  });

  test("31. a hard link is an article that repeats the first, and a result does not write through one", () => {
    put("hard/a.txt", story(1));
    linkSync(at("hard/a.txt"), at("hard/b.txt"));
    const { code, out } = brief(["batch", at("hard")]);
    expect([code, lines(out).map(({ id }) => id)]).toEqual([0, [at("hard/a.txt"), at("hard/b.txt")]]);
    expect(lines(out)[1].warnings).toMatchObject([{ code: "W_DUPLICATE" }]);

    mkdirSync(at("hard-out"));
    put("outside.txt", "untouched");
    linkSync(at("hard/a.txt"), at("hard-out/a.txt.json"));
    symlinkSync(at("outside.txt"), at("hard-out/b.txt.json"));
    expect(brief(["batch", at("hard"), "--out", at("hard-out")]).code).toBe(0);
    expect(readFileSync(at("hard/a.txt"), "utf8")).toBe(story(1));
    expect(readFileSync(at("outside.txt"), "utf8")).toBe("untouched");
    for (const name of ["a", "b"])
      expect(JSON.parse(readFileSync(at(`hard-out/${name}.txt.json`), "utf8")).id).toBe(at(`hard/${name}.txt`));
  });
});

// Root may read and write everywhere, so it lays its rights down first; where it cannot, the test is skipped.
const plain = process.getuid?.() === 0 ? "setpriv --reuid 65534 --clear-groups " : "";
const able = shell(`${plain}true`).code === 0;

test.skipIf(!able)("32. a file and a folder that may not be read have their records in their places", () => {
  for (const name of ["a.txt", "b.txt", "c/a.txt", "d/a.txt", "e.txt"]) put(`rights/${name}`, story(1));
  const line = `chmod 755 '${folder}'; cd '${at("rights")}'; chmod 000 b.txt; chmod 644 c; chmod 311 d; ${plain}"${process.execPath}" "${root}bin/brief.js" batch .`;
  const { code, out } = shell(line);
  shell(`cd '${at("rights")}'; chmod 755 c d`);
  expect([code, lines(out).map(({ error, id }) => [id, error?.code])]).toEqual([
    1,
    [
      ["a.txt", undefined],
      ["b.txt", "E_READ"],
      ["c/a.txt", "E_READ"],
      ["d", "E_READ"],
      ["e.txt", undefined],
    ],
  ]);
});

describe("34. a folder of results that may not be written", () => {
  test.skipIf(!able).each(["ndjson", "csv"])("%s: a message, exit code 74 and nothing left behind", (format) => {
    put("locked-in/a.txt", story(1));
    mkdirSync(at(`locked-${format}`));
    const line = `chmod 755 '${folder}'; chmod 555 '${at(`locked-${format}`)}'; ${plain}"${process.execPath}" bin/brief.js batch '${at("locked-in")}' --format ${format} --out '${at(`locked-${format}`)}'`;
    const { code, err, out } = shell(line);
    expect([code, out]).toEqual([74, ""]);
    expect(err).toMatch(/^brief: the output could not be written: .*permission denied.*\n$/);
    expect(readdirSync(at(`locked-${format}`))).toEqual([]);
  });
});
