import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Source } from "../../src/contract.ts";

/** Articles of about `megabytes`: of an NDJSON corpus, else the fixtures over and over. */
export function articles(root: string, corpus: string | undefined, megabytes: number): Source[] {
  const found = corpus === undefined ? fixtures(root) : records(corpus);
  const out: Source[] = [];
  let bytes = 0;
  for (let i = 0; bytes < megabytes * 1e6 && (corpus === undefined || i < found.length); i++) {
    const source = found[i % found.length] as Source;
    out.push({ ...source, id: `${source.id}-${i}` });
    bytes += Buffer.byteLength(source.text ?? "");
  }
  return out;
}

/** The same articles with curly marks of quotation, which a text must hold in two bytes a character. */
export const twoByte = (sources: readonly Source[]): Source[] =>
  sources.map((source) => ({
    ...source,
    text: (source.text ?? "")
      .replace(/(^|[\s(])"/gmu, "$1“")
      .replace(/"/gu, "”")
      .replace(/'/gu, "’"),
  }));

const records = (file: string): Source[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Source);

function fixtures(root: string): Source[] {
  const folder = path.join(root, "fixtures/articles");
  return readdirSync(folder).flatMap((slug) => {
    const file = path.join(folder, slug, "input.txt");
    return existsSync(file) ? [{ id: slug, text: readFileSync(file, "utf8") }] : [];
  });
}
