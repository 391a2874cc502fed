/**
 * `diplograph export`: the whole graph as a file.
 *
 * @module src/cli/commands/export
 */
import { FORMATS } from '../../../graph/export/index.js';
import { type Command, DONE } from '../command.js';
import { STORE, textOption } from '../options.js';

/** The viewer with the graph inside, in one file. It is no format of the graph alone: it carries the articles too. */
const HTML = 'html';

export const exportCommand: Command = {
  id: 'export',
  summary: 'Writes the whole graph to a file, the same graph always to the same bytes.',
  arguments: [],
  options: [
    {
      flags: '--format <format>',
      describes: 'of the file; without it, the ending of --output decides',
      choices: [...FORMATS.map(({ id }) => id), HTML],
    },
    { flags: '-o, --output <file>', describes: 'where to write (default: standard output)' },
    STORE,
  ],
  examples: [
    { line: 'diplograph export --format graphml -o graph.graphml', does: 'for Gephi, networkx, igraph, yEd, Neo4j' },
    { line: "diplograph export --format json | jq '.nodes | length'", does: 'through a pipe' },
    { line: 'diplograph export --format html -o graph.html', does: 'the viewer and all it shows, in one file that opens without a server' },
  ],
  async run(invocation, context) {
    const output = textOption(invocation.options.output);
    const wanted = textOption(invocation.options.format);
    const format =
      FORMATS.find(({ id, extension }) => (wanted === null ? output?.endsWith(`.${extension}`) : id === wanted)) ?? FORMATS[0]!;
    const { withStoreToRead } = await import('../stores.js');
    return withStoreToRead(invocation, context, async (store) => {
      const { writeAll, writeFile } = await import('../output/write.js');
      const html = wanted === null ? output?.endsWith(`.${HTML}`) : wanted === HTML;
      const pieces = html
        ? [await (await import('../../../viz/server/export-html.js')).exportStore(store)]
        : format.write(await store.graph());
      if (output === null || output === '-') await writeAll(context.stdout, pieces);
      else {
        await writeFile(output, pieces);
        context.stderr.write(`Written: ${output} (${html ? HTML : format.id})\n`);
      }
      return DONE;
    });
  },
};
