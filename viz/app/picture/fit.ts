/**
 * How a picture fits its frame, and where the camera has to look for some nodes to be seen. Nothing here knows Sigma.
 *
 * @module viz/app/picture/fit
 */

/** Room for names around the outermost nodes, in pixels. */
const MARGIN = 92;

/** Whether a picture lies on its side in a frame, and pixels for a unit of the layout when all of it is seen. */
export function fitIn(nodes: readonly { x: number; y: number }[], width: number, height: number): { upright: boolean; fitting: number } {
  let [left, right, top, bottom] = [0, 1, 0, 1];
  for (const { x, y } of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const upright = height > width * 1.15 && right - left > bottom - top;
  const [wide, high] = upright ? [bottom - top, right - left] : [right - left, bottom - top];
  return { upright, fitting: Math.min(1.3, Math.max(0.3, Math.min((width - MARGIN) / wide, (height - MARGIN) / high))) };
}

export interface Sight {
  readonly width: number;
  readonly height: number;
  /** Of the camera now. */
  readonly ratio: number;
  /** Whether it may come closer to what is seen already. */
  readonly zoom: boolean;
  /** So many of the lowest pixels lie under something. */
  readonly covered: number;
}

/** The point of the screen to look at, and from how far, so that all points are seen; null when they are. */
export function lookAt(
  points: readonly (readonly [x: number, y: number])[],
  { width, height: whole, ratio, zoom, covered }: Sight,
): { x: number; y: number; ratio: number } | null {
  const height = whole - covered;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const fits = Math.max((right - left) / (width - 120), (bottom - top) / Math.max(height - 120, 80), 0.0001);
  const inside = left > 40 && right < width - 40 && top > 40 && bottom < height - 40;
  const single = points.length === 1;
  if (inside && !zoom) return null;
  if (inside && (single ? ratio <= 0.75 : fits > 0.6)) return null;
  const wanted = single ? Math.min(ratio, 0.5) : Math.max(ratio * fits, 0.12);
  const closer = Math.min(wanted, covered ? 2.5 : 1);
  return { x: (left + right) / 2, y: (top + bottom) / 2 + ((covered / 2) * closer) / ratio, ratio: closer };
}
