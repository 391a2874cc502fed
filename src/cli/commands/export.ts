/**
 * `diplograph export`: the whole graph as a file.
 *
 * @module src/cli/commands/export
 */
import { FORMATS } from '../../../graph/export/index.js';
import { type Command, DONE } from '../command.js';
import { STORE, textOption } from '../options.js';

export const exportCommand: Command = {
  id: 'export',
  summary: 'Writes the whole graph to a file, the same graph always to the same bytes.',
  arguments: [],
  options: [
    {
      flags: '--format <format>',
      describes: 'of the file; without it, the ending of --output decides',
      choices: FORMATS.map(({ id }) => id),
    },
    { flags: '-o, --output <file>', describes: 'where to write (default: standard output)' },
    STORE,
  ],
  examples: [
    { line: 'diplograph export --format graphml -o graph.graphml', does: 'for Gephi, networkx, igraph, yEd, Neo4j' },
    { line: "diplograph export --format json | jq '.nodes | length'", does: 'through a pipe' },
  ],
  async run(invocation, context) {
    const output = textOption(invocation.options.output);
    const wanted = textOption(invocation.options.format);
    const format =
      FORMATS.find(({ id, extension }) => (wanted === null ? output?.endsWith(`.${extension}`) : id === wanted)) ?? FORMATS[0]!;
    const { withStoreToRead } = await import('../stores.js');
    return withStoreToRead(invocation, context, async (store) => {
      const { writeAll, writeFile } = await import('../output/write.js');
      const pieces = format.write(await store.graph());
      if (output === null || output === '-') await writeAll(context.stdout, pieces);
      else {
        await writeFile(output, pieces);
        context.stderr.write(`Written: ${output} (${format.id})\n`);
      }
      return DONE;
    });
  },
};
