/**
 * Noun triggers: the nouns that may name a meeting, with what belongs to their phrase: لقاء, جولة مفاوضات, مؤتمر صحفي;
 * without those that look alike: an interview, contacts, a social role.
 *
 * @module src/extract/meetings/noun-triggers
 */
import type { Tokens } from '../../arabic/tokens.js';
import type { Entry } from '../../lexicon/entry.js';
import { isVerb } from '../clauses.js';
import { COMMITTEE, jointTo } from './committees.js';
import { DISCUSSES } from './near-verbs.js';
import { OCCASIONS } from './sides.js';
import type { Trigger } from './trigger.js';
import { NOUNS } from './trigger-words.js';

const PRESS = new Set(['صحفي', 'صحافي', 'صحفيا', 'صحافيا', 'صحافيه', 'صحفيه', 'الصحفي', 'الصحافي', 'اعلامي']);
const PHONE = new Set(['هاتفي', 'هاتفيا', 'الهاتفي', 'هاتفيه', 'الهاتفيه', 'تليفوني', 'تلفوني', 'هاتفيين']);

/** The trigger that begins at a noun; `earlier` are those before it. */
export function nounAt(tokens: Tokens<Entry>, i: number, earlier: readonly Trigger[]): Trigger | null {
  const index = earlier.length;
  const word = tokens.word[i]!;
  const event = word.entry?.event;
  const row = event && NOUNS[event.lemma];
  // اجتماعي "social" is written like a dual that news does not use.
  if (!row || (word.key.endsWith('ي') && event.suffix === '' && !event.lemma.endsWith('ى'))) return null;
  // الاجتماعية "social" looks like اجتماعيه once folded.
  if (word.raw.endsWith('ة') && event.suffix !== '') return null;
  if (event.lemma === 'مقابلة' && !isAudience(tokens, i, earlier)) return null;
  let [cls, kind] = row;
  // "الدورة السابعة للجنة المشتركة"
  if (
    cls === 'session' &&
    [2, 1].some((k) => i + k < tokens.count && tokens.sentence[i + k] === tokens.sentence[i] && jointTo(tokens, i + k) > 0)
  )
    [cls, kind] = ['meet', 'talks'];
  if (cls === 'session' && isOfCommittee(tokens, i)) kind = 'talks';
  let { lemma } = event;
  let head = i;
  let to = i + 1;
  const next = tokens.word[i + 1];
  const together = next !== undefined && tokens.sentence[i + 1] === tokens.sentence[i];
  // جولة مفاوضات, جلسة محادثات, اجتماع قمة; also with an adjective between: جولة جديدة من المحادثات.
  if (together && (cls === 'session' || cls === 'tour' || cls === 'meet')) {
    for (let at = i + 1; at <= i + 3 && at < tokens.count && tokens.sentence[at] === tokens.sentence[i]; at++) {
      const w = tokens.word[at]!;
      const part = w.entry?.event && NOUNS[w.entry.event.lemma];
      const whole = part && (cls === 'meet' ? part[0] === 'summit' && at === i + 1 : OCCASIONS.has(part[0]));
      // "دوره الاجتماعي" is a social role.
      if (whole && !w.key.endsWith('ي') && (w.prep === '' || w.prep === 'ل') && w.conj === '') {
        [cls, kind] = part;
        lemma = w.entry!.event!.lemma;
        head = at;
        to = at + 1;
        break;
      }
      if (w.entry?.particle !== undefined && w.key !== 'من') break;
      if (w.entry?.verb && w.entry.verb.tense !== 'past') break;
    }
  }
  // "جلسة عمل مع نظيره": a meeting; other sessions are of a house.
  if (cls === 'session' && lemma === 'جلسة' && together && next.key === 'عمل') {
    [cls, kind] = ['meet', 'talks'];
    to = i + 2;
  }
  // "الجولة الثانية في القاهرة": of talks, by its number; a tour has none.
  if (cls === 'tour' && together && event.suffix === '' && ROUND.test(next.key)) kind = 'talks';
  const after = tokens.word[to];
  if (after !== undefined && tokens.sentence[to] === tokens.sentence[i]) {
    if (cls === 'conference' && PRESS.has(after.key)) {
      cls = 'press';
      kind = 'press_conference';
      to++;
    } else if ((cls === 'call' || cls === 'negotiate') && PHONE.has(after.key)) {
      cls = 'call';
      kind = 'call';
      to++;
    }
  }
  if ((cls === 'meet' || cls === 'dialogue') && isInterview(tokens, to, i)) return null;
  // "عبر الاتصال المرئي": a way of meeting, no call.
  if (cls === 'call' && after?.stem === 'مريي') return null;
  // اتصالات "contacts", على اتصال "in touch".
  if (cls === 'call' && to === i + 1 && lemma.endsWith('صال') && (!word.def || event.number !== 'singular') && !isMade(tokens, i))
    return null;
  // بدوره "in his turn" is no دورة.
  if (lemma === 'دورة' && event.suffix === '' && word.prep === 'ب' && word.raw.endsWith('ه')) return null;
  const definite = word.def || (head !== i && tokens.word[head]!.def);
  return { index, cls, kind, lemma, from: i, to, head, verb: null, number: event.number, definite, suffix: event.suffix };
}

