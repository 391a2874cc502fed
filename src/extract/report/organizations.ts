/**
 * Organisations of a Report: one entry for each known organisation, with every place where it is named.
 *
 * @module src/extract/report/organizations
 */
import type { Mention } from '../../../graph/report.js';
import type { Organization } from '../../lexicon/organizations.js';
import type { Reading } from '../reading.js';
import { type Draft, namedBy, spanOf } from './draft.js';

export function putOrganizations({ report, organizationKeys }: Draft, readings: readonly Reading[]): void {
  const found = new Map<string, { organization: Organization; mentions: Mention[]; forms: Set<string> }>();
  for (const { tokens, scan, nameAt } of readings)
    for (const { org, from, to } of scan.named) {
      if (org === null || nameAt[from]! >= 0) continue;
      const { organization } = org;
      let entry = found.get(organization.code);
      if (entry === undefined) found.set(organization.code, (entry = { organization, mentions: [], forms: new Set() }));
      const span = spanOf(tokens, from, to);
      entry.mentions.push({ ...span, by: 'name' });
      entry.forms.add(namedBy(tokens, from, to));
    }
  for (const [code, { organization, mentions, forms }] of found) {
    const key = `o${report.organizations.length + 1}`;
    organizationKeys.set(code, key);
    // The lexicon's name where the article prints it, else the longest form.
    const all = [...forms];
    const name = all.find((f) => f === organization.name.ar) ?? all.reduce((a, b) => (b.length > a.length ? b : a));
    report.organizations.push({
      key,
      name,
      nameEn: organization.name.en,
      code,
      kind: organization.kind,
      aliases: all.filter((f) => f !== name),
      mentions,
    });
  }
}
