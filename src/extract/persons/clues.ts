/**
 * Clues to the state behind an office that names none: "وزير الخارجية عادل الجبير". What readers use:
 * whose country the text speaks from, whom the sentence has just named, who is called by name
 * because he is foreign. Weights are trained by ../build/train-clues.mjs on these numbers alone.
 *
 * @module src/extract/persons/clues
 */
import { at } from '../../../graph/maps.js';
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { VerbClass } from '../../lexicon/verbs.js';
import type { Named } from '../scan.js';
import type { StateMention } from '../states.js';
import { ADMINISTRATION, fieldOf, fittingStates, isPresident, NO_PRESIDENT, officeKey, usualOffice } from './forms.js';
import type { Person } from './persons.js';
import { spellingsOf } from './spelling.js';
import { SENT, type TitlePhrase } from './titles.js';

/** What the surroundings say of states. */
export interface Surroundings {
  readonly tokens: Tokens<Entry>;
  readonly states: readonly StateMention[];
  /** State of the outlet, when its address tells. */
  readonly home: string | null;
  /** Organisations, whose own state is a clue too. */
  readonly organizations?: readonly Named[];
  /** States of the towns in the dateline, "بيروت - رويترز": read only where an office names none. */
  readonly dateline?: (() => ReadonlySet<string>) | undefined;
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
  'host',
  'guest',
  'joined',
  'visited',
  'contrast',
  'courtesy',
  'movement',
  'receives',
  'led',
  'takenHere',
  'beside',
  'government',
  'dateline',
  'colleagues',
  'other',
  'meetsIn',
  'spelling',
  'months',
  'mirror',
  'firstAbroad',
  'takenHome',
] as const;

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
function ledState(phrase: TitlePhrase, person: Person, { tokens, states }: Surroundings): string | null {
  const mention = person.mentions.find((m) => m.span.to <= phrase.from && phrase.from - m.span.to <= 1);
  const at = beforeOffice(tokens, mention?.span.from ?? phrase.from);
  if (at < 0 || !LEAD.has(tokens.word[at]!.key)) return null;
  const m = states.findLast((x) => x.named.from < at && x.political);
  return m !== undefined && tokens.sentence[m.named.from] === tokens.sentence[at] && at - m.named.from < 8 ? m.code : null;
}

/** "استقبل الرئيس الكيني فلانا بحضور وزير المالية": who is present at what somebody does is of his side. */
function besideState(phrase: TitlePhrase, settled: readonly Settled[], person: Person, { tokens }: Surroundings): string | null {
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
function governmentState(phrase: TitlePhrase, { tokens, states }: Surroundings): string | null {
  if (!OF_GOVERNMENT.has(usualOffice(phrase.lemma, fieldOf(tokens, phrase)).lemma) && !SPEAKERS.has(phrase.lemma)) return null;
  const sentence = tokens.sentence[phrase.from]!;
  for (let k = states.length - 1; k >= 0; k--) {
    const { code, named } = states[k]!;
    if (named.from >= phrase.from) continue;
    if (tokens.sentence[named.from]! < sentence - 2) return null;
    if (named.state?.kind === 'adjective' && GOVERNMENTS.has(tokens.word[named.from - 1]?.stem ?? '')) return code;
  }
  return null;
}
const SPEAKERS = new Set(['متحدث', 'ناطق']);

const SIDE = new Set(['الجانب', 'جانب', 'الطرف', 'الوفد', 'وفد', 'للجانب', 'بالجانب']);
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

/** "معالي وزير الصحة": so a paper speaks of its own. */
function isCourteous(tokens: Tokens<Entry>, from: number): boolean {
  for (let k = from - 1; k >= from - 3 && k >= 0 && tokens.sentence[k] === tokens.sentence[from]; k--) {
    const e = tokens.word[k]!.entry;
    if (e?.honorific && COURTESIES.has(tokens.word[k]!.stem)) return true;
    if (!(e?.honorific || e?.title?.kind === 'honor' || tokens.word[k]!.stem === 'ملكي')) return false;
  }
  return false;
}
const COURTESIES = new Set(['سمو', 'معالي', 'سعاده', 'فضيله', 'سماحه']);

/** Nouns and verbs of a journey. */
const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'tour', 'move']);
const TRAVELS: readonly VerbClass[] = ['visit', 'travel'];

/** "العاصمة الروسية موسكو", "مطار بغداد", "دولة قطر": before the name of the goal. */
const isOnTheWay = ({ entry, stem, def }: LexWord): boolean =>
  entry?.body !== undefined || entry?.facility === true || stem === 'عاصمه' || (def && entry?.states?.[0]?.inflection !== undefined);

