// `npm run bench`: bundles the bench as the product is bundled, and runs it. Arguments go to it.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = `${root}dist/bench/bench.mjs`; // beside dist/bundle, so that the word table is found
await build({
  absWorkingDir: root,
  entryPoints: [`${root}test/bench/bench.ts`],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  outfile: out,
  banner: {
    js: "import { createRequire as briefRequire } from 'node:module'; const require = briefRequire(import.meta.url);",
  },
});
try {
  execFileSync(process.execPath, [out, root, ...process.argv.slice(2)], { stdio: "inherit" });
} finally {
  rmSync(`${root}dist/bench`, { recursive: true, force: true });
}
