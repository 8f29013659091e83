import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { environment, root } from "../cli/binary.ts";
import { temporaryFolder } from "../temporary.ts";

// What a user and a system do to a run that is under way.

const { at } = temporaryFolder("signals");

const story = (n: number): string => `Fares in town ${n} rose by $${n} on Monday, the city said. `.repeat(20);
const records = Array.from({ length: 3000 }, (_, n) => `${JSON.stringify({ id: `r${n}`, text: story(n) })}\n`);
writeFileSync(at("long.ndjson"), records.join(""));
mkdirSync(at("many"));
for (let n = 0; n < 600; n++) writeFileSync(at(`many/${n}.txt`), story(n));

/** A run whose output nobody takes, when its first records are there. */
async function unread(): Promise<ChildProcess> {
  const child = start(["batch", at("long.ndjson"), "--quiet"]);
  await new Promise((resolve) => child.stdout?.once("readable", resolve));
  await sleep(300); // by then the pipe is full
  return child;
}

const start = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ["bin/brief.js", ...args], { cwd: root, env: environment() });

/** The exit code, whether or not the output was taken. */
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once("exit", (code) => resolve(code)));

/** The exit code of a run, and what it said. */
async function toldBy(child: ChildProcess): Promise<{ code: number | null; err: string }> {
  let err = "";
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, err };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("30. %s ends a run whose output nobody takes, with exit code %i", async (signal, code) => {
  const child = await unread();
  const end = ended(child);
  child.kill(signal);
  expect(await end).toBe(code);
});

test.each([
  ["SIGINT", "SIGTERM", 143],
  ["SIGTERM", "SIGINT", 130],
] as const)("30. after %s, %s ends it at once, with exit code %i", async (first, second, code) => {
  const child = await unread();
  const end = ended(child);
  child.kill(first);
  await sleep(100);
  expect(child.exitCode).toBeNull();
  child.kill(second);
  expect(await end).toBe(code);
});

/** Waits until a run has written that many results into a folder. */
async function results(where: string, count: number): Promise<void> {
  while (!existsSync(where) || readdirSync(where).length < count) await sleep(5);
}

test("30. SIGTERM leaves whole results and says how far it came", async () => {
  const child = start(["batch", at("many"), "--out", at("stopped"), "--jobs", "1"]);
  const told = toldBy(child);
  await results(at("stopped"), 5);
  child.kill("SIGTERM");
  const { code, err } = await told;
  expect(code).toBe(143);
  expect(err).toMatch(/^brief: \d+ articles, 0 failed; stopped after \d+ of 600 files\n$/);
  const names = readdirSync(at("stopped")).filter((name) => name !== ".brief-manifest.ndjson");
  expect(names.length).toBeLessThan(600);
  for (const name of names)
    expect(JSON.parse(readFileSync(path.join(at("stopped"), name), "utf8"))).toMatchObject({ schemaVersion: 1 });
});

test("34. a folder of results that is removed in the run: a message and exit code 74", async () => {
  const child = start(["batch", at("many"), "--out", at("removed"), "--jobs", "1"]);
  const told = toldBy(child);
  await results(at("removed"), 5);
  renameSync(at("removed"), at("elsewhere")); // at once: into a folder that is emptied, the run still writes
  const { code, err } = await told;
  expect(code).toBe(74);
  expect(err).toMatch(/^brief: the output (?:was removed in the run|could not be written): .*\n$/);
});

test("two runs do not write to one folder at once, and the lock of a killed run counts for nothing", async () => {
  const first = start(["batch", at("many"), "--out", at("shared"), "--jobs", "1"]);
  await results(at("shared"), 5);
  const second = start(["batch", at("many"), "--out", at("shared"), "--resume"]);
  const { code, err } = await toldBy(second);
  expect(code).toBe(74);
  expect(err).toBe(
    `brief: the output could not be written: another run (process ${first.pid}) writes to ${at("shared")}\n`,
  );
  first.kill("SIGKILL");
  await ended(first);
  expect(await ended(start(["batch", at("many"), "--out", at("shared"), "--resume"]))).toBe(0);
  expect(readdirSync(at("shared"))).toHaveLength(601);
});

test("of runs that start at once on a folder of many files one goes on, whatever a killed run left there", async () => {
  mkdirSync(at("crowded"));
  for (let n = 0; n < 40_000; n++) writeFileSync(at(`crowded/${n}.md`), ""); // it takes time to look through
  const killed = start(["batch", at("many"), "--out", at("crowded"), "--jobs", "1"]);
  await results(at("crowded"), 40_005);
  killed.kill("SIGKILL");
  await ended(killed);
  const runs = Array.from({ length: 4 }, () => start(["batch", at("many"), "--out", at("crowded"), "--jobs", "1"]));
  const told = await Promise.all(runs.map(toldBy));
  expect(told.map(({ code }) => code).sort()).toEqual([0, 74, 74, 74]);
  const winner = runs[told.findIndex(({ code }) => code === 0)];
  for (const { code, err } of told)
    if (code === 74) expect(err).toContain(`another run (process ${winner?.pid}) writes to ${at("crowded")}\n`);
  expect(readdirSync(at("crowded"))).toHaveLength(40_601);
});

test("32. files that go, shrink, grow or become folders in the run have one record each", async () => {
  mkdirSync(at("moving"));
  const names = Array.from({ length: 400 }, (_, n) => `${1000 + n}.txt`);
  for (const [n, name] of names.entries()) writeFileSync(at(`moving/${name}`), story(n));
  const child = start(["batch", at("moving"), "--jobs", "1", "--quiet"]);
  child.stdout?.once("data", () => {
    rmSync(at("moving/1390.txt"));
    writeFileSync(at("moving/1391.txt"), "");
    writeFileSync(at("moving/1392.txt"), story(1).repeat(40));
    rmSync(at("moving/1393.txt"));
    mkdirSync(at("moving/1393.txt"));
  });
  let out = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(1);
  const records = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records.map(({ id }) => path.basename(id))).toEqual(names);
  expect(records.filter(({ error }) => error).map(({ error, id }) => [path.basename(id), error.code])).toEqual([
    ["1390.txt", "E_READ"],
    ["1393.txt", "E_READ"],
  ]);
  expect(records[391].warnings).toMatchObject([{ code: "W_EMPTY" }]);
  expect(records[392].article.wordCount).toBeGreaterThan(records[389].article.wordCount * 10);
});
