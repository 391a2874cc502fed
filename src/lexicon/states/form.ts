/**
 * Form: one way to write a state.
 *
 * @module src/lexicon/states/form
 */
import type { Inflection } from './adjectives.js';
import type { Caution } from './cautions.js';

/**
 * - `name` روسيا; `adjective` الروسي, الأتراك; `capital` موسكو, used for the government or as a place;
 * - `seat` الكرملين; `nickname` بلاد الرافدين, المملكة;
 * - `region` غزة, اسكتلندا (and their adjectives): belongs to the state, a mention of it is merely geographic;
 * - `former` الاتحاد السوفياتي: no state of today;
 * - `not-state` أميركا اللاتينية: contains a state's word and does not mean it.
 */
export type StateFormKind = 'name' | 'adjective' | 'capital' | 'seat' | 'nickname' | 'region' | 'former' | 'not-state';

export interface StateForm {
  readonly kind: StateFormKind;
  /** Alpha-2 of the state meant or belonged to; null for a `not-state` that lies in none. */
  readonly code: string | null;
  /** Of adjectives (also of regions and former states): gender, number, article. */
  readonly inflection?: Inflection | undefined;
  /** The name without its article, as in للعراق or "عراق موحد": only where the grammar calls for it. */
  readonly bare?: true | undefined;
  /** Of `former`: successors; of disputed regions: all who hold or claim it, `code` first. */
  readonly candidates?: readonly string[] | undefined;
  /** Set when the word also means something else: ask {@link decideState}. */
  readonly caution?: Caution | undefined;
}
