/**
 * Mentions: each name span with the titles before and behind it, the adjective of a state before it, and whether a form of
 * address introduces it.
 *
 * @module src/extract/persons/mentions
 */

import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { isCourtesy } from '../actors/courtesy.js';
import { CLASS } from '../names/classes.js';
import type { Looks } from '../names/looks.js';
import type { NameSpan } from '../names/span.js';
import type { Scan } from '../scan.js';
import { shareTitles } from './lists.js';
import { officeOf } from './office.js';
import type { NameMention } from './person.js';
import type { TitlePhrase } from './title-phrase.js';
import { isShort } from './title-signs.js';
import { PARTIES, SENT } from './title-words.js';
import { phraseAt } from './titles.js';

/** Forms of address that open a name with its offices. */
const EXCELLENCIES = new Set(['سعاده', 'معالي', 'فخامه', 'دوله', 'سمو']);

/** Titles before and behind each name span. */
export function mentionsOf(
  tokens: Tokens<Entry>,
  scan: Scan,
  spans: readonly NameSpan[],
  phrases: readonly TitlePhrase[],
  nameAt: Int32Array,
  looks: Looks,
): NameMention[] {
  const endingAt = new Map<number, TitlePhrase>();
  const startingAt = new Map<number, TitlePhrase>();
  for (const p of phrases) {
    endingAt.set(p.to, p);
    startingAt.set(p.from, p);
  }
  const key = (i: number): string => tokens.word[i]?.key ?? '';
  const sameSentence = (a: number, b: number): boolean =>
    a >= 0 && b >= 0 && a < tokens.count && b < tokens.count && tokens.sentence[a] === tokens.sentence[b];
  const out = spans.map((span) => {
    const titles: TitlePhrase[] = [];
    let introduced = false;
    let nisba: string | null = null;

    // Before: honorifics, then a chain of titles.
    let at = span.from;
    let coordinated = false;
    const skip = (): void => {
      while (!coordinated) {
        const word = tokens.word[at - 1];
        if (word === undefined || !sameSentence(at - 1, span.from)) return;
        // "بوزارة الصحة د. حسين": a shortened form of address.
        if (isShort(tokens, at - 2)) {
          introduced = true;
          at -= 2;
          continue;
        }
        // "المتحدث باسم وزارة الدفاع الأميركية (البنتاغون) جون كيربي": what else the office is called.
        if (word.key === ')' && !endingAt.has(at - 1)) {
          let open = at - 2;
          while (open > at - 8 && sameSentence(open, span.from) && key(open) !== '(') open--;
          if (key(open) !== '(' || !endingAt.has(open)) return;
          at = open;
          continue;
        }
        const e = word.entry;
        // "رئيس مجلس النواب، الجمهوري جون بينر": his party.
        if (PARTIES.has(word.key) && (endingAt.has(at - 1) || ('،,'.includes(key(at - 2)) && endingAt.has(at - 2)))) {
          at--;
          continue;
        }
        // "استقبل سعادته سعادة السفير فلان": with a pronoun it is somebody else.
        if (isCourtesy(word)) {
          coordinated = true;
          return;
        }
        const respect = (looks.cls[at - 1] === CLASS.honor || e?.honorific === true) && !endingAt.has(at);
        const mark = '،,-–"«»“”(:)/'.includes(word.key) && word.key !== '' && !respect;
        if (respect) {
          introduced = true;
          // "فلان المستشار بالديوان، وصاحب السمو الأمير فلان": before و stands somebody else's title.
          if (word.conj !== '') coordinated = true;
          // "التقى وكيل الوزارة سعادة فلان سفير باراغواي": so does what stands before his excellency, whose office follows.
          const behind = '،,'.includes(key(at - 2)) && key(at - 2) !== '' ? at - 2 : at - 1;
          if (EXCELLENCIES.has(word.key) && endingAt.has(behind) && startingAt.get(span.to)?.number === 'singular') coordinated = true;
        } else if (!(mark && (endingAt.has(at - 1) || isHonor(at - 2) || (word.key === '/' && tokens.word[at - 2]?.entry?.honorific))))
          return;
        at--;
      }
    };
    /** Behind a name and a comma an office is of that name. */
    const isApposition = ({ from }: TitlePhrase): boolean =>
      tokens.word[from]!.conj === '' &&
      '،,'.includes(key(from - 1)) &&
      key(from - 1) !== '' &&
      nameAt[from - 2]! >= 0 &&
      sameSentence(from - 2, from);
    /** "قال فلان المتحدث باسم الرئيس فلان": right behind a name the office is his, and the president is the next, unless he is met. */
    const isOfSpeaker = ({ from, lemma }: TitlePhrase): boolean => {
      const { conj, prep } = tokens.word[from]!;
      const own = endingAt.get(from);
      const k = nameAt[(own?.from ?? from) - 1] ?? -1;
      if (prep !== '' || k < 0 || !sameSentence(from - 1, from) || (conj !== '' && own === undefined)) return false;
      // "فلان رئيس الوزراء ممثل أمير الكويت الشيخ فلان": behind another office of his.
      if (own !== undefined && conj === '') return lemma === 'ممثل';
      let at = spans[k]!.from;
      while (endingAt.has(at) && sameSentence(at - 1, from)) at = endingAt.get(at)!.from;
      while (sameSentence(at - 1, from) && isPlainRespect(tokens.word[at - 1]!)) at--;
      const verb = sameSentence(at - 1, from) ? tokens.word[at - 1]!.entry?.verb : undefined;
      return verb?.classes.has('say') === true && verb.object === '';
    };
    /** "مدير مكتب الرئيس روتو": by his surname alone a head of state is called. */
    const isOfHead = ({ innerAt, to }: TitlePhrase, { from, words }: NameSpan): boolean => {
      const inner = innerAt < 0 || innerAt !== to - 1 || from !== to ? undefined : tokens.word[innerAt]!;
      return words.length === 1 && inner?.def === true && inner.entry?.title?.lemma === 'رئيس' && inner.entry.title.number === 'singular';
    };
    const isForNext = ({ from, to, states, suffix, number }: TitlePhrase, next: NameSpan): boolean =>
      to === from + 1 &&
      next.from === to &&
      number === 'singular' &&
      suffix === '' &&
      states.length === 0 &&
      SERVES.has(tokens.word[from]!.key) &&
      nameAt[from - 1]! >= 0 &&
      sameSentence(from - 1, to);
    const isStoodFor = ({ from }: TitlePhrase): boolean => {
      if (!/^ل?منصب$/.test(key(from - 1)) || !sameSentence(from - 1, from)) return false;
      for (let i = from - 2; i > from - 6 && sameSentence(i, from); i--) if (tokens.word[i]!.entry?.title?.lemma === 'مرشح') return true;
      return false;
    };
    const isHonor = (i: number): boolean => looks.cls[i] === CLASS.honor && sameSentence(i, span.from);
    /** "التقى فلان وزير الخارجية القطري فلانا رئيس الوزراء الكندي": an office between two names is of the first where the other has his own. */
    const isOfNameBefore = ({ from, states }: TitlePhrase, next: NameSpan): boolean => {
      const k = nameAt[from - 1] ?? -1;
      const own = startingAt.get(next.to);
      if (k < 0 || own === undefined || !sameSentence(from - 1, next.to)) return false;
      if (tokens.word[from]!.conj !== '' || tokens.word[next.to]!.conj !== '') return false;
      if (own.number !== 'singular' || own.states.length === 0 || endingAt.has(spans[k]!.from)) return false;
      return states.length > 0 && !states.includes(own.states[0]!) && own.lemma !== 'نظير';
    };
    /** Whether an office that stands right behind a holder, whose own begins at `from`, is the object of the verb before him, which has no other. */
    const isReceived = (office: TitlePhrase, from: number): boolean => {
      const verb = tokens.word[from - 1]?.entry?.verb;
      if (!sameSentence(from - 1, span.from) || verb === undefined || verb.object !== '' || !TAKES_OBJECT.has(verb.lemma)) return false;
      if (officeOf(office).official === false || tokens.word[office.from]!.raw.endsWith('ة')) return false;
      // "استقبل رئيس المجلس فلان نائب الرئيس وفدا": whom he receives follows.
      const next = sameSentence(office.to, span.from) ? tokens.word[office.to]! : undefined;
      const over = next === undefined || next.kind === Kind.Punct || next.conj + next.prep !== '' || next.entry?.particle !== undefined;
      // "التقى الوزير فلان نائب رئيس الوزراء مع", "ب": nor where a preposition has whom he meets.
      if (!over || next?.prep === 'ب' || next?.key === 'مع') return false;
      for (let i = office.to; sameSentence(i, span.from) && i < office.to + 25; i++) {
        const { conj, prep } = tokens.word[i]!;
        const governed = conj !== '' || prep !== '' || tokens.word[i - 1]!.entry?.particle === 'preposition';
        if (!governed && (nameAt[i]! >= 0 || startingAt.has(i) || looks.cls[i] === CLASS.honor || tokens.word[i]!.entry?.honorific))
          return false;
      }
      return true;
    };
    /** "قال مستشار الرئيس وعميد الكلية فلان": a verb of saying has one subject, of two offices. */
    const isOfOneSpeaker = ({ from, gender, number }: TitlePhrase): boolean => {
      const first = endingAt.get(from);
      if (tokens.word[from]!.conj !== 'و' || first === undefined || number !== 'singular') return false;
      if (first.number !== 'singular' || first.gender !== gender || first.suffix !== '' || tokens.word[first.from]!.prep !== '')
        return false;
      // "انتقدوا الرئيس التشيلي السابق وزعيم الحزب فلانا": who was something is something else now.
      if (first.tenure === 'former' && first.states.length > 0) return true;
      const verb = sameSentence(first.from - 1, span.from) ? tokens.word[first.from - 1]!.entry?.verb : undefined;
      return verb?.classes.has('say') === true && verb.object === '';
    };
    skip();
    // بجون: what carries a clitic has no title before it.
    while (endingAt.has(at) && span.clitic === '' && !coordinated) {
      let phrase = endingAt.get(at)!;
      if (isOfNameBefore(phrase, span)) break;
      // "أقرب مساعدي الرئيس فلان", "رايس، مستشارة الرئيس الأميركي فلان": the name is the president's.
      const others = (phrase.number !== 'singular' || phrase.lemma === 'فريق') && !phrase.definite;
      // "من مستشاري الملك، فلان وفلان": behind a comma they are the advisers.
      const list = others && at < span.from && '،,:'.includes(key(at)) && key(at) !== '';
      if (phrase.innerAt >= 0 && !list && (others || isApposition(phrase) || isOfSpeaker(phrase) || isOfHead(phrase, span)))
        phrase = phraseAt(tokens, scan, nameAt, phrase.innerAt) ?? phrase;
      // ضرب شرطي إسرائيلي طارق العلي: what stands in apposition to a name is definite.
      const last = phrase.stateMentions.at(-1);
      if (last?.to === phrase.to && last.state?.form.inflection?.definite === false) break;
      // "أمام نواب محافظون حسن": nor are people of no one state his title.
      if (phrase.number === 'plural' && !phrase.definite && phrase.states.length === 0) break;
      // "قال فلان مستشار فلان": without an article the office is the first one's, for the second.
      if (isForNext(phrase, span)) break;
      // "المرشح لمنصب حاكم الولاية، فلان": what he would be.
      if (isStoodFor(phrase)) break;
      // "في استقبال خادم الحرمين في طنجة، رئيس الحكومة المغربية فلان": nor does who speaks for one state hold another's office.
      const mine = titles.flatMap((t) => officeOf(t).states);
      if (mine.length > 0 && isOfOthers(officeOf(phrase).states, new Set(mine))) break;
      // "مسؤولي إدارة الرئيس فلان", "متهمة بمساعدة نظام الرئيس": nor are others whose president he is.
      if (titles.length > 0 && (phrase.number !== 'singular' || (phrase.kind === 'private' && !phrase.definite))) break;
      titles.unshift(phrase);
      introduced = true;
      const { conj, prep } = tokens.word[phrase.from]!;
      at = phrase.from;
      // "الصحافيين المرافقين لوزير الدفاع": before و and ل stands somebody else.
      // "الرئيس الفلبيني نائبته فلانة": the pronoun is for him.
      if (isOfOneSpeaker(phrase)) continue;
      if (conj !== '' || prep !== '' || phrase.number !== 'singular' || phrase.suffix !== '') break;
      skip();
    }
    // "من الجانب الروسي وفلان": before و the adjective is another's.
    if (titles.length === 0 && !introduced && span.clitic === '') {
      const mention = scan.at[span.from - 1] ?? -1;
      if (
        mention >= 0 &&
        !endingAt.has(span.from) &&
        scan.named[mention]!.state?.kind === 'adjective' &&
        tokens.word[scan.named[mention]!.from]!.def &&
        sameSentence(span.from - 1, span.from)
      )
        nisba = scan.named[mention]!.state!.code;
    }

    // Behind: "سيرغي لافروف وزير الخارجية الروسي", "…، وزير الخارجية،".
    let next = span.to;
    let comma = false;
    // "أندريه كارسون" النائب عن ولاية إنديانا
    if (
      sameSentence(next, span.from) &&
      '"»”'.includes(key(next)) &&
      key(next) !== '' &&
      span.from > 0 &&
      '"«“'.includes(key(span.from - 1))
    )
      next++;
    if (sameSentence(next, span.from) && '،,-–('.includes(key(next)) && key(next) !== '') {
      comma = true;
      next++;
    }
    // "فلان، وهو نائب في البرلمان"
    if ((key(next) === 'وهو' || key(next) === 'وهي') && sameSentence(next, span.from) && startingAt.has(next + 1)) {
      comma = true;
      next++;
    }
    // "قدم فلان أوراق اعتماده سفيرا لبلاده"
    if (key(next) === 'اوراق' && /^اعتماده?ا?$/.test(key(next + 1)) && startingAt.has(next + 2) && sameSentence(next, span.from)) next += 2;
    // "فلان الذي عين رئيسا للوزراء", "فلانة، التي كانت وزيرة للصحة"
    if ((key(next) === 'الذي' || key(next) === 'التي') && sameSentence(next, span.from)) {
      let verb = next + 1;
      if (HELD.has(key(verb)) && POSTS.has(key(verb + 1))) verb++;
      if ((HELD.has(key(verb)) || POSTS.has(key(verb))) && sameSentence(verb + 1, span.from) && startingAt.has(verb + 1)) {
        comma = true;
        next = verb + 1;
      }
    }
    // "جيف ديفيس أحد المتحدثين باسم الوزارة": one of several.
    const one = (key(next) === 'احد' || key(next) === 'احدي') && sameSentence(next, span.from) && isOneOf(startingAt.get(next + 1));
    if (one) next++;
    while (startingAt.has(next) && sameSentence(next, span.from)) {
      const phrase = startingAt.get(next)!;
      if ((phrase.number !== 'singular' && phrase.kind !== 'rank' && !(one && titles.length === 0)) || phrase.lemma === 'نظير') break;
      // "يتوج فلان الفريق الفائز": a team, no rank of his.
      if (phrase.lemma === 'فريق' && phrase.kind === 'rank' && !comma && phrase.to > phrase.from + 1) break;
      if (tokens.word[phrase.from]!.prep !== '') break;
      const conj = tokens.word[phrase.from]!.conj !== '';
      // "سامح شكري، ووزير الدفاع": somebody else.
      if (conj && comma) break;
      // "صافح فلان المستشار القانوني للرئيس وسفير نيبال": nor is whoever is sent by a state what he is besides.
      if (conj && titles.length > 0 && SENT.has(phrase.lemma) && phrase.states.length > 0 && officeOf(titles[0]!).official) break;
      // "عقد فلان وزير الدفاع ووزير الدفاع الأميركي اجتماعا": nor is a second of his kind.
      if (conj && phrase.states.length > 0 && titles.some((t) => t.lemma === phrase.lemma)) break;
      // "التقى الوزير فلان وزير زراعة السويد السيد فلانا": where he has his own, respect may stand between.
      let whose = phrase.to;
      if (!comma && !conj && phrase.states.length > 0 && titles.length > 0)
        while (sameSentence(whose, span.from) && nameAt[whose]! < 0 && isPlainRespect(tokens.word[whose]!)) whose++;
      const follower = nameAt[whose]! >= 0 && sameSentence(whose, span.from) ? spans[nameAt[whose]!]! : undefined;
      const introduces = follower?.clitic === '' && !isOfNameBefore(phrase, follower) && !isForNext(phrase, follower);
      // "رايس، مستشارة الرئيس الأميركي فلان": the office is hers.
      const hers = (comma && !conj && titles.length === 0) || isOfSpeaker(phrase);
      if (introduces && phrase.innerAt >= 0 && (hers || isOfHead(phrase, follower))) {
        titles.push(phrase);
        break;
      }
      // التقى الوزير فلان وزير الخارجية الألماني هايكو ماس: right before another name it is the other's.
      if (introduces) break;
      // أبلغ وزير الدفاع الأمريكي فلان رئيس الوزراء العراقي: who speaks for one state is told of no other's office.
      const mine = titles.flatMap((t) => officeOf(t).states)[0];
      if (!comma && mine !== undefined && phrase.states.length > 0 && !phrase.states.includes(mine)) break;
      // "التقى المبعوث الأممي فلان وزير الخارجية": nor is who is of no state told of a state's.
      if (!comma && titles.some((t) => t.body === 'private' && STANDS_FOR.has(t.lemma)) && officeOf(phrase).official) break;
      // "استقبل رئيس المجلس فلان وزير الخارجية في بيروت": nor is whom he receives.
      if (!comma && !conj && titles.length > 0 && isReceived(phrase, at)) break;
      if (conj && !phrase.definite && introduces) break;
      if (conj && phrase.definite && titles.length === 0) break;
      titles.push(phrase);
      next = phrase.to;
      if (sameSentence(next, span.from) && '،,'.includes(key(next)) && key(next) !== '' && startingAt.has(next + 1)) {
        comma = true;
        next++;
      }
    }
    return { span, titles, nisba, introduced };
  });
  shareTitles(out, tokens, scan, endingAt);
  return out;
}

