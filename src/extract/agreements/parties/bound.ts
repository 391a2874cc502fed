/**
 * Whom an agreement binds: the states that words tie to it, and those that are likely to be parties all the same.
 *
 * @module src/extract/agreements/parties/bound
 */

import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import type { Word } from '../../../arabic/words.js';
import { accordsOf, isOfMany } from '../../../lexicon/accords.js';
import type { Entry } from '../../../lexicon/entry.js';
import { organizationOf } from '../../../lexicon/organizations.js';
import type { Actor } from '../../actors/actor.js';
import { probability, type Weights } from '../../linear.js';
import { isSealing } from '../../meetings/real/sealed.js';
import { concludes } from '../frames/frames.js';
import { occasionOf } from '../occasion.js';
import { type Agreement, isMerelyNamed } from '../same.js';
import { nuclearOwner, type PartySources, partyCandidates } from './party-features.js';
import { landAtWar } from './wars.js';

/** Probability at which the likeliest state is a party where no other is. */
const LIKELY = 0.3;
/** And where a deal is called after a town, and no more is told of it. */
const OWNED = 0.55;

/** A movement or a party, which no state is a member of: "هدنة بين كينيا وحركة الشباب", not "بين إيران والقوى الكبرى". */
function isSide(code: string): boolean {
  const kind = organizationOf(code)?.kind;
  return kind === 'armed' || kind === 'party';
}

/** The states that words tie to it, and those that are likely to be parties all the same. */
export function partiesOf(a: Agreement, from: PartySources, weights: Weights): Set<string> {
  const first = a.told[0]!.mention;
  // The charter of the United Nations binds whom it binds; others are signed.
  if (first.lemma === 'ميثاق' && !a.told.some((t) => t.frames.some(concludes))) return new Set(a.stated);
  const out = new Set(a.states);
  // "بين وزارة الصحة والجامعة", "أعلنت وزارة النفط إبرام عقد مع شركة": of the outlet's own state, else of the state that the article is about.
  const own = a.told.some((t) => t.ties.domestic) ? (from.home ?? partyCandidates(a, from).keys().next().value) : undefined;
  if (!a.nuclear && a.told.some((t) => t.ties.private)) return out.size === 0 && own ? new Set([own]) : out;
  const known = out.size === 0 ? knownSides(a, from) : null;
  if (known !== null) return known;
  if (out.size === 1) for (const code of moreFor(a, out, from)) out.add(code);
  const conclusion = occasionOf(a, a.states, from.meetings, from.tokens);
  if (out.size === 0 && a.nuclear) out.add(nuclearOwner(from));
  // Not what a visit ended with.
  else if (out.size === 0 && a.told.some((t) => t.ties.domestic) && !(conclusion?.stated && conclusion.occasion.states.size > 1))
    return own ? new Set([own]) : out;
  // "اتفاق الرياض", merely referred to, binds nobody in particular, or the one or two states that the article is about.
  if (out.size === 0 && isMerelyNamed(a)) {
    const likely = [...partyCandidates(a, from)].filter(([, features]) => probability(weights, features) > OWNED);
    return new Set(likely.length <= 2 ? likely.map(([code]) => code) : []);
  }
  // "اختتمت القمة بإصدار إعلان ليما": of all who were there, few of whom an article names.
  const gathering = conclusion?.occasion.kind === 'summit' || conclusion?.occasion.kind === 'conference';
  if (out.size === 0 && a.places.size > 0 && first.kind === 'declaration' && gathering) return out;
  // Concluded at a meeting: by those who met, not before whom they did.
  const met = new Set<string>();
  const signing = conclusion?.occasion.facts.every(({ trigger }) => isSealing(trigger)) === true;
  if (conclusion?.stated) for (const [code, by] of conclusion.occasion.states) if (!signing || by?.role !== 'present') met.add(code);
  if (out.size < 2 && [...out].every((s) => met.has(s)) && met.size > out.size) return met;
  // "هدنة بين كينيا وحركة الشباب، بوساطة قطر": both sides are told.
  if (a.told.some(({ mention, ties }) => mention.between >= 0 && ties.stated.size > 0 && [...ties.organizations].some(isSide))) return out;
  const movements = [...new Set(a.told.flatMap(({ ties }) => [...ties.organizations]))].filter(isSide);
  // "وقعت حركتا فتح وحماس في العاصمة المصرية اتفاقا": at most of the land whose movements they are.
  if (out.size === 0 && movements.length > 1) {
    const homes = new Set(movements.flatMap((code) => organizationOf(code)!.states));
    return new Set([...partyCandidates(a, from).keys()].filter((code) => homes.has(code)));
  }
  // "اتفاق ينهي الحرب الأهلية في كولومبيا": of whoever else the article speaks.
  const land = out.size === 0 ? landAtWar(a, from) : null;
  if (land !== null) return new Set([land]);
  const sure = [...partyCandidates(a, from)].map(([code, features]) => [code, probability(weights, features)] as const);
  for (const [code, p] of sure) if (p > 0.5) out.add(code);
  // Somebody must have agreed: where nobody is sure, the likeliest.
  const [top] = sure.sort((x, y) => y[1] - x[1]);
  if (out.size === 0 && top && top[1] > LIKELY) out.add(top[0]);
  if (out.size === 1) for (const code of otherSide(a, out, from)) out.add(code);
  if (out.size === 1 && !a.nuclear) for (const code of hostOfEnvoy(a, out, from)) out.add(code);
  // "الوثائق الثنائية" have two sides.
  if (a.told.some((t) => t.mention.bilateral)) for (const [code] of sure) if (out.size < 2) out.add(code);

  return out;
}

