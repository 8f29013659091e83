import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brief, root, shell } from "../cli/binary.ts";
import { temporaryFolder } from "../temporary.ts";

const { at, folder, put } = temporaryFolder("resume");

const story = (n: number): string => `Fares rise\n\nFares in town ${n} rose by $${n} on Monday, the city said.\n`;
const record = (n: number): string => `${JSON.stringify({ id: `r${n}`, text: story(n) })}\n`;

/** Every file and folder below a folder, files with their content. */
function tree(where: string): Record<string, string> {
  const entries = readdirSync(where, { recursive: true, withFileTypes: true });
  const named = entries.map((entry) => [path.join(entry.parentPath, entry.name), entry.isFile()] as const).sort();
  return Object.fromEntries(
    named.map(([name, isFile]) => [path.relative(where, name), isFile ? readFileSync(name, "utf8") : ""]),
  );
}

const resumed = (input: string, out: string, ...more: string[]) =>
  brief(["batch", at(input), "--out", at(out), "--resume", ...more]);
function expectAsClean(input: string, out: string): void {
  rmSync(at("clean"), { recursive: true, force: true });
  brief(["batch", at(input), "--out", at("clean")]);
  expect(tree(at(out))).toEqual(tree(at("clean")));
}

describe("--resume leaves the tree of a clean run", () => {
  test("where an earlier duplicate comes, changes and goes", () => {
    put("twins/b.txt", story(1));
    put("twins/c.ndjson", record(2) + record(1) + record(2));
    resumed("twins", "twinned");
    put("twins/a.txt", story(1));
    expect(resumed("twins", "twinned").err).toBe("brief: 5 articles, 0 failed, 3 with warnings, 4 unchanged\n");
    expect(tree(at("twinned"))["b.txt.json"]).toContain(`the same content as ${at("twins/a.txt")}`);
    expectAsClean("twins", "twinned");
    put("twins/a.txt", story(2));
    resumed("twins", "twinned");
    expectAsClean("twins", "twinned");
    rmSync(at("twins/a.txt"));
    expect(resumed("twins", "twinned").err).toBe("brief: 4 articles, 0 failed, 2 with warnings, 4 unchanged\n");
    expectAsClean("twins", "twinned");
  });

  test("where articles go, change their names or cannot be read any more", () => {
    for (const name of ["a.txt", "deep/down/b.txt", "bad.json"]) put(`going/${name}`, story(name.length));
    resumed("going", "gone");
    rmSync(at("going/deep"), { recursive: true });
    rmSync(at("going/bad.json"));
    put("going/c.txt", "\0");
    resumed("going", "gone");
    expectAsClean("going", "gone");
  });
});

describe("--resume with other paths than the run before", () => {
  const batch = (paths: string, out: string, ...more: string[]) =>
    shell(
      `cd '${folder}' && '${process.execPath}' '${root}bin/brief.js' batch ${[paths, "--out", out, ...more].join(" ")}`,
    );
  const expectAsCleanOf = (paths: string, out: string): void => {
    rmSync(at("clean"), { recursive: true, force: true });
    batch(paths, "clean");
    expect(tree(at(out))).toEqual(tree(at("clean")));
  };
  const results = (out: string): string[] => Object.keys(tree(at(out))).filter((name) => name.endsWith(".json"));

  test("where the shell's glob meets more files and fewer, the tree is that of a clean run", () => {
    for (const name of ["a.txt", "b.txt", "c.txt", "old/d.txt", "sub/e.txt", "sub/f.txt"])
      put(`globbed/${name}`, story(name.charCodeAt(name.length - 5)));
    batch("globbed/*", "met");
    put("globbed/aa.txt", story(2));
    for (const gone of ["b.txt", "old", "sub/f.txt"]) rmSync(at("globbed", gone), { recursive: true });
    expect(batch("globbed/*", "met", "--resume").err).toBe("brief: 4 articles, 0 failed, 3 unchanged\n");
    expectAsCleanOf("globbed/*", "met");
  });

  test("where a folder that is read leaves out what it had, the result goes", () => {
    for (const name of ["left/a.txt", "left/b.txt"]) put(name, story(1));
    batch("left", "left-out");
    batch("left", "left-out", "--resume", "--exclude", "b.txt");
    expect(results("left-out")).toEqual(["a.txt.json"]);
  });

  test("results of other paths stay, and stay known, whether their articles are there or not", () => {
    for (const [n, name] of ["one/a.txt", "two/b.txt", "three/c.txt"].entries()) put(name, story(n));
    batch("one three", "sets");
    rmSync(at("three"), { recursive: true }); // as where a disk is not there
    for (const _ of [1, 2]) batch("two", "sets", "--resume");
    expect(results("sets")).toEqual(["a.txt.json", "b.txt.json", "c.txt.json"]);
    expect(batch("one two", "sets", "--resume").err).toBe("brief: 2 articles, 0 failed, 2 unchanged\n");
    put("three/c.txt", story(2));
    expect(batch("one two three", "sets", "--resume").err).toBe("brief: 3 articles, 0 failed, 3 unchanged\n");
  });

  test("a result that took the place of another is not believed to be that", () => {
    put("first/a.txt", story(1));
    put("other/a.txt", story(2));
    batch("first", "placed");
    const [before] = Object.values(tree(at("placed"))).slice(-1);
    batch("other", "placed", "--resume");
    expect(batch("first", "placed", "--resume").err).toBe("brief: 1 article, 0 failed\n");
    expect(tree(at("placed"))["a.txt.json"]).toBe(before);
    expectAsCleanOf("first", "placed");
  });
});

