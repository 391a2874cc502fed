/**
 * Held: what office each title beside a name says that its bearer holds, as far as an office told elsewhere without a name is
 * compared with it: "رئيس المجلس" with "رئيس مجلس النواب", "الموفد الأميركي" with "المبعوث الأميركي".
 *
 * @module src/extract/persons/held
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { officeOf } from './office.js';
import type { Person } from './person.js';
import { fieldOf, usualOffice } from './titles/forms.js';
import type { TitlePhrase } from './titles/title-phrase.js';
import { WORLDLY } from './titles/title-words.js';

/** An office, as far as two phrases are compared by it. */
export interface Named {
  readonly lemma: string;
  readonly field: readonly string[];
  /** The organisation that is told in it: حركة النهضة. */
  readonly org: string | null;
}

export interface Held extends Named {
  readonly person: Person;
  /** Stems of all its words. */
  readonly words: ReadonlySet<string>;
  readonly former: boolean;
  /** Held as somebody's counterpart: enough for "الرئيس الأوغندي", not for "الرئيس". */
  readonly mirrored: boolean;
  readonly official: boolean;
  /** Told without its state: whose the outlet is. */
  readonly bare: boolean;
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['ناطق', 'متحدث'],
  ['مسئول', 'مسؤول'],
  ['موفد', 'مبعوث'],
  ['وسيط', 'مبعوث'],
  ['ديبلوماسي', 'دبلوماسي'],
]);
/** Who is sent, for "المبعوث الدولي". */
const SENT = 'مبعوث';
const FIRST = new Set(['الاول', 'الاولي', 'اول']);
/** Words that tell no office from another: "المبعوث الخاص", "وزير الشؤون الخارجية". */
const PLAIN = new Set(['خاص', 'شوون']);

/** The usual name of an office, its field, and whose it is. */
export function officeNamed(phrase: TitlePhrase, tokens: Tokens<Entry>): Named {
  const { word } = tokens;
  const org = phrase.org?.org?.organization.code ?? null;
  // "الوزير الأول الموريتاني": the head of a government, no minister.
  if (phrase.lemma === 'وزير' && FIRST.has(word[phrase.from + 1]?.key ?? '')) return { lemma: 'رئيس الوزراء', field: [], org };
  const stems = fieldOf(tokens, phrase).filter((stem) => !PLAIN.has(stem));
  const { lemma, field } = usualOffice(SAME.get(phrase.lemma) ?? phrase.lemma, stems);
  // "المسؤول الأممي", "المبعوث الدولي": of the United Nations.
  const worldly = field.some((stem) => stem.startsWith('اممي') || (lemma === SENT && WORLDLY.has(stem)));
  return worldly ? { lemma, field: field.filter((stem) => !WORLDLY.has(stem)), org: org ?? 'UN' } : { lemma, field, org };
}

/** The office of a title beside a name; `mirrored`: that of whose counterpart he is, null where nobody knows it. */
export function heldBy(person: Person, phrase: TitlePhrase, mirrored: TitlePhrase | null, tokens: Tokens<Entry>): Held {
  const words = new Set<string>();
  for (let i = phrase.from + 1; i < phrase.to; i++) words.add(tokens.word[i]!.stem);
  const office = mirrored ?? phrase;
  return {
    ...officeNamed(office, tokens),
    person,
    words,
    former: phrase.tenure === 'former',
    mirrored: office !== phrase,
    official: officeOf(phrase).official,
    bare: phrase.states.length === 0,
  };
}

/** Whether two people are told with the same office: "وزير الخارجية الكيني" and "وزير الخارجية التركي". */
export function holdAlike(a: Person, b: Person, tokens: Tokens<Entry>): boolean {
  const held = officesOf(a, tokens);
  return [...officesOf(b, tokens)].some((office) => held.has(office));
}

const officesOf = ({ mentions }: Person, tokens: Tokens<Entry>): Set<string> =>
  new Set(
    mentions.flatMap(({ titles }) =>
      titles
        .filter((t) => t.kind === 'state' || t.kind === 'open')
        .map((t) => {
          const { lemma, field } = officeNamed(t, tokens);
          return [lemma, ...field].join(' ');
        }),
    ),
  );

/** "رئيس البرلمان" is who presides over any of these. */
const PARLIAMENT = 'برلمان';
const CHAMBER = /^(?:مجلس (?:ال)?(?:نواب|شوري|امه|شعب|عموم|دوما|شعبي|وطني)|جمعيه وطني|جمعيه عام|كنيست|دوما|برلمان)/;

/** Whether an office told without a name may be one that is held, whatever their states. */
export function isAlike({ lemma, field, org }: Named, held: Held): boolean {
  if (held.lemma !== lemma || (org !== null && org !== held.org)) return false;
  if (field.length === 1 && field[0] === PARLIAMENT && CHAMBER.test(held.field.join(' '))) return true;
  // "الرئيس" is no president of a party, "الوزير" may be any minister, "رئيس المجلس" of any council.
  if (lemma === 'رئيس' && (field.length === 0) !== (held.field.length === 0)) return false;
  return field.every((stem) => held.field.includes(stem) || held.words.has(stem));
}

/** Nouns for whoever holds an office of a state: "المسؤول الكويتي", "الزعيم الأوغندي". */
const HEADS = new Set(['رئيس', 'ملك', 'أمير', 'سلطان', 'رئيس الوزراء', 'زعيم', 'المرشد الأعلى', 'مستشار', 'مستشارة', 'إمبراطور']);
const DIPLOMATS = new Set(['سفير', 'قنصل', 'مبعوث', 'مندوب', 'ممثل', 'القائم بالأعمال', 'قائم بأعمال']);
export const GENERAL: ReadonlyMap<string, (held: Held) => boolean> = new Map<string, (held: Held) => boolean>([
  ['زعيم', ({ lemma, field }) => HEADS.has(lemma) && field.length === 0],
  ['مسؤول', ({ lemma, field }) => !(HEADS.has(lemma) && field.length === 0)],
  ['دبلوماسي', ({ lemma, field }) => DIPLOMATS.has(lemma) || field[0] === 'خارجيه'],
  [SENT, ({ org }) => org !== null],
]);
