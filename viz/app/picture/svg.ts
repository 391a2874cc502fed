/**
 * Writes a scene as SVG: vector shapes and real text, so that Arabic stays text wherever it is opened. All
 * text is escaped.
 *
 * @module viz/app/picture/svg
 */
import { FONT } from './paint.js';
import { blend } from './palette.js';
import { HALO, type Item } from './scene.js';
import { CORNERS, leftHalf } from './shapes.js';
import { dashes } from './strokes.js';

export function svgOf(items: readonly Item[], width: number, height: number, ground: string): string {
  const body = items.map((item) => write(item)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT.replaceAll('"', "'")}">
<rect width="100%" height="100%" fill="${ground}"/>
${body}
</svg>
`;
}

function write(item: Item): string {
  switch (item.item) {
    case 'line': {
      const [x0, y0, cx, cy, x1, y1] = item.path.map(n) as [string, string, string, string, string, string];
      const d = item.bent ? `M${x0} ${y0}Q${cx} ${cy} ${x1} ${y1}` : `M${x0} ${y0}L${x1} ${y1}`;
      const broken = dashes(item.stroke, item.width).map(n).join(' ');
      return `<path d="${d}" fill="none" stroke="${item.color}" stroke-width="${n(item.width)}"${broken && ` stroke-dasharray="${broken}" stroke-dashoffset="${n(item.phase)}"`}/>`;
    }
    case 'head':
      return `<polygon points="${points(item.points)}" fill="${item.color}"/>`;
    case 'node':
      return node(item);
    case 'text': {
      const turn = item.angle ? ` transform="rotate(${n((item.angle * 180) / Math.PI)} ${n(item.x)} ${n(item.y)})"` : '';
      const look = `font-size="${n(item.size)}" font-weight="${item.weight}" fill="${item.color}" stroke="${item.ground}" stroke-width="${n(item.size * 0.3)}"`;
      return `<text x="${n(item.x)}" y="${n(item.y)}" text-anchor="middle" dominant-baseline="central" direction="${item.direction}" paint-order="stroke" stroke-linejoin="round" ${look}${turn}>${escaped(item.text)}</text>`;
    }
  }
}

function node({ x, y, radius, shape, filled, color, rim, halo }: Extract<Item, { item: 'node' }>): string {
  const out: string[] = [];
  if (halo) out.push(outline(shape, x, y, radius + HALO, `fill="${halo}"`), outline(shape, x, y, radius + 2.5, `fill="${rim}"`));
  const inner = Math.max(radius - Math.min(1.2, radius * 0.3), 0.5);
  out.push(outline(shape, x, y, radius, `fill="${rim}"`));
  out.push(outline(shape, x, y, inner, `fill="${filled === 'solid' ? color : blend(color, rim, 0.16)}"`));
  if (filled !== 'solid') {
    const band = Math.max(radius * 0.2, 1.6);
    out.push(outline(shape, x, y, inner - band / 2, `fill="none" stroke="${color}" stroke-width="${n(band)}"`));
    if (filled === 'half')
      out.push(`<polygon points="${points(leftHalf(shape).map(([cx, cy]) => [x + cx * inner, y + cy * inner]))}" fill="${color}"/>`);
    if (filled === 'struck') {
      const half = radius * 0.5;
      out.push(`<path d="M${n(x - half)} ${n(y - half)}L${n(x + half)} ${n(y + half)}" stroke="${color}" stroke-width="${n(band)}"/>`);
    }
  }
  return out.join('');
}

function outline(shape: keyof typeof CORNERS, x: number, y: number, radius: number, look: string): string {
  const corners = CORNERS[shape];
  if (!corners.length) return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(Math.max(radius, 0))}" ${look}/>`;
  return `<polygon points="${points(corners.map(([cx, cy]) => [x + cx * radius, y + cy * radius]))}" ${look}/>`;
}

const points = (list: readonly (readonly [number, number])[]): string => list.map(([x, y]) => `${n(x)},${n(y)}`).join(' ');
const n = (value: number): string => String(Number(value.toFixed(2)));

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Escapes markup and drops characters that XML cannot hold. */
const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '').replace(/[&<>"']/g, (c) => ESCAPES[c]!);
