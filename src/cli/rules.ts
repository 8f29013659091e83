import type { RuleFace } from "../core/rule.ts";
import { toJson } from "../render/json.ts";
import { wrap } from "../render/wrap.ts";
import { everyRule } from "../rules.ts";
import { exitCode, UsageError } from "./exit.ts";
import type { Output } from "./output.ts";
import { type Io, isTerminal, lookOf } from "./terminal.ts";

/** What `brief rules` was asked for. */
export interface RulesOptions {
  readonly json: boolean;
  readonly color?: boolean | undefined;
}

/** Lists the rules in the order in which they are applied, each with what it sees; `about` keeps one stage or one rule. */
export async function listRules(
  about: string | undefined,
  options: RulesOptions,
  io: Io,
  out: Output,
): Promise<number> {
  const all = everyRule();
  const rules = about === undefined ? all : all.filter(({ id }) => id === about || id.startsWith(`${about}/`));
  if (rules.length === 0 && about !== undefined) {
    const stages = [...new Set(all.map(({ id }) => id.split("/")[0]))].join(", ");
    throw new UsageError(`there is no stage or rule "${about}"; the stages are ${stages}`);
  }
  if (options.json) {
    await out.write(
      `${toJson(
        rules.map(({ id, summary, examples }) => ({ id, summary, examples })),
        isTerminal(io) ? 2 : 0,
      )}\n`,
    );
    return exitCode.fine;
  }
  const look = await lookOf(io, options.color);
  const lines = rules.flatMap((rule) => [
    look.accent(rule.id),
    ...wrap(rule.summary, look.width - 4).map((line) => `    ${line}`),
    ...(rules.length === 1 ? exampleLines(rule, look.width) : []),
  ]);
  await out.write(`${lines.join("\n")}\n`);
  return exitCode.fine;
}

function exampleLines({ examples }: RuleFace, width: number): string[] {
  return examples.flatMap(({ text }) =>
    wrap(`- ${text}`, width - 6).map((line, i) => (i === 0 ? `    ${line}` : `      ${line}`)),
  );
}
