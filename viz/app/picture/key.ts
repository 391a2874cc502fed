/**
 * The key below a saved picture, laid out in rows from the side where the language begins.
 *
 * @module viz/app/picture/key
 */
import type { KeyEntry } from '../model/legend.js';
import { shapeOf } from './drawing.js';
import type { Direction } from './names.js';
import type { Palette } from './palette.js';
import type { Item, Measure } from './scene.js';

const SIZE = 17;
const ROW = 32;
const MARGIN = 30;
const RADIUS = 7.5;
const LINE = 36;
const GAP = 9;
const BETWEEN = 28;

interface Frame {
  readonly width: number;
  /** Where the key begins. */
  readonly top: number;
  readonly direction: Direction;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** The entries as items of a scene, and the height that they take. */
export function keyItems(
  entries: readonly KeyEntry[],
  { width, top, direction, palette, measure }: Frame,
): { items: Item[]; height: number } {
  const items: Item[] = [];
  let x = MARGIN;
  let row = 0;
  for (const { text, mark, line } of entries) {
    const long = measure(text, SIZE, 500);
    const wide = (mark ? 2 * RADIUS + GAP : 0) + (line ? LINE + GAP : 0) + long;
    if (x > MARGIN && x + wide > width - MARGIN) {
      x = MARGIN;
      row++;
    }
    const y = top + ROW * (row + 0.5);
    let at = x;
    /** From the beginning of the row to the side of the picture. */
    const side = (along: number): number => (direction === 'rtl' ? width - along : along);
    if (mark) {
      const { kind, filled, color } = mark;
      const place = { x: side(at + RADIUS), y, radius: RADIUS, rim: palette.ground, halo: null };
      items.push({ item: 'node', id: '', shape: shapeOf(kind), filled, color, ...place });
      at += 2 * RADIUS + GAP;
    }
    if (line) {
      const [from, to] = [side(at), side(at + LINE)];
      const path = [from, y, (from + to) / 2, y, to, y] as const;
      items.push({ item: 'line', id: '', path, bent: false, color: line.color, width: 2.6, stroke: line.stroke, phase: 0 });
      at += LINE + GAP;
    }
    const { ink, ground } = palette;
    items.push({ item: 'text', x: side(at + long / 2), y, text, size: SIZE, weight: 500, color: ink, ground, angle: 0, direction });
    x += wide + BETWEEN;
  }
  return { items, height: entries.length ? ROW * (row + 1) + MARGIN / 2 : 0 };
}
