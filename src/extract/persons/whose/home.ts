/**
 * Home: of whom a paper speaks as of its own country's: with respect, or as of one who serves a town that it need not name.
 *
 * @module src/extract/persons/whose/home
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import { originsOf } from '../../../lexicon/name-origins.js';
import type { Person } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { isCourteous } from './clues.js';
import { officeKeysOf } from './rivals.js';
import { fullName, type Settled, type Surroundings } from './surroundings.js';

/** "معالي القائد العام وزير الدفاع فلان": whether another is said to hold one of his offices at home. */
function isTaken(home: string, phrase: TitlePhrase, settled: readonly Settled[], { tokens }: Surroundings, person: Person): boolean {
  const offices = officeKeysOf(phrase, person, tokens);
  return settled.some((s) => s.state === home && s.person !== person && offices.has(s.office));
}

/** Bodies of towns and regions: of whoever serves in them abroad a paper tells where. */
const LOCAL = new Set(
  'جوازات جمارك جمرك مركز مرور اماره بلديه امانه سجون دوريات شرطه دفاع تعليم فرع صحيه بلدي محافظه منطقه مجاهدين طرق مجلس'.split(' '),
);
const NOT_LOCAL = new Set(['وزاره', 'وزير', 'خارجيه']);

/** "المتحدث باسم الجوازات", "وكيل الإمارة", "مدير الدفاع المدني": an office of a town or a region, of which no word tells where. */
function isLocal({ from, to, places, hosts, lemma }: TitlePhrase, { word }: Tokens<Entry>): boolean {
  if (places.length + hosts.length > 0 || lemma === 'وزير') return false;
  let local = false;
  for (let i = from + 1; i < to; i++) {
    const { stem } = word[i]!;
    if (NOT_LOCAL.has(stem)) return false;
    local ||= stem === 'دفاع' ? word[i + 1]?.stem === 'مدني' : stem === 'مجلس' ? word[i + 1]?.stem === 'بلدي' : LOCAL.has(stem);
  }
  return local;
}

/** Whether whoever serves a town or a region is of the paper's own country, which the text names. */
function servesAtHome(
  home: string,
  phrase: TitlePhrase,
  settled: readonly Settled[],
  { tokens, states, dateline }: Surroundings,
  person: Person,
): boolean {
  if (!isLocal(phrase, tokens)) return false;
  const towns = dateline?.();
  if (towns !== undefined && towns.size > 0 && !towns.has(home)) return false;
  // "حضر رئيس بلدية مادبا فلان ومدير التعليم فلان": nor where he is told of beside somebody of elsewhere.
  const { sentence } = tokens;
  if (settled.some((s) => s.state !== home && s.person !== person && sentence[s.at] === sentence[phrase.from])) return false;
  return states.some((m) => m.code === home);
}

/** Whether an office that names no state is of the paper's own country: "قال معالي وزير الخارجية فلان", "أوضح المتحدث باسم الجوازات". */
export function isSpokenOfAtHome(phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person): boolean {
  const { home, tokens } = around;
  if (home === null || originsOf(fullName(person))?.has(home) === false) return false;
  const courteous = isCourteous(tokens, phrase.from) && !isTaken(home, phrase, settled, around, person);
  return courteous || servesAtHome(home, phrase, settled, around, person);
}
