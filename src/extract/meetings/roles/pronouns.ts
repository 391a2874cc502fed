/**
 * Pronouns: with whom somebody meets where only a preposition with a pronoun tells it: "وصل الوزير أمس. واجتمع به السفير", "وعقد معه جلسة مباحثات".
 *
 * @module src/extract/meetings/roles/pronouns
 */
import { wordSet } from '../../../arabic/word-set.js';
import type { Actor } from '../../actors/actor.js';
import { verbBetween } from '../near-verbs.js';
import { GOES, TALKS } from '../words/sides.js';
import type { Places } from './places.js';
import type { Role } from './role.js';

const WITH = wordSet('معه معها به بها');
/** "استقبل وفدا برئاسة الوزير، وبحث معه" */
const WITH_WHOM = new Set(['مع', 'ب', 'برياسه']);

/** "رئيسة البرلمان … زيارتها": whether a pronoun, or a word that ends in one, may mean somebody; a name without a title tells nothing. */
export function isOfGender({ kind, title }: Actor, pronoun: string): boolean {
  if (kind === 'name' && title === null) return true;
  const feminine = title?.gender === 'feminine';
  return pronoun.endsWith('ها') ? feminine : !pronoun.endsWith('ه') || !feminine;
}

/** The token of such a pronoun right behind another; −1 for none. */
const withHimAt = ({ scene: { tokens }, here }: Places, at: number): number =>
  at < tokens.count && tokens.sentence[at] === here && WITH.has(tokens.word[at]!.key) ? at : -1;

/** Who is meant by it, none of those that act: the last one before it in the sentence; else the first one of the sentence before. */
function meantBy(p: Places, at: number, pronoun: string, actors: readonly number[]): number | undefined {
  const { candidates, roles } = p;
  const acting = new Set(actors.flatMap((k) => p.actor(k).persons));
  const fits = (k: number): boolean => {
    const { persons, plural } = p.actor(k);
    if (plural || persons.length > 1 || roles.has(k) || persons.some((who) => acting.has(who))) return false;
    if (persons.length === 0 && !p.isOfficial(k)) return false;
    return isOfGender(p.actor(k), pronoun);
  };
  const here = p.before.filter((k) => p.actor(k).to <= at && fits(k));
  return (
    here.findLast((k) => p.free(k)) ??
    // "وأبرق بري إلى نظيره، كما اتصل به": a word that nobody knows may be a verb.
    here.find((k) => candidates[k]!.prep === '' && !candidates[k]!.listed) ??
    here.findLast((k) => WITH_WHOM.has(candidates[k]!.prep)) ??
    p.inSentenceBefore((k) => fits(k) && p.free(k))
  );
}

/** Puts him into his place beside those who act already; tells whether such a pronoun stands at a token. */
export function givenByPronoun(p: Places, at: number, acting: ReadonlySet<Role>): boolean {
  const pronoun = withHimAt(p, at);
  if (pronoun < 0) return false;
  const actors = [...p.roles].filter(([, role]) => acting.has(role)).map(([k]) => k);
  const meant = actors.length > 0 ? meantBy(p, pronoun, p.scene.tokens.word[pronoun]!.key, actors) : undefined;
  if (meant !== undefined) p.roles.set(meant, 'with');
  return true;
}

const HIM = wordSet('له لها');
/** Words between the host and whom he receives. */
const BEHIND_HOST = 3;

/** "سلم الرسالة الوزير فلان، خلال استقبال الرئيس له": whom the host receives. */
export function receivedByPronoun(p: Places, host: number): number | undefined {
  const { word, sentence } = p.scene.tokens;
  const to = receivesHim(p) ? p.trigger.to : p.actor(host).to;
  for (let i = to; i < to + BEHIND_HOST && sentence[i] === p.here; i++)
    if (HIM.has(word[i]!.key)) return meantBy(p, i, word[i]!.key, [host]);
  return undefined;
}

/** "سلم الوزير الرئيس رسالة خلال استقباله له": host and guest are told by pronouns alone. */
export const receivesHim = ({ scene: { tokens }, trigger: { cls, suffix, to }, here }: Places): boolean =>
  cls === 'receive' && suffix !== '' && to < tokens.count && tokens.sentence[to] === here && HIM.has(tokens.word[to]!.key);

/** Words between a noun and whom it is between: "اتصالات هاتفية جرت أمس بينه وبين". */
const NEAR = 4;
const BETWEEN = wordSet('بينه بينها');

/** "نفى الرئيس حصول أي لقاء بينه وبين نظيره", "الاجتماع الذي عقد بينها وبين الوزير": the last one before whom the pronoun may mean. */
export function givenByBetween(p: Places): void {
  const { scene, trigger, here, before } = p;
  const { word, sentence, count } = scene.tokens;
  let at = trigger.to;
  const end = Math.min(count - 1, at + NEAR);
  while (at < end && sentence[at] === here && !BETWEEN.has(word[at]!.key)) at++;
  if (at >= end || sentence[at] !== here || !BETWEEN.has(word[at]!.key) || word[at + 1]!.key !== 'وبين') return;
  const fits = (k: number): boolean =>
    !p.actor(k).plural && (p.actor(k).persons.length === 1 || p.isOfficial(k)) && isOfGender(p.actor(k), word[at]!.key);
  const meant =
    before.findLast((k) => fits(k) && p.free(k)) ?? (before.some(fits) ? undefined : p.inSentenceBefore((k) => fits(k) && p.free(k)));
  if (meant !== undefined && !p.roles.has(meant)) p.roles.set(meant, 'between');
}

