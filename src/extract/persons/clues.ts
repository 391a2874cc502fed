/**
 * Clues to the state behind an office that names none: "وزير الخارجية عادل الجبير". What readers use:
 * whose country the text speaks from, whom the sentence has just named, who is called by name
 * because he is foreign. Weights are trained by ../build/train-clues.mjs on these numbers alone.
 *
 * @module src/extract/persons/clues
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { StateMention } from '../states.js';
import type { Person } from './persons.js';
import { SENT, type TitlePhrase } from './titles.js';

/** What the surroundings say of states. */
export interface Surroundings {
  readonly tokens: Tokens<Entry>;
  readonly states: readonly StateMention[];
  /** State of the outlet, when its address tells. */
  readonly home: string | null;
}

/** An office whose state is known. */
export interface Settled {
  readonly at: number;
  readonly state: string;
  readonly lemma: string;
  /** The state stood in the title itself. */
  readonly stated: boolean;
  readonly person: Person;
  /** {@link officeKey}. */
  readonly office: string;
}

const ONE_HOLDER = new Set(['ملك', 'رئيس', 'أمير', 'سلطان', 'إمبراطور', 'بابا']);

/** What only one person of a state is at a time: وزير خارجيه, ملك; '' for offices of many. */
export function officeKey({ lemma, from, officeTo, tenure }: TitlePhrase, tokens: Tokens<Entry>): string {
  if (tenure === 'former') return '';
  if (lemma.includes(' ')) return lemma;
  const field = [];
  for (let i = from + 1; i < officeTo && field.length < 2; i++) field.push(tokens.word[i]!.stem);
  return ONE_HOLDER.has(lemma) || (lemma === 'وزير' && field.length > 0) ? [lemma, ...field].join(' ') : '';
}

export const CLUES = [
  'share',
  'named',
  'nicknamed',
  'places',
  'home',
  'first',
  'opening',
  'side',
  'before',
  'justBefore',
  'after',
  'listed',
  'statedNear',
  'counterpart',
  'sameOffice',
  'possessed',
  'onlyOne',
  'hosting',
  'fits',
  'misfits',
  'previous',
  'taken',
  'body',
  'together',
  'placeHere',
  'subject',
  'close',
  'closeAfter',
  'group',
] as const;

const SIDE = new Set(['الجانب', 'جانب', 'الطرف', 'الوفد', 'وفد', 'للجانب', 'بالجانب']);
const MONARCHIES = 'SA JO MA BH GB ES BE NL DK SE NO TH MY KH BT LS SZ TO';
/** States that have an office at all: kings are of kingdoms, chancellors of two states. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ملك: MONARCHIES,
    'ولي العهد': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي عهد': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي عهده': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي عهدها': `${MONARCHIES} KW AE QA JP MC LI LU`,
    'ولي ولي العهد': 'SA',
    أمير: 'KW QA MC LI SA AE JO MA',
    سلطان: 'OM BN MY',
    إمبراطور: 'JP ET',
    بابا: 'VA',
    سيناتور: 'US FR IT AU CA BR AR PH MX PK',
    المرشد: 'IR',
    'المرشد الأعلى': 'IR',
    مرشد: 'IR',
  }).map(([lemma, codes]) => [lemma, new Set(codes.split(' '))]),
);
/** Words of an office that only some states have: الديوان الملكي, مجلس العموم, مجلس الشورى. */
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ملكي: MONARCHIES,
    الملكي: MONARCHIES,
    الملكيه: MONARCHIES,
    الاميري: 'KW QA BH',
    السلطاني: 'OM BN',
    السلطانيه: 'OM BN',
    العموم: 'GB CA',
    اللوردات: 'GB',
    الشوري: 'SA OM QA BH IR YE EG ID',
    الامه: 'KW DZ JO EG',
    الاعيان: 'JO',
    الفيدرالي: 'US DE RU BR CH AU AE IQ',
    الفدرالي: 'US DE RU BR CH AU AE IQ',
    الاتحادي: 'AE DE RU US CH IQ',
  }).map(([key, codes]) => [key, new Set(codes.split(' '))]),
);

