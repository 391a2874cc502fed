/**
 * Carry: a day that one sentence tells and that holds for what the next ones tell: "استقبل الوزير اليوم السفير. كما
 * التقى …", "… أمس. جاء ذلك خلال لقاء". Without such a day before it a meeting has none: that an article tells of it
 * today does not say that it was today.
 *
 * @module src/extract/meetings/days/carry
 */

import { wordSet } from '../../../arabic/word-set.js';
import { isVerb, RELATIVE } from '../../clauses.js';
import type { Person } from '../../persons/person.js';
import { deedBack, isDeed } from '../near-verbs.js';
import { isDoneWhereFrom } from '../occasions/gone-before.js';
import { type Occasion, withParts } from '../occasions/occasion.js';
import type { Facts } from '../parties.js';
import type { Scene } from '../scene.js';
import { tellsWhereSaid } from '../who/statements.js';
import { WITH_WHOM } from '../words/sides.js';
import type { Trigger } from '../words/trigger.js';
import { aroundDay } from './around.js';
import { isSpokenOf, issuedThen } from './others.js';
import { dayOfPress, isSaidToPress, leadDay, pressDay, spokenOfAfter } from './press.js';
import { isSaidFurther, opensWithSaying } from './said-further.js';
import { DAY, MONTH, on, type When } from './side.js';
import { dayIn, isBackground, isDaily, isReception, isThen, isTold, type Story, storyBefore, TELLS } from './story.js';
import { isOfLetterBefore, isOfSigning, isThatMorning } from './that-day.js';
import { isNow } from './under-way.js';
import { DURING, FIRST, isOwn } from './when.js';

/** Words before the meeting in "وأوضح المتحدث أن ذلك جاء خلال لقاء". */
const OPENING = 14;
/** "في غضون ذلك", "إلى ذلك": something else. */
const MEANWHILE = wordSet('غضون الي والي مع ومع رغم بعد قبل عن علي');
const COMES = wordSet('جاء جاءت وجاء وجاءت ياتي تاتي وياتي وتاتي');
const THIS = wordSet('هذا هذه ذلك وذلك وهذا');

/** "أكد الوزير أمس … . جاء ذلك خلال لقاء": said or done on the day that the sentence before tells. */
export function carried(scene: Scene, { verb, from }: Trigger): When | null {
  const { word, bounds, sentence } = scene.tokens;
  const here = sentence[from]!;
  const start = bounds[here]!;
  if (verb || here === 0) return null;
  // "خلال أول لقاء"
  const before = FIRST.has(word[from - 1]!.key) ? from - 2 : from - 1;
  if (!DURING.has(word[before]!.key) && word[before]!.key !== 'بعد') return null;
  let refers = word[before - 1]?.stem === 'ذلك' || tellsWhereSaid(scene.tokens, here);
  const far = plainWords(scene, start, from);
  for (let i = start; i < from && i < start + OPENING; i++) {
    // "جاء ذلك في البيان الذي صدر في ختام زيارة": it is in a statement.
    if (RELATIVE.has(word[i]!.key) && word[i]!.key !== 'من' && !scene.isWho(i - 1)) return null;
    if (
      (word[i]!.stem === 'ذلك' && !MEANWHILE.has(word[i - 1]?.key ?? '')) ||
      (THIS.has(word[i]!.key) && COMES.has(word[i - 1]?.key ?? ''))
    )
      refers ||= far <= OPENING;
    refers ||= isOfLetterBefore(scene.tokens, i);
  }
  if (!refers) return null;
  for (let s = here - 1; s >= Math.max(0, here - STATEMENTS); s--) {
    const day = dayIn(scene, s);
    if (day !== null) return on(day);
    // "أكد الوزير أمس … . وقال إن … . جاء ذلك خلال لقاء": all that he has said.
    if (!opensWithSaying(scene, s) || scene.dates.some((d) => sentence[d.tokens[0]] === s && isTold(scene, d.tokens[0]))) return null;
  }
  return null;
}