/**
 * The sides of an accord that is known by its name, of those that the article speaks of: "اتفاق الطائف"; whoever does something
 * with a convention of many: "تنتهك كينيا اتفاقية جنيف الرابعة"; null where the name tells neither.
 */
function knownSides({ told, nuclear }: Agreement, { states }: PartySources): Set<string> | null {
  if (nuclear) return null;
  const name = told.find((t) => t.mention.accord !== null)?.mention.accord ?? null;
  if (name === null) return null;
  if (isOfMany(name))
    return new Set(told.flatMap(({ ties }) => [...ties.how].filter(([, how]) => how.some((tie) => DOES.test(tie))).map(([code]) => code)));
  const named = new Set(states.filter((s) => s.political).map((s) => s.code));
  const likely = accordsOf(name)!
    .map((sides) => sides.filter((s) => named.has(s)))
    .sort((x, y) => y.length - x.length);
  const [first, second] = likely;
  return second === undefined || first!.length > second.length ? new Set(first) : null;
}

const DOES = /^(?:keep|break|leave|end|sign|revive) subject$/;

/** "قال الوزير المالطي إن الاتفاقية مع كينيا": what one has with somebody is told from the other side, whom the sentence is about. */
function otherSide({ told, nuclear, states }: Agreement, parties: ReadonlySet<string>, from: PartySources): readonly string[] {
  const { tokens, actors } = from;
  // "الاتفاق مع إيران" may be the nuclear one, whoever speaks of it.
  if (nuclear || states.size !== 1 || states.has(nuclearOwner(from))) return [];
  for (const { mention, ties, sentence } of told) {
    const how = [...ties.how.values()].flat();
    if (how.length === 0 || !how.every((tie) => tie === 'with' || tie.endsWith('partner'))) continue;
    const lead = actors.findLast(
      (a) =>
        tokens.sentence[a.from] === sentence &&
        a.to <= mention.from &&
        a.kind !== 'origin' &&
        a.prep === '' &&
        !isListedBehind(a, actors, tokens) &&
        (a.states.length > 0 || a.kind === 'org'),
    );
    if (lead?.states.length === 1 && lead.kind !== 'org' && !parties.has(lead.states[0]!)) return lead.states;
    // "سئل الوزير الكيني عن القمة. وعن المعاهدة مع أوغندا قال": whom the sentence before is about.
    const last = lead === undefined ? speakerBefore(mention.from, sentence, from) : undefined;
    if (last !== undefined && !parties.has(last)) return [last];
    // "وفي نيروبي قال وزير الخارجية إن بلاده": who speaks there is of that land.
    const town = lead === undefined && speaksFor(sentence, mention.from, from) ? townAt(sentence, from) : undefined;
    if (town !== undefined && !parties.has(town)) return [town];
    // "تفويض وزير الخارجية بالتباحث مع الجانب الكيني", "وافق مجلس الوزراء على مذكرة مع كينيا": the paper's own state.
    const own = lead === undefined ? isCabinet(sentence, mention.from, tokens) : lead.states.length === 0 && lead.kind === 'office';
    const mine = own ? (from.home ?? (isCabinet(sentence, mention.from, tokens, true) ? stateOfDateline(from) : null)) : null;
    if (mine !== null && !parties.has(mine)) return [mine];
  }
  return [];
}

const SAYS_OF_IT = /^[وف]?(?:عن|حول|بشان|بخصوص)$/;

/** The state of who speaks in the sentence before one that begins with what he is asked about. */
function speakerBefore(
  until: number,
  sentence: number,
  { tokens: { word, bounds, sentence: of }, actors }: PartySources,
): string | undefined {
  if (sentence === 0 || !SAYS_OF_IT.test(word[bounds[sentence]!]!.key) || bounds[sentence]! + 1 < until - 1) return undefined;
  const able = actors.filter((a) => of[a.from] === sentence - 1 && a.prep === '' && (a.kind === 'name' || a.kind === 'office'));
  return able[0]?.states.length === 1 ? able[0].states[0] : undefined;
}

