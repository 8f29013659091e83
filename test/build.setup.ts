import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The tests read the word table and run the real binary: both are built once before any of them. */
export default function setup(): void {
  const script = fileURLToPath(new URL("../src/dev/build.mjs", import.meta.url));
  execFileSync(process.execPath, [script], { stdio: "inherit" });
}
