/**
 * When: the date that belongs to a trigger: the nearest in its own stretch of the sentence, not one
 * that belongs to another meeting or deed, or tells when somebody spoke of it or since when something holds.
 *
 * @module src/extract/meetings/when
 */
import { formatDay, parseDay } from '../../arabic/calendar.js';
import { type DateMention, type Direction, resolveDate } from '../../arabic/dates.js';
import { Kind } from '../../arabic/words.js';
import type { VerbClass } from '../../lexicon/verbs.js';
import { bordersBetween, bordersWith, isVerb } from '../clauses.js';
import { lowest } from '../lowest.js';
import { daysUntilEnd } from './lasting.js';
import type { Scene } from './scene.js';
import { sideOf } from './tense.js';
import type { Trigger } from './triggers.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export interface When {
  readonly mention: DateMention;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when it cannot be told. */
  readonly value: string | null;
  readonly end: string | null;
  /** How closely the date stands with its trigger; above zero. */
  readonly score: number;
  /** Days that the meeting began before the day told, which was its last. */
  readonly before?: number;
}

/** @param planned the meeting lies ahead: a bare weekday is then the next one */
export function whenOf(scene: Scene, trigger: Trigger, planned: boolean): When | null {
  const { tokens, dates } = scene;
  const sentence = tokens.sentence[trigger.from]!;
  let best: DateMention | null = null;
  let bestScore = 0;
  for (const d of dates) {
    const [from] = d.tokens;
    if (tokens.sentence[from]! > sentence) break;
    if (tokens.sentence[from] !== sentence) continue;
    if (d.relation === 'since') {
      if (isUnderWay(scene, trigger, d)) return resolvedTo(scene, timed(d, CERTAIN), 'past');
      continue;
    }
    if (isPutOff(scene, trigger, from)) return timed(d, CERTAIN);
    if (d.relation === 'until') continue;
    if (d.relation === 'before' && !isWithin(scene, d)) continue;
    if (issuedThen(tokens.word, from) || sinceThen(tokens.word, trigger.to, from) || isOfDocument(tokens.word, trigger.to, from)) continue;
    const score = isItsBeginning(scene, trigger, from) ? CERTAIN : closeness(scene, trigger, d);
    if (score > bestScore) {
      bestScore = score;
      best = d;
    }
  }
  const counted = fromIts(scene, trigger);
  if (counted !== null) return counted;
  if (best === null) return now(scene, trigger);
  const told = timed(best, bestScore);
  const last = daysUntilEnd(scene, trigger);
  if (last > 1) return begun({ ...told, before: last - 1 });
  return planned ? towards(scene, told, 'future') : bySide(scene, trigger, told);
}

const timed = (mention: DateMention, score: number): When => ({ mention, value: mention.value, end: mention.until ?? null, score });

const GOES_ON = set(
  'المنعقد المنعقده منعقد منعقده الجاري الجاريه جاريه المستمر المستمره مستمره المتواصل المتواصله متواصله القايمه الدايره',
);
/** What is said of it to have begun or to go on. */
const RUNS = new Set(['التأم', 'بدأ', 'انطلق', 'استمر', 'تواصل', 'انعقد', 'عقد', 'جرى', 'أجرى', 'زار', 'استضاف', 'احتضن', 'قام']);
/** Words between a meeting and since when it is under way. */
const LASTING = 9;

/** "المؤتمر المنعقد منذ الأحد", "الذي يزور بيروت منذ الاثنين": it began then; not "أول لقاء منذ 2011", "لم يزرها منذ". */
function isUnderWay({ tokens: { word, sentence }, published, clauses }: Scene, trigger: Trigger, d: DateMention): boolean {
  const [from] = d.tokens;
  if (d.value === null || from < trigger.to || from > trigger.to + LASTING) return false;
  if (d.value.length !== DAY && d.value.slice(0, 7) !== published?.slice(0, 7)) return false;
  if (word[trigger.from - 1]?.key === 'لم' || word[trigger.from - 1]?.key === 'لا') return false;
  const visits = trigger.verb?.tense === 'present' && trigger.kind === 'visit';
  if (visits) return bordersBetween(clauses, trigger.head, from) <= 1;
  if (trigger.verb !== null) return false;
  for (let i = trigger.to; i < from && sentence[i] === sentence[from]; i++) {
    if (word[i]!.key === 'لم' || word[i]!.key === 'لا') return false;
    if (GOES_ON.has(word[i]!.key) && i >= from - 2) return true;
    if (RUNS.has(word[i]!.entry?.verb?.lemma ?? '')) return true;
  }
  return false;
}

