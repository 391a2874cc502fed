/**
 * Copies: which articles repeat one text, such as an agency's report that several outlets print,
 * whole or shortened, within a few days. They are one source, however many they are.
 *
 * @module graph/identity/copies
 */
import { Book } from '../book.js';
import { mix32 } from '../hash.js';
import { byText } from '../order.js';
import { inParts, outOfParts, type Saving, type Taking } from '../saved.js';
import { overlap, type Sketch, sketchOf } from './sketch.js';
import { dayNumber } from './time.js';

interface Text {
  readonly id: string;
  readonly sketch: Sketch;
  readonly day: string | null;
  /** Those that repeat it, once there is one. */
  twins: Set<Text> | undefined;
  group: string | null;
}

type TextRow = readonly [id: string, sketch: Sketch, day: string | null, group: string | null, twins: readonly number[] | undefined];

/** A text of fewer sampled shingles says too little to be told a copy: about forty words. */
const LEAST = 8;
/** Days within which texts are compared. */
const DAYS = 4;

/** The articles so far, by what they were printed from. */
export class Copies {
  readonly #texts = new Map<string, Text>();
  readonly #blocks = new Book<Text, number>();
  readonly #dirty = new Set<Text>();

  /** @param text the article's text, or what was made of it */
  add(id: string, text: string | Sketch, day: string | null): void {
    const sketch = typeof text === 'string' ? sketchOf(text) : text;
    if (sketch.sample.length < LEAST) return;
    const own: Text = { id, sketch, day, twins: undefined, group: null };
    const met = new Set<Text>();
    for (const key of blocksOf(own)) {
      for (const other of this.#blocks.get(key)) met.add(other);
      this.#blocks.add(key, own);
    }
    for (const other of met)
      if (isCopy(sketch, other.sketch)) {
        own.twins ??= new Set();
        other.twins ??= new Set();
        own.twins.add(other);
        other.twins.add(own);
      }
    this.#texts.set(id, own);
    this.#dirty.add(own);
  }

  remove(id: string): void {
    const own = this.#texts.get(id);
    if (!own) return;
    for (const key of blocksOf(own)) this.#blocks.delete(key, own);
    for (const twin of own.twins ?? []) {
      twin.twins!.delete(own);
      this.#dirty.add(twin);
    }
    this.#texts.delete(id);
    this.#dirty.delete(own);
  }

  /** Brings the groups up to date; gives the articles whose group is now another one. */
  settle(): Set<string> {
    const moved = new Set<string>();
    const seen = new Set<Text>();
    for (const start of this.#dirty) {
      if (seen.has(start)) continue;
      seen.add(start);
      const group = [start];
      for (const text of group)
        for (const twin of text.twins ?? [])
          if (!seen.has(twin)) {
            seen.add(twin);
            group.push(twin);
          }
      const name = group.length > 1 ? group.map((t) => t.id).sort(byText)[0]! : null;
      for (const text of group) {
        if (text.group !== name) moved.add(text.id);
        text.group = name;
      }
    }
    this.#dirty.clear();
    return moved;
  }

  *save(): Saving {
    const place = new Map([...this.#texts.values()].map((text, i) => [text, i]));
    yield* inParts(
      this.#texts.values(),
      this.#texts.size,
      ({ id, sketch, day, group, twins }): TextRow => [id, sketch, day, group, twins && [...twins].map((t) => place.get(t)!)],
    );
  }

  /** Takes over what {@link save} has written. */
  load(take: Taking): void {
    const rows = [...outOfParts<TextRow>(take)];
    const texts = rows.map(([id, sketch, day, group]): Text => ({ id, sketch, day, group, twins: undefined }));
    for (const [i, text] of texts.entries()) {
      const twins = rows[i]![4];
      if (twins) text.twins = new Set(twins.map((t) => texts[t]!));
      this.#texts.set(text.id, text);
      for (const key of blocksOf(text)) this.#blocks.add(key, text);
    }
  }

  /** The name of the group that an article's text belongs to; null for a text of its own. */
  groupOf(id: string): string | null {
    return this.#texts.get(id)?.group ?? null;
  }
}

/** Two thirds of the shorter text stand in the longer one, and are no mere line of it. */
function isCopy(a: Sketch, b: Sketch): boolean {
  const { shorter, longer } = overlap(a, b);
  return shorter >= 0.65 && longer >= 0.15;
}

/**
 * Texts of the same days meet: each stands in its own stretch of days and in the next but one. Whole numbers
 * of 32 bits, which take no room of their own as keys of a map; what meets by chance is compared as others are.
 */
function blocksOf({ sketch: { keys }, day }: Text): number[] {
  if (day === null) return Array.from(keys, (k) => k | 0);
  const n = dayNumber(day);
  const own = Math.floor(n / DAYS);
  const next = Math.floor((n + DAYS - 1) / DAYS);
  const stretches = next === own ? [own] : [own, next];
  return stretches.flatMap((s) => Array.from(keys, (k) => mix32(k ^ mix32(s + 1)) | 0));
}
