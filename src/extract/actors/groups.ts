/**
 * Groups: nouns that make a state's adjective or name mean people who act for it: وفد تركي, مسؤولين
 * أميركيين, الجانب المصري, حكومة إسلام آباد, وفدا من السودان.
 *
 * @module src/extract/actors/groups
 */
import { fold } from '../../../graph/names/fold.js';
import { nounForms, type Plurality } from '../../arabic/nouns.js';
import type { Tokens } from '../../arabic/tokens.js';
import { wordSet } from '../../arabic/word-set.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';

const ONE =
  'وفد جانب حكومة قيادة رئاسة خارجية سلطة إدارة بعثة فريق لجنة طرف مسؤول مسئول دبلوماسي ديبلوماسي وزارة برلمان مبعوث مفاوض نظير مجلس كونغرس بيت ديوان سفارة شعب مندوب ممثل';
const MANY: Readonly<Record<string, string>> = {
  وفد: 'وفود',
  سلطة: 'سلطات',
  فريق: 'فرق',
  طرف: 'أطراف',
  مسؤول: 'مسؤولون مسؤولين مسؤولي مسؤولو',
  مسئول: 'مسئولون مسئولين مسئولي مسئولو',
  دبلوماسي: 'دبلوماسيون دبلوماسيين دبلوماسيي',
  مبعوث: 'مبعوثون مبعوثين',
  مفاوض: 'مفاوضون مفاوضين مفاوضي',
  نظير: 'نظراء',
  مندوب: 'مندوبون مندوبين مندوبي',
  ممثل: 'ممثلون ممثلين ممثلو ممثلي',
};
const GROUPS = new Map<string, Plurality>();
for (const lemma of ONE.split(' '))
  for (const { form, number, suffix } of nounForms(lemma, { plurals: MANY[lemma]?.split(' ') ?? [] }))
    if (suffix === '') GROUPS.set(form, number);
for (const word of 'قادة زعماء رؤساء نواب وزراء ضباط خبراء مشرعين مشرعون اعضاء أعضاء كبار قيادات ساسة سياسيين برلمانيين'.split(' '))
  GROUPS.set(fold(word), 'plural');

/** "من الجانب البولندي": for which of two somebody is there. */
export const SIDE = wordSet('جانب طرف');

/** Whether a word is a noun for people who act for a state, and for how many; undefined if it is none. */
export const pluralityOf = (stem: string): Plurality | undefined => GROUPS.get(stem);

export interface Group {
  readonly from: number;
  readonly plural: boolean;
}

/** The group noun that the state at token `i` belongs to, with at most two words between (وفد رسمي تونسي, وفد من السودان). */
export function groupBefore(tokens: Tokens<Entry>, i: number, taken: Uint8Array): Group | null {
  for (let at = i - 1; at >= i - 3 && at >= 0; at--) {
    if (taken[at] || tokens.sentence[at] !== tokens.sentence[i]) return null;
    const word = tokens.word[at]!;
    const number = GROUPS.get(word.stem);
    // "وزارة الخارجية العراقية": with the noun before it, whose genitive it is.
    if (number !== undefined) {
      const from = at - (isConstruct(tokens, at - 1, taken) ? 1 : 0);
      return peopleOf(tokens, from, taken) ?? { from, plural: number !== 'singular' };
    }
    const e = word.entry;
    const between = e?.particle === undefined ? word.kind === 0 && !e?.verb && !e?.event : word.key === 'من' || word.key === 'عن';
    if (!between) return null;
  }
  return null;
}

const PEOPLE = /^(?:وفد|مسوول|دبلوماسي|مبعوث|ممثل|مندوب|خبر|اعضا)/;

/** "وفد وزارة الدفاع الكينية", "ممثلون عن الحكومة الغانية": people of a body that is a state's. */
function peopleOf(tokens: Tokens<Entry>, body: number, taken: Uint8Array): Group | null {
  const { word, sentence } = tokens;
  const from = FROM.has(word[body - 1]?.key ?? '');
  // "وفد رفيع المستوى من وزارة النقل"
  let at = from ? body - 2 : body - 1;
  for (let k = 0; from && k < QUALITIES && at > 0 && isQuality(word[at]!); k++) at--;
  if (at < 0 || taken[at] || sentence[at] !== sentence[body] || word[body]!.prep !== '' || word[body]!.conj !== '') return null;
  const { stem, def } = word[at]!;
  const number = GROUPS.get(stem);
  if (number === undefined || def || !PEOPLE.test(stem)) return null;
  return { from: at, plural: number !== 'singular' };
}
const FROM = new Set(['من', 'عن']);
/** Words between people and whose they are: "رفيع المستوى", "رسمي كبير". */
const QUALITIES = 2;
const isQuality = ({ stem, entry, kind, prep, conj }: LexWord): boolean =>
  kind === Kind.Word &&
  prep + conj === '' &&
  GROUPS.get(stem) === undefined &&
  entry?.title === undefined &&
  entry?.states === undefined &&
  !entry?.verb &&
  entry?.particle === undefined;

function isConstruct(tokens: Tokens<Entry>, at: number, taken: Uint8Array): boolean {
  if (at < 0 || taken[at] || tokens.sentence[at] !== tokens.sentence[at + 1]) return false;
  const { stem, def } = tokens.word[at]!;
  const next = tokens.word[at + 1]!;
  // "وفد برلماني كويتي": an adjective that looks like a noun.
  return !def && GROUPS.get(stem) === 'singular' && (next.def || next.stem.endsWith('ي'));
}