/** States that have such an office; undefined where any may. */
function fittingStates({ lemma, from, to }: TitlePhrase, tokens: Tokens<Entry>): ReadonlySet<string> | undefined {
  const form = FORMS.get(lemma);
  if (form !== undefined) return form;
  for (let i = from + 1; i < to; i++) {
    const word = WORDS.get(tokens.word[i]!.key);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** "قالت الرئاسة الفلسطينية … المتحدث باسم الرئاسة": the state of the same body, named before; the last one. */
function bodyState(phrase: TitlePhrase, { tokens, states }: Surroundings): string | null {
  const bodies = new Set<string>();
  for (let i = phrase.from; i < phrase.to; i++) {
    const { entry, stem } = tokens.word[i]!;
    if (entry?.body?.kind === 'state' && !(i === phrase.from)) bodies.add(stem);
  }
  if (bodies.size === 0) return null;
  let best: string | null = null;
  for (const m of states) {
    const { from } = m.named;
    if (from >= phrase.from) break;
    for (let j = from - 1; j >= from - 3 && j >= 0 && tokens.sentence[j] === tokens.sentence[from]; j--)
      if (bodies.has(tokens.word[j]!.stem)) best = m.code;
  }
  return best;
}

/** Verbs and particles end the stretch in which a list stands; "عدد من المسؤولين الألمان بينهم الرئيس". */
const AMONG = new Set(['بينهم', 'منهم', 'ابرزهم', 'وبينهم', 'ومنهم', 'مقدمتهم', 'راسهم', 'وابرزهم', 'يتقدمهم', 'فيهم']);

/** The state of a group of which the holder is one. */
function groupState(phrase: TitlePhrase, { tokens, states }: Surroundings): string | null {
  const sentence = tokens.sentence[phrase.from];
  for (let i = phrase.from - 1; i >= 0 && i > phrase.from - 12 && tokens.sentence[i] === sentence; i--)
    if (AMONG.has(tokens.word[i]!.key)) {
      const m = states.findLast((x) => x.named.from < i && i - x.named.from < 8 && x.named.state?.kind === 'adjective');
      return m === undefined || tokens.sentence[m.named.from] !== sentence ? null : m.code;
    }
  return null;
}
const log = (x: number): number => Math.log2(1 + x);

/** The clues for each candidate state, in the order of {@link CLUES}. */
export function clues(
  phrase: TitlePhrase,
  settled: readonly Settled[],
  { tokens, states, home }: Surroundings,
  person: Person,
): Map<string, number[]> {
  const office = officeKey(phrase, tokens);
  // Two kings are of two kingdoms.
  const taken = new Set(settled.filter((s) => office !== '' && s.office === office && s.person !== person).map((s) => s.state));
  const sentence = tokens.sentence[phrase.from]!;
  const inside = new Set(phrase.stateMentions.map((n) => n.from));
  const candidates = new Set(states.map((m) => m.code));
  if (home !== null) candidates.add(home);
  // "السفير السابق لدى واشنطن": of any other state.
  if (SENT.has(phrase.lemma)) for (const host of phrase.hosts) candidates.delete(host);
  const total = states.filter((m) => m.political).length;
  const here = states.filter((m) => tokens.sentence[m.named.from] === sentence && !inside.has(m.named.from));
  const before = here.filter((m) => m.named.from < phrase.from);
  const opening =
    before[0] && before[0].named.from - tokens.bounds[sentence]! <= 3 && before[0].named.state?.kind !== 'adjective'
      ? before[0].code
      : null;
  const side = before.findLast((m) => SIDE.has(tokens.word[m.named.from - 1]?.key ?? ''))?.code ?? null;
  const justBefore = before.at(-1)?.code ?? states.findLast((m) => m.named.from < phrase.from && m.political)?.code ?? null;
  const near = settled.filter((s) => tokens.sentence[s.at] === sentence);
  const listed = near.filter((s) => s.at < phrase.from).at(-1)?.state ?? null;
  const counterpart = near.find((s) => s.lemma === 'نظير')?.state ?? null;
  const firstCode = states[0]?.code ?? null;
  const possessed = phrase.possessed ? (states.findLast((m) => m.political && m.named.from < phrase.from)?.code ?? null) : null;
  const fitting = fittingStates(phrase, tokens);
  const body = bodyState(phrase, { tokens, states, home });
  const group = groupState(phrase, { tokens, states, home });
  const mine = new Set(person.mentions.map((m) => tokens.sentence[m.span.from]!));
  const subjects = new Set<string>();
  for (const m of states) {
    const at = tokens.sentence[m.named.from]!;
    if (m.political && at < sentence && at >= sentence - 2 && m.named.from - tokens.bounds[at]! <= 4) subjects.add(m.code);
  }
  const previous = sentence > 0 ? (states.find((m) => tokens.sentence[m.named.from] === sentence - 1 && m.political)?.code ?? null) : null;
  const out = new Map<string, number[]>();
  for (const code of candidates) {
    const own = states.filter((m) => m.code === code);
    const political = own.filter((m) => m.political);
    out.set(code, [
      total ? political.length / total : 0,
      log(political.filter((m) => m.named.state?.kind !== 'adjective').length),
      log(own.filter((m) => m.named.state?.kind === 'nickname').length),
      log(own.filter((m) => !m.political || m.named.state?.kind === 'capital' || m.named.state?.kind === 'region').length),
      home === code ? 1 : 0,
      firstCode === code ? 1 : 0,
      opening === code ? 1 : 0,
      side === code ? 1 : 0,
      before.some((m) => m.code === code) ? 1 : 0,
      justBefore === code ? 1 : 0,
      here.some((m) => m.code === code && m.named.from > phrase.from) ? 1 : 0,
      listed === code ? 1 : 0,
      near.some((s) => s.stated && s.state === code) ? 1 : 0,
      counterpart === code ? 1 : 0,
      settled.some((s) => s.stated && s.state === code && s.lemma === phrase.lemma) ? 1 : 0,
      possessed === code ? 1 : 0,
      candidates.size === 1 ? 1 : 0,
      phrase.hosts.includes(code) ? 1 : 0,
      fitting?.has(code) ? 1 : 0,
      fitting !== undefined && !fitting.has(code) ? 1 : 0,
      previous === code ? 1 : 0,
      taken.has(code) ? 1 : 0,
      body === code ? 1 : 0,
      new Set(political.map((m) => tokens.sentence[m.named.from]!).filter((at) => mine.has(at))).size / mine.size,
      here.some((m) => m.code === code && (m.named.city !== null || m.named.state?.kind === 'capital') && m.named.from < phrase.from)
        ? 1
        : 0,
      subjects.has(code) ? 1 : 0,
      before.some((m) => m.code === code && phrase.from - m.named.from <= 6) ? 1 : 0,
      here.some((m) => m.code === code && m.named.from >= phrase.to && m.named.from - phrase.to <= 6) ? 1 : 0,
      group === code ? 1 : 0,
    ]);
  }
  return out;
}
