/**
 * Reports out of files: JSON Lines, or JSON with one report or a list. Annotated articles are
 * reports.
 *
 * @module src/cli/pipeline/report-files
 */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { ZodError } from 'zod';
import { DiplographError } from '../../../graph/errors.js';
import { parseReport, type Report } from '../../../graph/report.js';
import { allBytes, decodeText } from '../../articles/decode.js';
import { lines } from '../../articles/lines.js';
import { parseJson } from '../../articles/parse-json.js';
import { type Source, STDIN } from '../../articles/paths.js';
import { problemOf } from '../../articles/reading.js';
import { peek, sniffReader, unpacked } from '../../articles/sniff.js';

export type ReportReading = { readonly report: Report } | { readonly problem: DiplographError };

/** Every report of these files, in order, and what is wrong with those that cannot be read. */
export async function* readReports(sources: readonly Source[], stdin: Readable): AsyncGenerator<ReportReading> {
  for (const { path } of sources) {
    const name = path === STDIN ? 'stdin' : path;
    yield* readReportFile(path, name, stdin);
  }
}

async function* readReportFile(path: string, name: string, stdin: Readable): AsyncGenerator<ReportReading> {
  try {
    const { head, whole } = await peek(await unpacked(path === STDIN ? stdin : createReadStream(path)));
    if (sniffReader(head) === 'json-lines') {
      for await (const { number, bytes } of lines(whole))
        if (bytes.length) yield* readingsOf(bytes, `${name}:${number}`, () => `${name}:${number}`);
    } else yield* readingsOf(await allBytes(whole), name);
  } catch (error) {
    const reading = problemOf(error, name);
    if ('problem' in reading) yield reading;
  }
}

/** @param atLine the place of a line of these bytes */
async function* readingsOf(bytes: Buffer, at: string, atLine = (line: number) => `${at}:${line}`): AsyncGenerator<ReportReading> {
  try {
    const json = await parseJson(decodeText(bytes, at), atLine);
    for (const one of Array.isArray(json) ? json : [json]) yield readingOf(one, at);
  } catch (error) {
    if (!(error instanceof DiplographError)) throw error;
    yield { problem: error };
  }
}

const FIELDS = ['persons', 'states', 'meetings', 'agreements'];

/** An article has an id as a report has, and nothing of what a report tells. */
const tellsNothing = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && !Array.isArray(json) && 'id' in json && !FIELDS.some((field) => field in json);

function readingOf(json: unknown, at: string): ReportReading {
  if (tellsNothing(json))
    return { problem: new DiplographError('input-report', `${at} is no report: it has none of ${FIELDS.join(', ')}.`) };
  try {
    return { report: parseReport(json) };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const { path, message } = error.issues[0]!;
    const what = `${path.join('.') || 'it'}: ${message}`;
    return { problem: new DiplographError('input-report', `${at} is no report (${what}).`, { cause: error }) };
  }
}
