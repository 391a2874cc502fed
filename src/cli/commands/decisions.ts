/**
 * `diplograph decisions`: the user's decisions, listed, written to a file, and taken over from one.
 *
 * @module src/cli/commands/decisions
 */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { DECISIONS_VERSION, type Decision, decisionSchema, decisionsSchema } from '../../../graph/decision.js';
import { DiplographError } from '../../../graph/errors.js';
import { type Command, type Context, DONE } from '../command.js';
import { STORE, textOption } from '../options.js';
import { sentence } from './decide.js';

export const decisionsCommand: Command = {
  id: 'decisions',
  summary: 'Lists the decisions that were taken on what is one and the same; writes them as JSON, or takes over a file of them.',
  arguments: [],
  options: [
    { flags: '--format <format>', describes: 'of the list', choices: ['table', 'json'], default: 'table' },
    { flags: '--import <file>', describes: 'takes over the decisions of a JSON file, or of standard input (-)' },
    STORE,
  ],
  examples: [
    { line: 'diplograph decisions', does: 'lists them, the latest one last' },
    { line: 'diplograph decisions --format json > decisions.json', does: 'writes them down, to keep or for a colleague' },
    { line: 'diplograph decisions --import decisions.json --store other', does: 'takes them over into another store' },
  ],
  async run(invocation, context) {
    const path = textOption(invocation.options.import);
    const stores = await import('../stores.js');
    if (path === null)
      return stores.withStoreToRead(invocation, context, async (store) => {
        const all = await store.decisions();
        context.stdout.write(invocation.options.format === 'json' ? json(all) : await list(all, context));
        if (all.length === 0) context.stderr.write(`diplograph: no decision has been taken in ${store.location}.\n`);
        return DONE;
      });
    const given = await read(path, context);
    return stores.withExistingStore(invocation, context, async (store) => {
      const { Keeper } = await import('../pipeline/keeper.js');
      const { counted } = await import('../output/summary.js');
      const known = new Map((await store.decisions()).map((d) => [d.id, JSON.stringify(decisionSchema.parse(d))]));
      const fresh = given.filter((d) => known.get(d.id) !== JSON.stringify(d));
      if (fresh.length) await (await Keeper.of(store)).rule(fresh);
      const old = given.length - fresh.length;
      context.stdout.write(`Took over ${counted(fresh.length, 'decision')}; ${old} ${old === 1 ? 'was' : 'were'} in already.\n`);
      return DONE;
    });
  },
};

function json(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ version: DECISIONS_VERSION, decisions: decisions.map((d) => decisionSchema.parse(d)) }, null, 2)}\n`;
}

async function list(decisions: readonly Decision[], { stdout }: Context): Promise<string> {
  const { table } = await import('../output/table.js');
  const rows = decisions.map((d) => [d.id, d.at.slice(0, 16).replace('T', ' '), sentence(d)]);
  return `${table(['id', 'taken', 'decision'], rows, { columns: stdout.isTTY ? (stdout.columns ?? 80) : null }).join('\n')}\n`;
}

/** @throws {DiplographError} `decisions-file`, `input-missing` */
async function read(path: string, { stdin }: Context): Promise<Decision[]> {
  const wrong = (why: string): DiplographError => new DiplographError('decisions-file', `${path} holds no decisions: ${why}`);
  try {
    const parsed = decisionsSchema.safeParse(JSON.parse(path === '-' ? await text(stdin) : await readFile(path, 'utf8')));
    if (parsed.success) return parsed.data.decisions;
    const [issue] = parsed.error.issues;
    throw wrong(`${issue?.path.join('.') || 'the file'}: ${issue?.message}.`);
  } catch (error) {
    if (error instanceof DiplographError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new DiplographError('input-missing', `There is no file ${path}.`, { cause: error });
    throw wrong(code ? `it cannot be read (${code}).` : `it is no JSON (${message}).`);
  }
}
