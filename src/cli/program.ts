/**
 * From the registry of commands to a parser with help, by commander.
 *
 * @module src/cli/program
 */
import { Option, Command as Parser } from 'commander';
import type { Command, Context, Invocation, OptionSpec } from './command.js';
import { COMMANDS } from './commands/index.js';
import { version } from './package.js';

const ABOUT = 'Arabic news articles in; out comes a graph of persons, states, meetings and agreements, every fact with its sentence.';
const EXITS = 'Exit status: 0 done, 1 failed or something was skipped, 2 wrong use.';

/** The parser; `onStatus` gets the exit status of the command that ran. */
export function programOf(context: Context, onStatus: (status: number) => void): Parser {
  const program = new Parser('diplograph')
    .description(ABOUT)
    .usage('[PATH...] | COMMAND [options]')
    .version(version(), '-V, --version', 'prints the version')
    .helpOption('-h, --help', 'prints this help')
    .helpCommand('help [command]', 'prints the help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text.replace(/^error: /, 'diplograph: ')),
    })
    .addHelpText(
      'after',
      `\n${EXITS}\n\n${examplesOf(COMMANDS.map((command) => ({ ...command, examples: command.examples.slice(0, 1) })))}`,
    );
  for (const command of COMMANDS) addCommand(program, command, context, onStatus);
  return program;
}

function addCommand(program: Parser, command: Command, context: Context, onStatus: (status: number) => void): void {
  const parser = program
    .command(command.id, { isDefault: command.isDefault ?? false })
    .description(command.summary)
    .helpOption('-h, --help', 'prints this help')
    .addHelpText('after', `\n${examplesOf([command])}`);
  for (const { name, describes, required, variadic } of command.arguments) {
    const shown = variadic ? `${name}...` : name;
    parser.argument(required ? `<${shown}>` : `[${shown}]`, describes);
  }
  for (const option of command.options) parser.addOption(optionOf(option));
  parser.action(async (...given: unknown[]) => {
    const operands = given
      .slice(0, command.arguments.length)
      .flat()
      .filter((x) => x !== undefined) as string[];
    onStatus(await command.run({ operands, options: parser.opts<Invocation['options']>() }, context));
  });
}

function optionOf({ flags, describes, choices, default: value, repeats }: OptionSpec): Option {
  const option = new Option(flags, describes);
  if (choices) option.choices([...choices]);
  if (value !== undefined) option.default(value);
  if (repeats) option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one]);
  return option;
}

function examplesOf(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ examples }) => examples).map(({ line, does }) => `  # ${does}\n  ${line}`);
  return `Examples:\n${lines.join('\n')}`;
}
