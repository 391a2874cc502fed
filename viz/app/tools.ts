/**
 * What computes over the whole graph with larger tables and libraries: filters, search, measures. It is not in the
 * script that draws the first picture, but comes with the rest of the page.
 *
 * @module viz/app/tools
 */
import { applyFilters, indexForFilters } from './model/filter.js';
import { communities, standing } from './model/measures.js';
import { buildSearch } from './model/search.js';

export const TOOLS = { applyFilters, indexForFilters, communities, standing, buildSearch };

export type Tools = typeof TOOLS;
