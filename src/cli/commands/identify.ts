/**
 * `diplograph identify`: which entries of many reports are one thing, without a store.
 *
 * @module src/cli/commands/identify
 */
import { type Command, DONE, FAILED } from '../command.js';

export const identifyCommand: Command = {
  id: 'identify',
  summary: 'Reads reports and prints what is one and the same in them, one node a line: { id, kind, members }.',
  arguments: [
    { name: 'REPORTS', describes: 'files of reports (JSON Lines or JSON), or - for standard input', required: true, variadic: true },
  ],
  options: [],
  examples: [{ line: 'diplograph extract news/ | diplograph identify -', does: 'joins what several articles say, through a pipe' }],
  async run({ operands }, { stdin, stdout, stderr }) {
    const [{ identify, thingLine }, { sourcesOf }, { readReports }, { writeAll }] = await Promise.all([
      import('../../../graph/identity/identity.js'),
      import('../../articles/paths.js'),
      import('../pipeline/report-files.js'),
      import('../output/write.js'),
    ]);
    const reports = [];
    let status = DONE;
    for await (const reading of readReports(await sourcesOf(operands), stdin)) {
      if ('report' in reading) reports.push(reading.report);
      else {
        status = FAILED;
        stderr.write(`diplograph: ${reading.problem.message}\n`);
      }
    }
    await writeAll(
      stdout,
      identify(reports).map((thing) => `${JSON.stringify(thingLine(thing))}\n`),
    );
    return status;
  },
};