test("a resumed run ends with the exit code of a clean one, though it reads nothing", () => {
  put("lacking/a.txt", story(1));
  put("lacking/b.ndjson", record(1) + record(2));
  const [first, second] = [1, 2].map(() => resumed("lacking", "lacked", "--require", "tickers"));
  expect(first?.code).toBe(1);
  expect(second?.code).toBe(1);
  expect(second?.err).toBe(`${first?.err.trimEnd()}, 3 unchanged\n`);
  expect(second?.err).toContain(`${at("lacking/b.ndjson")}, line 2: it has no tickers\n`);
  put("twice/a.txt", story(1));
  put("twice/b.txt", story(1));
  for (const _ of [1, 2]) expect(resumed("twice", "doubled", "--fail-on", "warning").code).toBe(1);
});

test("a run that ends at its limit leaves no half file, and the next goes on", () => {
  put("limited/a.txt", story(1));
  put("limited/b.ndjson", record(1) + record(2) + record(3));
  const limited = resumed("limited", "limit", "--require", "tickers", "--max-errors", "2");
  expect(limited.code).toBe(1);
  expect(limited.err).toContain("; ended at the limit of errors after 1 of 2 files\n");
  expect(Object.keys(tree(at("limit")))).toEqual([".brief-manifest.ndjson", "a.txt.json"]);
  const rest = resumed("limited", "limit", "--require", "tickers");
  expect(rest.err).toContain("4 articles, 0 failed, 4 lacking required fields, 1 with warnings, 1 unchanged");
  expect(tree(at("limit"))["b.ndjson.ndjson"]?.trimEnd().split("\n")).toHaveLength(3);
});

describe("28. no result takes the place of an input", () => {
  test("the folder that is read is refused as the folder of results", () => {
    put("same/a.txt", story(1));
    expect(brief(["batch", at("same"), "--out", at("same")])).toMatchObject({ code: 2, out: "" });
    expect(readdirSync(at("same"))).toEqual(["a.txt"]);
  });
  test("a result that would have the name of an input is refused", () => {
    put("over/a.txt", story(1));
    put("over/a.txt.json", record(1));
    const { code, err } = brief(["batch", at("over/a.txt"), at("over/a.txt.json"), "--out", at("over")]);
    expect(code).toBe(2);
    expect(err).toContain("a result would take the place of the input");
    expect(readFileSync(at("over/a.txt.json"), "utf8")).toBe(record(1));
  });
});

test("29. a result does not take the name of a folder", () => {
  put("shapes/a.txt", story(1));
  put("shapes/a.txt.json/b.txt", story(2));
  expect(brief(["batch", at("shapes"), "--out", at("shaped")]).code).toBe(0);
  expect(Object.keys(tree(at("shaped")))).toEqual([
    ".brief-manifest.ndjson",
    "a.txt.json",
    "a.txt.json/b.txt.json",
    "a.txt~2.json",
  ]);
});
