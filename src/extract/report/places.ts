/**
 * Places of a Report: cities and venues of meetings, each once.
 *
 * @module src/extract/report/places
 */
import type { Span } from '../../../graph/evidence.js';
import type { Report } from '../../../graph/report.js';

/** Key of the place of this name, which is made when the Report has none. */
export function placeKey(report: Report, name: string, country: string | null, mention: Span): string {
  let place = report.places.find((p) => p.name === name && p.country === country);
  if (place === undefined) {
    place = { key: `l${report.places.length + 1}`, name, country, mentions: [] };
    report.places.push(place);
  }
  if (!place.mentions.some((m) => m.start === mention.start)) place.mentions.push({ ...mention, by: 'name' });
  return place.key;
}
