/**
 * From the registry of commands to a parser with help, by commander.
 *
 * @module src/cli/program
 */
import { Option, type OutputConfiguration, Command as Parser } from 'commander';
import type { Command, Context, Invocation, OptionSpec } from './command.js';
import { COMMANDS } from './commands/index.js';
import { mistyped, noCommand, orNoCommand } from './no-command.js';
import { version } from './package.js';
import { usageSentence } from './usage.js';

const ABOUT = 'Arabic news articles in; out comes a graph of persons, states, meetings and agreements, every fact with its sentence.';
const EXITS = 'Exit status: 0 done, 1 failed or something was skipped, 2 wrong use,\n130 stopped by Ctrl-C.';

const IDS = [...COMMANDS.map(({ id }) => id), 'help'];

/** The parser; `onStatus` gets the exit status of the command that ran. */
export function programOf(context: Context, onStatus: (status: number) => void): Parser {
  const program = new Parser('diplograph')
    .description(ABOUT)
    .usage('[PATH...] | COMMAND [options]')
    .version(version(), '-V, --version', 'prints the version')
    .helpOption('-h, --help', 'prints this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(outputOf(context, null))
    .addHelpText(
      'after',
      `\n${EXITS}\n\n${examplesOf(COMMANDS.map((command) => ({ ...command, examples: command.examples.slice(0, 1) })))}`,
    );
  for (const command of COMMANDS) addCommand(program, command, context, onStatus);
  addHelp(program);
  return program;
}

/** The parser's own takes a command that is none for no command. */
function addHelp(program: Parser): void {
  program
    .command('help')
    .argument('[command]')
    .description('prints the help of a command')
    .helpOption('-h, --help', 'prints this help')
    .action((name: string | undefined) => {
      const parser = name === undefined ? program : program.commands.find((command) => command.name() === name);
      if (!parser) throw noCommand(name!, IDS, false);
      parser.outputHelp();
    });
}

function addCommand(program: Parser, command: Command, context: Context, onStatus: (status: number) => void): void {
  const parser = program
    .command(command.id, { isDefault: command.isDefault ?? false })
    .description(command.summary)
    .configureOutput(outputOf(context, command.isDefault ? null : command.id))
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
    const running = command.run({ operands, options: parser.opts<Invocation['options']>() }, context);
    onStatus(await (command.isDefault ? running.catch((error) => orNoCommand(error, operands[0], IDS)) : running));
  });
}

/** Where the parser writes, and in which words it complains of the use of a command. */
function outputOf({ argv, stdout, stderr }: Context, command: string | null): OutputConfiguration {
  const first = command === null && mistyped(argv[0], IDS) ? argv[0]! : null;
  return {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (message, write) =>
      write(`diplograph: ${first === null ? usageSentence(message, command) : noCommand(first, IDS).message}\n`),
  };
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
