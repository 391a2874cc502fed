/**
 * Colours of the picture on a light and on a dark ground. Kinds take theirs from the model's registry.
 *
 * @module viz/app/picture/palette
 */
import { EDGE_KINDS, NODE_KINDS } from '../../../graph/model.js';

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly theme: Theme;
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Fill of what belongs to no community worth a colour. */
  readonly plain: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly edges: Readonly<Record<string, string>>;
  readonly communities: readonly string[];
  readonly changes: Readonly<Record<'new' | 'changed' | 'withdrawn', string>>;
}

/** Twelve colours that stay apart also for those who see fewer: after Okabe & Ito and Paul Tol. */
const COMMUNITIES = {
  light: [
    '#0072b2',
    '#d55e00',
    '#009e73',
    '#aa3377',
    '#b8860b',
    '#4a3aa7',
    '#228833',
    '#c2185b',
    '#5d4037',
    '#00838f',
    '#6b7a00',
    '#7b1fa2',
  ],
  dark: [
    '#56b4e9',
    '#ff9e57',
    '#3fd6a4',
    '#f08cc8',
    '#f0c84b',
    '#a99bf5',
    '#8bd97c',
    '#ff8fab',
    '#c9a38f',
    '#5fd4df',
    '#d3dd6b',
    '#cf93ea',
  ],
} as const;

function palette(theme: Theme, base: Pick<Palette, 'ground' | 'ink' | 'muted' | 'accent' | 'plain' | 'changes'>): Palette {
  const kinds = Object.fromEntries(NODE_KINDS.map((k) => [k.id, k.color[theme]]));
  const edges: Record<string, string> = Object.fromEntries(EDGE_KINDS.map((k) => [k.id, k.color[theme]]));
  edges.MET = kinds.Meeting!;
  edges.DEALS = kinds.Agreement!;
  // Of pairs the stroke tells what is only planned, the colour whether they meet or deal; what was called off has none.
  edges.PLANNED = base.muted;
  edges.OFF = base.muted;
  return { theme, ...base, kinds, edges, communities: COMMUNITIES[theme] };
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: palette('light', {
    ground: '#fbfaf7',
    ink: '#1d2521',
    muted: '#6a736e',
    accent: '#0f6b5c',
    plain: '#9aa19c',
    changes: { new: '#1f8a4c', changed: '#b7791f', withdrawn: '#c0392b' },
  }),
  dark: palette('dark', {
    ground: '#11181a',
    ink: '#e9efec',
    muted: '#93a19b',
    accent: '#5fd3b8',
    plain: '#6d7a75',
    changes: { new: '#58d68d', changed: '#f5c26b', withdrawn: '#ff8577' },
  }),
};

/** `share` of a colour laid over another, as an opaque `#rrggbb`. */
export function blend(color: string, over: string, share: number): string {
  const mix = (at: number): string => {
    const a = Number.parseInt(color.slice(at, at + 2), 16);
    const b = Number.parseInt(over.slice(at, at + 2), 16);
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`;
}
