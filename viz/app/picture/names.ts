/**
 * Which names are written, and where: the most important first, each at the first place around its node
 * that no other name and no node takes. Nothing here draws, so it is tested without a canvas.
 *
 * @module viz/app/picture/names
 */
import { once } from '../state/memo.js';
import { partsOf } from '../text/parts.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that wants to be written, in the order of importance. */
export interface Candidate {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Written even where it covers something, though where it need not it does not. */
  readonly forced?: boolean;
  /** May cover nodes where there is no place beside them, though no other name: the few that a reader looks for first. */
  readonly loud?: boolean;
}

export interface Placed extends Box {
  readonly index: number;
  /** Middle of the name. */
  readonly x: number;
  readonly y: number;
}

const CELL = 72;
const GAP = 3;

/** What is taken, found by cells of a grid. */
export class Taken {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.each(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  hits(box: Box, except?: Box): boolean {
    return this.each(box, (key) => (this.cells.get(key) ?? []).some((b) => b !== except && meet(b, box)));
  }

  private each(box: Box, visit: (key: number) => boolean): boolean {
    const right = Math.floor(box.right / CELL);
    const bottom = Math.floor(box.bottom / CELL);
    for (let column = Math.floor(box.left / CELL); column <= right; column++) {
      for (let row = Math.floor(box.top / CELL); row <= bottom; row++) if (visit(column * 65_536 + row)) return true;
    }
    return false;
  }
}

const lies = (a: Box, b: Box): boolean => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places names inside a frame; `discs` are nodes that no name may cover. Stops after `most`. */
export function placeNames(
  candidates: readonly Candidate[],
  discs: readonly Candidate[],
  taken: Taken,
  most: number,
  within: Box,
): Placed[] {
  const placed: Placed[] = [];
  const discOf = new Map<number, Box>();
  for (const { index, x, y, radius } of discs) {
    const r = radius * 0.9;
    discOf.set(index, { left: x - r, top: y - r, right: x + r, bottom: y + r });
  }
  // The nodes are looked up before all other names only for those that may cover some.
  const covered = once(() => {
    const by = new Taken();
    for (const box of discOf.values()) by.add(box);
    return by;
  });
  const write = (spot: Placed | undefined): void => {
    if (!spot) return;
    taken.add(spot);
    placed.push(spot);
  };
  for (const candidate of candidates) {
    if (!candidate.loud && !candidate.forced) continue;
    const spots = spotsOf(candidate);
    const open = spots.filter((spot) => lies(spot, within) && !taken.hits(spot));
    const clear = open.find((spot) => !covered().hits(spot, discOf.get(candidate.index)));
    write(clear ?? open[0] ?? (candidate.forced ? spots[0] : undefined));
  }
  for (const box of discOf.values()) taken.add(box);
  for (const candidate of candidates) {
    if (placed.length >= most) break;
    if (candidate.loud || candidate.forced) continue;
    const own = discOf.get(candidate.index);
    write(spotsOf(candidate).find((spot) => lies(spot, within) && !taken.hits(spot, own)));
  }
  return placed;
}

/** Below, above, right, left, then the corners. */
function spotsOf({ index, x, y, radius, width, height }: Candidate): Placed[] {
  const down = radius + GAP + height / 2;
  const aside = radius + GAP + 1 + width / 2;
  return [
    [x, y + down],
    [x, y - down],
    [x + aside, y],
    [x - aside, y],
    [x + aside, y + down],
    [x - aside, y + down],
    [x + aside, y - down],
    [x - aside, y - down],
  ].map(([cx, cy]) => ({
    index,
    x: cx!,
    y: cy!,
    left: cx! - width / 2 - 2,
    right: cx! + width / 2 + 2,
    top: cy! - height / 2,
    bottom: cy! + height / 2,
  }));
}

export type Direction = 'rtl' | 'ltr';

/** By its first letter, as `dir="auto"` would. */
export const directionOf = (text: string): Direction => (/^[^\p{L}]*[\u0590-\u08FF\uFB1D-\uFEFC]/u.test(text) ? 'rtl' : 'ltr');

/** How much longer a line may be for a part of a name to stay whole. */
const WIDER = 1.4;

/** Made when a name is too long: many pictures have none. */
let graphemes: Intl.Segmenter | undefined;

/**
 * A name in lines of about `longest` characters: two, or three where it has parts. It is broken between its parts, such as two guests, and
 * within a part only where that is too long for any line; what is left over is cut off at a whole character.
 */
export function lines(name: string, longest: number): string[] {
  const parts = partsOf(name);
  const most = parts.length > 1 ? 3 : 2;
  const out: string[] = [];
  let line = '';
  const end = (): void => {
    if (line) out.push(line);
    line = '';
  };
  for (const part of parts) {
    const whole = longest * WIDER;
    if (written(`${line} ${part}`) <= whole) line = line ? `${line} ${part}` : part;
    else if (written(part) <= whole) {
      end();
      line = part;
    } else {
      // Too long for any line.
      end();
      for (const word of part.split(/\s+/)) {
        if (line && written(`${line} ${word}`) > longest) end();
        line = line ? `${line} ${word}` : word;
      }
    }
  }
  end();
  const kept = out.slice(0, most);
  if (out.length > most) kept[most - 1] += /\p{L}$/u.test(kept[most - 1]!) ? '…' : ' …';
  return closed(kept.length ? kept : ['']).map((text) => (written(text) > longest * 1.5 ? cut(text, Math.floor(longest * 1.4)) : text));
}

/** Characters that are seen. */
const written = (text: string): number => text.trim().replace(/[\u2068\u2069]/g, '').length;

/** A name that runs the other way is set apart by marks; broken over lines, each part needs them, or its words change places. */
function closed(texts: readonly string[]): string[] {
  let open = false;
  return texts.map((text) => {
    const begun = open ? `\u2068${text}` : text;
    open = begun.lastIndexOf('\u2068') > begun.lastIndexOf('\u2069');
    return open ? `${begun}\u2069` : begun;
  });
}

/** Cuts between characters as a reader sees them, never between a letter and its mark. */
export function cut(text: string, most: number): string {
  let out = '';
  let n = 0;
  graphemes ??= new Intl.Segmenter('ar', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text)) {
    if (++n > most) return `${out.trimEnd()}…`;
    out += segment;
  }
  return out;
}