/**
 * "حذر قادة كينيا وتشاد خلال قمتهم", "قال الرئيس إن زعماء المنطقة اتفقوا خلال اجتماعهم": the many who are told last before what they did.
 * `acting`: who did something, told before.
 */
export function manyBefore({ trigger, candidates, before }: Places, acting: number | undefined): number | undefined {
  if (trigger.suffix !== 'هم') return undefined;
  return before.findLast((k) => {
    const { actor, prep, genitive, listed } = candidates[k]!;
    const many = actor.plural && (actor.kind === 'office' || actor.kind === 'group') && actor.persons.length === 0;
    return many && prep === '' && !genitive && !listed && k > (acting ?? -1);
  });
}

/** "قال كوك إن الوزيرة فلانة تجاهلت الأمر في زيارتها": a woman, told behind a name that tells nothing. */
export function womanBefore(p: Places, acting: number | undefined): number | undefined {
  if (acting === undefined || p.trigger.suffix !== 'ها' || p.actor(acting).title !== null) return undefined;
  return p.before.findLast((k) => {
    const { actor, prep, genitive } = p.candidates[k]!;
    return k > acting && actor.persons.length > 0 && prep === '' && !genitive && actor.title?.gender === 'feminine';
  });
}

/** Words between a noun's own person and the next noun: where the journey leads, when it was. */
const GOES_ON = 8;

/** "قال الباحث إن زيارة الرئيس فلان لواشنطن ولقاءه نظيره": behind و a noun is of whom the noun before it names. */
export function ofNounBefore(p: Places): number | undefined {
  const { scene, trigger, candidates, before } = p;
  const { tokens, triggers } = scene;
  if (tokens.word[trigger.from]!.conj !== 'و') return undefined;
  const noun = triggers[trigger.index - 1];
  if (noun === undefined || noun.verb !== null || noun.suffix !== '' || tokens.sentence[noun.from] !== p.here) return undefined;
  const whose = before.find((k) => p.actor(k).from === noun.to && candidates[k]!.prep === '' && p.actor(k).persons.length === 1);
  if (whose === undefined || p.actor(whose).plural || !isOfGender(p.actor(whose), trigger.suffix)) return undefined;
  const { to } = p.actor(whose);
  return trigger.from - to <= GOES_ON && !verbBetween(tokens, to, trigger.from) ? whose : undefined;
}

/** "دعا وزراء خارجية كندا والمكسيك في ختام اجتماعهم", "قال الرئيسان بعد محادثاتهما": the officials of several states whom the pronoun means. */
export const officialsBefore = (p: Places): number | undefined =>
  p.before.findLast((k) => {
    const { kind, plural, states, persons } = p.actor(k);
    return kind === 'office' && plural && states.length + persons.length > 0 && p.free(k);
  });

const TO = new Set(['الي', 'ل']);
/** Words between a journey and where it leads. */
const AHEAD = 4;

/** "زيارته لمصر", "زيارته مصر": the state to which a journey leads. */
function goalOf(p: Places): readonly string[] | undefined {
  const goal = p.after.find((k) => {
    const { kind, from } = p.actor(k);
    const { prep } = p.candidates[k]!;
    return kind === 'state' && (TO.has(prep) || (prep === '' && from === p.trigger.to)) && from - p.trigger.to <= AHEAD;
  });
  return goal === undefined ? undefined : p.actor(goal).states;
}

/** "شكر الرئيس المصري ولي العهد على زيارته لمصر": nobody who acts for a state visits it, but whoever is told last and is of another. */
export function strangerBefore(p: Places, host: number): number | undefined {
  if (!GOES.has(p.trigger.cls) || p.trigger.suffix.startsWith('هم')) return undefined;
  const land = goalOf(p);
  if (land === undefined || !p.actor(host).states.some((s) => land.includes(s))) return undefined;
  return p.before.findLast((k) => {
    const actor = p.actor(k);
    const who = actor.persons.length === 1 || p.isOfficial(k);
    return (
      who && !actor.plural && actor.states.length > 0 && !actor.states.some((s) => land.includes(s)) && isOfGender(actor, p.trigger.suffix)
    );
  });
}

/** "قال المتحدث إن ذلك جاء خلال لقاء الرئيس الرئيس الضيف في إطار زيارته لمصر": the one of those who meet who is no host there. */
export function guestBefore(p: Places): number | undefined {
  const { scene, trigger, mine, here } = p;
  const meeting = scene.triggers[trigger.index - 1];
  if (!GOES.has(trigger.cls) || meeting === undefined || !TALKS.has(meeting.cls) || scene.tokens.sentence[meeting.from] !== here)
    return undefined;
  const land = goalOf(p);
  if (land === undefined || verbBetween(scene.tokens, meeting.to, trigger.from)) return undefined;
  const isMet = ({ from, states, plural, kind }: Actor): boolean =>
    from >= meeting.to && from < trigger.from && states.length > 0 && !plural && kind !== 'origin';
  const who = mine.filter((k) => isMet(p.actor(k)));
  const guests = who.filter((k) => !p.actor(k).states.some((s) => land.includes(s)));
  return guests.length === 1 && who.length === 2 && isOfGender(p.actor(guests[0]!), trigger.suffix) ? guests[0] : undefined;
}