/** States to which the sentence tells of a journey, with the place of each: "زيارة لقطر", "وصل إلى الدوحة", "زار إيران". */
function goalsOf(here: readonly StateMention[], { tokens }: Surroundings): { code: string; at: number }[] {
  const out: { code: string; at: number }[] = [];
  for (const { code, named } of here) {
    let at = named.from;
    // "إلى العاصمة القطرية", "لدولة قطر"
    while (at > 0 && tokens.sentence[at - 1] === tokens.sentence[named.from] && named.from - at < 3 && isOnTheWay(tokens.word[at - 1]!))
      at--;
    const before = tokens.word[at - 1];
    const goes = tokens.word[at]!.prep === 'ل' || before?.key === 'الي' || before?.entry?.verb?.classes.has('visit') === true;
    if (!goes || named.state?.kind === 'adjective') continue;
    for (let k = at - 1; k >= tokens.bounds[tokens.sentence[at]!]!; k--) {
      const { event, verb } = tokens.word[k]!.entry ?? {};
      if (!JOURNEYS.has(event?.kind ?? '') && !TRAVELS.some((c) => verb?.classes.has(c))) continue;
      out.push({ code, at: named.from });
      break;
    }
  }
  return out;
}
const log = (x: number): number => Math.log2(1 + x);

/** "بحث الرئيس القرغيزي مع نظيره فلان": where two states are spoken of, the other one. */
function mostNamed(states: readonly StateMention[], without: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const { code, political } of states) if (political && !without.has(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, n] of counts) if (n > (counts.get(best ?? '') ?? 0)) best = code;
  return best;
}