/** "زار طرابلس في مارس", "يستقبل الجمعة": without a year or a week the verb tells which one. */
function bySide(scene: Scene, trigger: Trigger, when: When): When {
  const { expression } = when.mention;
  const side = sideOf(scene, trigger);
  const open =
    (expression.kind === 'weekday' && expression.step === undefined) ||
    (side === 'past' &&
      (expression.kind === 'day' || expression.kind === 'month') &&
      expression.year === undefined &&
      expression.step === undefined);
  return side === null || !open ? when : resolvedTo(scene, when, side);
}

/** Words between "قبل يومين من" and the meeting: "قبل يومين من بدء أعمال القمة". */
const STEPS = 3;

/** "تأتي الزيارة قبل يومين من القمة": the day of the meeting counted from that of what comes before it. */
function fromIts(scene: Scene, { from, head, cls, number }: Trigger): When | null {
  const { tokens, dates, published } = scene;
  const { word, sentence } = tokens;
  const count = dates.find(
    ({ tokens: [, to], expression }) => expression.kind === 'unknown' && expression.toEvent && to < from && to >= from - STEPS,
  );
  if (count?.expression.kind !== 'unknown' || sentence[count.tokens[0]] !== sentence[head] || published === null) return null;
  const days = count.expression.toEvent!;
  // "بعد 18 يوما من المفاوضات": how long they lasted.
  if (days < 0 && (cls === 'negotiate' || cls === 'dialogue' || number !== 'singular')) return null;
  // Of two deeds a day tells that of the one that it stands beside.
  const beside = dates.filter(
    ({ tokens: [at, to], value, relation }) =>
      sentence[at] === sentence[from] &&
      relation === 'at' &&
      value?.length === DAY &&
      (to <= count.tokens[0] ? count.tokens[0] - to < FAR : false),
  );
  const base = beside.at(-1)?.value ?? (isNow(scene, count.tokens[0], from) ? published : null);
  if (base === null) return null;
  for (let i = count.tokens[1] + 1; i < from; i++) if (isVerb(tokens, i) || word[i]!.kind !== Kind.Word) return null;
  return { ...timed(count, CERTAIN), value: formatDay(parseDay(base) + days) };
}

/** The verb before it, or behind where none stands before, tells of the day of publication. */
function isNow({ tokens, nameAt }: Scene, at: number, from: number): boolean {
  const { word, sentence } = tokens;
  const tells = (i: number): boolean | null => (nameAt[i]! < 0 && isVerb(tokens, i) ? word[i]!.entry!.verb!.tense === 'present' : null);
  for (let i = at - 1; i >= 0 && sentence[i] === sentence[at]; i--) {
    const told = tells(i);
    if (told !== null) return told;
  }
  for (let i = from + 1; i < word.length && sentence[i] === sentence[at]; i++) {
    const told = tells(i);
    if (told !== null) return told;
  }
  return false;
}

const NOW = new Set(['حاليا', 'الان']);

/** "الذي يزور القاهرة حاليا", "زيارته الحالية إلى موسكو": under way on the day of publication. */
function now({ tokens: { word, sentence }, clauses, published, dates }: Scene, trigger: Trigger): When | null {
  if (published === null || trigger.kind !== 'visit' || (trigger.verb !== null && trigger.verb.tense !== 'present')) return null;
  for (let i = trigger.to; i < trigger.to + FAR && sentence[i] === sentence[trigger.from]; i++) {
    const current = word[i]!.key === 'الحاليه' && i <= trigger.to + 1;
    if (!current && !(NOW.has(word[i]!.key) && bordersBetween(clauses, trigger.head, i) <= 1)) continue;
    if (dates.some((d) => d.tokens[0] <= i && d.tokens[1] > i)) return null;
    return { mention: today(i, published), value: published, end: null, score: FAINT };
  }
  return null;
}

