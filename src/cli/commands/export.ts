/**
 * `diplograph export`: the whole graph as a file.
 *
 * @module src/cli/commands/export
 */
import { extname } from 'node:path';
import { DiplographError } from '../../../graph/errors.js';
import { FORMATS } from '../../../graph/export/index.js';
import { type Command, DONE } from '../command.js';
import { STORE, textOption } from '../options.js';

/** The viewer with the graph inside, in one file. It is no format of the graph alone: it carries the articles too. */
const HTML = 'html';

/** What is written where neither an option nor an ending tells a format. */
const STANDARD = FORMATS[0]!;

export const exportCommand: Command = {
  id: 'export',
  summary: 'Writes the whole graph to a file, the same graph always to the same bytes.',
  arguments: [],
  options: [
    {
      flags: '--format <format>',
      describes: `of the file (default: what the ending of --output tells, else ${STANDARD.id})`,
      choices: [...FORMATS.map(({ id }) => id), HTML],
    },
    { flags: '-o, --output <file>', describes: 'where to write (default: standard output)' },
    STORE,
  ],
  examples: [
    { line: 'diplograph export --format graphml -o graph.graphml', does: 'writes GraphML, for Gephi, networkx, igraph, yEd, Neo4j' },
    { line: "diplograph export --format json | jq '.nodes | length'", does: 'goes through a pipe' },
    {
      line: 'diplograph export --format html -o graph.html',
      does: 'writes the viewer and all it shows to one file, which opens without a server',
    },
  ],
  async run(invocation, context) {
    const output = textOption(invocation.options.output);
    const wanted = textOption(invocation.options.format);
    const id = wanted ?? formatOfEnding(output);
    const format = FORMATS.find((f) => f.id === id);
    const { withStoreToRead } = await import('../stores.js');
    return withStoreToRead(invocation, context, async (store) => {
      const { writeAll, writeFile } = await import('../output/write.js');
      const pieces = format
        ? format.write(await store.graph())
        : [await (await import('../../../viz/server/export-html.js')).exportStore(store)];
      if (output === null || output === '-') await writeAll(context.stdout, pieces);
      else {
        await writeFile(output, pieces);
        context.stderr.write(`Written: ${output} (${id})\n`);
      }
      return DONE;
    });
  },
};

/**
 * Id of the format that a file's ending tells; the standard one where there is none, as for a pipe.
 * @throws {DiplographError} `usage-format`
 */
function formatOfEnding(output: string | null): string {
  const ending = output === null ? '' : extname(output).slice(1).toLowerCase();
  if (ending === '') return STANDARD.id;
  if (ending === HTML) return HTML;
  const found = FORMATS.find(({ extension }) => extension === ending);
  if (found) return found.id;
  const known = [...FORMATS.map(({ id }) => id), HTML].join(', ');
  throw new DiplographError('usage-format', `The ending of ${output} tells no format; add --format with one of ${known}.`);
}