/** The clues for each candidate state, in the order of {@link CLUES}. */
export function clues(phrase: TitlePhrase, settled: readonly Settled[], around: Surroundings, person: Person): Map<string, number[]> {
  const { tokens, states, home, organizations } = around;
  const dateline = around.dateline?.();
  const office = officeKey(phrase, tokens);
  // Two kings are of two kingdoms.
  const taken = new Set(settled.filter((s) => office !== '' && s.office === office && s.person !== person).map((s) => s.state));
  const sentence = tokens.sentence[phrase.from]!;
  const mirrored = new Set<string>();
  // "يبحث وزير الخارجية فلان مع نظيره الألماني": nor is who has a counterpart of the counterpart's state.
  if (phrase.lemma !== 'نظير')
    for (const s of settled)
      if (s.lemma === 'نظير' && s.stated && s.person !== person && s.at > phrase.from && tokens.sentence[s.at] === sentence)
        mirrored.add(s.state);
  // "وزير الخارجية الفرنسي فلان الذي التقى نظيره": he is of another state than whom he mirrors.
  if (phrase.lemma === 'نظير') {
    // Also by his name alone: "أن لافروف سيلتقي نظيره فلانا".
    const other = settled
      .filter((s) => s.person !== person)
      .flatMap(({ at, state, person: p }) => [{ at, state }, ...p.mentions.map((m) => ({ at: m.span.from, state }))])
      .filter((s) => s.at < phrase.from && tokens.sentence[s.at] === sentence)
      .reduce<{ at: number; state: string } | undefined>((a, b) => (a === undefined || b.at > a.at ? b : a), undefined);
    if (other !== undefined) mirrored.add(other.state);
  }
  const inside = new Set(phrase.stateMentions.map((n) => n.from));
  const candidates = new Set(states.map((m) => m.code));
  if (home !== null) candidates.add(home);
  for (const code of dateline ?? []) candidates.add(code);
  const movements = (organizations ?? []).flatMap(({ org }) => (org!.organization.states.length === 1 ? org!.organization.states : []));
  for (const code of movements) candidates.add(code);
  for (const code of mirrored) candidates.delete(code);
  // "السفير السابق لدى واشنطن": of any other state.
  if (isPresident(phrase, tokens)) for (const code of NO_PRESIDENT) candidates.delete(code);
  if (SENT.has(phrase.lemma)) for (const host of phrase.hosts) candidates.delete(host);
  const fitting = fittingStates(phrase, tokens);
  if (fitting !== undefined && fitting !== ADMINISTRATION) for (const code of candidates) if (!fitting.has(code)) candidates.delete(code);
  const total = states.filter((m) => m.political).length;
  const here = states.filter((m) => tokens.sentence[m.named.from] === sentence && !inside.has(m.named.from));
  const before = here.filter((m) => m.named.from < phrase.from);
  const opening =
    before[0] && before[0].named.from - tokens.bounds[sentence]! <= 3 && before[0].named.state?.kind !== 'adjective'
      ? before[0].code
      : null;
  const side = before.findLast((m) => SIDE.has(tokens.word[m.named.from - 1]?.key ?? ''))?.code ?? null;
  const justBefore = before.at(-1)?.code ?? states.findLast((m) => m.named.from < phrase.from && m.political)?.code ?? null;
  const near = settled.filter((s) => tokens.sentence[s.at] === sentence).sort((a, b) => a.at - b.at);
  const listed = near.filter((s) => s.at < phrase.from).at(-1)?.state ?? null;
  const counterpart = near.find((s) => s.lemma === 'نظير')?.state ?? null;
  const firstCode = states[0]?.code ?? null;
  const possessed = phrase.possessed ? (states.findLast((m) => m.political && m.named.from < phrase.from)?.code ?? null) : null;
  const body = bodyState(phrase, { tokens, states, home });
  const group = groupState(phrase, { tokens, states, home });
  const mine = new Set(person.mentions.map((m) => tokens.sentence[m.span.from]!));
  const subjects = new Set<string>();
  for (const m of states) {
    const at = tokens.sentence[m.named.from]!;
    if (m.political && at < sentence && at >= sentence - 2 && m.named.from - tokens.bounds[at]! <= 4) subjects.add(m.code);
  }
  const previous = sentence > 0 ? (states.find((m) => tokens.sentence[m.named.from] === sentence - 1 && m.political)?.code ?? null) : null;
  const goals = goalsOf(here, { tokens, states, home });
  const visited = new Set(
    goalsOf(
      states.filter((m) => m.named.from < phrase.from && !inside.has(m.named.from)),
      { tokens, states, home },
    ).map((g) => g.code),
  );
  // "وزير الخارجية فلان مع وزير الخارجية المصري": who is told apart by his state is a stranger to the paper.
  const contrast = near.some((s) => s.stated && s.state !== home && (s.lemma === phrase.lemma || s.lemma === 'نظير'));
  const courtesy = isCourteous(tokens, phrase.from);
  // "استقبل محافظ البنك المركزي وفدا يابانيا": who receives in a paper's country is of it.
  // Before the first of his titles: "استقبل نائب رئيس الوزراء ووزير الخارجية".
  const chain = Math.min(
    phrase.from,
    ...person.mentions.filter((m) => m.titles.includes(phrase)).flatMap((m) => [m.span.from, ...m.titles.map((t) => t.from)]),
  );
  const receives = [1, 2, 3].some((k) => {
    const at = chain - k;
    return (
      at >= 0 &&
      tokens.sentence[at] === sentence &&
      tokens.word[at]!.entry?.verb?.classes.has('receive') &&
      tokens.word[at]!.entry?.verb?.object === ''
    );
  });
  const neighbour = tokens.word[phrase.from]!.conj === 'و' ? (before.findLast((m) => m.named.to === phrase.from)?.code ?? null) : null;
  const led = ledState(phrase, person, around);
  const beside = besideState(phrase, settled, person, around);
  const government = governmentState(phrase, around);
  const takenHere = new Set(
    settled
      .filter((s) => office !== '' && s.office === office && s.person !== person && tokens.sentence[s.at] === sentence)
      .map((s) => s.state),
  );
  const unstated = settled.filter((s) => !s.stated && s.person !== person && s.lemma !== 'نظير' && s.lemma !== '');
  const other = phrase.lemma === 'نظير' ? mostNamed(states, mirrored) : null;
  const meetsIn =
    phrase.lemma === 'نظير' || phrase.lemma === 'مضيف'
      ? (before.findLast((m) => m.named.state?.kind === 'capital' || m.named.city !== null)?.code ?? null)
      : null;
  const [spelling, ...months] = spellingsOf(tokens);
  const byCode = new Map<string, StateMention[]>();
  for (const m of states) at(byCode, m.code, () => []).push(m);
  const out = new Map<string, number[]>();
  for (const code of candidates) {
    const own = byCode.get(code) ?? [];
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
      goals.some((g) => g.code === code && g.at < phrase.from) ? 1 : 0,
      goals.some((g) => g.code === code && g.at > phrase.from) ? 1 : 0,
      neighbour === code ? 1 : 0,
      visited.has(code) ? 1 : 0,
      home === code && contrast ? 1 : 0,
      home === code && courtesy ? 1 : 0,
      log(movements.filter((m) => m === code).length),
      home === code && receives ? 1 : 0,
      led === code ? 1 : 0,
      takenHere.has(code) ? 1 : 0,
      beside === code ? 1 : 0,
      government === code ? 1 : 0,
      dateline?.has(code) ? 1 : 0,
      unstated.length && !taken.has(code) ? unstated.filter((s) => s.state === code).length / unstated.length : 0,
      other === code ? 1 : 0,
      meetsIn === code ? 1 : 0,
      spelling!.has(code) ? 1 : 0,
      months.some((set) => set.has(code)) ? 1 : 0,
      phrase.lemma === 'نظير' ? 1 : 0,
      firstCode === code && home !== null && home !== code ? 1 : 0,
      taken.has(code) && (home === code || dateline?.has(code)) ? 1 : 0,
    ]);
  }
  return out;
}
