/**
 * Agreements of a Report, with their links. A cue is the words of a mention; where the same words also stand
 * for another agreement, words before them are taken along.
 *
 * @module src/extract/report/agreements
 */
import type { Span } from '../../../graph/evidence.js';
import type { DocumentMention } from '../agreements/mentions.js';
import type { Reading } from '../reading.js';
import { type Draft, printed, spanOf } from './draft.js';

export function putAgreements({ report, keys, occasions }: Draft, readings: readonly Reading[]): void {
  for (const { tokens, agreements } of readings)
    for (const a of agreements) {
      const key = `a${report.agreements.length + 1}`;
      const spans = a.mentions.map((m) => cueOf(m));
      const evidence = spans.map(({ from, to }) => spanOf(tokens, from, to));
      const cues = [...new Set(evidence.map(({ start, end }) => tokens.text.slice(start, end)))];
      const concludedAt = (a.concludedAt && occasions.get(a.concludedAt)) ?? null;
      const signatories = a.signatories.flatMap((p) => keys.get(p) ?? []);
      report.agreements.push({
        key,
        kind: a.kind,
        status: a.status,
        title: printed(tokens.text, spanOf(tokens, a.title.from, a.title.to)),
        subject: null,
        parties: [...a.parties],
        signatories,
        organizations: [],
        concludedAt,
        date: a.date?.value ?? null,
        dateEnd: a.date?.end ?? null,
        dateRule: a.date?.rule ?? null,
        cues,
        evidence,
        cameo: null,
        mode: null,
      });
      const first: Span[] = evidence.slice(0, 1);
      for (const from of a.parties) report.links.push({ type: 'PARTY_TO', from, to: key, evidence: first });
      if (concludedAt !== null) report.links.push({ type: 'CONCLUDED_AT', from: key, to: concludedAt, evidence: first });
      for (const from of signatories) report.links.push({ type: 'SIGNED', from, to: key, evidence: first });
    }
}

const cueOf = (m: DocumentMention): { from: number; to: number } => ({ from: m.from, to: m.coreTo });
