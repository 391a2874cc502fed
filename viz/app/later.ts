/**
 * Everything of the page that its first picture does not need, in a script of its own: bar, panels, lists, table,
 * what computes for them, and the permalink in full.
 *
 * @module viz/app/later
 */
export { FilterPanel, Loosen } from './parts/FilterPanel.js';
export { Help } from './parts/Help.js';
export { Legend } from './parts/Legend.js';
export { Panel } from './parts/Panel.js';
export { TableView } from './parts/TableView.js';
export { Timeline } from './parts/Timeline.js';
export { TopBar } from './parts/TopBar.js';
export { followAddress } from './state/address.js';
export { decodeState } from './state/permalink.js';
export { TOOLS } from './tools.js';
