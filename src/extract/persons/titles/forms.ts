/**
 * Forms of government: which states have an office at all (kings are of kingdoms, a House of Commons sits in two
 * parliaments, no king's land has a president), and which offices have one holder.
 *
 * @module src/extract/persons/titles/forms
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { EPITHETS } from '../../names/ends/ends.js';
import type { TitlePhrase } from './title-phrase.js';

/** Heads of state and government under their several names. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['رئيس الجمهورية', 'رئيس'],
  ['رئيس الدولة', 'رئيس'],
  ['رئيسة الوزراء', 'رئيس الوزراء'],
  ['رئيس وزراء', 'رئيس الوزراء'],
  ['رئيسة وزراء', 'رئيس الوزراء'],
  ['رئيس الحكومة', 'رئيس الوزراء'],
  ['رئيس حكومة', 'رئيس الوزراء'],
  ['رئيس مجلس الوزراء', 'رئيس الوزراء'],
  ['الوزير الأول', 'رئيس الوزراء'],
  ['خادم الحرمين الشريفين', 'ملك'],
  ['خادم الحرمين', 'ملك'],
  ['عاهل', 'ملك'],
  ['ولي عهد', 'ولي العهد'],
]);

/** Of whom a state has one at a time. */
export const ONE_HOLDER = new Set(['ملك', 'رئيس', 'أمير', 'سلطان', 'إمبراطور', 'بابا']);

const NOUNS = new Set(['جمهوريه', 'دوله', 'بلاد']);
/** Prayers and praise behind the noun: "أمير البلاد المفدى". */
const PRAISE = new Set(['مفدي', 'معظم']);
const GOVERNMENT = new Set(['وزراء', 'حكومه', 'مجلس وزراء']);

/** The usual name of an office and the words of its field: "رئيس مجلس الوزراء" is رئيس الوزراء, "رئيس الجمهورية" رئيس. */
export function usualOffice(lemma: string, field: readonly string[]): { lemma: string; field: readonly string[] } {
  const same = SAME_OFFICE.get(lemma);
  if (same !== undefined) return { lemma: same, field: [] };
  if (field.length === 0 || !ONE_HOLDER.has(lemma)) return { lemma, field };
  if (NOUNS.has(field[0]!) && field.slice(1).every((stem) => PRAISE.has(stem))) return { lemma, field: [] };
  if (lemma !== 'رئيس') return { lemma, field };
  return GOVERNMENT.has(field.join(' ')) ? { lemma: 'رئيس الوزراء', field: [] } : { lemma, field };
}

/** Stems of the words behind the head of an office. */
export function fieldOf(tokens: Tokens<Entry>, { from, officeTo }: TitlePhrase): string[] {
  const out: string[] = [];
  for (let i = from + 1; i < officeTo; i++) {
    const { entry, key, stem } = tokens.word[i]!;
    // "أمير البلاد المفدى": praise is no part of it.
    if (!entry?.particle && !EPITHETS.has(key)) out.push(stem);
  }
  return out;
}

/** What only one person of a state is at a time: وزير خارجيه, ملك; '' for offices of many. */
export function officeKey(phrase: TitlePhrase, tokens: Tokens<Entry>): string {
  if (phrase.tenure === 'former') return '';
  const { lemma, field: words } = usualOffice(phrase.lemma, fieldOf(tokens, phrase));
  if (lemma.includes(' ')) return lemma;
  const field = words.slice(0, 2);
  // وزير دولة: there are several.
  return ONE_HOLDER.has(lemma) || (lemma === 'وزير' && field.length > 0 && !OF_STATE.has(field[0]!)) ? [lemma, ...field].join(' ') : '';
}

const OF_STATE = new Set(['دوله', 'منتدب', 'مفوض']);

