/**
 * Places of nodes before and after the layout.
 *
 * @module viz/app/picture/places
 */

/** Somewhere to be until the layout says where. */
export function spiral(count: number): Float64Array {
  const xy = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const radius = 17 * Math.sqrt(i + 0.5);
    xy[2 * i] = 1.3 * radius * Math.cos(i * 2.39996);
    xy[2 * i + 1] = radius * Math.sin(i * 2.39996);
  }
  return xy;
}

/** Places of some members, as places of all; the others lie in the middle and are not drawn. */
export function scatter(xy: Float64Array, members: readonly number[], count: number): Float64Array {
  const all = new Float64Array(2 * count);
  members.forEach((node, i) => {
    all[2 * node] = xy[2 * i]!;
    all[2 * node + 1] = xy[2 * i + 1]!;
  });
  return all;
}
