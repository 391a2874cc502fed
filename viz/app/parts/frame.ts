/**
 * Work that waits: until what was drawn has been seen, or until nothing else is to be done.
 *
 * @module viz/app/parts/frame
 */

/** A page in the background gets no frames and must not wait for one. */
const LONGEST_WAIT = 400;

/** Calls `run` once the next frame was shown; the answer takes that back. */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(run, LONGEST_WAIT);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Calls `step` in idle moments for as long as it answers that there is more to do; the answer ends that. */
export function whenIdle(step: () => boolean): () => void {
  // Safari has no idle callbacks.
  const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 30));
  let on = true;
  const next = (): void => {
    if (on && step()) later(next);
  };
  later(next);
  return () => {
    on = false;
  };
}
