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
import type { TitlePhrase } from './titles.js';

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
] as const;

const SIDE = new Set(['الجانب', 'جانب', 'الطرف', 'الوفد', 'وفد', 'للجانب', 'بالجانب']);
const MONARCHIES = 'SA JO MA BH GB ES BE NL DK SE NO TH MY KH BT LS SZ TO';
/** States that have an office at all: kings are of kingdoms, chancellors of two states. */
const FORMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ملك: MONARCHIES,
    'ولي العهد': `${MONARCHIES} KW AE QA JP MC LI LU`,
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
  const fitting = FORMS.get(phrase.lemma);
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
    ]);
  }
  return out;
}
