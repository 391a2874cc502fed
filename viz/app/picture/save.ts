/**
 * Saves the picture as a file, twice as large as it is seen.
 *
 * @module viz/app/picture/save
 */
import { saveFile } from '../data/save.js';
import type { KeyEntry } from '../model/legend.js';
import { keyItems } from './key.js';
import type { Direction } from './names.js';
import { paint } from './paint.js';
import type { Picture } from './picture.js';
import { svgOf } from './svg.js';

interface Key {
  readonly entries: readonly KeyEntry[];
  /** Of the page's language. */
  readonly direction: Direction;
}

/** With a key to its marks and lines below, since the page is not beside it any more. */
export async function savePicture(picture: Picture, format: 'png' | 'svg', key: Key): Promise<void> {
  const width = 2 * picture.container.offsetWidth;
  const top = 2 * picture.container.offsetHeight;
  const scene = picture.scene(width, top);
  const { palette } = scene;
  const below = keyItems(key.entries, { width, top, direction: key.direction, palette, measure: picture.measure });
  const items = [...scene.items, ...below.items];
  const height = Math.ceil(top + below.height);
  if (format === 'svg') return saveFile('diplograph.svg', 'image/svg+xml', svgOf(items, width, height, palette.ground));
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, width, height);
  paint(context, items);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveFile('diplograph.png', 'image/png', blob);
}
