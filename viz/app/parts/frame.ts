/**
 * Work that waits until what was drawn has been seen.
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
