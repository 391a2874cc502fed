/**
 * What the user's system prefers.
 *
 * @module viz/app/parts/media
 */
import { useEffect, useState } from 'preact/hooks';

/** No motion is wanted. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Follows a media query. */
export function useMedia(query: string): boolean {
  const [on, setOn] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = (): void => setOn(list.matches);
    follow();
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, [query]);
  return on;
}
