// Runs the command on the fixtures and puts what V8 compiled of its scripts beside them, for `bin/load.js`: of the first, which is loaded before V8
// is set, and in a second process, under the settings of a run, of all others.
const { execFileSync } = require("node:child_process");
const { readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { load, scripts, tune } = require("../../bin/load.js");

const folder = path.join(__dirname, "../../fixtures/articles");
const inputs = readdirSync(folder, { recursive: true })
  .filter((name) => /(?:^|[\\/])input\.(?:txt|html)$/.test(name))
  .map((name) => path.join(folder, name));

const runs = [
  ["summarize", ...inputs],
  ["summarize", "--json", ...inputs],
  ["batch", folder, "--jobs", "1", "--quiet", "--include", "input.*"],
];

async function compile(isTuned) {
  if (isTuned) tune(false);
  const { run } = load("cli");
  for (const args of runs) if ((await run(args, process)) !== 0) throw new Error(`brief ${args.join(" ")} failed`);
  for (const [name, script] of scripts)
    if (isTuned === (name !== "cli"))
      writeFileSync(path.join(__dirname, `../../dist/command/${name}.js.cache`), script.createCachedData());
  if (!isTuned) execFileSync(process.execPath, [__filename, "tuned"], { stdio: ["ignore", "ignore", "inherit"] });
}

compile(process.argv[2] === "tuned").then(() => process.exit());
