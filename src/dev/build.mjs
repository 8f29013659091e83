// Builds dist/: the word table, the JSON Schemas, and the bundles that bin/brief.js and the package's entry load.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundling, requireBanner } from "./bundling.mjs";
import { scriptsOf } from "./scripts.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const at = (...parts) => path.join(root, ...parts);
const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));
const common = { absWorkingDir: root, ...bundling };

mkdirSync(at("dist"), { recursive: true });
const work = mkdtempSync(path.join(tmpdir(), "brief-build-"));
try {
  await build({
    ...common,
    entryPoints: [at("src/dev/compile-lexicon.ts"), at("src/dev/compile-words.ts")],
    outdir: work,
    outExtension: { ".js": ".mjs" },
  });
  for (const [compiler, lists, table] of [
    ["compile-lexicon", "src/lexicon", "dist/lexicon.bin"],
    ["compile-words", "src/read/words", "dist/words.bin"],
  ])
    execFileSync(process.execPath, [path.join(work, `${compiler}.mjs`), at(lists), at(table)], { stdio: "inherit" });
} finally {
  rmSync(work, { recursive: true, force: true });
}

// The library is a module; the command and its workers are scripts, which V8 keeps the compiled code of.
for (const folder of ["dist/bundle", "dist/command"]) rmSync(at(folder), { recursive: true, force: true });
const product = {
  ...common,
  splitting: true,
  minifySyntax: true,
  metafile: true,
  define: { BRIEF_VERSION: JSON.stringify(version) },
};
const library = await build({
  ...product,
  entryPoints: { index: at("src/index.ts") },
  outdir: at("dist/bundle"),
  banner: requireBanner,
});
const command = await build({
  ...product,
  entryPoints: { cli: at("src/cli/index.ts"), worker: at("src/batch/worker.ts") },
  outdir: at("dist/command"),
  write: false,
  // commander asks for it at every start, for subcommands that are programs; brief has none and saves 3 ms
  alias: { "node:child_process": at("src/dev/no-child-process.mjs") },
});
mkdirSync(at("dist/command"));
const together = [["src/cli/index.ts", "src/render/json.ts"], ["src/cli/summarize.ts"], ["src/read/html/index.ts"]];
for (const [name, script] of scriptsOf(command, together)) writeFileSync(at("dist/command", `${name}.js`), script);

/** What a package without a licence file says of its licence. */
function statedLicence(name, folder) {
  const { license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  if (license === undefined) throw new Error(`${name} states no licence`);
  return `${license} licence. Copyright ${author?.name ?? author}.`;
}

// The bundles hold the packages they use, so their licences come along.
const packages = Object.keys({ ...library.metafile.inputs, ...command.metafile.inputs })
  .map((input) => /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input))
  .filter((match) => match !== null)
  .map(([, folder, name]) => [name, at(folder)]);
const licences = [...new Map(packages.sort(([a], [b]) => (a < b ? -1 : 1)))].map(([name, folder]) => {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return `${name}\n${"=".repeat(name.length)}\n\n${file === undefined ? statedLicence(name, folder) : readFileSync(path.join(folder, file), "utf8").trim()}\n`;
});
writeFileSync(at("dist/licenses.txt"), licences.join("\n\n"));

const { load } = createRequire(import.meta.url)("../../bin/load.js");
writeFileSync(at("dist/brief.1"), await load("cli").manualPage(version, process));
execFileSync(process.execPath, [at("src/dev/compile-code.cjs")], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
