import { existsSync } from "node:fs";
import path from "node:path";
import type { Command, Option } from "commander";
import { BriefError } from "../core/error.ts";
import { regularFileBytes, type Wanted } from "../read/disk.ts";
import { UsageError } from "./exit.ts";
import type { Io } from "./terminal.ts";

/** Options that speak of one article or one run, and so are set on the command line alone: a checkout may not send output elsewhere. */
const neverConfigured = new Set([
  "id",
  "title",
  "url",
  "out",
  "resume",
  "help",
  "version",
  "debug",
  "show",
  "byteOffset",
  "byteLength",
  "json",
]);
const fileName = "brief.config.json";
/** A file in a checkout may be anything; the limit is more than any configuration needs. */
const aConfiguration: Wanted = {
  most: 1 << 20,
  larger: "a configuration holds options alone",
  folder: "a configuration is a file",
  endless: "a configuration is a file",
};

/** Options by command: what a configuration file holds. */
type Configured = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The value of an option, and where it comes from. */
export interface Setting {
  readonly command: string;
  readonly key: string;
  readonly value: unknown;
  readonly origin: string;
}

/** The options of a command that may be configured; `--color` and `--no-color` are one. */
function configurable(command: Command): Map<string, Option> {
  const options = command.options.filter((option) => !neverConfigured.has(option.attributeName()));
  return new Map(options.map((option) => [option.attributeName(), option]));
}

/** Sets what the command line left open from the environment and the configuration files. Throws `UsageError`. */
export function applyConfig(command: Command, io: Io): void {
  const sources = sourcesOf(command.parent as Command, io);
  for (const [key, option] of configurable(command)) {
    const from = command.getOptionValueSource(key);
    if (from !== undefined && from !== "default") continue;
    const found = lookUp(sources, command.name(), key);
    if (found !== null) command.setOptionValueWithSource(key, checked(option, found), "config");
  }
}

/** Every option that may be configured, as it stands without flags. */
export function settingsOf(program: Command, io: Io): Setting[] {
  const sources = sourcesOf(program, io);
  return program.commands.flatMap((command) =>
    [...configurable(command)].map(([key, option]) => {
      const found = lookUp(sources, command.name(), key);
      if (found === null)
        return { command: command.name(), key, value: command.getOptionValue(key), origin: "default" };
      return { command: command.name(), key, value: checked(option, found), origin: found.where };
    }),
  );
}

/** The JSON Schema of a configuration file, made from the options. */
export function configSchema(program: Command): unknown {
  const properties = program.commands.map((command) => {
    const options = [...configurable(command)].map(([key, option]) => [key, optionSchema(option)]);
    return [command.name(), { type: "object", additionalProperties: false, properties: Object.fromEntries(options) }];
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: fileName,
    type: "object",
    additionalProperties: false,
    properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
  };
}

function optionSchema(option: Option): unknown {
  const description = { description: option.description };
  if (option.isBoolean() || option.negate) return { type: "boolean", ...description };
  if (option.variadic) return { type: "array", items: { type: "string" }, ...description };
  if (option.argChoices !== undefined) return { enum: option.argChoices, ...description };
  return { type: ["string", "number"], ...description };
}

/** Where a value may come from, the strongest first. */
interface Source {
  readonly where: (command: string, key: string) => string;
  /** Of a file, with the line. */
  readonly place: (command: string, key: string) => string;
  readonly value: (command: string, key: string) => unknown;
}

/** A configured value with where it comes from. */
interface Found {
  readonly value: unknown;
  readonly where: string;
  readonly place: () => string;
}

function lookUp(sources: readonly Source[], command: string, key: string): Found | null {
  for (const source of sources) {
    const value = source.value(command, key);
    if (value !== undefined)
      return { value, where: source.where(command, key), place: () => source.place(command, key) };
  }
  return null;
}

function sourcesOf(program: Command, { env }: Io): Source[] {
  const files = [nearest(process.cwd()), ofUser(env)].filter((file) => file !== null);
  const fromFiles = files.map((file): Source => {
    const text = textOf(file);
    const content = contentOf(file, text, program);
    const place = (...keys: string[]): string => `${file}:${lineOf(text, keys)}`;
    return { where: () => file, place, value: (command, key) => content[command]?.[key] };
  });
  const variable = (command: string, key: string): string =>
    `BRIEF_${command}_${key.replace(/[A-Z]/g, (letter) => `_${letter}`)}`.toUpperCase();
  const fromEnvironment: Source = {
    where: variable,
    place: variable,
    value: (command, key) => env[variable(command, key)],
  };
  return [fromEnvironment, ...fromFiles];
}

/** The nearest configuration file, from a folder up to the root of its repository. */
function nearest(from: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const file = path.join(folder, fileName);
    if (existsSync(file)) return file;
    if (existsSync(path.join(folder, ".git")) || path.dirname(folder) === folder) return null;
  }
}

