/**
 * Namesakes: two calls of the same two ministers are called alike, and are told apart by their days wherever they
 * are listed.
 *
 * @module viz/app/model/namesakes
 */
import type { Words } from '../text/words.js';
import { isEvent, type Model, type ModelNode, textProp } from './model.js';
import type { NameOf } from './naming.js';

/** The day that tells an event from others of its name, in words; null where there are none, or no day is known. */
export type DayOf = (node: ModelNode) => string | null;

/** Events that share their name with another one. */
export function namesakes(model: Model): ReadonlySet<number> {
  const first = new Map<string, number>();
  const found = new Set<number>();
  for (const node of model.nodes) {
    if (!isEvent(node) || !node.name) continue;
    const other = first.get(node.name);
    if (other === undefined) first.set(node.name, node.index);
    else found.add(other).add(node.index);
  }
  return found;
}

/** The date of an event, else the day of its first report. */
export function namesakeDays(model: Model, words: Words): DayOf {
  const alike = namesakes(model);
  return (node) => {
    if (!alike.has(node.index)) return null;
    const date = textProp(node.props, 'date');
    if (date !== null) return words.shortDate(date);
    const [reported] = node.articles.flatMap((a) => model.articles[a]!.day ?? []).sort();
    return reported === undefined ? null : words.t('toldOn', { day: words.shortDate(reported) });
  };
}

/** Names with the day behind them where it is needed, set apart in whichever direction the name runs. */
export const withDays =
  (nameOf: NameOf, dayOf: DayOf): NameOf =>
  (node) => {
    const day = dayOf(node);
    return day === null ? nameOf(node) : `${nameOf(node)} · \u2068${day}\u2069`;
  };
