/**
 * Title phrases: "وزير الخارجية الروسي", "نائب رئيس مجلس الوزراء وزير الداخلية", "سفير الصين لدى السعودية".
 * A phrase begins at a title and goes on over nouns, adjectives and states until a verb, a mark, a
 * particle, a name or the next title. What stands in it tells whether its holder speaks for a
 * state, and for which.
 *
 * @module src/extract/persons/titles
 */

import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import type { Named, Scan } from '../scan.js';
import type { TitlePhrase } from './title-phrase.js';
import {
  isChamber,
  isListOfStates,
  isLocal,
  isOther,
  isOwnState,
  isPeople,
  isPost,
  isSeat,
  isShort,
  isVanished,
  isVisit,
  isWorldly,
  mentionAt,
  TOWN,
} from './title-signs.js';
import {
  ARMED,
  BANKS,
  COMPANIES,
  GENERAL,
  GOVERNORS,
  HOST,
  INNER,
  LOYAL,
  MEDIA,
  MISSIONS,
  NATIONAL,
  OF_HIM,
  PERIODS,
  RESIDENT,
  ROOMS,
  SAYING,
  SENT,
  SISTERLY,
  SPEAKS_OUT_OF,
  SPOKESMEN,
  STATELY,
  TEAMS,
  UNDER,
  WORLD_REGIONS,
  WORLDLY,
  YEARS,
} from './title-words.js';

const MAX = 13;
const OTHERS = new Set('وعدد وجمع ولفيف وكبار وبعض وكوكبه وساير'.split(' '));

const isHead = (word: LexWord): boolean =>
  word.entry?.title !== undefined &&
  word.entry.title.kind !== 'honor' &&
  word.entry.title.kind !== 'kin' &&
  !(word.entry.title.lemma === 'أمير' && word.def);