const ROUND = /^(?:ال)?(?:اولي|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|ختاميه|تفاوض|تفاوضيه)$/;

/** "الدورة الخامسة للجنة", "تعقد الدورة الرابعة": of the joint committee whose session the text has named before. */
function isOfCommittee(tokens: Tokens<Entry>, i: number): boolean {
  const { word } = tokens;
  const next = word[i + 1];
  if (!word[i]!.def || next === undefined || !(ROUND.test(next.key) || next.stem === COMMITTEE)) return false;
  for (let k = i - 1; k >= 0; k--)
    if (word[k]!.entry?.event?.lemma === 'دورة' && [1, 2].some((n) => k + n < i && jointTo(tokens, k + n) > 0)) return true;
  return false;
}

/** "حضر المقابلة", "خلال المقابلة" of somebody who was received: an audience; other مقابلات are interviews. */
function isAudience({ word, sentence }: Tokens<Entry>, i: number, earlier: readonly Trigger[]): boolean {
  if (!word[i]!.def || word[i]!.entry!.event!.number !== 'singular') return false;
  if (i > 0 && sentence[i - 1] === sentence[i] && word[i - 1]!.entry?.verb?.lemma === 'حضر') return true;
  return earlier.some(({ cls }) => cls === 'receiveV' || cls === 'receive');
}

const MAKES = new Set(['أجرى', 'تلقى']);
/** Words back to the verb that makes a call. */
const REACH = 16;

/** "أجرى الوزير اتصالا مع نظيره", "تلقى اتصالا من", "بحث في اتصال مع": one call, whatever else contacts may be. */
function isMade(tokens: Tokens<Entry>, i: number): boolean {
  if (tokens.word[i]!.entry?.event?.number !== 'singular') return false;
  let other = false;
  for (let at = i + 1; at <= i + 3 && tokens.sentence[at] === tokens.sentence[i]; at++)
    other ||= ['مع', 'من'].includes(tokens.word[at]!.key) || tokens.word[at]!.prep === 'ب';
  if (!other) return false;
  for (let at = i - 1; at >= Math.max(0, i - REACH) && tokens.sentence[at] === tokens.sentence[i]; at--)
    if (isVerb(tokens, at)) {
      const { lemma } = tokens.word[at]!.entry!.verb!;
      return MAKES.has(lemma) || (DISCUSSES.has(lemma) && ['في', 'خلال'].includes(tokens.word[i - 1]!.key));
    }
  return false;
}

const MEDIA = new Set(
  'موقع صحيفه قناه شبكه اذاعه وكاله تلفزيون مجله فضاييه جريده الصحيفه القناه التلفزيون الوكاله الجزيره العربيه الاقتصاديه الصحافه'.split(
    ' ',
  ),
);
const BROADCAST = new Set('تلفزيوني صحفي صحافي اذاعي متلفز تليفزيوني صحفيه تلفزيونيه'.split(' '));

/** "مقابلة مع صحيفة", "لقاء تلفزيوني", "حوار مع الجزيرة": an interview is no meeting. */
function isInterview(tokens: Tokens<Entry>, to: number, i: number): boolean {
  const at = (k: number) => (k < tokens.count && tokens.sentence[k] === tokens.sentence[i] ? tokens.word[k]! : undefined);
  for (let k = to; k <= to + 2; k++) {
    const w = at(k);
    if (w === undefined) return false;
    if (BROADCAST.has(w.key)) return true;
    if (w.key === 'مع' || w.prep === 'ل') {
      const who = w.key === 'مع' ? at(k + 1) : w;
      return who !== undefined && (MEDIA.has(who.key) || MEDIA.has(who.stem) || who.entry?.org?.organization.kind === 'media');
    }
  }
  return false;
}
