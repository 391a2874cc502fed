/**
 * The sketch: a first picture from a tenth of the data that is, mark for mark, the picture of the whole graph.
 *
 * @module test/viz/sketch.test
 */
import { describe, expect, it } from 'vitest';
import { composeFull } from '../../viz/app/model/compose.js';
import { knownOn } from '../../viz/app/model/known.js';
import { buildModel, type Model } from '../../viz/app/model/model.js';
import { namesakeDays } from '../../viz/app/model/namesakes.js';
import { arabicNames, englishNames } from '../../viz/app/model/naming.js';
import { modelOfSketch, needsNoMore } from '../../viz/app/model/sketched.js';
import { type Drawing, sameMarks } from '../../viz/app/picture/drawing.js';
import { PALETTES } from '../../viz/app/picture/palette.js';
import { decodeState } from '../../viz/app/state/permalink.js';
import { START } from '../../viz/app/state/state.js';
import { wordsOf } from '../../viz/app/text/words.js';
import { compact } from '../../viz/wire/compact.js';
import { sketchOf } from '../../viz/wire/sketch.js';
import { sized } from './generate.js';

const { graph } = sized(3000);
const places = new Map(graph.nodes.map((n, i) => [n.id, [i % 55, Math.floor(i / 55)] as const]));
const whole = compact(graph, 'r1', places);
const sketch = sketchOf(whole)!;
const full = buildModel(whole);
const sketched = modelOfSketch(sketch);

const drawn = (model: Model): Drawing =>
  composeFull(model, {
    palette: PALETTES.light,
    words: wordsOf('ar'),
    nameOf: arabicNames,
    dayOf: namesakeDays(model, wordsOf('ar')),
    measure: (n) => model.degree[n]!,
    community: null,
    status: knownOn(model, null).status,
    contested: knownOn(model, null).contested,
    xy: model.positions!,
  });

describe('a sketch', () => {
  it('draws every mark of the whole graph where, and as, the whole graph does', () => {
    expect(full.nodes.length).toBeGreaterThan(2500);
    expect(sameMarks(drawn(sketched), drawn(full))).toBe(true);
  });

  it('knows what is around each node', () => {
    expect(sketched.edgesOf).toEqual(full.edgesOf);
    expect(sketched.degree).toEqual(full.degree);
  });

  it('is told apart when one mark differs', () => {
    const { nodes, edges } = drawn(full);
    const moved = nodes.map((n, i) => (i === 7 ? { ...n, x: n.x + 1 } : n));
    const struck = nodes.map((n, i) => (i === 7 ? { ...n, filled: 'struck' as const } : n));
    const bent = edges.map((e, i) => (i === 3 ? { ...e, bend: e.bend + 0.1 } : e));
    for (const other of [
      { nodes: moved, edges },
      { nodes: struck, edges },
      { nodes, edges: bent },
      { nodes, edges: edges.slice(1) },
    ])
      expect(sameMarks({ nodes, edges }, other)).toBe(false);
  });

  it('knows the names that are written first, in both languages', () => {
    const english = { sketched: englishNames(sketched), full: englishNames(full) };
    const best = full.nodes.map((n) => n.index).sort((a, b) => full.degree[b]! - full.degree[a]!);
    for (const node of best.slice(0, 1000)) {
      expect(sketched.nodes[node]!.name).toBe(full.nodes[node]!.name);
      expect(english.sketched(sketched.nodes[node]!)).toBe(english.full(full.nodes[node]!));
    }
  });

  it('is a small part of the whole', () => {
    expect(JSON.stringify(sketch).length).toBeLessThan(JSON.stringify(whole).length / 5);
  });

  it('is not made while a node has no place', () => {
    const first = whole.nodes[0]![1];
    expect(sketchOf(compact(graph, 'r1', new Map([...places].filter(([id]) => id !== first))))).toBeNull();
    expect(sketchOf(compact(graph, 'r1'))).toBeNull();
  });
});

describe('a state', () => {
  it.each([
    ['', true],
    ['lang=en&theme=dark', true],
    ['select=%5B%22node%22%2C%22x%22%5D', true],
    ['camera=%5B0.4%2C0.5%2C0.3%5D', true],
    ['view=projected', false],
    ['show=table', false],
    ['size=pagerank', false],
    ['colour=community', false],
    ['status=%5B%22held%22%5D', false],
    ['day=2025-01-01', false],
    ['only=%5B%22x%22%5D', false],
  ])('that asks for %j can be drawn from a sketch: %s', (address, can) => {
    expect(needsNoMore(decodeState(address), START)).toBe(can);
  });
});
