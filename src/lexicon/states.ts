/**
 * The states of the world as Arabic news names them: by name, adjective, capital, seat of power, nickname; and
 * the regions, former states and look-alikes that are no states. The tables in `states/` are hand-written and
 * meant to be read; this file compiles them, on first use, into one map from folded words to what they mean.
 *
 *   stateOf(code)            State: code, alpha3, English and Arabic name, capitals
 *   stateForms()             Map<folded words, StateForm[]>: every surface form, the key words parted by one space
 *   decideState(forms, near) which of the forms is meant among its neighbours, or null
 *
 * @module src/lexicon/states
 */

import { foldWords } from '../../graph/names/fold.js';
import { rows, variants } from './rows.js';
import { brokenPluralForms, eachAdjectiveForm } from './states/adjectives.js';
import { contextCaution, readCautions } from './states/cautions.js';
import type { StateForm, StateFormKind } from './states/form.js';
import { FORMER_TABLE, NOT_STATE_TABLE, REGION_TABLE } from './states/regions.js';
import { CONTEXT_TABLE, NICKNAME_TABLE, SEAT_TABLE } from './states/seats.js';
import { STATE_TABLE } from './states/table.js';

export { type AdjectiveForm, adjectiveForms, brokenPluralForms, eachAdjectiveForm } from './states/adjectives.js';
export { decideState, type StateContext } from './states/decide.js';

export interface State {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly code: string;
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly alpha3: string;
  readonly name: { readonly ar: string; readonly en: string };
  /** All Arabic names, the usual one first. */
  readonly names: readonly string[];
  /** Adjectives in the masculine singular, the usual one first. */
  readonly adjectives: readonly string[];
  /** Spellings of the capital first, then other seats of government. */
  readonly capitals: readonly string[];
}

const STATE_LIST: readonly State[] = rows(STATE_TABLE).map(([code, alpha3, en, names, adjectives, , capitals]) => {
  const all = variants(names);
  return {
    code: code!,
    alpha3: alpha3!,
    name: { ar: all[0]!, en: en! },
    names: all,
    adjectives: variants(adjectives),
    capitals: variants(capitals),
  };
});

/** All states by alpha-2, in the order of their codes. */
export const states: ReadonlyMap<string, State> = new Map(STATE_LIST.map((state) => [state.code, state]));

/** @example stateOf('RU')?.name.ar // 'روسيا' */
export const stateOf = (code: string): State | undefined => states.get(code);

let compiled: ReadonlyMap<string, readonly StateForm[]> | undefined;

/** Every surface form by its folded words. Built on first use, then kept. @example stateForms().get('الاتراك') */
export function stateForms(): ReadonlyMap<string, readonly StateForm[]> {
  compiled ??= compile();
  return compiled;
}

function compile(): ReadonlyMap<string, readonly StateForm[]> {
  const forms = new Map<string, StateForm[]>();
  const cautions = readCautions();

  const put = (key: string, form: StateForm, lemma?: string): void => {
    const list = forms.get(key);
    if (list?.some((other) => sameMeaning(other, form))) return;
    const caution = cautions.get(key) ?? form.caution ?? (lemma === undefined ? undefined : cautions.get(`~${lemma}`));
    // All of one shape, which engines read several times faster.
    const { kind, code, inflection, bare, candidates } = form;
    const even: StateForm = { kind, code, inflection, bare, candidates, caution };
    if (list === undefined) forms.set(key, [even]);
    else list.push(even);
  };
  const putNames = (form: StateForm, cell: string | undefined): void => {
    for (const name of variants(cell)) put(foldWords(name), form);
  };
  const putAdjectives = (kind: StateFormKind, code: string, cell: string | undefined, candidates?: readonly string[]): void => {
    for (const lemma of variants(cell)) {
      const folded = foldWords(lemma);
      eachAdjectiveForm(folded, (form, inflection) => {
        const key = form.endsWith('ة') ? form.replaceAll('ة', 'ه') : form;
        put(key, candidates === undefined ? { kind, code, inflection } : { kind, code, inflection, candidates }, folded);
      });
    }
  };

  for (const [code, , , names, adjectives, plurals, capitals] of rows(STATE_TABLE)) {
    putNames({ kind: 'name', code: code! }, names);
    for (const name of variants(names)) if (hasBareForm(name)) put(foldWords(name).slice(2), { kind: 'name', code: code!, bare: true });
    putAdjectives('adjective', code!, adjectives);
    for (const plural of variants(plurals))
      for (const { form, ...inflection } of brokenPluralForms(plural)) put(foldWords(form), { kind: 'adjective', code: code!, inflection });
    putNames({ kind: 'capital', code: code! }, capitals);
  }
  for (const [code, words] of rows(SEAT_TABLE)) putNames({ kind: 'seat', code: code! }, words);
  for (const [code, words] of rows(NICKNAME_TABLE)) putNames({ kind: 'nickname', code: code! }, words);
  for (const [codes, words] of rows(CONTEXT_TABLE)) {
    const candidates = variants(codes);
    putNames({ kind: 'nickname', code: candidates[0]!, candidates, caution: contextCaution(candidates) }, words);
  }
  for (const [kind, table] of [
    ['region', REGION_TABLE],
    ['former', FORMER_TABLE],
  ] as const) {
    for (const [codes, , names, adjectives] of rows(table)) {
      const candidates = variants(codes);
      putNames({ kind, code: candidates[0]!, candidates }, names);
      putAdjectives(kind, candidates[0]!, adjectives, candidates);
    }
  }
  for (const [code, phrases] of rows(NOT_STATE_TABLE)) putNames({ kind: 'not-state', code: code === '-' ? null : code! }, phrases);
  for (const list of forms.values()) if (list.length > 1) list.sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind));
  return forms;
}

/** Which reading of one form comes first: نيجيريا the state before نيجيريا, "a man of Niger" in the accusative. */
const PRECEDENCE: readonly StateFormKind[] = ['not-state', 'name', 'seat', 'nickname', 'capital', 'adjective', 'region', 'former'];

/** One word names and describes the same state (جيبوتي) as two forms; the same form twice is one. */
const sameMeaning = (a: StateForm, b: StateForm): boolean =>
  a.code === b.code && a.kind === b.kind && a.inflection?.gender === b.inflection?.gender && a.inflection?.number === b.inflection?.number;

const hasBareForm = (name: string): boolean => /^ال[^ ]{4,}$/.test(name);
