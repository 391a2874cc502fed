/**
 * What speaks for a state being a party that no words tie to the document: how often it stands in their sentences, how
 * near, how much of the article is about it, who else is tied. Counts, positions and kinds, never words;
 * weighed by ../weights/party.ts, which ../../build/train-agreements.mjs makes.
 *
 * @module src/extract/agreements/parties/party-features
 */
import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { Actor } from '../../actors/actor.js';
import { prepositionBefore } from '../../actors/actors.js';
import type { Occasion } from '../../meetings/occasions/occasion.js';
import type { StateMention } from '../../states.js';
import { deedOfNoun, deedOfVerb } from '../frames/deeds.js';
import { occasionOf } from '../occasion.js';
import { type Agreement, familyOf } from '../same.js';
import { isBeside } from '../words/words.js';

export interface PartySources {
  readonly tokens: Tokens<Entry>;
  readonly actors: readonly Actor[];
  readonly states: readonly StateMention[];
  readonly meetings: readonly Occasion[];
  readonly home: string | null;
  /** States of the towns in the datelines. */
  readonly dateline?: (() => ReadonlySet<string>) | undefined;
}

/** Every state of the article that no words tie to the agreement and that may be a party all the same, with its features. */
export function partyCandidates(a: Agreement, sources: PartySources): Map<string, string[]> {
  const { tokens, actors, states, meetings, home } = sources;
  const counts = new Map<string, number>();
  for (const { code, political } of states) if (political) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const s of a.states) if (!counts.has(s)) counts.set(s, 1);
  const ranked = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([code]) => code);
  const total = [...counts.values()].reduce((x, y) => x + y, 0);
  // A part of a list is told of where the whole is.
  const sentences = [
    ...new Set(a.told.map(({ mention: { whole }, sentence }) => (whole === null ? sentence : tokens.sentence[whole.head]!))),
  ];
  const first = Math.min(...sentences);
  const kind = familyOf(a.told[0]!.mention);
  const joint = jointStates(a, meetings);
  const occasion = occasionOf(a, a.states, meetings, tokens)?.occasion;
  const owner = a.nuclear ? nuclearOwner(sources) : null;
  const announcers = new Set(a.told.flatMap((t) => t.ties.announcers));
  const present = presence(sources, new Set(sentences), (at) => inItsName(a, at));
  const before = presence(sources, new Set([first - 1]));
  const tied = Math.min(2, a.states.size);
  const aside = bystanders(sources, new Set(sentences));
  const land = kind === 'ceasefire' && tied === 0 ? landOf(a, sources) : null;
  const isElsewhere = (code: string): boolean => (land === null ? kind === 'deal' && tied === 0 && !a.nuclear : land !== code);
  const isOfOthers = (code: string): boolean => speaks(a, code, sources, kind === 'ceasefire' ? SPEAKS : WELCOMES);
  const out = new Map<string, string[]>();
  for (const code of ranked) {
    if (a.states.has(code) || (tied > 0 && aside.has(code)) || (isElsewhere(code) && isOfOthers(code))) continue;
    const at = present.get(code) ?? new Set<number>();
    const share = at.size / sentences.length;
    const rank = ranked.indexOf(code) + 1;
    const weight = counts.get(code)! / total;
    const near = nearest(a, code, tokens, actors);
    const f = [`tied ${tied}`, `${kind} tied ${tied}`];
    // Steps that add up: what holds for a third holds for any.
    for (const step of [0.01, 0.34, 0.67]) if (share >= step) f.push(`here ${step}`, `here ${step} tied ${Math.min(1, tied)}`);
    for (const step of [1, 2, 3]) if (rank <= step) f.push(`rank ${step}`);
    for (const step of [0.1, 0.25, 0.5]) if (weight >= step) f.push(`share ${step}`, `share ${step} tied ${Math.min(1, tied)}`);
    for (const step of [4, 10, 20]) if (near >= 0 && near <= step) f.push(`distance ${step}`);
    if (at.has(first)) f.push('first');
    else if (before.has(code)) f.push(`before tied ${tied}`);
    if (a.places.size > 0) f.push('placed');
    if (code === home) f.push('home');
    if (a.nuclear) f.push(`nuclear ${nuclearRole(code, owner)}`);
    if (a.nuclear && POWERS.has(code) && code !== owner)
      for (const step of [1, 2, 3]) if (rank <= step) f.push(`nuclear power rank ${step}`);
    if (occasion && occasion.states.size > 0) f.push(occasion.states.has(code) ? 'at the meeting' : 'not at the meeting');
    else if (joint.has(code)) f.push(`joint ${kind}`);
    if (announcers.has(code)) f.push('announcer');
    if (inSubject(a, code, sources)) f.push('subject');
    if (a.planned) f.push(share > 0 ? 'planned here' : 'planned elsewhere');
    for (const tie of new Set(a.told.flatMap((t) => t.ties.how.get(code) ?? []))) f.push(`tie ${tie}`);
    out.set(code, f);
  }
  return out;
}

