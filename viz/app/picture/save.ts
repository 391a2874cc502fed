/**
 * Saves the picture as a file, twice as large as it is seen.
 *
 * @module viz/app/picture/save
 */
import { saveFile } from '../data/save.js';
import { paint } from './paint.js';
import type { Picture } from './picture.js';
import { svgOf } from './svg.js';

export async function savePicture(picture: Picture, format: 'png' | 'svg'): Promise<void> {
  const { offsetWidth: width, offsetHeight: height } = picture.container;
  const { items, palette } = picture.scene(width * 2, height * 2);
  if (format === 'svg') return saveFile('diplograph.svg', 'image/svg+xml', svgOf(items, width * 2, height * 2, palette.ground));
  const canvas = document.createElement('canvas');
  canvas.width = width * 4;
  canvas.height = height * 4;
  const context = canvas.getContext('2d')!;
  context.scale(2, 2);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, width * 2, height * 2);
  paint(context, items);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob) saveFile('diplograph.png', 'image/png', blob);
}
