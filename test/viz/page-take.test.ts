/** Asking, deciding and taking along, over the embedded store. */
import { describe } from 'vitest';
import { askCases } from './cases/ask.js';
import { takeCases } from './cases/take.js';
import { useViewer } from './viewer.js';

describe('the page, asked', () => askCases(useViewer()));
describe('the page, taken along', () => takeCases(useViewer({ readOnly: true })));
