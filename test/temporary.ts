import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A folder of the test file's own, that goes when its tests are done. */
export function temporaryFolder(name: string) {
  const folder = mkdtempSync(path.join(tmpdir(), `brief-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (...parts: string[]): string => path.join(folder, ...parts);
  return {
    folder,
    at,
    /** Writes a file in it, with the folders above, and gives its path. */
    put(file: string, content: string | Uint8Array): string {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
      return at(file);
    },
  };
}
