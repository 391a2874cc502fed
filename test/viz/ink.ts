/**
 * What of a line is seen on the screen: how often it is interrupted, and how long a stretch of it usually is, in pixels of the page.
 *
 * @module test/viz/ink
 */
import type { Page } from 'playwright-core';
import { drawn } from './viewer-page.js';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Looks along the middle of an edge between two places of the page; the bend is the edge's own, see `DrawnEdge`. */
export async function inkAlong(page: Page, from: Spot, to: Spot, bend = 0): Promise<{ gaps: number; stretch: number }> {
  await page.evaluate(() => document.querySelector<HTMLElement>('canvas.sigma-names')!.style.setProperty('visibility', 'hidden'));
  await drawn(page);
  const png = (await page.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  const found = await reader.evaluate(
    async ({ png, from, to, bend }) => {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const ratio = image.width / innerWidth;
      const { data, width } = context.getImageData(0, 0, image.width, image.height);
      const lightness = (x: number, y: number): number => {
        const i = 4 * (Math.round(y * ratio) * width + Math.round(x * ratio));
        return Math.min(data[i]!, data[i + 1]!, data[i + 2]!);
      };
      // On the screen y points down.
      const cx = (from.x + to.x) / 2 + (to.y - from.y) * bend;
      const cy = (from.y + to.y) / 2 - (to.x - from.x) * bend;
      const far = Math.hypot(to.x - from.x, to.y - from.y);
      const steps = Math.round(far * ratio);
      let gaps = 0;
      const runs: number[] = [];
      let run = 0;
      for (let i = Math.round(steps * 0.25); i < steps * 0.7; i++) {
        const t = i / steps;
        const x = (1 - t) ** 2 * from.x + 2 * t * (1 - t) * cx + t * t * to.x;
        const y = (1 - t) ** 2 * from.y + 2 * t * (1 - t) * cy + t * t * to.y;
        // The line may lie a little beside: looked at across it, not along.
        const across = { x: (from.y - to.y) / far, y: (to.x - from.x) / far };
        const darkest = Math.min(...[-1, -0.5, 0, 0.5, 1].map((d) => lightness(x + d * across.x, y + d * across.y)));
        if (darkest < 215) run++;
        else {
          if (run) {
            gaps++;
            runs.push(run);
          }
          run = 0;
        }
      }
      // Where another line crosses, a stretch is longer than its kind.
      runs.sort((a, b) => a - b);
      return { gaps, stretch: (runs[runs.length >> 1] ?? run) / ratio };
    },
    { png, from, to, bend },
  );
  await reader.close();
  return found;
}
