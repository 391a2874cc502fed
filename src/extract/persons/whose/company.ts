/**
 * Company: whose an office is by those it stands with: whom its holder leads or is at the side of, the government just
 * named, the same body with its state, the group that he is one of.
 *
 * @module src/extract/persons/whose/company
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { SPEAKS } from '../office.js';
import type { Person } from '../person.js';
import { fieldOf, usualOffice } from '../titles/forms.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import type { Settled, Surroundings } from './surroundings.js';

/** Who leads stands behind these: "الحكومة المصرية بقيادة الرئيس", "وفد سوداني برئاسة وزير المالية". */
const LEAD = new Set(['بقياده', 'برياسه', 'بزعامه', 'يقوده', 'يقودها', 'يراسه', 'يراسها', 'يتراسه', 'يتراسها', 'يتزعمه', 'يتزعمها']);
/** Who is at somebody's side stands behind these: "يرافقه وزير الدفاع", "بحضور السفير". */
const BESIDE = new Set(
  'يرافقه يرافقها رافقه رافقها برفقه يرافقهما بمعيه برفقته برفقتها بمعيته بحضور وبحضور بمشاركه وبمشاركه حضر وحضر حضره حضرها'.split(' '),
);
/** Occasions between "حضر" and who was there. */
const isOccasion = ({ entry }: LexWord): boolean => entry?.event !== undefined;

/** The token before an office, without the honorifics between. */
function beforeOffice(tokens: Tokens<Entry>, from: number): number {
  let at = from - 1;
  while (
    at >= 0 &&
    tokens.sentence[at] === tokens.sentence[from] &&
    (tokens.word[at]!.entry?.honorific || tokens.word[at]!.entry?.title?.kind === 'honor')
  )
    at--;
  return at >= 0 && tokens.sentence[at] === tokens.sentence[from] ? at : -1;
}

/** "الحكومة المصرية بقيادة الرئيس فلان": the state of those whom he leads. */
export function ledState(phrase: TitlePhrase, person: Person, { tokens, states }: Surroundings): string | null {
  const mention = person.mentions.find((m) => m.span.to <= phrase.from && phrase.from - m.span.to <= 1);
  const at = beforeOffice(tokens, mention?.span.from ?? phrase.from);
  if (at < 0 || !LEAD.has(tokens.word[at]!.key)) return null;
  const m = states.findLast((x) => x.named.from < at && x.political);
  return m !== undefined && tokens.sentence[m.named.from] === tokens.sentence[at] && at - m.named.from < 8 ? m.code : null;
}

/** "استقبل الرئيس الكيني فلانا بحضور وزير المالية": who is present at what somebody does is of his side. */
export function besideState(phrase: TitlePhrase, settled: readonly Settled[], person: Person, { tokens }: Surroundings): string | null {
  // "بحضور الدكتور فلان وزير المالية": the office may stand behind the name.
  const mention = person.mentions.find((m) => m.span.to <= phrase.from && phrase.from - m.span.to <= 1);
  let at = beforeOffice(tokens, mention?.span.from ?? phrase.from);
  if (at > 0 && isOccasion(tokens.word[at]!)) at--;
  if (at < 0 || !BESIDE.has(tokens.word[at]!.key)) return null;
  const sentence = tokens.sentence[at]!;
  let first: Settled | null = null;
  for (const s of settled) {
    const where = tokens.sentence[s.at]!;
    if (s.person === person || s.at >= at || where < sentence - 1) continue;
    // Of the sentence itself before the one before it.
    if (first === null || (where === tokens.sentence[first.at] ? s.at < first.at : where > tokens.sentence[first.at]!)) first = s;
  }
  return first?.state ?? null;
}

/** "دانت الحكومة الأردنية القرار. وقال وزير الإعلام": of the government just named. */
const OF_GOVERNMENT = new Set(['وزير', 'رئيس الوزراء']);
const GOVERNMENTS = new Set(['حكومه', 'رياسه', 'وزاره', 'سلطات', 'خارجيه']);
export function governmentState(phrase: TitlePhrase, { tokens, states }: Surroundings): string | null {
  if (!OF_GOVERNMENT.has(usualOffice(phrase.lemma, fieldOf(tokens, phrase)).lemma) && !SPEAKS.has(phrase.lemma)) return null;
  const sentence = tokens.sentence[phrase.from]!;
  const cabinet = SPEAKS.has(phrase.lemma) && speaksForCabinet(phrase, tokens);
  for (let k = states.length - 1; k >= 0; k--) {
    const { code, named } = states[k]!;
    if (named.from >= phrase.from) continue;
    if (tokens.sentence[named.from]! < sentence - 2) return null;
    const before = tokens.word[named.from - 1]?.stem ?? '';
    if (named.state?.kind === 'adjective' && (GOVERNMENTS.has(before) || (cabinet && before === 'وزراء'))) return code;
  }
  return null;
}

/** "قرر رئيس الوزراء المصري ذلك. وأوضح المتحدث باسم الحكومة": who speaks for the cabinet speaks for its head. */
function speaksForCabinet({ from, to }: TitlePhrase, { word }: Tokens<Entry>): boolean {
  for (let i = from + 1; i < to; i++) if (CABINETS.has(word[i]!.stem)) return true;
  return false;
}
const CABINETS = new Set(['حكومه', 'وزراء']);

/** "قالت الرئاسة الفلسطينية … المتحدث باسم الرئاسة": the state of the same body, named before; the last one. */
export function bodyState(phrase: TitlePhrase, { tokens, states }: Surroundings): string | null {
  const bodies = new Set<string>();
  // "المجلس العسكري في مالي … رئيس المجلس العسكري": others have a council too, but of another kind.
  const kinds = new Map<string, string>();
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const { entry, stem } = tokens.word[i]!;
    if (entry?.body?.kind === 'state') bodies.add(stem);
    else if (entry?.body?.kind === 'open' && i + 1 < phrase.to && tokens.word[i + 1]!.def) kinds.set(stem, tokens.word[i + 1]!.stem);
  }
  if (bodies.size + kinds.size === 0) return null;
  let best: string | null = null;
  for (const m of states) {
    const { from } = m.named;
    if (from >= phrase.from) break;
    for (let j = from - 1; j >= from - 3 && j >= 0 && tokens.sentence[j] === tokens.sentence[from]; j--)
      if (bodies.has(tokens.word[j]!.stem) || kinds.get(tokens.word[j]!.stem) === tokens.word[j + 1]!.stem) best = m.code;
  }
  return best;
}

/** Verbs and particles end the stretch in which a list stands; "عدد من المسؤولين الألمان بينهم الرئيس". */
export const AMONG: ReadonlySet<string> = new Set([
  'بينهم',
  'منهم',
  'ابرزهم',
  'وبينهم',
  'ومنهم',
  'مقدمتهم',
  'راسهم',
  'وابرزهم',
  'يتقدمهم',
  'فيهم',
]);

/** The state of a group of which the holder is one. */
export function groupState(phrase: TitlePhrase, { tokens, states }: Surroundings): string | null {
  const sentence = tokens.sentence[phrase.from];
  for (let i = phrase.from - 1; i >= 0 && i > phrase.from - 12 && tokens.sentence[i] === sentence; i--)
    if (AMONG.has(tokens.word[i]!.key)) {
      const m = states.findLast((x) => x.named.from < i && i - x.named.from < 8 && x.named.state?.kind === 'adjective');
      return m === undefined || tokens.sentence[m.named.from] !== sentence ? null : m.code;
    }
  return null;
}
