/**
 * Persons of a Report, with every place where a name of theirs stands.
 *
 * @module src/extract/report/persons
 */
import type { Reading } from '../reading.js';
import { type Draft, printed } from './draft.js';

export function putPersons({ report, keys }: Draft, readings: readonly Reading[]): void {
  for (const { tokens, persons, represents } of readings)
    for (const person of persons) {
      const mentions = person.mentions.map(({ span }) => ({
        field: 'text' as const,
        start: span.start,
        end: span.end,
        by: 'name' as const,
      }));
      const forms = mentions.map((m) => printed(tokens.text, m));
      const words = (form: string): number => form.split(/[\s-]/).length;
      const name = forms.reduce((a, b) => (words(b) > words(a) ? b : a));
      const key = `p${report.persons.length + 1}`;
      keys.set(person, key);
      report.persons.push({
        key,
        name,
        aliases: [...new Set(forms)].filter((f) => f !== name),
        latin: null,
        represents: [...represents.get(person)!],
        organizations: [],
        office: null,
        mentions,
      });
    }
}