/** Words between two tokens that are of nobody's name and office. */
function plainWords(scene: Scene, from: number, to: number): number {
  let far = 0;
  for (let i = from; i < to; i++) if (!scene.isWho(i)) far++;
  return far;
}

/** Sentences of what somebody has said. */
const STATEMENTS = 4;

/** Sentences over which a story goes on with the same people, with what comes next, with "اللقاء". */
const GOES_ON = 5;
const NEXT = 1;
const REFERS = 3;
/** Gives their days to those that are told after a day, in the order of the text. */
export function carryDays(scene: Scene, occasions: readonly Occasion[]): Occasion[] {
  const out: Occasion[] = [];
  for (const o of occasions) {
    const { trigger } = o.facts[0]!;
    const open = (o.when === null || isNow(o.when)) && !isOnlySpokenOf(scene, trigger) && !isDoneWhereFrom(scene, trigger);
    const when = open && o.status === 'held' ? dayFor(scene, o, out) : null;
    out.push(when === null ? o : { ...o, when });
  }
  return withParts(
    occasions,
    out.map((o) => {
      const when = o.when === null && o.status === 'held' ? spokenOfAfter(scene, o, out) : null;
      return when === null ? o : { ...o, when };
    }),
  );
}

/** "تلقى أمس اتصالا … جدد خلاله ترحيبه به خلال زيارته": no day told in a report is that of what is spoken of on a day of its own. */
const isOnlySpokenOf = (scene: Scene, trigger: Trigger): boolean =>
  scene.dates.some((d) => scene.tokens.sentence[d.tokens[0]] === scene.tokens.sentence[trigger.from] && isSpokenOf(scene, trigger, d));

const dayFor = (scene: Scene, o: Occasion, before: readonly Occasion[]): When | null =>
  receptionDay(scene, o.facts[0]!.trigger) ??
  besideDay(scene, o, before) ??
  pressDay(scene, o, before) ??
  aroundDay(scene, o, before) ??
  deedDay(scene, o.facts[0]!.trigger) ??
  (isBackground(scene, o.facts[0]!) && !isThatMorning(scene, o.facts[0]!.trigger) ? null : storyDay(scene, o, before));

/** "شرف الملك مساء اليوم الحفل، وكان في استقباله الأمير": on the day of the arrival that the sentence tells before it. */
function receptionDay(scene: Scene, { from, verb }: Trigger): When | null {
  const { sentence } = scene.tokens;
  if (verb !== null || !isReception(scene, from)) return null;
  const days = scene.dates.filter(
    ({ tokens: [at], relation, value }) => sentence[at] === sentence[from] && at < from && relation === 'at' && value?.length === DAY,
  );
  return days.length === 1 && isTold(scene, days[0]!.tokens[0]) ? on(days[0]!) : null;
}

const LINKS = wordSet('كما ثم حين حينما عندما حيث و');

/**
 * "سارع الرئيس أمس إلى عرض استضافة القمة، وأجرى اتصالات", "وفي يوم السبت هنأ الرئيس، ورأس المجلس، وعقد مباحثات": what follows a dated deed in
 * the same sentence, verb by verb.
 */