const today = (at: number, published: string): DateMention => ({
  start: 0,
  end: 0,
  tokens: [at, at + 1],
  rule: 'now',
  relation: 'at',
  expression: { kind: 'offset', days: 0 },
  value: published,
  precision: 'day',
  needsPublication: true,
});

/** "اختتم أمس زيارة استمرت يومين": the day told is the last. */
function begun(when: When): When {
  if (when.before === undefined || when.value?.length !== DAY) return when;
  return { ...when, value: formatDay(parseDay(when.value) - when.before), end: when.value };
}

/** "تطرق اللقاء إلى اتفاقية خط الأنابيب لعام 1973": the year of the document. */
function isOfDocument(word: Scene['tokens']['word'], after: number, from: number): boolean {
  if (word[from]!.prep !== 'ل') return false;
  for (let i = from - 1; i >= Math.max(after, from - FAR); i--) if (word[i]!.entry?.document) return true;
  return false;
}

/** "بمناسبة زيارته التي بدأها أمس": when a visit began is its day, whatever was done today. */
function isItsBeginning({ tokens, triggers }: Scene, trigger: Trigger, from: number): boolean {
  if (trigger.kind !== 'visit' || trigger.verb !== null || from < trigger.to || from > trigger.to + FAR) return false;
  const begins = tokens.word[from - 1]!.entry?.verb ?? tokens.word[from - 2]!.entry?.verb;
  const next = triggers[trigger.index + 1];
  return begins?.lemma === 'بدأ' && begins.object !== '' && (next === undefined || next.from > from);
}

const PUT_OFF = set('تاجيل بتاجيل ارجاء بارجاء اجل اجلت ارجا ارجات تاجل تاجلت ارجي ارجيت');
/** Above any date that merely stands near. */
const CERTAIN = 4;

/** "تأجيل الاجتماع، الذي كان مقررا غدا، إلى النصف الأول من مارس": the day to which it is put off. */
function isPutOff({ tokens: { word, sentence }, actors }: Scene, { from }: Trigger, day: number): boolean {
  let off = false;
  for (let i = from - 1, steps = 0; i >= 0 && steps < 4 && sentence[i] === sentence[from]; i--, steps++) {
    off ||= PUT_OFF.has(bare(word[i]!));
    // Whoever puts it off is no way: "أرجأ الرئيس الكيني وليام روتو زيارة".
    const subject = actors.find((a) => a.to === i + 1 && a.from < i);
    if (!off && subject) i = subject.from;
  }
  if (!off || day < from) return false;
  for (let i = day - 1; i >= day - 5; i--) {
    if (TO.has(word[i]!.key)) return true;
    if (word[i]!.kind !== Kind.Word || word[i]!.entry?.verb) return false;
  }
  return false;
}

const TO = new Set(['الي', 'حتي']);
const bare = ({ conj, key }: Scene['tokens']['word'][number]): string => (conj === '' ? key : key.slice(1));

const END = new Set(['نهايه', 'ختام', 'انتهاء', 'اخر']);

/** "قبل نهاية الشهر": within the month that is under way or to come. */
function isWithin({ tokens, published }: Scene, { tokens: [from], value }: DateMention): boolean {
  if (value === null || published === null || value.length === DAY) return false;
  return END.has(tokens.word[from]!.stem) && value >= published.slice(0, value.length);
}

/** Letters of a day: YYYY-MM-DD. */
export const DAY = 10;
/** Below any date of the sentence itself. */
export const FAINT = 0.1;

/** The same date, once it is known on which side of publication the meeting lies. */
export function towards(scene: Scene, when: When, direction: Direction): When {
  const { kind } = when.mention.expression;
  // A day of a month is best taken as the nearest, unless it is to come.
  if (kind !== 'weekday' && (direction !== 'future' || (kind !== 'day' && kind !== 'month'))) return when;
  return resolvedTo(scene, when, direction);
}

function resolvedTo({ published }: Scene, when: When, direction: Direction): When {
  const { expression } = when.mention;
  const again = resolveDate(expression, { published, direction, anchor: null });
  return begun({ ...when, value: again.value, end: again.until ?? null });
}

/** "ألغى زيارة كانت مقررة الجمعة": what is called off would have been on the Friday to come. */
export const laterOf = (scene: Scene, when: When | null): When | null =>
  when?.mention.expression.kind === 'weekday' ? towards(scene, when, 'future') : when;