/** "السيد", "سمو", not "وسمو". */
const isPlainRespect = ({ entry, conj, prep }: LexWord): boolean =>
  conj === '' && prep === '' && (entry?.honorific === true || entry?.title?.kind === 'honor');

/** Verbs and nouns of holding an office, between a relative and the office. */
const HELD = new Set('عين عينت انتخب انتخبت كان كانت اصبح اصبحت شغل شغلت يشغل تشغل تولي تولت يتولي تتولي'.split(' '));
const POSTS = new Set(['منصب', 'مهام', 'منصبي']);

/** Verbs of meeting that nobody is the subject of without an object. */
const TAKES_OBJECT = new Set('استقبل التقى قابل ودع زار'.split(' '));

const STANDS_FOR = new Set(['مبعوث', 'منسق', 'ممثل', 'مقرر', 'وسيط']);

/** Of whom a state has several, with their state: "المتحدثين باسم البنتاغون". */
const SEVERAL = new Set(['متحدث', 'ناطق', 'مستشار', 'مسؤول', 'مسئول', 'مساعد', 'مفاوض', 'نائب', 'عضو']);
const isOneOf = (phrase: TitlePhrase | undefined): boolean =>
  phrase !== undefined && phrase.number !== 'singular' && SEVERAL.has(phrase.lemma) && (phrase.states.length > 0 || phrase.innerAt >= 0);

/** Who is somebody's: "مستشار فلان". */
const SERVES = new Set('مستشار مستشاره مساعد نايب محامي محاميه مبعوث ممثل مدير وكيل سكرتير متحدث'.split(' '));

/** Whether an office is of other states than these. */
export const isOfOthers = (states: readonly string[], own: ReadonlySet<string>): boolean =>
  states.length > 0 && !states.some((s) => own.has(s));