const FEDERAL = 'US DE RU BR CH AU AE IQ AT BE CA MX AR VE IN PK NP MY NG ET SO SD SS BA';
const SENATES = 'US FR IT AU CA BR AR PH MX PK NG';
const MONARCHIES = 'SA JO MA BH GB ES BE NL DK SE NO TH MY KH BT LS SZ TO';
const setOf = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** States that have an office at all: kings are of kingdoms, chancellors of two states. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ملك: MONARCHIES,
    عاهل: `${MONARCHIES} KW QA AE OM JP MC LU LI`,
    مستشارة: 'DE AT',
    'ولي العهد': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي عهد': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي عهده': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي عهدها': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي ولي العهد': 'SA',
    أمير: 'KW QA MC LI SA AE JO MA',
    سلطان: 'OM BN MY',
    إمبراطور: 'JP ET CN',
    بابا: 'VA',
    عماد: 'LB SY',
    سيناتور: SENATES,
    سناتور: SENATES,
    المرشد: 'IR',
    'المرشد الأعلى': 'IR',
    'الزعيم الأعلى': 'IR KP',
    مرشد: 'IR',
  }).map(([lemma, codes]) => [lemma, new Set(codes.split(' '))]),
);
/** Words of an office that only some states have: الديوان الملكي, مجلس العموم, مجلس الشورى. */
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ملكي: MONARCHIES,
    الملكي: MONARCHIES,
    الملك: MONARCHIES,
    الملكيه: MONARCHIES,
    الاميري: 'KW QA BH',
    السلطاني: 'OM BN',
    السلطانيه: 'OM BN',
    العموم: 'GB CA',
    اللوردات: 'GB',
    الشوري: 'SA OM QA BH IR YE EG ID',
    الامه: 'KW DZ JO EG',
    الاعيان: 'JO',
    الفيدرالي: FEDERAL,
    الفدرالي: FEDERAL,
    الاتحادي: FEDERAL,
    الكنيست: 'IL',
  }).map(([key, codes]) => [key, setOf(codes)]),
);

/** States without a president. */
export const NO_PRESIDENT: ReadonlySet<string> = new Set(`${MONARCHIES} KW QA OM BN JP CA AU NZ LU LI MC VA JM PG`.split(' '));

/** "رئيس الوزراء", "رئيس مجلس النواب", "رئيس البرلمان", "رئيس الكونغرس": states in which nobody is called so. */
const NOWHERE: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/^رييسه? (?:ال)?(?:وزراء|حكومه)$/, setOf('SA US MX BR AR CL CO VE UY PY BO EC CR PA GT HN SV NI DO PH ID NG GH LR SL ZA CH CY')],
  [/ مجلس النواب$/, setOf('SA KW QA AE OM SY TR IR IL FR GB DE RU CN')],
  [/ البرلمان$/, setOf('SA QA AE OM')],
  [/^رييسه? الكون[غج]رس$/, setOf('US')],
];

/** States that have no such office. */
export function lackingStates({ from, officeTo }: TitlePhrase, { word }: Tokens<Entry>): ReadonlySet<string> | undefined {
  if (officeTo < from + 2) return undefined;
  const first = word[from]!.stem;
  const office = [first, ...word.slice(from + 1, officeTo).map(({ key }) => key)].join(' ');
  return NOWHERE.find(([is]) => is.test(office))?.[1];
}

/** "الرئيس الشرعي فلان": of what sort a president is. */
const LEGITIMATE = new Set(['شرعي', 'توافقي']);

/** "الرئيس فلان", "رئيس الجمهورية": no king's land has one. */
export const isPresident = (phrase: TitlePhrase, tokens: Tokens<Entry>): boolean => {
  const { lemma, field } = usualOffice(phrase.lemma, fieldOf(tokens, phrase));
  // "رئيس الدولة" is said of princes too.
  return (
    lemma === 'رئيس' &&
    (field.length === 0 || (field.length === 1 && LEGITIMATE.has(field[0]!))) &&
    tokens.word[phrase.from + 1]?.stem !== 'دوله'
  );
};

const MONARCHS = new Set(['ملك', 'أمير', 'سلطان', 'عاهل']);
/** Of a king or a president. */
export const isOfHeadOfState = (phrase: TitlePhrase, tokens: Tokens<Entry>): boolean =>
  MONARCHS.has(phrase.lemma) || isPresident(phrase, tokens);

/** "المتحدث باسم رئاسة الجمهورية": nor a republic. */
export function isOfRepublic({ from, to }: TitlePhrase, { word }: Tokens<Entry>): boolean {
  for (let i = from + 1; i < to; i++) if (word[i]!.key === 'الجمهوريه') return true;
  return false;
}

/** "إدارة الرئيس فلان": so is called the government of the United States. */
export const ADMINISTRATION: ReadonlySet<string> = new Set(['US']);

/** States that have such an office; undefined where any may. */
export function fittingStates(phrase: TitlePhrase, tokens: Tokens<Entry>): ReadonlySet<string> | undefined {
  const { lemma, from, to } = phrase;
  const form = FORMS.get(lemma);
  if (form !== undefined) return form;
  const before = tokens.word[from - 1];
  if (isPresident(phrase, tokens) && before?.stem === 'اداره' && !before.def && tokens.sentence[from - 1] === tokens.sentence[from])
    return ADMINISTRATION;
  for (let i = from + 1; i < to; i++) {
    const word = WORDS.get(tokens.word[i]!.key);
    if (word !== undefined) return word;
  }
  return undefined;
}