function ofUser(env: NodeJS.ProcessEnv): string | null {
  const home = env.XDG_CONFIG_HOME ?? (env.HOME === undefined ? undefined : path.join(env.HOME, ".config"));
  if (home === undefined || home === "") return null;
  const file = path.join(home, "brief", "config.json");
  return existsSync(file) ? file : null;
}

function textOf(file: string): string {
  try {
    return new TextDecoder().decode(regularFileBytes(file, aConfiguration)); // without a byte order mark
  } catch (error) {
    if (error instanceof BriefError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/** The line on which a key stands in a JSON text: the key of a command, or of an option in it. */
function lineOf(text: string, keys: readonly string[]): number {
  const wanted = JSON.stringify(keys);
  const way: string[] = [];
  let line = 1;
  let depth = 0;
  let last = { text: "", line };
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]:\n]/g)) {
    if (token === "\n") line++;
    else if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (token !== ":") last = { text: JSON.parse(token), line };
    else if (depth <= keys.length) {
      way.splice(depth - 1, keys.length, last.text);
      if (JSON.stringify(way) === wanted) return last.line;
    }
  }
  return 1;
}

/** A configuration file's options by command. Throws `UsageError` with the line of what is wrong. */
function contentOf(file: string, text: string, program: Command): Configured {
  const fail = (keys: readonly string[], message: string): never => {
    throw new UsageError(`${file}:${lineOf(text, keys)}: ${message}`);
  };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, position] = /at position (\d{1,9})/.exec(message) ?? [];
    const place = position === undefined ? file : `${file}:${text.slice(0, Number(position)).split("\n").length}`;
    throw new UsageError(`${place}: no JSON: ${message}`);
  }
  if (!isObject(content)) return fail([], "a configuration is a JSON object");
  for (const [name, options] of Object.entries(content)) {
    if (name === "$schema") continue;
    const command = program.commands.find((each) => each.name() === name);
    if (command === undefined) return fail([name], `there is no command "${name}"`);
    if (!isObject(options)) return fail([name], `"${name}" holds an object of options`);
    const known = configurable(command);
    for (const key of Object.keys(options))
      if (!known.has(key)) fail([name, key], `"${key}" is no option of ${name} that a file may set`);
  }
  return content as Configured;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A configured value, checked as the flag would be. */
function checked(option: Option, { place, value }: Found): unknown {
  const fail = (message: string): never => {
    throw new UsageError(`${place()}: ${option.negate ? `--${option.attributeName()}` : option.long}: ${message}`);
  };
  if (option.isBoolean() || option.negate) {
    if (value === true || value === "true" || value === "1") return true;
    if (value === false || value === "false" || value === "0") return false;
    return fail("it is true or false");
  }
  if (option.variadic) return Array.isArray(value) ? value.map(String) : [String(value)];
  if (typeof value !== "string" && typeof value !== "number") return fail("it is a string or a number");
  const text = String(value);
  if (option.argChoices !== undefined && !option.argChoices.includes(text))
    return fail(`it is one of ${option.argChoices.join(", ")}`);
  try {
    return option.parseArg === undefined ? text : option.parseArg(text, undefined);
  } catch (error) {
    return fail((error as Error).message);
  }
}
