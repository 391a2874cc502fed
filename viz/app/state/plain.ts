/**
 * The address of most first visits: one that says no more than language and theme, and so can be read before the
 * script that knows all fields is there.
 *
 * @module viz/app/state/plain
 */
import type { State } from './state.js';

const LANGS: readonly State['lang'][] = ['ar', 'en'];
const THEMES: readonly State['theme'][] = ['auto', 'light', 'dark'];

/** The state that `fragment` asks for over `start`; null when it holds anything else. */
export function plainState(fragment: string, start: State): State | null {
  const { lang = start.lang, theme = start.theme, ...others } = Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')));
  const asked = { lang: LANGS.find((l) => l === lang), theme: THEMES.find((t) => t === theme) };
  return asked.lang && asked.theme && Object.keys(others).length === 0 ? { ...start, lang: asked.lang, theme: asked.theme } : null;
}