function deedDay(scene: Scene, { head, from }: Trigger): When | null {
  const { tokens, clauses, dates, published } = scene;
  const { word, sentence, bounds } = tokens;
  const here = sentence[from]!;
  let far = head;
  for (let plain = 0; far > bounds[here]! && plain < LEADS_IN; far--) if (!scene.isWho(far - 1)) plain++;
  const verb = deedBack(scene, head, far);
  if (verb < 0 || word[verb]!.entry!.verb!.tense !== 'past' || !isOwn(tokens, verb)) return null;
  if (word[verb]!.conj === '' && !LINKS.has(word[verb - 1]?.key ?? '')) return null;
  const day = dates.findLast(({ tokens: [, to] }) => to <= verb && sentence[to - 1] === here);
  if (day === undefined || day.relation !== 'at' || day.value === null || day.value.length < MONTH) return null;
  if ((published !== null && day.value > published) || issuedThen(word, day.tokens[0])) return null;
  for (let c = clauses.at[day.tokens[0]]! + 1; c <= clauses.at[head]!; c++)
    if (!TELLS.has(clauses.list[c]!.opener) && !isThen(tokens, clauses.list[c]!.from)) return null;
  // The deed of the day, which is past as well and no plan; a day at the head of the sentence is that of the deed behind it.
  let deed = deedBack(scene, day.tokens[0] - 1, bounds[here]!);
  if (deed < 0) for (deed = day.tokens[1]; deed < verb && !isDeed(scene, deed); deed++);
  if (deed === verb || word[deed]!.entry!.verb!.tense !== 'past') return null;
  return word[deed]!.entry!.verb!.lemma === 'كان' ? null : on(day);
}

const ADDS = wordSet('كما ثم');

/** "استقبل اليوم السفير، كما التقى …": done besides, in the same sentence, by the same. */
function besideDay({ tokens: { word, sentence } }: Scene, o: Occasion, before: readonly Occasion[]): When | null {
  const [first] = o.facts;
  const { from } = first!.trigger;
  let adds = first!.besides;
  for (let i = from - 1; i >= from - 4 && i >= 0 && sentence[i] === sentence[from]; i--) adds ||= ADDS.has(word[i]!.key);
  if (!adds) return null;
  const other = before.findLast(
    (x) =>
      x.when?.value?.length === DAY &&
      x.status === 'held' &&
      x.facts.at(-1)!.sentence === first!.sentence &&
      (x.when.end === null || sentence[x.when.mention.tokens[0]] === first!.sentence) &&
      [...o.persons.keys()].some((who) => x.persons.has(who)),
  );
  return other?.when ?? null;
}

function storyDay(scene: Scene, o: Occasion, before: readonly Occasion[]): When | null {
  const first = o.facts[0]!;
  const { trigger, sentence } = first;
  // "وذكرت الوكالة أن اللقاء عقد": what is reported of the one that was told.
  const reported = isThat(scene, trigger);
  const story = storyBefore(scene, sentence, GOES_ON);
  if (!isTold(scene, reported ? trigger.from - 2 : trigger.from) && !isSaidToPress(scene, trigger)) return null;
  const press = trigger.cls === 'press' ? dayOfPress(scene, o, before) : null;
  if (press !== null) return press;
  // "وكان الوزير استقبل صباحا السفير": on the day of the news, however far its lead is.
  if (isThatMorning(scene, trigger)) {
    const lead = leadDay(scene);
    if (lead !== null) return on(lead);
  }
  if (story === null) {
    // "… الاجتماع الذي جمع أمس … . وانتقل بعد الظهر إلى … حيث اجتمع": later on the day of the meeting just told.
    const told = before.findLast((x) => x.facts.at(-1)!.sentence < sentence && sentence - x.facts.at(-1)!.sentence <= REFERS);
    return told?.status === 'held' && told.when?.value?.length === DAY && isLaterThatDay(scene, trigger) ? told.when : null;
  }
  const away = sentence - story.sentence;
  const people = peopleOf(scene, story, before);
  const same = [...o.persons.keys()].some((who) => people.has(who));
  const carries =
    (away <= REFERS && o.facts.some((f) => f.sentence === sentence && isLaterThatDay(scene, f.trigger))) ||
    (away <= REFERS && isReferredTo(scene, first) && (same || first.anchored.size === 0)) ||
    (away <= (same ? REFERS : NEXT) && isReception(scene, trigger.from)) ||
    (away <= REFERS && same && isDaily(scene, sentence)) ||
    (away <= GOES_ON && same && isOneMore(scene, trigger)) ||
    isSaidFurther(scene, o, story.sentence, people) ||
    (away <= NEXT && isOfSigning(scene, trigger, story.sentence)) ||
    goesOn(scene, first, story.sentence, same, people);
  return carries ? on(story.day) : null;
}

