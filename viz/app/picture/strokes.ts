/**
 * How lines are drawn, once for the shader, the canvas, SVG and the legend: what happened is solid, what is planned
 * dashed, what was called off or denied dotted.
 *
 * @module viz/app/picture/strokes
 */

export type Stroke = 'solid' | 'dashed' | 'dotted';
type Broken = Exclude<Stroke, 'solid'>;

/** Numbers that the shader knows them by. */
export const STROKE_CODE: Readonly<Record<Broken, number>> = { dashed: 0, dotted: 1 };

/** Length of a mark and of the gap behind it: in widths of the line, and at least in pixels. */
export const DASH: Readonly<Record<Broken, { readonly on: Length; readonly off: Length }>> = {
  dashed: { on: { widths: 3, least: 5.5 }, off: { widths: 2, least: 3.5 } },
  dotted: { on: { widths: 1, least: 1.5 }, off: { widths: 1.8, least: 3 } },
};

interface Length {
  readonly widths: number;
  readonly least: number;
}

/** Marks and gaps of a line so many pixels wide, as canvas and SVG take them; none for a solid one. */
export function dashes(stroke: Stroke, width: number): readonly number[] {
  if (stroke === 'solid') return [];
  const { on, off } = DASH[stroke];
  return [on, off].map(({ widths, least }) => Math.max(least, widths * width));
}
