/**
 * What things are called in the page's language. Persons, places and titles keep the letters in which they were
 * printed; states have names in both languages; a meeting or agreement without a title is called after its kind
 * and who took part, and so can be called in either.
 *
 * @module viz/app/model/naming
 */
import { AGREEMENT_KIND_LABELS, MEETING_KIND_LABELS } from '../../../graph/labels.js';
import { type Label, NODE_KINDS } from '../../../graph/model.js';
import { isEvent, type Model, type ModelNode, textProp } from './model.js';

const LABELS: readonly Label[] = [
  ...Object.values(MEETING_KIND_LABELS),
  ...Object.values(AGREEMENT_KIND_LABELS),
  ...NODE_KINDS.map((k) => k.label),
];
const ENGLISH: ReadonlyMap<string, string> = new Map(LABELS.map(({ ar, en }) => [ar, en[0]!.toUpperCase() + en.slice(1)]));

/** `زيارة: مصر، روسيا (القاهرة)`: kind, who, where. */
const HEADING = /^([^:(]+?)(?:: (.+?))?(?: \(([^()]+)\))?$/;

/** Keeps the order of names that are written the other way round from the text about them. */
export const apart = (name: string): string => `\u2068${name}\u2069`;

export type NameOf = (node: ModelNode) => string;

const LATIN = /\p{Script=Latin}/u;

/** Names in Arabic are those of the graph; in that of an event, guests in Latin letters are set apart, or two of them change places. */
export const arabicNames: NameOf = (node) => {
  if (!isEvent(node) || !LATIN.test(node.name)) return node.name;
  const [, kind = '', who, where] = HEADING.exec(node.name) ?? [];
  return ENGLISH.has(kind) ? headed(kind, who?.split('، ').map(latinApart), where && latinApart(where), '، ') : node.name;
};

const latinApart = (name: string): string => (LATIN.test(name) ? apart(name) : name);

const headed = (kind: string, who: readonly string[] | undefined, where: string | undefined, comma: string): string =>
  kind + (who ? `: ${who.join(comma)}` : '') + (where ? ` (${where})` : '');

/** Names in English, as far as there are any. */
export function englishNames(model: Model): NameOf {
  const states = new Map(model.nodes.flatMap((n) => (n.kind === 'State' ? [[n.name, textProp(n.props, 'nameEn') ?? n.name]] : [])));
  const named = (name: string): string => states.get(name) ?? apart(name);
  const made = new Map<number, string>();
  const heading = (node: ModelNode): string => {
    const [, kind = '', who, where] = HEADING.exec(node.name) ?? [];
    const english = ENGLISH.get(kind);
    if (english === undefined) return node.name;
    return headed(english, who?.split('، ').map(named), where && named(where), ', ');
  };
  return (node) => {
    if (!isEvent(node)) return textProp(node.props, 'nameEn') ?? node.name;
    let name = made.get(node.index);
    if (name === undefined) made.set(node.index, (name = heading(node)));
    return name;
  };
}
