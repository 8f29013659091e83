import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { manifestName } from "../batch/manifest-name.ts";
import type { Brief, Result } from "../contract.ts";
import { unreadable } from "../read/disk.ts";
import { visible } from "../render/visible.ts";
import { exitCode, UsageError } from "./exit.ts";
import type { Output } from "./output.ts";

/** Compares two outputs and writes what only one of them holds: `- ` of the old, `+ ` of the new. */
export async function diff(before: string, after: string, quiet: boolean, out: Output): Promise<number> {
  const [old, fresh] = [before, after].map(resultsIn) as [Map<string, string[]>, Map<string, string[]>];
  let differ = false;
  for (const id of [...new Set([...old.keys(), ...fresh.keys()])]) {
    const lines = compared(old.get(id), fresh.get(id));
    if (lines.length === 0) continue;
    differ = true;
    if (!quiet) await out.write(`${visible(id)}\n${lines.map((line) => `${visible(line)}\n`).join("")}`);
  }
  return differ ? exitCode.findings : exitCode.fine;
}

function compared(old: readonly string[] | undefined, fresh: readonly string[] | undefined): string[] {
  if (old === undefined) return ["+ the article"];
  if (fresh === undefined) return ["- the article"];
  return [...without(old, fresh).map((fact) => `- ${fact}`), ...without(fresh, old).map((fact) => `+ ${fact}`)];
}

/** The facts that the others lack, each counted as often as it stands. */
function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const fact of others) left.set(fact, (left.get(fact) ?? 0) + 1);
  return facts.filter((fact) => {
    const count = left.get(fact) ?? 0;
    left.set(fact, count - 1);
    return count <= 0;
  });
}

/** The facts of each article in a file or folder of results, by id; of articles that share one, the second is "id (2)". Throws `UsageError`. */
function resultsIn(where: string): Map<string, string[]> {
  const facts = new Map<string, string[]>();
  for (const name of filesIn(where)) {
    const file = path.join(where, name);
    for (const [i, result] of resultsOf(file).entries()) {
      const id = result.id ?? `${name === "" ? "" : `${name}, `}line ${i + 1}`;
      let key = id;
      for (let n = 2; facts.has(key); n++) key = `${id} (${n})`;
      facts.set(key, factsOf(result));
    }
  }
  return facts;
}

/** The files of results below a folder, links to files among them; "" for a file itself. Throws `UsageError` for a folder that no run wrote. */
function filesIn(where: string): string[] {
  if (!reading(where, () => statSync(where)).isDirectory()) return [""];
  const files = reading(where, () => readdirSync(where, { recursive: true, withFileTypes: true }))
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.(?:json|ndjson)$/.test(entry.name))
    .map((entry) => path.relative(where, path.join(entry.parentPath, entry.name)));
  if (files.length === 0)
    throw new UsageError(
      `${where}: no result of brief in it; give it a folder that \`brief batch --out\` wrote as NDJSON`,
    );
  return files.filter((name) => path.basename(name) !== manifestName).sort(); // a run that found no article left that alone
}

function reading<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${file}: ${unreadable(error as NodeJS.ErrnoException).message}`);
  }
}

function resultsOf(file: string): Result[] {
  const text = reading(file, () => readFileSync(file, "utf8"));
  const parse = (json: string, line: number): Result => {
    let result: Result | null;
    try {
      result = JSON.parse(json);
    } catch (error) {
      throw new UsageError(`${file}:${line}: no JSON: ${(error as Error).message}`);
    }
    if (result?.schemaVersion === 1) return result;
    throw new UsageError(`${file}:${line}: no result of brief; give it what \`brief batch\` or \`--json\` wrote`);
  };
  if (/^\{\s*\n/.test(text)) return [parse(text, 1)]; // one indented object
  return text.split("\n").flatMap((line, i) => (line === "" ? [] : [parse(line, i + 1)]));
}

/** A result as lines that can be compared: a fact each, without offsets and scores. */
function factsOf(result: Result): string[] {
  if ("error" in result) return [`error ${result.error.code} ${result.error.message}`];
  const {
    amounts = [],
    article,
    dates = [],
    entities = [],
    quotes = [],
    summary,
    tickers = [],
    warnings = [],
  } = result as Partial<Brief>;
  return [
    ...(article === undefined
      ? []
      : [
          `title ${article.title ?? "-"}`,
          ...article.authors.map(({ kind, name }) => `author ${name} (${kind})`),
          `published ${article.publishedAt?.value ?? "-"}`,
          `updated ${article.updatedAt?.value ?? "-"}`,
          `publisher ${article.publisher ?? "-"}`,
          `body of ${article.wordCount} words`,
          ...article.leftOut.map(({ text }) => `left out ${text}`),
        ]),
    ...(summary?.sentences ?? []).map(({ text }) => `summary ${text}`),
    ...entities.map(({ mentions, name, role, ticker, type }) =>
      [`entity ${name}`, type, role, ticker, `${mentions.length} mentions`].filter((part) => part !== null).join(", "),
    ),
    ...dates.map(({ text, type, value }) => `date ${text} = ${type} ${value}`),
    ...quotes.map(({ kind, speaker, text }) => `${kind} quote of ${speaker?.name ?? "-"}: ${text}`),
    ...tickers.map(({ company, exchange, symbol }) => `ticker ${symbol}, ${exchange ?? "-"}, ${company ?? "-"}`),
    ...amounts.map(({ currency, text, unit, value }) =>
      `amount ${text} = ${value ?? "-"} ${currency ?? unit ?? ""}`.trim(),
    ),
    ...warnings.map(({ code, message }) => `warning ${code} ${message}`),
  ];
}