/** Everybody in the sentence that tells a day, and those of the meetings told in it or on its day. */
function peopleOf({ actors, tokens }: Scene, { sentence, day }: Story, before: readonly Occasion[]): ReadonlySet<Person> {
  const out = new Set<Person>();
  for (const { from, persons } of actors) if (tokens.sentence[from] === sentence) for (const who of persons) out.add(who);
  for (const x of before)
    if (x.when?.mention === day || x.facts.some((f) => f.sentence === sentence)) for (const who of x.persons.keys()) out.add(who);
  return out;
}

/** Words before the verb in "وفي وقت لاحق من بعد الظهر استقبل". */
const LEADS_IN = 6;

/** "كما التقى الوزير", "ثم استقبل", "وأجرى": what the same do next. @param story the sentence that tells the day */
function goesOn(scene: Scene, { trigger }: Facts, story: number, same: boolean, people: ReadonlySet<Person>): boolean {
  const { tokens, actors } = scene;
  const { word, sentence, bounds } = tokens;
  const away = sentence[trigger.from]! - story;
  const start = bounds[sentence[trigger.from]!]!;
  let verb = start;
  while (verb <= trigger.head && !isDeed(scene, verb)) verb++;
  if (verb > trigger.head || verb - start > LEADS_IN) return false;
  const { tense, classes, lemma } = word[verb]!.entry!.verb!;
  if (tense !== 'past' || lemma === 'كان') return false;
  if (actors.some((a) => a.from >= start && a.to <= verb && a.from < a.to)) return false;
  // "واصطحب ضيفه في جولة، وعقدا جلسة": the deed that holds it goes with the first.
  const last = deedBack(scene, trigger.head, verb + 1);
  const own =
    isOwn(tokens, verb) || (last > verb && word[last]!.conj === 'و' && word[last]!.entry!.verb!.tense === 'past' && isOwn(tokens, last));
  const adds = verb > start && ADDS.has(word[verb - 1]!.key);
  // "تسلم الوكيل اليوم أوراق اعتماد سفراء. فقد استقبل سعادته": it tells how.
  const tells = verb > start && word[verb - 1]!.key === 'فقد';
  if (tells && own) return away <= NEXT;
  // "كما استقبل رئيس الجمهورية سفيرة أستراليا": an office without a name is that of whoever acted before.
  const lead = adds && own ? actors.find((a) => a.from === verb + 1 && a.from < a.to) : undefined;
  const acts = lead?.persons.length === 0 ? lead.kind === 'office' : lead?.persons.some((who) => people.has(who)) === true;
  // "احتجت تشيلي أمس. وعقد السفير التشيلي لقاءات": what a state does, and who acts for it.
  const doer = actors.find((a) => a.from === verb + 1 && a.from < a.to);
  const state = actors.find((a) => sentence[a.from] === story && a.from < a.to && a.kind !== 'origin');
  const sided = state !== undefined && state.persons.length === 0 && doer?.states.some((s) => state.states.includes(s)) === true;
  if (!same && !acts) return sided && own && away <= NEXT && word[verb]!.conj === 'و' && !classes.has('say');
  if (own && (adds || word[verb]!.conj !== '' || verb > start)) return away <= GOES_ON;
  return away <= NEXT && word[verb]!.conj === 'و' && !classes.has('say');
}

const MORE = wordSet('اخر اخري ثان ثالث رابع خامس ثانيه ثالثه منفصل منفصله مماثل مماثله');

