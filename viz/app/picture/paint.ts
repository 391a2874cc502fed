/**
 * Paints a scene on a canvas. Text is handed over whole, so the browser joins and orders Arabic letters.
 *
 * @module viz/app/picture/paint
 */
import { blend } from './palette.js';
import { HALO, type Item, type Measure } from './scene.js';
import { CORNERS, leftHalf } from './shapes.js';
import { dashes } from './strokes.js';

export const FONT = "'IBM Plex Sans Arabic', 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif";

/** Measures with the page's font, and remembers. */
export function measureWith(context: CanvasRenderingContext2D): Measure {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let wide = known.get(key);
    if (wide === undefined) {
      context.font = `${weight} 100px ${FONT}`;
      wide = context.measureText(text).width / 100;
      if (known.size > 20_000) known.clear();
      known.set(key, wide);
    }
    return wide * size;
  };
}

export function paint(context: CanvasRenderingContext2D, items: readonly Item[]): void {
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const item of items) {
    if (item.item === 'line') {
      const [x0, y0, cx, cy, x1, y1] = item.path;
      context.beginPath();
      context.moveTo(x0, y0);
      if (item.bent) context.quadraticCurveTo(cx, cy, x1, y1);
      else context.lineTo(x1, y1);
      context.strokeStyle = item.color;
      context.lineWidth = item.width;
      context.setLineDash([...dashes(item.stroke, item.width)]);
      context.lineDashOffset = item.phase;
      context.stroke();
      context.setLineDash([]);
    } else if (item.item === 'head') {
      polygon(context, item.points);
      context.fillStyle = item.color;
      context.fill();
    } else if (item.item === 'node') paintNode(context, item);
    else paintText(context, item);
  }
  context.restore();
}

function paintNode(context: CanvasRenderingContext2D, node: Extract<Item, { item: 'node' }>): void {
  const { x, y, radius, shape, filled, color, rim, halo } = node;
  if (halo) {
    outline(context, x, y, radius + HALO, shape);
    context.fillStyle = halo;
    context.fill();
    outline(context, x, y, radius + 2.5, shape);
    context.fillStyle = rim;
    context.fill();
  }
  outline(context, x, y, radius, shape);
  context.fillStyle = rim;
  context.fill();
  const inner = Math.max(radius - Math.min(1.2, radius * 0.3), 0.5);
  outline(context, x, y, inner, shape);
  context.fillStyle = filled === 'solid' ? color : blend(color, rim, 0.16);
  context.fill();
  if (filled === 'solid') return;
  const band = Math.max(radius * 0.2, 1.6);
  outline(context, x, y, inner - band / 2, shape);
  context.strokeStyle = color;
  context.lineWidth = band;
  context.stroke();
  if (filled === 'half') {
    polygon(
      context,
      leftHalf(shape).map(([cx, cy]) => [x + cx * inner, y + cy * inner]),
    );
    context.fillStyle = color;
    context.fill();
  }
  if (filled === 'struck') {
    context.beginPath();
    context.moveTo(x - radius * 0.5, y - radius * 0.5);
    context.lineTo(x + radius * 0.5, y + radius * 0.5);
    context.stroke();
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, text, size, weight, color, ground, angle, direction }: Extract<Item, { item: 'text' }>,
): void {
  context.font = `${weight} ${size}px ${FONT}`;
  context.direction = direction;
  context.strokeStyle = ground;
  context.lineWidth = size * 0.3;
  context.fillStyle = color;
  if (angle) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.strokeText(text, 0, 0);
    context.fillText(text, 0, 0);
    context.restore();
  } else {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

function outline(context: CanvasRenderingContext2D, x: number, y: number, radius: number, shape: keyof typeof CORNERS): void {
  const corners = CORNERS[shape];
  if (!corners.length) {
    context.beginPath();
    context.arc(x, y, Math.max(radius, 0), 0, 2 * Math.PI);
  } else
    polygon(
      context,
      corners.map(([cx, cy]) => [x + cx * radius, y + cy * radius]),
    );
}

function polygon(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [i, [x, y]] of points.entries()) {
    if (i) context.lineTo(x, y);
    else context.moveTo(x, y);
  }
  context.closePath();
}
