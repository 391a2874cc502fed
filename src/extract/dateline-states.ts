/**
 * Dateline states: from which states an article reports. "وزير الخارجية" below "بيروت - رويترز" is likely the one of Lebanon.
 *
 * @module src/extract/dateline-states
 */

import { foldWords } from '../../graph/names/fold.js';
import type { Block } from '../arabic/layout.js';
import { tokenize } from '../arabic/tokens.js';
import { cityForms } from '../lexicon/cities.js';
import { analyseWord } from '../lexicon/lexicon.js';
import { homeOfDateline } from '../lexicon/outlets.js';
import { scan } from './scan.js';

/** States of the towns in the datelines of one article, read when first asked for. */
export function datelineStates(blocks: readonly Block[]): () => ReadonlySet<string> {
  let states: Set<string> | undefined;
  return () => {
    states ??= new Set(
      blocks.flatMap(({ dateline }) => {
        if (dateline === undefined) return [];
        const { named } = scan(tokenize(dateline, analyseWord, [{ from: 0, to: dateline.length }]));
        // "عمان - بترا": the city; who writes from Oman writes from Muscat.
        const told = named.flatMap(({ state, city }) =>
          state?.code === 'OM' && state.kind === 'name' ? 'JO' : (state?.code ?? city?.country ?? []),
        );
        return told.length > 0 ? told : townAhead(dateline);
      }),
    );
    return states;
  };
}

const HEAD = /^[\p{L}\p{M} ]+/u;

/** "أكرا (رويترز)": a dateline begins with its town, though the name is also a word. */
function townAhead(dateline: string): string[] {
  const [town] = cityForms().get(foldWords(HEAD.exec(dateline.trim())?.[0] ?? '')) ?? [];
  return town === undefined ? [] : [town.country];
}

/** The state whose agency signs one of the datelines, or null. */
export function agencyOf(blocks: readonly Block[]): string | null {
  for (const { dateline } of blocks) {
    const state = dateline === undefined ? null : homeOfDateline(dateline);
    if (state !== null) return state;
  }
  return null;
}

const KINGDOMS = new Set(['SA', 'MA', 'JO', 'BH']);

/** "الرباط - … بزيارة عمل للمملكة": the kingdom that an article tells of without its name is the one that it is written in; null for none. */
export function kingdomOf(text: string, dateline: () => ReadonlySet<string>): string | null {
  if (!text.includes('لمملكة')) return null;
  const states = [...dateline()];
  return states.length === 1 && KINGDOMS.has(states[0]!) ? states[0]! : null;
}
