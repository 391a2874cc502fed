/**
 * Small pictures: the marks of node kinds as in the graph, and the icons of buttons. All are hidden from screen
 * readers; the words stand beside them or in the button's name.
 *
 * @module viz/app/parts/icons
 */
import { shapeOf } from '../picture/drawing.js';
import { CORNERS, type Filled, leftHalf } from '../picture/shapes.js';
import { dashes, type Stroke } from '../picture/strokes.js';

/** The mark of a kind, as it stands in the picture. */
export function Mark({
  kind,
  color,
  filled = 'solid',
  size = 14,
}: {
  kind: string;
  color?: string | undefined;
  filled?: Filled | undefined;
  size?: number;
}) {
  const corners = CORNERS[shapeOf(kind)];
  const style = { color: color ?? `var(--kind-${kind})` };
  const paint =
    filled === 'solid'
      ? { fill: 'currentColor' }
      : { fill: 'color-mix(in srgb, currentColor 16%, transparent)', stroke: 'currentColor', 'stroke-width': 2.6 };
  const radius = filled === 'solid' ? 8 : 6.8;
  return (
    <svg class="mark" width={size} height={size} viewBox="-10 -10 20 20" style={style} aria-hidden="true" focusable="false">
      {corners.length ? (
        <polygon
          points={corners.map(([x, y]) => `${(x * radius).toFixed(1)},${(y * radius).toFixed(1)}`).join(' ')}
          stroke-linejoin="round"
          {...paint}
        />
      ) : (
        <circle r={radius} {...paint} />
      )}
      {filled === 'half' && (
        <polygon
          points={leftHalf(shapeOf(kind))
            .map(([x, y]) => `${(x * radius).toFixed(1)},${(y * radius).toFixed(1)}`)
            .join(' ')}
          fill="currentColor"
        />
      )}
      {filled === 'struck' && <line x1="-5" y1="-5" x2="5" y2="5" stroke="currentColor" stroke-width="2.6" />}
    </svg>
  );
}

/** A line as it stands in the picture. */
export function Line({ color = 'var(--muted)', stroke = 'solid' }: { color?: string; stroke?: Stroke }) {
  const width = 2.4;
  const wide = stroke === 'solid' ? 16 : 24;
  return (
    <svg class="line-swatch" width={wide} height={8} viewBox={`0 0 ${wide} 8`} style={{ color }} aria-hidden="true" focusable="false">
      <line
        x1={1}
        y1={4}
        x2={wide - 1}
        y2={4}
        stroke="currentColor"
        stroke-width={width}
        stroke-dasharray={dashes(stroke, stroke === 'dashed' ? 1.8 : width).join(' ') || undefined}
      />
    </svg>
  );
}

const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V5a1 1 0 0 1 1-1h4M15 4h4a1 1 0 0 1 1 1v4M20 15v4a1 1 0 0 1-1 1h-4M9 20H5a1 1 0 0 1-1-1v-4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  graph: 'M6 18a2.2 2.2 0 1 0 0-.01M12 6a2.2 2.2 0 1 0 0-.01M18 16a2.2 2.2 0 1 0 0-.01M7 16l4-8M13 8l4 6.5M8.2 17.7 15.8 16.4',
  menu: 'M5 7h14M5 12h14M5 17h14',
  sliders: 'M5 7h8M17 7h2M15 7m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 17h2M11 17h8M9 17m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v5a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-5',
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M8 5v14M16 5v14',
  back: 'M14 6l-6 6 6 6',
  out: 'M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4',
  target: 'M12 12m-3 0a3 3 0 1 0 6 0 3 3 0 1 0-6 0M12 3v4M12 17v4M3 12h4M17 12h4',
  around: 'M12 12m-2.5 0a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M12 12m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0',
  route: 'M6 19a2 2 0 1 0 0-.01M18 5a2 2 0 1 0 0-.01M8 19h7a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h7',
  calendar: 'M5 6h14v13H5zM5 10h14M9 4v4M15 4v4',
  code: 'M9 8l-4 4 4 4M15 8l4 4-4 4',
  info: 'M12 11v6M12 7.5v.01M12 12m-9 0a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  help: 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 17v.01M12 12m-9 0a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  swap: 'M8 4v14M8 18l-3-3M8 18l3-3M16 20V6M16 6l-3 3M16 6l3 3',
  sun: 'M12 12m-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  chevron: 'M8 10l4 4 4-4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
