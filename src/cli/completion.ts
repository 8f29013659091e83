import type { Command, Option } from "commander";
import { endings } from "./exit.ts";

/** A command with its flags, as completion and manual page need them. */
interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
}

const entriesOf = (program: Command): Entry[] =>
  program.commands.map((command) => ({ name: command.name(), summary: command.summary(), options: command.options }));

const flagsOf = (options: readonly Option[]): string[] => [
  ...options.flatMap(({ long, short }) => [short, long]).filter((flag) => flag !== undefined),
  "--help",
];

/** The completion script of a shell, from the command definitions. */
export function completion(program: Command, shell: "bash" | "zsh" | "fish"): string {
  return { bash, zsh, fish }[shell](entriesOf(program), program);
}

function bash(entries: readonly Entry[], program: Command): string {
  const cases = entries.map(({ name, options }) => {
    const values = options.filter(({ argChoices }) => argChoices !== undefined);
    const choices = values.map(
      ({ argChoices, long, short }) =>
        `        ${[short, long].filter((flag) => flag !== undefined).join("|")}) COMPREPLY=($(compgen -W "${argChoices?.join(" ")}" -- "$word")); return ;;\n`,
    );
    const byValue = choices.length > 0 ? `      case $before in\n${choices.join("")}      esac\n` : "";
    return `    ${name})\n${byValue}      flags="${flagsOf(options).join(" ")}" ;;\n`;
  });
  return `# bash completion of brief
_brief() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} flags=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...entries.map(({ name }) => name), "help", ...flagsOf(program.options)].join(" ")}" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join("")}  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _brief brief
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(entries: readonly Entry[], program: Command): string {
  const spec = ({ argChoices, description, long, required, short }: Option): string[] => {
    const value = required ? `:value:${argChoices === undefined ? "_files" : `(${argChoices.join(" ")})`}` : "";
    const about = `[${description.replace(/[[\]:\\]/g, "\\$&")}]`;
    return [short, long].filter((flag) => flag !== undefined).map((flag) => quoted(`${flag}${about}${value}`));
  };
  const cases = entries.map(
    ({ name, options }) =>
      `    ${name}) _arguments ${[...options.flatMap(spec), quoted("--help[print help]"), "'*:file:_files'"].join(" ")} ;;\n`,
  );
  const commands = entries.map(({ name, summary }) => quoted(`${name}:${summary.replaceAll(":", "\\:")}`));
  return `#compdef brief
_brief() {
  local -a commands
  commands=(${commands.join(" ")})
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments ${[...program.options.flatMap(spec), quoted("--help[print help]")].join(" ")}
    return
  fi
  case $words[2] in
${cases.join("")}  esac
}
_brief "$@"
`;
}

function fish(entries: readonly Entry[], program: Command): string {
  const line = (condition: string, { argChoices, description, long, required, short }: Option): string => {
    const names = [short && `-s ${short.slice(1)}`, long && `-l ${long.slice(2)}`].filter(Boolean).join(" ");
    const values = argChoices === undefined ? (required ? " -r" : "") : ` -x -a ${quoted(argChoices.join(" "))}`;
    return `complete -c brief ${condition} ${names}${values} -d ${quoted(description)}\n`;
  };
  const top = program.options.map((option) => line("-n __fish_use_subcommand", option));
  const commands = entries.map(
    ({ name, summary }) => `complete -c brief -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}\n`,
  );
  const flags = entries.flatMap(({ name, options }) =>
    options.map((option) => line(`-n ${quoted(`__fish_seen_subcommand_from ${name}`)}`, option)),
  );
  return `# fish completion of brief\n${[...top, ...commands, ...flags].join("")}complete -c brief -l help -d 'print help'\n`;
}

/** The manual page in troff, from the command definitions. */
export function manual(program: Command, version: string): string {
  const text = (words: string): string =>
    words
      .replaceAll("\\", "\\e")
      .replaceAll("-", "\\-")
      .replace(/^([.'])/gm, "\\&$1");
  const option = ({ description, flags }: Option): string => `.TP\n.B ${text(flags)}\n${text(description)}\n`;
  const commands = program.commands.map(
    (command) =>
      `.SS ${text(`brief ${command.name()} ${command.usage()}`)}\n${text(command.description())}\n${command.options.map(option).join("")}`,
  );
  const ended = endings.map(([code, meaning]) => `.TP\n.B ${code}\n${text(meaning)}\n`);
  return `.TH BRIEF 1 "" "brief ${version}"
.SH NAME
brief \\- read news articles by rules, offline
.SH SYNOPSIS
.B brief
.I command
[options] [files]
.SH DESCRIPTION
${text(program.description())}
.SH OPTIONS
${program.options.map(option).join("")}.SH COMMANDS
${commands.join("")}.SH EXIT STATUS
${ended.join("")}`;
}
