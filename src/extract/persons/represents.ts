/**
 * For whom a person speaks, out of the titles of all mentions: وزير الخارجية الروسي → RU; نظيره
 * takes the office of whoever is spoken of; a state office without a state takes the one of its
 * surroundings.
 *
 * @module src/extract/persons/represents
 */
import type { TitlePhrase } from './titles.js';

/** What one title phrase says: state official, of which states; or private; or nothing. */
export interface Office {
  readonly official: boolean;
  readonly states: readonly string[];
  readonly phrase: TitlePhrase;
}

/** Open titles that are a state's when a state's name or adjective follows. */
const STATELY = new Set([
  'رئيس',
  'زعيم',
  'قائد',
  'مستشار',
  'مستشارة',
  'متحدث',
  'ناطق',
  'مبعوث',
  'مندوب',
  'ممثل',
  'مفاوض',
  'مسؤول',
  'مسئول',
  'نائب',
  'أمين',
  'مفوض',
  'مساعد',
  'معاون',
  'وكيل',
  'موفد',
  'قائم',
  'ملحق',
  'مرشد',
  'مفتي',
  'كبير',
  'نظير',
  'منسق',
  'سلف',
  'خلف',
  'عضو',
  'مدير',
]);
/** Open titles that are a state's by themselves, before a name: الرئيس أوباما, النائب فلان. */
const ALONE = new Set(['رئيس', 'نائب', 'نظير', 'مرشد', 'مستشار']);

export function officeOf(phrase: TitlePhrase): Office {
  const { kind, states, org, body, lemma, places } = phrase;
  const yes = (list: readonly string[]): Office => ({ official: true, states: list, phrase });
  const no: Office = { official: false, states: [], phrase };
  if (kind === 'private' || kind === 'kin' || kind === 'honor') return no;
  if (lemma === 'نظير') return yes(states);
  if (body === 'private') return no;
  if (org !== null && body !== 'state' && !states.length) return no;
  if (org !== null && lemma !== 'وزير' && lemma !== 'سفير' && lemma !== 'مندوب' && lemma !== 'ممثل') return no;
  if (kind === 'state' || kind === 'rank') return yes(states.length ? states : places.slice(0, 1));
  if (body === 'state') return yes(states.length ? states : places.slice(0, 1));
  if (states.length)
    return STATELY.has(lemma) && (body === null || body === 'open') && lemma !== 'مدير' && lemma !== 'عضو'
      ? yes(states)
      : lemma === 'مدير' || lemma === 'عضو'
        ? body === 'open'
          ? yes(states)
          : no
        : no;
  if (phrase.to === phrase.from + 1 && ALONE.has(lemma) && phrase.definite) return yes([]);
  return no;
}
