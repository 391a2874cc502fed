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
import type { StateMention } from '../states.js';
import { besideState, bodyState, governmentState, groupState, ledState } from './company.js';
import { ADMINISTRATION, fittingStates, isPresident, NO_PRESIDENT, officeKey } from './forms.js';
import type { Person } from './persons.js';
import { spellingsOf } from './spelling.js';
import type { Settled, Surroundings } from './surroundings.js';
import { SENT } from './title-words.js';
import type { TitlePhrase } from './titles.js';

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

const SIDE = new Set(['الجانب', 'جانب', 'الطرف', 'الوفد', 'وفد', 'للجانب', 'بالجانب']);
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