function closeness(scene: Scene, trigger: Trigger, d: DateMention): number {
  const { tokens, clauses } = scene;
  const [from, to] = d.tokens;
  const after = from >= trigger.to;
  const apart = after ? outside(scene, trigger.to, from) : outside(scene, to, trigger.from);
  let borders = after ? bordersTo(scene, trigger.head, from) : bordersTo(scene, to - 1, trigger.head);
  if (!after && hangsOnWhole(scene, trigger, from)) borders = Math.min(borders, 1);
  let score = 3 - borders - Math.max(0, apart) * 0.07 + (after ? 0.4 : 0);
  if (d.relation === 'after') score -= 1;
  if (belongsToOther(scene, trigger, d)) score -= 1.2;
  const deed = deedOf(scene, trigger, d);
  if (deed === null) return score;
  const said = isVerb(tokens, deed) && tokens.word[deed]!.entry!.verb!.classes.has('say');
  if (!after && (isDuring(scene, trigger, to) || isThere(scene, trigger, deed)))
    return score + (said ? bordersTo(scene, to - 1, trigger.head) : 0);
  if (deed > trigger.head) return score - 3;
  return score - (said || clauses.at[deed] !== clauses.at[trigger.head] ? 2.2 : 0.5);
}

/** Words between two tokens that belong to nobody's name and title. */
function outside({ actors }: Scene, from: number, to: number): number {
  let count = to - from;
  let until = from;
  for (let k = firstFrom(actors, from); k < actors.length && actors[k]!.from < to; k++) {
    const a = actors[k]!;
    if (a.to <= until || a.kind === 'origin') continue;
    count -= Math.max(0, Math.min(a.to, to) - Math.max(a.from, until) - 1);
    until = Math.max(until, a.to);
  }
  return count;
}

/** Number of the first actor that begins at a token or behind it. */
const firstFrom = (actors: Scene['actors'], from: number): number => lowest(actors.length, (k) => actors[k]!.from >= from);

/** Borders between two tokens; a comma beside somebody in a list or with his title is next to none. */
const bordersTo = ({ clauses, actors }: Scene, a: number, b: number): number =>
  bordersWith(clauses, a, b, (mark) => (besideActor(actors, mark) ? 0.15 : 0.5));

function besideActor(actors: Scene['actors'], mark: number): boolean {
  const k = firstFrom(actors, mark + 1);
  return (k < actors.length && actors[k]!.from === mark + 1) || (k > 0 && actors[k - 1]!.to === mark);
}

/** "اللقاء … قمة في إسلام آباد العام المقبل": another meeting is named between, no further from the date. */
function belongsToOther({ triggers, tokens, clauses }: Scene, trigger: Trigger, d: DateMention): boolean {
  const [from, to] = d.tokens;
  const step = from >= trigger.to ? 1 : -1;
  const here = tokens.sentence[trigger.from];
  for (let k = trigger.index + step; k >= 0 && k < triggers.length; k += step) {
    const other = triggers[k]!;
    if (tokens.sentence[other.from] !== here) return false;
    if (step > 0 ? other.to > from : other.from < to) return false;
    if (clauses.at[other.head] === clauses.at[step > 0 ? from : to - 1] || clauses.at[other.head] !== clauses.at[trigger.head]) return true;
  }
  return false;
}

/** What these tell is the meeting, or goes with it. */
const ITS_OWN: ReadonlySet<VerbClass> = new Set([
  'hold',
  'light',
  'meet',
  'receive',
  'visit',
  'travel',
  'discuss',
  'attend',
  'phone',
  'cancel',
]);

