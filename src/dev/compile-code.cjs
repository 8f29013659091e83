// Runs the command on the fixtures and puts what V8 compiled of its scripts beside them, for `bin/load.js`.
const { readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { load, scripts } = require("../../bin/load.js");

const folder = path.join(__dirname, "../../fixtures/articles");
const inputs = readdirSync(folder, { recursive: true })
  .filter((name) => /(?:^|[\\/])input\.(?:txt|html)$/.test(name))
  .map((name) => path.join(folder, name));

const runs = [
  ["summarize", ...inputs],
  ["summarize", "--json", ...inputs],
  ["batch", folder, "--jobs", "1", "--quiet", "--include", "input.*"],
];

async function compile() {
  const { run } = load("./cli.js");
  for (const args of runs) if ((await run(args, process)) !== 0) throw new Error(`brief ${args.join(" ")} failed`);
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
}

compile().then(() => process.exit());
