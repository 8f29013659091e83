// `npm run bench`: bundles the bench as the product is bundled, and runs it. Arguments go to it.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundling, requireBanner } from "../../src/dev/bundling.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const out = `${root}dist/bench/bench.mjs`; // beside dist/bundle, so that the word table is found
await build({
  absWorkingDir: root,
  entryPoints: [`${root}test/bench/bench.ts`],
  ...bundling,
  outfile: out,
  banner: requireBanner,
});
try {
  execFileSync(process.execPath, [out, root, ...process.argv.slice(2)], { stdio: "inherit" });
} finally {
  rmSync(`${root}dist/bench`, { recursive: true, force: true });
}