/** Whether an office that nobody's state is told of stands before a document. */
const speaksFor = (sentence: number, until: number, { tokens, actors }: PartySources): boolean =>
  actors.some(
    (a) => tokens.sentence[a.from] === sentence && a.to <= until && a.kind === 'office' && a.states.length === 0 && a.prep === '',
  );

/** The state of the capital with which a sentence begins. */
function townAt(sentence: number, { tokens: { word, bounds }, states }: PartySources): string | undefined {
  const first = bounds[sentence]!;
  if (!/^و?في$/.test(word[first]!.key)) return undefined;
  return states.find(({ named }) => named.from === first + 1 && named.state?.kind === 'capital')?.code;
}

const ENVOY = /^[وف]?(?:ال)?(?:سفير|سفيره|قنصل)$/;
const BOTH_LANDS = /^(?:ال|لل|بال)(?:بلدين|بلدان|دولتين|دولتان|جانبين|جانبان)$/;

/** "قال سفير كينيا في كوالالمبور إن البلدين سيوقعان": where an envoy of the one side is, the other one. */
function hostOfEnvoy(
  { told }: Agreement,
  parties: ReadonlySet<string>,
  { tokens: { word, bounds }, actors, states }: PartySources,
): string[] {
  for (const { sentence, mention } of told) {
    const here = word.slice(bounds[sentence]!, mention.to);
    if (!here.some(({ key }) => BOTH_LANDS.test(key))) continue;
    for (const a of actors) {
      if (a.from < bounds[sentence]! || a.to > mention.from || a.kind === 'origin' || !a.states.some((s) => parties.has(s))) continue;
      if (!word.slice(a.from, a.to).some(({ key }) => ENVOY.test(key))) continue;
      const post = states.find(
        ({ named }) => named.from >= a.from && named.from <= a.to + 1 && /^(?:في|لدي|ب)$/.test(word[named.from - 1]?.key ?? ''),
      );
      if (post && !parties.has(post.code)) return [post.code];
    }
  }
  return [];
}

/** "اتفاقية بين كينيا ونيبال ومذكرة مع غانا": the last of a list that a preposition opens. */
function isListedBehind(actor: Actor, actors: readonly Actor[], { word }: Tokens<Entry>): boolean {
  let i = actors.indexOf(actor);
  while (i > 0 && actors[i]!.conj && (actors[i - 1]!.to === actors[i]!.from || BODY.test(word[actors[i]!.from - 1]?.key ?? ''))) i--;
  return actors[i]!.prep !== '';
}
const BODY = /^و?(?:ال)?(?:حكوم(?:ه|ت)|جمهوري(?:ه|ت)|دول(?:ه|ت)|ممل(?:كه|كت))$/;

const CABINET = /^[وف]?(?:ال|لل)?(?:مجلس|حكومه|برلمان)$/;
const HOUSES = wordSet('الوزراء النواب الشعب الشيوخ الامه الشوري الاعيان المستشارين');

/** "وافق مجلس الوزراء على": whose state is not told; `sure`: of one state, which "مجلس الأمن" is not. */
function isCabinet(sentence: number, until: number, { word, bounds }: Tokens<Entry>, sure = false): boolean {
  for (let i = bounds[sentence]!; i < until; i++) {
    const { key } = word[i]!;
    if (CABINET.test(key) && (!sure || !key.endsWith('مجلس') || HOUSES.has(word[i + 1]?.key ?? ''))) return true;
  }
  return false;
}

/** "عمان - صادق مجلس النواب على": of the state from whose town alone the article is sent. */
function stateOfDateline({ dateline }: PartySources): string | null {
  const [first, ...others] = dateline?.() ?? [];
  return first !== undefined && others.length === 0 ? first : null;
}

const MORE = wordSet('اخر اخري اخرين اخران اخريين اضافي اضافيه اضافيين اضافيا');
const MORE_REACH = 12;

/**
 * "بنت كوبا جسرا في بنما، ثم وقعت عقدا لبناء جسرين آخرين": what one state is to deliver more of goes where the sentence
 * before has the first.
 */
function moreFor({ told }: Agreement, parties: ReadonlySet<string>, { tokens, actors }: PartySources): string[] {
  const { mention, sentence } = told[0]!;
  if (sentence === 0 || !tokensBetween(mention.coreTo, mention.coreTo + MORE_REACH, tokens).some((w) => MORE.has(w.key))) return [];
  const goals = actors.filter((a) => a.kind === 'state' && a.prep === 'في' && tokens.sentence[a.from] === sentence - 1);
  return goals.length === 1 ? goals[0]!.states.filter((s) => !parties.has(s)) : [];
}

function tokensBetween(from: number, to: number, { word, sentence, count }: Tokens<Entry>): Word<Entry>[] {
  let end = from;
  while (end < Math.min(to, count) && sentence[end] === sentence[from]) end++;
  return word.slice(from, end);
}
