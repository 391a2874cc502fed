/**
 * Standing: of what sort the titles of a person are: honours alone, an office of a state, one of a party, or another.
 *
 * @module src/extract/persons/whose/standing
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { AFTER } from '../office.js';
import type { Person } from '../person.js';
import { UNITS } from '../titles/title-bodies.js';
import type { TitlePhrase } from '../titles/title-phrase.js';

/** "الأستاذ فلان": so is called whoever went to school. */
const isCourtesy = ({ lemma, from, to, definite }: TitlePhrase): boolean => lemma === 'أستاذ' && definite && to === from + 1;

/** "مدير إدارة المراسم السفير فلان", "السفير المدير العام للتعاون الثنائي فلان", "المشرف على اللجان العقيد فلان": an office of the house to which a courtesy tells that he belongs. */
const isDirector = ({ lemma, body, org, from }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  org === null &&
  ((lemma === 'مدير' && body === 'open' && word[from + 1]?.stem === 'اداره') ||
    (lemma === 'مشرف' && body === 'open') ||
    (lemma === 'مدير' && body === null && word[from + 1]?.key === 'العام'));

/** "قائد الفرقة اللواء فلان", "القائد العام المشير فلان": an officer of the army that is spoken of. */
const isCommander = ({ lemma, from, to, org, kind }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  lemma === 'قائد' &&
  org === null &&
  kind === 'open' &&
  word[from + 1]?.def === true &&
  (COMMANDED.has(word[from + 1]!.stem) || (to === from + 2 && OF_ALL.has(word[from + 1]!.stem)));
const OF_ALL = new Set(['عام', 'اعلي']);
const COMMANDED = new Set([...UNITS, 'فريق']);

/** "رئيس اللجنة النائب فلان": a committee of parliament. */
const isOfCommittee = ({ from, org }: TitlePhrase, titles: readonly TitlePhrase[], { word }: Tokens<Entry>): boolean =>
  org === null && word[from + 1]?.stem === 'لجنه' && titles.some((t) => t.lemma === 'نائب' && t.to === t.from + 1);

/** "رئيسا الوفدين فلان من الجانب البولندي": what else is told of him says whose the delegation is. */
const isDelegate = ({ lemma, states, from, to }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  states.length === 0 && to === from + 2 && word[from + 1]!.def && (DELEGATES.get(lemma)?.test(word[from + 1]!.stem) ?? false);
/** Also "كبير المفاوضين". */
const DELEGATES: ReadonlyMap<string, RegExp> = new Map([
  ['رئيس', /^وفد/],
  ['كبير', /^مفاوض/],
]);

/** "حركة العميد فلان", "ميليشيا القائد فلان": right behind these stands who leads them. */
const MOVEMENTS = new Set(['حركه', 'ميليشيا', 'مليشيا', 'ميليشيات', 'مليشيات', 'فصيل', 'جماعه']);
export const isOfMovement = ({ from, states }: TitlePhrase, { word, sentence }: Tokens<Entry>): boolean =>
  states.length === 0 && from > 0 && sentence[from - 1] === sentence[from] && MOVEMENTS.has(word[from - 1]!.stem) && !word[from - 1]!.def;

/** "رئيس حزب الكتائب", "رئيس كتلة المستقبل": of a party or a bloc. */
const FACTIONS = new Set('حزب لقاء كتله تيار حركه جبهه ايتلاف تحالف تجمع تكتل'.split(' '));
const isOfParty = ({ body, from, org }: TitlePhrase, { word }: Tokens<Entry>): boolean =>
  org?.org?.organization.kind === 'party' || (body !== 'state' && FACTIONS.has(word[from + 1]?.stem ?? ''));

/** Of what sort a person's titles are. */
export interface Standing {
  /** He has none but honours. */
  readonly plain: boolean;
  /** An office that is no state's; one of a party. */
  readonly elsewhere: boolean;
  readonly ofParty: boolean;
}

/** @param isOfficial tells titles that are a state's */
export function standingOf({ mentions }: Person, tokens: Tokens<Entry>, isOfficial: (phrase: TitlePhrase) => boolean): Standing {
  let elsewhere = false;
  let ofParty = false;
  let plain = true;
  for (const { titles } of mentions)
    for (const t of titles) {
      if (t.kind === 'honor' || isDelegate(t, tokens) || AFTER.has(t.lemma)) continue;
      plain = false;
      if (isOfficial(t) || isCourtesy(t) || isOfCommittee(t, titles, tokens) || isDirector(t, tokens) || isCommander(t, tokens)) continue;
      if (isOfParty(t, tokens)) ofParty = true;
      else elsewhere = true;
    }
  return { plain, elsewhere, ofParty };
}
