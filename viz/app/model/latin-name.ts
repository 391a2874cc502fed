/**
 * The name of a node in Latin letters, where an article gave one.
 *
 * @module viz/app/model/latin-name
 */
import { latin } from '../../../graph/names/latin.js';
import { type ModelNode, textProp } from './model.js';

/** Null where it is no more than the Arabic one letter by letter, which no reader would know. */
export function latinName(node: ModelNode): string | null {
  const printed = textProp(node.props, 'latin');
  return printed === latin(node.name) ? null : printed;
}