/** Sentences with the document in which each state is named or acts through somebody. */
function presence(
  { tokens, actors, states }: PartySources,
  sentences: ReadonlySet<number>,
  isName?: (at: number) => boolean,
): Map<string, Set<number>> {
  const out = new Map<string, Set<number>>();
  const put = (code: string, at: number): void => {
    const s = tokens.sentence[at]!;
    if (!sentences.has(s)) return;
    const known = out.get(code);
    if (known) known.add(s);
    else out.set(code, new Set([s]));
  };
  // Where a city lies, or something is done, says nothing: "في العاصمة الأردنية عمّان", "وقعت في بروكسل".
  for (const { code, named, political } of states)
    if (
      political &&
      tokens.word[named.from - 1]?.stem !== 'عاصمه' &&
      !isName?.(named.from) &&
      !(named.state?.kind === 'capital' && isPlace(tokens, named.from))
    )
      put(code, named.from);
  for (const a of actors)
    if (a.kind !== 'origin' && a.prep !== 'في' && a.prep !== 'ب' && !isName?.(a.from)) for (const s of a.states) put(s, a.from);
  return out;
}

/** "التزمت تشاد اتفاق القاهرة": the only town in its name is where it was signed. */
const inItsName = ({ told }: Agreement, at: number): boolean =>
  told.some(({ mention: { place, head, coreTo } }) => place !== null && head < at && at < coreTo);

/** Who "حضر مراسم التوقيع". */
const ATTENDS = /^[وف]?(حضر|حضره|حضرها|حضرت|شهد|شهدت|رعي|رعت|استضاف|استضافت|تستضيف|احتضنت|تحتضن)$/;
const CEREMONY = /^(مراسم|مراسيم|حفل|التوقيع|العاصمه|مدينه)$/;

/** States that are named in these sentences, but only as places or among those who look on. */
function bystanders({ tokens, actors, states }: PartySources, sentences: ReadonlySet<number>): Set<string> {
  const aside = new Map<string, boolean>();
  const note = (code: string, at: number): void => {
    if (!sentences.has(tokens.sentence[at]!)) return;
    aside.set(code, (aside.get(code) ?? true) && looksOn(at));
  };
  for (const { code, named, political } of states) if (political) note(code, named.from);
  for (const a of actors) if (a.kind !== 'origin') for (const s of a.states) note(s, a.from);
  return new Set([...aside].filter(([, all]) => all).map(([code]) => code));

  function looksOn(at: number): boolean {
    const { word, sentence, bounds } = tokens;
    if (word[at - 1]?.stem === 'عاصمه') return true;
    // "سيوقع في جيبوتي": where it is signed.
    if (word[at - 1]?.key === 'في' && at > 1 && isSigning(word[at - 2]!)) return true;
    for (let i = at; i >= bounds[sentence[at]!]!; i--) {
      const { key, entry } = word[i]!;
      if (i < at && entry?.document) return false;
      if (isBeside(key)) return true;
      if (ATTENDS.test(key)) return /^[وف]?حضر/.test(key) || CEREMONY.test(word[i + 1]?.key ?? '');
    }
    return false;
  }
}

const isSigning = (word: Tokens<Entry>['word'][number]): boolean => deedOfVerb(word)?.deed === 'sign' || deedOfNoun(word) === 'sign';

/** "الهدنة في ليبيا": where a truce holds; null where that is not told. */
function landOf(a: Agreement, { tokens, states }: PartySources): string | null {
  for (const { mention } of a.told)
    for (const { code, named } of states)
      if (named.from >= mention.coreTo && named.from <= mention.coreTo + 2 && named.state?.kind === 'name' && isPlace(tokens, named.from))
        return code;
  return null;
}