/** The title phrase that begins at token `i`. */
export function phraseAt(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array, i: number): TitlePhrase | null {
  const word = tokens.word[i]!;
  const entry = word.entry;
  if (entry === null || entry.particle !== undefined) return null;
  const fixed = entry.phrases?.find(
    (p) =>
      p.title !== undefined &&
      p.title.kind !== 'honor' &&
      p.rest.every((key, k) => tokens.word[i + 1 + k]?.key === key && nameAt[i + 1 + k]! < 0),
  );
  const sense = entry.title;
  if (fixed === undefined && (sense === undefined || sense.kind === 'honor' || sense.kind === 'kin')) return null;
  const sentence = tokens.sentence[i]!;
  // "القاضية بتقديم المساعدات", "القاضي بوقف القتال": what provides for something, no judge.
  if (sense?.lemma === 'قاضي' && word.def && tokens.word[i + 1]?.key.startsWith('ب')) return null;
  // "وطالب وزير الدفاع", "طالب المتحدث باسم الوزارة": a verb, no student.
  const next = tokens.word[i + 1]?.entry;
  const demands = nameAt[i + 1]! >= 0 || (next?.title !== undefined && next.title.kind !== 'private');
  if (fixed === undefined && sense!.lemma === 'طالب' && !word.def && demands) return null;
  // "أطاح بحكم فلان", "في فترة حكم الرئيس المعزول": his rule, no referee.
  const ruled = nameAt[i + 1]! >= 0 || (next?.title !== undefined && next.title.kind !== 'private');
  if (fixed === undefined && sense!.lemma === 'حكم' && !word.def && (word.prep === 'ب' || ruled)) return null;
  // "في مقدمة المشاركين", "مقدمة البرنامج": a front, or who presents something; no rank.
  if (fixed === undefined && sense!.lemma === 'مقدم' && word.raw.endsWith('ة')) return null;
  // "متهما الرئيس فلان", "معارضا رئيس الحكومة": he does so, he is none.
  if (fixed === undefined && sense!.kind === 'private' && !word.def && word.key.endsWith('ا') && next?.title && tokens.word[i + 1]!.def)
    return null;
  if (fixed === undefined && /يه?$/.test(word.stem) && !word.def && COMPANIES.has(tokens.word[i - 1]?.stem ?? '')) return null;
  // الأمير محمد is an honorific, أمير قطر an office.
  if (fixed === undefined && sense!.lemma === 'أمير' && (word.def || sense!.number !== 'singular')) return null;

  let at = i + 1 + (fixed ? fixed.rest.length : 0);
  let officeTo = at;
  let officeOpen = true;
  let host = false;
  let worldly = false;
  let sent = false;
  let possessed = false;
  let vanished = false;
  let innerAt = -1;
  let region = false;
  let body: TitlePhrase['body'] = null;
  let org: Named | null = null;
  let tenure: TitlePhrase['tenure'] = null;
  const states: string[] = fixed?.title?.state ? [fixed.title.state] : [];
  const stateMentions: Named[] = [];
  const places: string[] = [];
  const hosts: string[] = [];
  // "سمو ولي عهده الأمين": of the king named before.
  if (fixed !== undefined && OF_HIM.test(fixed.rest.at(-1)!)) {
    possessed = true;
    if (tokens.word[at]?.key === 'الامين') at++;
  }
  /** Where the last state in the phrase ends: behind it the office is whole. */
  let stateTo = fixed?.title?.state ? at : -1;
  let definite = true;
  const lead = scan.at[i]!;
  if (fixed?.title?.state && lead >= 0) stateMentions.push(scan.named[lead]!);

  while (at < tokens.count && at - i < MAX && tokens.sentence[at] === sentence && nameAt[at]! < 0) {
    const w = tokens.word[at]!;
    const e = w.entry;
    const mention = scan.at[at]!;
    if (isVanished(w)) vanished = true;
    if (w.kind === Kind.Punct) break;
    if (w.kind !== Kind.Word) break;
    // "المدير العام د. فلان": a shortened form of address.
    if (w.raw.length === 1 && isShort(tokens, at)) break;
    if (mention >= 0) {
      const named = scan.named[mention]!;
      if (w.conj !== '' && named.state?.kind !== 'adjective' && states.length > 0 && hosts.length === 0) break;
      // "غادر وزير الدفاع جمهورية مصر": behind the article no genitive stands.
      const apart = w.prep === '' && w.conj === '' && tokens.word[at - 1]!.def && !w.def;
      if (apart && named.state?.kind === 'name' && at > i + 1) break;
      // "زار وزير الدفاع الفرنسي بغداد", "زار أمير الكويت باريس": behind his state the office is whole.
      if (isSeat(named) && at === stateTo && w.prep + w.conj === '' && !TOWN.has(tokens.word[at - 2]?.stem ?? '')) break;
      // "زيارة رئيس مجلس الوزراء لإيطاليا": where he goes.
      if (w.prep === 'ل' && LOYAL.has(tokens.word[at - 1]!.stem)) break;
      if (w.prep === 'ل' && states.length === 0 && named.state?.kind === 'name' && isVisit(tokens, i)) break;
      if (named.org) {
        org ??= named;
        stateTo = named.to;
        officeOpen = false;
      } else if (named.state) {
        const hosted =
          host ||
          (w.prep === 'ب' && (states.length > 0 || SENT.has(sense?.lemma ?? ''))) ||
          (w.prep === 'ل' && states.length > 0) ||
          w.prep === 'ك' ||
          (w.conj !== '' && hosts.length > 0);
        // سلطان عمان is no sultan of Amman.
        const { kind } = named.state;
        const code = sense?.lemma === 'سلطان' && named.state.code === 'JO' ? 'OM' : named.state.code;
        // "حاكم مصرف لبنان": the bank of the state.
        if (kind === 'name' && BANKS.has(tokens.word[at - 1]!.stem) && GOVERNORS.has(sense?.lemma ?? '')) body = 'state';
        if (kind === 'region' && !hosted) region = true;
        if (hosted) hosts.push(code);
        // "السفير السابق لدى واشنطن" is nobody of that place.
        if (hosted && kind === 'capital' && SENT.has(sense?.lemma ?? '')) hosts.push(code);
        else if (kind === 'region' || (kind === 'capital' && (hosted || body !== null || isLocal(sense?.lemma)))) places.push(code);
        else if (!hosted && !(org !== null && kind === 'adjective' && body === null)) {
          states.push(code);
          stateMentions.push(named);
          stateTo = named.to;
          definite = kind !== 'adjective' || named.state.form.inflection?.definite !== false;
        }
        if (officeOpen && kind !== 'region') officeOpen = false;
      } else if (named.city) {
        if (!(host && SENT.has(sense?.lemma ?? ''))) places.push(named.city.country);
        officeOpen = false;
      }
      if (w.prep !== 'ل' || named.state?.kind !== 'adjective') host = host && named.state === null;
      at = named.to;
      continue;
    }
    if (e?.tenure) {
      tenure ??= e.tenure;
      officeOpen = false;
      at++;
      continue;
    }
    if (e?.particle === 'preposition') {
      // "السفير في دمشق فلان"
      const posted = at === i + 1 && w.key === 'في' && SENT.has(sense?.lemma ?? '') && isPost(scan, nameAt, at + 1);
      if ((!INNER.has(w.key) || at === i + 1) && !posted) {
        // "ممثلا عن وزارة المالية", "النائب عن ولاية إنديانا"
        const out = w.key === 'عن' && SPEAKS_OUT_OF.has(sense?.lemma ?? '');
        if (!out && w.key !== 'باسم' && w.key !== 'لدي' && !(w.key === 'في' && (at > i + 1 || tokens.word[at + 1]?.entry?.body))) break;
      }
      // "رئيسا الجانبين في ختام الاجتماعات", "ولي العهد في قصره"
      if (w.key === 'في' && ROOMS.has(tokens.word[at + 1]?.stem ?? '')) break;
      // "شكر نظيره الألماني على الدعوة", "عبر الملك السعودي عن اعتزازه": behind a state the office is whole.
      if (w.key === 'علي' && states.length > 0) break;
      // "شارك وزير مالية الكويت في اجتماع": what he is at.
      if (w.key === 'في' && states.length > 0 && tokens.word[at + 1]?.entry?.event) break;
      // "زيارة ولي العهد إلى موسكو": only who is sent is somebody to a place.
      if (w.key === 'لدي' && tokens.word[at + 1]?.entry?.event) break;
      if (w.key === 'الي' && !SENT.has(sense?.lemma ?? '')) break;
      if (w.key === 'عن' && states.length > 0 && !SPEAKS_OUT_OF.has(sense?.lemma ?? '')) break;
      // "وزراء الطاقة في الأردن ومصر ولبنان": those of several states, at nobody's as guests.
      const many = w.key === 'في' && sense?.kind === 'state' && sense.number !== 'singular' && !SENT.has(sense.lemma);
      const theirs = many && isListOfStates(tokens, scan, at + 1);
      const own =
        w.key === 'في' &&
        (sense?.kind === 'state' || (body === 'state' && states.length + hosts.length === 0)) &&
        !SENT.has(sense?.lemma ?? '') &&
        isOwnState(tokens, scan, nameAt, at + 1);
      if (HOST.has(w.key)) host = !theirs && !own;
      if (w.key === 'لدي') sent = true;
      officeOpen = officeOpen && w.key === 'باسم';
      at++;
      continue;
    }
    // "ملك المملكة المغربية الشقيقة": said of a state, no sister.
    if (at === stateTo && SISTERLY.has(w.key)) {
      at++;
      break;
    }
    // "الرئيس السوري للمرحلة الانتقالية": for how long.
    if (PERIODS.has(w.key) && tokens.word[at + 1]?.def && scan.at[at + 1]! < 0) {
      at += 2;
      continue;
    }
    // "سفير إسواتيني غير المقيم فلان"
    if (w.key === 'غير' && RESIDENT.has(tokens.word[at + 1]?.key ?? '')) {
      at += 2;
      continue;
    }
    // "أشاد وزير الداخلية بجهود شرطة موناكو": behind a noun with the article an office has no plain noun.
    if (e === null && !w.def && at > i + 1 && tokens.word[at - 1]!.def && /^[بك](?!ال)/.test(w.key) && w.key.length > 3) break;
    // "وزير الخارجية وعدد من المسؤولين": others.
    if (OTHERS.has(w.key)) break;
    // "عن نائب وزير الخارجية قوله": what he says.
    if (SAYING.has(w.key)) break;
    // "رئيسا للوزراء العام الماضي": when.
    if (w.key === 'العام' && YEARS.has(tokens.word[at + 1]?.key ?? '')) break;
    // "رئيسا للوزراء في عهد الرئيس": the time, in which another held office.
    if (w.key === 'عهد' && tokens.word[at - 1]!.key === 'في') break;
    // "النائب الأول لرئيس الوزراء": one of several.
    const rank = at === i + 1 && (GENERAL.has(w.key) || (e?.particle === 'ordinal' && w.key.startsWith('ال') && word.def));
    if ((e?.particle !== undefined && !rank) || e?.title?.kind === 'kin') break;
    // "وزراء الخارجية برئاسة فلان": under whom. "وزير التجارة بمكتبه": where he receives.
    const court = w.def && STATELY.has(tokens.word[at + 1]?.stem ?? '');
    if (w.prep === 'ب' && (UNDER.has(w.stem) || (ROOMS.has(w.stem) && !court))) break;
    // "وقع الوزراء الثلاثة مذكرة تفاهم", "ناقش الوزيران الاتفاق": what is signed stands behind a noun that is whole.
    if (e?.document && w.prep === '' && w.conj === '' && tokens.word[at - 1]!.def) break;
    // "تلقى أمير البلاد اتصالا", "عقد وزير الدفاع الأميركي اجتماعا": nor is what he holds.
    if (e?.event && w.prep === '' && w.conj === '' && !w.def && /(?:ا|اً|ءً)$/.test(w.raw)) break;
    // "نقل لخادم الحرمين الشريفين تحيات الرئيس", "أبلغ وزير الخارجية السوداني شكره": another noun behind the state is no part of the office.
    if (at === stateTo && (definite || sense?.number === 'plural') && isOther(w)) break;
    // "قال نائب رئيس الوزراء الروسي للتلفزيون": to whom he says it.
    if (at === stateTo && w.prep === 'ل' && e?.body?.kind === 'private' && MEDIA.has(w.stem)) break;
    // "قام وزير الدفاع بزيارة": what he does.
    if (e?.event && w.prep === 'ب' && !w.def && tokens.word[at - 1]!.def) break;
    // "دعوة إلى نظيره السعودي لزيارة طهران": behind the state, what he is to do.
    if (at === stateTo && e?.event?.kind === 'visit' && w.prep === 'ل' && !w.def) break;
    // "ترأس مع نظيره الليبي الدورة السابعة": an occasion behind the state.
    if (at === stateTo && e?.event && (w.def || e.event.suffix !== '' || e.event.kind === 'visit') && w.conj === '' && w.prep === '') break;
    // "الرئيس المصري صاحب السمو", "لصاحب السمو".
    if (e?.phrases?.some((p) => p.title?.kind === 'honor' && p.rest.every((key, k) => tokens.word[at + 1 + k]?.key === key))) break;
    if (e?.verb && !e.body && !e.title && !e.event && !e.document && !w.def && e.verb.tense !== 'past') break;
    if (e?.verb && !e.body && !e.title && !e.event && !e.document && !w.def && w.prep === '') break;
    if (isHead(w) || (e?.phrases?.some((p) => p.title !== undefined) && e.title)) {
      // نائب رئيس: one office. Behind anything but a bare head another title begins.
      const construct = at === i + 1 && !word.def && (fixed !== undefined || sense!.suffix === '' || word.raw.endsWith('ة'));
      const plural = e!.title!.number === 'plural' && w.def;
      // "هيئة شؤون الأسرى والمحررين": two kinds of people with whom a body deals.
      const kinds =
        isPeople(w) && w.def && w.conj === 'و' && w.prep === '' && tokens.word[at - 1]!.def && at > i + 2 && isPeople(tokens.word[at - 1]!);
      const named = tokens.word[at - 1]!.key === 'باسم';
      // "المستشار السياسي", "المتحدث العسكري": an adjective of the office.
      const adjective = word.def && w.def && w.stem.endsWith('ي') && e!.title!.kind === 'private';
      // "رئيس مجلس نواب الشعب": the body, no people.
      const chamber = e!.body?.kind === 'state' && tokens.word[at - 1]!.stem === 'مجلس';
      // "وزير شؤون المواطنة": a field that looks like a person.
      const field = e!.title!.kind === 'private' && w.def && tokens.word[at - 1]!.stem === 'شوون';
      if ((w.conj !== '' && !kinds) || !(construct || plural || kinds || named || adjective || chamber || field || w.prep === 'ل')) break;
      // "الحكومة ممثلة برئيسها فلان": by whom; the head is his.
      if (w.prep === 'ب') break;
      // "الصحافيين المرافقين لوزير الدفاع فلان", "الخسارة السياسية محدودة لرئيس الحكومة": he is the minister.
      if (w.prep === 'ل' && (sense?.kind === 'private' || sense?.number === 'plural') && fixed === undefined) break;
      // "وكيل محافظ حلب": at the side of a state's officer.
      if (construct && e!.title!.kind === 'state' && e!.title!.lemma !== 'مرشد' && sense?.kind === 'open') body ??= 'state';
      // "النائب الأول لزعيم الحركة": of no state by himself.
      if (w.prep === 'ل' && e!.title!.lemma === 'زعيم') body ??= 'private';
      // "لاعبو الفريق": a team.
      if (construct && e!.title!.number === 'singular' && e!.title!.kind !== 'rank') innerAt = at;
      // "نائب رئيس الدولة": the state, no courtesy.
    } else if ((e?.title?.kind === 'honor' || e?.honorific) && !(w.def && e.body?.kind === 'state')) {
      // مجلس الشيوخ: the body, no sheikhs.
      const senate = e.body?.kind === 'state' && tokens.word[at - 1]!.stem === 'مجلس';
      if (!senate && !(at === i + 1 && !word.def && sense?.suffix === '')) break;
    }
    // المستشارة الأممية, المبعوث الدولي, المحكمة الدولية: of no state.
    if (WORLDLY.has(w.stem) && isWorldly(tokens, i, at)) {
      body = 'private';
      worldly = true;
    }
    // المفوض الأوروبي
    if (w.stem.startsWith('اوروب') && sense?.lemma === 'مفوض') body = 'private';
    if (ARMED.has(w.stem) && SPOKESMEN.has(sense?.lemma ?? '') && body === null) body = 'state';
    // "رئيس المجلس العسكري في تشاد": who rules.
    if (w.stem === 'عسكري' && tokens.word[at - 1]!.stem === 'مجلس' && body === 'open') body = 'state';
    // "كبير المساعدين العسكريين"
    if (w.stem === 'عسكريين' && sense?.lemma === 'كبير') body ??= 'state';
    if (STATELY.has(w.stem) && (body === null || body === 'open')) body = 'state';
    if (NATIONAL.has(w.stem) && body === 'private' && tokens.word[at - 1]!.entry?.body?.kind === 'private') body = 'state';
    // الاتحادي, المركزي: adjectives, though a dual of اتحاد before its genitive is written so.
    const adjective = w.def && e?.body?.number === 'dual' && w.key.endsWith('ي');
    // "عضو الهيئة السياسية للائتلاف": of a party.
    const of = w.prep === 'ل' || tokens.word[at - 1]!.key === 'في';
    // "رئيس فريق الحكومة": a team, not a club.
    if (e?.body?.kind === 'state' && body === 'private' && TEAMS.has(tokens.word[at - 1]!.stem)) body = 'state';
    if (e?.body?.kind === 'private' && of && body === 'state' && fixed === undefined && sense?.kind !== 'state') body = 'private';
    // "مدير الشؤون الإدارية والمالية": of any house.
    const money = w.stem === 'ماليه' && tokens.word[at - 1]!.stem === 'اداريه';
    // "رئيس الخدمات لمنطقة الشرق الأوسط": of the world, of no state.
    const world = w.stem === 'منطقه' && WORLD_REGIONS.has(tokens.word[at + 1]?.stem ?? '');
    if (
      e?.body &&
      !adjective &&
      !money &&
      !world &&
      !(org !== null && w.prep === 'ل') &&
      (body === null || (body === 'open' && e.body.kind !== 'open'))
    )
      body = e.body.kind;
    if (w.prep === 'ب' && !MISSIONS.has(w.stem)) host = true;
    // "المسؤول الإعلامي في سفارة روسيا": nor is hers a host.
    if (MISSIONS.has(w.stem) && tokens.word[at - 1]!.key === 'في') host = false;
    // "مستشاره لشؤون اليمن": what he deals with.
    if (w.stem === 'شوون' && !w.def && mentionAt(scan, at + 1)?.state?.kind === 'name') host = true;
    if (!w.def && (w.key.endsWith('ها') || w.key.endsWith('ته') || w.key.endsWith('ائه'))) possessed = true;
    if (OF_HIM.test(w.key)) {
      // "رئيسة وزرائها سانا مارين", "المتحدث باسمه": behind the pronoun the office is whole.
      possessed = true;
      body ??= 'state';
      at++;
      if (officeOpen) officeTo = at;
      if (tokens.word[at]?.key === 'الامين') at++;
      break;
    }
    at++;
    if (officeOpen) officeTo = at;
  }
  // A phrase does not end in a preposition.
  while (at > i + 1 && tokens.word[at - 1]!.entry?.particle === 'preposition') at--;
  return {
    from: i,
    to: at,
    lemma: sense?.lemma ?? fixed!.title!.lemma,
    kind: fixed?.title?.kind ?? sense!.kind,
    number: sense?.number ?? 'singular',
    gender: sense?.gender ?? 'masculine',
    // رئيسة is no "his president".
    suffix: fixed || word.raw.endsWith('ة') ? '' : (sense?.suffix ?? ''),
    states,
    stateMentions,
    places,
    hosts,
    org,
    body: (fixed?.title?.kind === 'state' && !worldly) || (body === 'open' && isChamber(tokens, i, at)) ? 'state' : body,
    tenure,
    officeTo: Math.max(i + 1, Math.min(officeTo, at)),
    definite: word.def,
    town: TOWN.has(tokens.word[i + 1]?.stem ?? '') || (mentionAt(scan, i + 1)?.city != null && mentionAt(scan, i + 1)!.from === i + 1),
    vanished,
    region,
    possessed,
    sent,
    innerAt,
  };
}
