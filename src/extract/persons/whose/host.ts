/**
 * Host: whom an office without a name receives is told right behind it: "استقبل رئيس الجمهورية سفيرة أستراليا فلانة". The two
 * are no chain of titles of one person.
 *
 * @module src/extract/persons/whose/host
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { TitlePhrase } from '../titles/title-phrase.js';

const RECEIVES = new Set(['استقبل', 'التقى', 'قابل', 'ودع']);
/** Heads of a state: no minister of another. */
const HEADS = new Set(['ملك', 'سلطان', 'عاهل']);
const HEIRS = new Set(['ولي العهد', 'ولي']);
/** No ambassador, but not "رئيس البعثة سفير الاتحاد", "عميد السلك الدبلوماسي سفير عمان". */
const OFFICIALS = new Set(['رئيس', 'رئيسة', 'وزير', 'وزيرة', 'أمير', 'محافظ', 'حاكم', 'نائب', ...HEIRS, ...HEADS]);
const OF_MISSION = new Set(['البعثه', 'بعثه', 'الوفد', 'وفد', 'وفدها', 'وفده', 'الجانب']);
const ENVOYS = new Set(['سفير', 'سفيرة']);
const FOREIGN = new Set(['وزير', 'وزيرة', 'رئيس', 'رئيسة', 'نائب', 'مبعوث', 'مبعوثة']);

/** @param guest the next title of the chain, of a state that is told in it */
export function isHost({ word, sentence }: Tokens<Entry>, host: TitlePhrase, guest: TitlePhrase): boolean {
  const { from, to, lemma, states } = host;
  if (to !== guest.from || states.length > 0 || word[guest.from]!.def || word[guest.from]!.conj !== '') return false;
  // "استقبل سمو ولي العهد سفير اليابان": behind a form of address.
  let before = from - 1;
  while (before > 0 && word[before]!.entry?.honorific && word[before]!.conj + word[before]!.prep === '') before--;
  const verb = before >= 0 && sentence[before] === sentence[from] ? word[before]!.entry?.verb : undefined;
  if (verb === undefined || verb.object !== '') return false;
  // "يرافق رئيس الوزراء وزير الدفاع فلان": nor is he along with whom he goes.
  if (verb.lemma === 'رافق') return HEADS.has(lemma) || OFFICIALS.has(lemma) || lemma === 'رئيس الوزراء';
  if (guest.states.length === 0 || !RECEIVES.has(verb.lemma)) return false;
  const second = word[from + 1]!.key;
  if (ENVOYS.has(guest.lemma)) return OFFICIALS.has(lemma) && !OF_MISSION.has(second);
  const isHead =
    HEADS.has(lemma) || HEIRS.has(lemma) || (lemma === 'رئيس' && (to === from + 1 || (to === from + 2 && second === 'الجمهوريه')));
  return isHead && FOREIGN.has(guest.lemma);
}