/** "وفي لقاء ثالث استقبل الوزير", at the head of a sentence. */
function isOneMore({ tokens: { word, bounds, sentence } }: Scene, { from, to, verb, definite }: Trigger): boolean {
  const start = bounds[sentence[from]!]!;
  return verb === null && !definite && from <= start + 1 && word[start]!.stem === 'في' && MORE.has(word[to]?.key ?? '');
}

const TIMES = wordSet('مساء صباحا ظهرا ليلا عصرا فجرا لاحقا');
const AFTER = wordSet('فور عقب وعقب وفور لدي اثر بعد وبعد');
const SAT = wordSet('اللقاء الاجتماع الاستقبال المقابله الجلسه المباحثات المحادثات المراسم الحفل');
const SOON = /^(?:ب?ساع(?:ه|ات|تين)|بقليل|ب?دقا[يئ]ق|مباشره)$/;
const THEN = wordSet('بعدها وبعدها ذلك وذلك');
const NOON = wordSet('الظهر ظهر الليل لاحق');

/** Words behind a meeting, those of whom it names among them, up to "بعد ذلك". */
const BEHIND = 10;

/** "وانتقل بعد الظهر إلى … حيث اجتمع", "قبيل منتصف الليل", "فور وصوله": a time of the day that was told before. */
function isLaterThatDay({ tokens: { word, bounds, sentence }, dates }: Scene, { from, to }: Trigger): boolean {
  const start = bounds[sentence[from]!]!;
  for (let i = start; i < to + BEHIND && sentence[i] === sentence[from]; i++) {
    const { key } = word[i]!;
    const before = word[i - 1]?.key ?? '';
    const time = TIMES.has(key) || (NOON.has(key) && (before === 'بعد' || before === 'قبل' || before === 'منتصف' || before === 'وقت'));
    // "وعقب اللقاء عقد الضيف جلسة"
    if (i === start + 1 && i < from && AFTER.has(before) && SAT.has(key)) return true;
    if (/^وصوله(?:ا|م|ما)?$/.test(key) && AFTER.has(before) && i < from) return true;
    const alone = !dates.some((d) => d.tokens[0] <= i && i < d.tokens[1]);
    if (time && alone && (i < from || key !== 'لاحق') && i < to + LEADS_IN) return true;
    // "واستقبلهم بعد ذلك": next, where nothing tells how much later.
    if (THEN.has(key) && alone && (before === 'بعد' || key.endsWith('بعدها'))) return true;
    // "بعد ذلك بساعة", "بعدها بقليل"
    if (SOON.test(key) && [word[i - 1], word[i - 2], word[i - 3]].some((w) => THEN.has(w?.key ?? ''))) return true;
  }
  return false;
}

const MEETS = new Set<Trigger['cls']>(['meet', 'visit', 'receive', 'session', 'negotiate']);

const isThat = ({ tokens: { word, bounds, sentence } }: Scene, { from }: Trigger): boolean =>
  from - 2 > bounds[sentence[from]!]! && THAT.has(word[from - 1]!.key);
const THAT = wordSet('ان بان');
/** "وجرى خلال اللقاء", "وتناول اللقاء", "في هذه الزيارة": of what was told before, in whatever words. */
function isReferredTo({ tokens }: Scene, { trigger }: Facts): boolean {
  const { word, sentence } = tokens;
  const { cls, definite, number, to, from, suffix } = trigger;
  if (!MEETS.has(cls) || !definite || suffix !== '' || trigger.verb !== null) return false;
  // "المحادثات مع إيران": others than those just told.
  if (number !== 'singular' && WITH_WHOM.has(word[to]?.key ?? '')) return false;
  const before = word[from - 1];
  if (
    before === undefined ||
    sentence[from - 1] !== sentence[from] ||
    !(THIS.has(before.key) || DURING.has(before.key) || THAT.has(before.key) || isVerb(tokens, from - 1))
  )
    return false;
  const next = word[to];
  return to === from + 1 && !(next !== undefined && sentence[to] === sentence[from] && next.def);
}
