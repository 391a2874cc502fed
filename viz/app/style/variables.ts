/**
 * Colours of kinds as CSS variables, out of the model's registry, set through the CSSOM.
 *
 * @module viz/app/style/variables
 */
import { PALETTES } from '../picture/palette.js';

/** Adds one sheet with `--kind-…` and `--edge-…` for both themes. */
export function colourVariables(): void {
  const sheet = new CSSStyleSheet();
  const rules = Object.values(PALETTES).map(({ theme, kinds, edges, ground, changes }) => {
    const lines = [
      ...Object.entries(kinds).map(([kind, color]) => `--kind-${kind}: ${color};`),
      ...Object.entries(edges).map(([kind, color]) => `--edge-${kind}: ${color};`),
      ...Object.entries(changes).map(([change, color]) => `--change-${change}: ${color};`),
      `--ground: ${ground};`,
    ];
    return `:root[data-theme="${theme}"] { ${lines.join(' ')} }`;
  });
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
