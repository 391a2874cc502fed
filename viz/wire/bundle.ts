/**
 * Bundle: everything that a page without a server carries within itself.
 *
 * @module viz/wire/bundle
 */
import type { Article } from '../../graph/article.js';
import type { Graph } from '../../graph/model.js';
import type { Why } from './api.js';

/** Id of the element that holds the bundle as JSON, and of the one that holds the layout worker's script. */
export const BUNDLE_ELEMENT = 'diplograph-bundle';
export const WORKER_ELEMENT = 'diplograph-layout';

export interface Bundle {
  readonly version: 1;
  readonly revision: string;
  /** Where the store lay, for the page to name. */
  readonly location: string;
  readonly graph: Graph;
  readonly articles: readonly Article[];
  /** Why nodes that several entries were joined to are one, by id of the node. */
  readonly whys: Readonly<Record<string, Pick<Why, 'members' | 'ties'>>>;
  readonly positions: readonly (readonly [id: string, x: number, y: number])[] | null;
}
