/**
 * What runs within the pages that are measured: functions without a closure, handed to the browser as they are.
 *
 * @module test/bench/viewer/in-page
 */
export type Which = 'ours' | 'bare';

/** Milliseconds of script that each of three full refreshes takes; between them what was sent to be drawn is drawn. */
export async function refreshTimes(which: Which): Promise<number[]> {
  const times: number[] = [];
  const bareSigma = (window as unknown as { sigma?: { refresh(): void } }).sigma;
  const ours = document.querySelector('.picture') as unknown as { redraw(): void } | null;
  for (let i = 0; i < 4; i++) {
    const start = performance.now();
    if (which === 'ours') ours!.redraw();
    else bareSigma!.refresh();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  return times.slice(1);
}

/** Milliseconds from a click on a filter until the picture shows what is left. */
export function filterTime(box: Element): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const mark = list.getEntriesByName('diplograph-shown')[0];
      if (!mark) return;
      observer.disconnect();
      resolve(mark.startTime - start);
    });
    observer.observe({ entryTypes: ['mark'] });
    const start = performance.now();
    (box as HTMLInputElement).click();
  });
}

/** Milliseconds from a keystroke until the list shows its answer. */
export function searchTime(query: string): Promise<number> {
  const input = document.getElementById('search') as HTMLInputElement;
  const list = document.getElementById('search-results')!;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(list.parentElement!, { childList: true, subtree: true, characterData: true });
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