const SPEAKS = /^[وف]?(?:س?[يت])?(?:رحب|حذر|دع(?:ا|و)?|حث|طالب|ناشد|اعرب|عرب|اشاد|شيد|ندد|ادان|دين|امل)(?:ت|ا|وا)?$/;

const WELCOMES = /^[وف]?(?:س?[يت])?(?:رحب|اشاد|شيد|ندد|ادان|دين|انتقد|نتقد)(?:ت|ا|وا)?$/;

/** "رحبت الصين بالهدنة في سوريا", "ورحبت كينيا ونيبال بالاتفاق": who does one of these things before the document of others, and nothing else there. */
function speaks(a: Agreement, code: string, { tokens: { word, sentence }, actors }: PartySources, verbs: RegExp): boolean {
  const here = new Set(a.told.map((t) => t.sentence));
  const told = actors.filter((x) => here.has(sentence[x.from]!) && x.states.includes(code) && x.kind !== 'origin');
  const verbOf = (x: Actor): string => {
    let i = actors.indexOf(x);
    while (i > 0 && actors[i]!.conj && actors[i - 1]!.to === actors[i]!.from) i--;
    const { from, to } = actors[i]!;
    // "رحب البرلمان بتوقيع كينيا ونيبال على": who signs.
    if (word.slice(from, to).some((w) => deedOfNoun(w) === 'sign')) return '';
    return sentence[from - 1] === sentence[from] ? word[from - 1]!.key : '';
  };
  return told.length > 0 && told.every((x) => verbs.test(verbOf(x)));
}

const isPlace = (tokens: Tokens<Entry>, at: number): boolean => ['في', 'ب'].includes(prepositionBefore(tokens, at));

/** Whose nuclear programme the article speaks of: "البرنامج النووي الإيراني"; else Iran, whose deal is meant without a name. */
export function nuclearOwner({ tokens, states }: PartySources): string {
  const counts = new Map<string, number>();
  for (const { code, named } of states)
    if (named.state?.kind === 'adjective' && /^(ال)?نووي(ه)?$/.test(tokens.word[named.from - 1]?.key ?? ''))
      counts.set(code, (counts.get(code) ?? 0) + 1);
  const [top] = [...counts].sort((x, y) => y[1] - x[1]);
  return top?.[0] ?? 'IR';
}

/** The powers that the Security Council seats, and Germany: who negotiates on nuclear programmes (5+1). */
const POWERS = new Set(['US', 'RU', 'CN', 'GB', 'FR', 'DE']);

/** The United States, and the other powers that sit at the table when the text names them. */
function nuclearRole(code: string, owner: string | null): string {
  if (code === owner) return 'owner';
  return code === 'US' ? 'counterpart' : POWERS.has(code) ? 'power' : 'other';
}

/** States that meet in a sentence that names the document. */
function jointStates(a: Agreement, meetings: readonly Occasion[]): Set<string> {
  const sentences = new Set(a.told.map((t) => t.sentence));
  const out = new Set<string>();
  for (const { facts } of meetings)
    for (const fact of facts) if (sentences.has(fact.sentence) && fact.states.size >= 2) for (const s of fact.states) out.add(s);
  return out;
}

/** Tokens between a mention and the nearest actor of a state in its sentence; −1 for none. */
function nearest(a: Agreement, code: string, tokens: Tokens<Entry>, actors: readonly Actor[]): number {
  let best = -1;
  for (const { mention, sentence } of a.told)
    for (const actor of actors) {
      if (tokens.sentence[actor.from] !== sentence || actor.kind === 'origin' || !actor.states.includes(code)) continue;
      if (inItsName(a, actor.from)) continue;
      const gap = actor.from > mention.head ? actor.from - mention.coreTo : mention.from - actor.to;
      if (best < 0 || gap < best) best = Math.max(0, gap);
    }
  return best;
}

/** The state stands in what the document is about, "حزمة إنقاذ لليونان"; not where it was signed, "الموقع بداكار". */
function inSubject(a: Agreement, code: string, { states, tokens }: PartySources): boolean {
  return a.told.some(({ mention }) =>
    states.some(
      ({ code: c, named }) =>
        c === code &&
        named.from >= mention.coreTo &&
        named.from < mention.to + 6 &&
        !(named.state?.kind === 'capital' && isPlace(tokens, named.from)),
    ),
  );
}