/** The verb of another deed than the meeting, which is done or said on the day; null if there is none. */
function deedOf(scene: Scene, trigger: Trigger, d: DateMention): number | null {
  const { tokens } = scene;
  const [from, to] = d.tokens;
  const next = tokens.word[to]?.key ?? '';
  const reports = next === 'ان' || next === 'انه' || next === 'انها' || next === ':';
  const start = tokens.bounds[tokens.sentence[from]!]!;
  const after = from >= trigger.to;
  // "وفي يوم الثلاثاء أشعل": a day that opens a clause is that of the verb behind it.
  if (after && opensClause(tokens, from)) {
    for (let i = to; i < Math.min(tokens.count, to + 3) && tokens.sentence[i] === tokens.sentence[from]; i++)
      if (isVerb(tokens, i)) return isOwn(tokens, i) ? null : i;
  }
  for (let i = from - 1; i >= (after && !reports ? trigger.to : start); i--) {
    if (i === trigger.head && trigger.verb !== null) return null;
    if (!isVerb(tokens, i)) continue;
    return isOwn(tokens, i) && !(i > trigger.to && isReported(scene, trigger.head, i)) ? null : i;
  }
  if (after) return null;
  for (let i = to; i < trigger.from; i++) if (isVerb(tokens, i)) return isOwn(tokens, i) ? null : i;
  return null;
}

/** "اجتماعه … مضيفا أن الدراسة ستبدأ يوم الأحد": what is said there tells of something else. */
function isReported({ clauses: { list, at } }: Scene, head: number, verb: number): boolean {
  for (let c = at[head]! + 1; c <= at[verb]!; c++) if (list[c]!.opener === 'complement') return true;
  return false;
}

/** Whether a verb tells the meeting itself, or goes with it. */
export function isOwn({ word }: Scene['tokens'], i: number): boolean {
  for (const c of word[i]!.entry!.verb!.classes) if (ITS_OWN.has(c)) return true;
  return WHERE.has(word[i]!.entry!.verb!.lemma);
}

/** What these tell of a meeting is where or that it was: "الجولة التي استضافتها العاصمة خلال اليومين الماضيين". */
const WHERE = new Set(['كان', 'استضاف', 'احتضن', 'شهد', 'استمر']);

const opensClause = ({ word }: Scene['tokens'], from: number): boolean => word[from - 1]?.key === 'وفي';

export const DURING = new Set(['خلال', 'اثناء', 'في', 'عقب', 'اثر', 'بعد', 'قبيل', 'ختام', 'اعقاب', 'مستهل', 'بدايه', 'اطار', 'لدي']);
export const FIRST = new Set(['اول', 'ثاني', 'اخر', 'احدي', 'احد']);

/** "دعا أمس … خلال محادثات": what is said and done at a meeting is on its day. */
function isDuring({ tokens, clauses }: Scene, { verb, from }: Trigger, said: number): boolean {
  const before = tokens.word[from - 1]!.key;
  if (verb || !(DURING.has(before) || (FIRST.has(before) && DURING.has(tokens.word[from - 2]?.key ?? '')))) return false;
  for (let c = clauses.at[said]! + 1; c <= clauses.at[from]!; c++) if (clauses.list[c]!.opener === 'complement') return false;
  return true;
}

/** "عاد بعد يومين إلى الرياض حيث اجتمع": done where and when the clause before it tells. */
function isThere({ tokens: { word }, clauses: { at } }: Scene, { verb, from }: Trigger, deed: number): boolean {
  return verb !== null && word[from - 1]?.key === 'حيث' && at[from - 1]! - at[deed]! <= 2;
}

/** "سلم الوزير أمس طلب بلاده …، وذلك خلال زيارة": what the whole sentence tells happens on the occasion. */
function hangsOnWhole({ tokens: { word }, clauses: { list, at } }: Scene, { verb, from }: Trigger, day: number): boolean {
  if (verb !== null || word[from - 2]?.key !== 'وذلك' || !DURING.has(word[from - 1]!.key)) return false;
  const { opener } = list[at[day]!]!;
  return opener !== 'relative' && opener !== 'complement';
}

const ISSUES = new Set(['صدر', 'صدرت', 'الصادر', 'الصادره', 'نشر', 'نشرت', 'نشرته', 'بث', 'بثت', 'بثته']);

/** "صدر أمس بيان بمناسبة زيارة", "الصحف الصادرة اليوم": the day of the statement. */
export function issuedThen(word: Scene['tokens']['word'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) if (ISSUES.has(word[i]!.key)) return true;
  return false;
}

const FAR = 12;

/** "أول زيارة منذ اندلاع الأزمة في مارس 2011": the day of what went before. */
function sinceThen(word: Scene['tokens']['word'], after: number, from: number): boolean {
  for (let i = Math.max(after, from - FAR); i < from; i++) if (word[i]!.key === 'منذ') return true;
  return false;
}
