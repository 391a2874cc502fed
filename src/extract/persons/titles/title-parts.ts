import type { Tokens } from '../../../arabic/tokens.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isOwned } from '../../names/found/offices.js';
import type { Named } from '../../scan.js';
import { SPEAKS } from '../office.js';
import { isParliament } from './title-bodies.js';
import type { TitleDraft } from './title-draft.js';
import {
  goesOnWithAbout,
  isBureau,
  isListOfStates,
  isLocal,
  isOfficial,
  isOwnState,
  isPeople,
  isPost,
  isProvince,
  isSeat,
  isVisit,
  mentionAt,
  opensTitle,
  TOWN,
} from './title-signs.js';
import { BANKS, GENERAL, GOVERNORS, HOST, INNER, LOYAL, MATTERS, ROOMS, SENT, SPEAKS_OUT_OF, STATELY } from './title-words.js';

const isHead = (word: LexWord): boolean =>
  word.entry?.title !== undefined &&
  // "مدير فرع المؤسسة العامة": no woman who founded something.
  !(word.def && word.entry.body?.kind === 'open') &&
  word.entry.title.kind !== 'honor' &&
  word.entry.title.kind !== 'kin' &&
  !(word.entry.title.lemma === 'أمير' && word.def);

/** "زيارة وزير الدفاع لإيطاليا", "زيارة فلان وزير الدفاع للقاهرة": behind a name also a capital. */
function isGoalOf({ tokens, nameAt, i }: TitleDraft, { state }: Named): boolean {
  if (state?.kind !== 'capital') return state?.kind === 'name';
  for (let k = i - 1; k > i - 12 && k >= 0 && tokens.sentence[k] === tokens.sentence[i]; k--) if (nameAt[k]! >= 0) return true;
  return false;
}

const BORN = new Set(['الاصل', 'المولد', 'المنشا', 'الاصول', 'الجذور']);

/** Who sends somebody. */
const RULER = new Set(['الملك', 'الرييس', 'الامير', 'السلطان', 'الحكومه', 'العاهل']);

const CONGRESS = /^كون[غج]رس$/;

/** "مدير إدارة أمريكا في الوزارة": the land with which a department of a foreign ministry deals. */
const isDepartmentFor = ({ tokens: { word }, at, i, sense }: TitleDraft, { state, to }: Named): boolean =>
  state?.kind === 'name' &&
  sense?.kind === 'open' &&
  at === i + 2 &&
  word[at]!.prep + word[at]!.conj === '' &&
  word[at - 1]!.stem === 'اداره' &&
  !word[at - 1]!.def &&
  (word[to]?.key === 'في' || word[to]?.prep === 'ب');

/** Reads what is named at the next word; whether the phrase ends before it. */
export function readNamed(p: TitleDraft, w: LexWord, named: Named): boolean {
  const { tokens, i, sense } = p;
  if (w.conj !== '' && named.state?.kind !== 'adjective' && p.states.length > 0 && p.hosts.length === 0) return true;
  // "السناتور الجمهوري الكوبي الأصل": where he comes from.
  if (named.state?.kind === 'adjective' && BORN.has(tokens.word[named.to]?.key ?? '')) {
    p.at = named.to + 1;
    return false;
  }
  // "غادر وزير الدفاع جمهورية مصر": behind the article no genitive stands.
  const apart = w.prep === '' && w.conj === '' && tokens.word[p.at - 1]!.def && !w.def;
  if (apart && named.state?.kind === 'name' && p.at > i + 1) return true;
  // "زار وزير الدفاع الفرنسي بغداد", "زار أمير الكويت باريس": behind his state the office is whole.
  if (isSeat(named) && p.at === p.stateTo && w.prep + w.conj === '' && !TOWN.has(tokens.word[p.at - 2]?.stem ?? '')) return true;
  // "زيارة رئيس مجلس الوزراء لإيطاليا": where he goes.
  if (w.prep === 'ل' && LOYAL.has(tokens.word[p.at - 1]!.stem)) return true;
  if (w.prep === 'ل' && p.states.length === 0 && isGoalOf(p, named) && isVisit(tokens, i)) return true;
  const ruling = named.org?.organization.kind === 'government' ? undefined : named.org?.organization.states;
  if (ruling?.length === 1 && tokens.word[p.at - 1]!.stem === 'حكومه') {
    // "وزير الطاقة في حكومة طالبان": a movement that governs a state.
    p.body = 'state';
    p.states.push(ruling[0]!);
    p.stateTo = named.to;
    p.officeOpen = false;
  } else if (named.org) {
    // "وزير الشؤون الآسيوية والاتحاد الأفريقي": what a minister deals with.
    // "وزير شؤون الاتحاد الأوروبي": nor is he of it.
    const matter = sense?.lemma === 'وزير' && p.at > i + 1 && (w.conj === 'و' || tokens.word[p.at - 1]!.stem === 'شوون');
    if (!matter) p.org ??= named;
    p.stateTo = named.to;
    p.officeOpen = false;
  } else if (named.state?.kind === 'seat' && p.at === i + 1 && sense?.lemma === 'رئيس' && CONGRESS.test(w.stem)) {
    // "رئيس الكونغرس فلان": so is called the head of other parliaments than that in Washington.
    p.body = 'state';
    p.stateMentions.push(named);
  } else if (named.state) {
    const hosted =
      p.host ||
      isDepartmentFor(p, named) ||
      (w.prep === 'ب' && (p.states.length > 0 || SENT.has(sense?.lemma ?? ''))) ||
      // "مبعوث الملك للسعودية": to whom he is sent.
      (w.prep === 'ل' && (p.states.length > 0 || (SENT.has(sense?.lemma ?? '') && RULER.has(tokens.word[p.at - 1]!.key)))) ||
      w.prep === 'ك' ||
      // "مبعوثا خاصا للملف الليبي", "مسؤول الملف الليبي": what he deals with.
      (named.state.kind === 'adjective' && MATTERS.test(tokens.word[p.at - 1]!.key)) ||
      (w.conj !== '' && p.hosts.length > 0);
    if (isDepartmentFor(p, named)) p.body = 'state';
    // سلطان عمان is no sultan of Amman.
    const { kind } = named.state;
    const code = sense?.lemma === 'سلطان' && named.state.code === 'JO' ? 'OM' : named.state.code;
    // "حاكم مصرف لبنان": the bank of the state.
    if (kind === 'name' && BANKS.has(tokens.word[p.at - 1]!.stem) && GOVERNORS.has(sense?.lemma ?? '')) p.body = 'state';
    if (kind === 'region' && (!hosted || SPEAKS.has(sense?.lemma ?? ''))) p.region = true;
    if (hosted) p.hosts.push(code);
    // "السفير السابق لدى واشنطن" is nobody of that place.
    if (hosted && kind === 'capital' && SENT.has(sense?.lemma ?? '')) p.hosts.push(code);
    else if (kind === 'region' || (kind === 'capital' && (hosted || p.body !== null || isLocal(sense?.lemma)))) p.places.push(code);
    else if (!hosted && !(p.org !== null && kind === 'adjective' && p.body === null)) {
      p.states.push(code);
      p.stateMentions.push(named);
      p.stateTo = named.to;
      p.definite = kind !== 'adjective' || named.state.form.inflection?.definite !== false;
    }
    if (p.officeOpen && kind !== 'region') p.officeOpen = false;
  } else if (named.city) {
    if (!(p.host && SENT.has(sense?.lemma ?? ''))) p.places.push(named.city.country);
    p.officeOpen = false;
  }
  if (w.prep !== 'ل' || named.state?.kind !== 'adjective') p.host = p.host && named.state === null;
  p.at = named.to;
  return false;
}

const DELEGATIONS = new Set(['وفد', 'فريق', 'مفاوضين']);
/** Words of the talks to which a delegation goes: "مفاوضات القاهرة". */
const OF_TALKS = 3;

/** "رئيس الوفد الليبي إلى محادثات تونس فلان": where the name stands behind the talks to which a delegation is sent; 0 for nowhere. */
function behindTalks({ tokens: { word, sentence }, nameAt, scan, i, at }: TitleDraft, { key }: LexWord): number {
  if ((key !== 'الي' && key !== 'في') || word[at + 1]?.entry?.event === undefined) return 0;
  let head = at - 1;
  while (head > i && !DELEGATIONS.has(word[head]!.stem)) head--;
  if (head <= i) return 0;
  for (let k = at + 2; k <= at + 1 + OF_TALKS && sentence[k] === sentence[i]; k++) {
    if (nameAt[k]! >= 0) return k;
    if (scan.at[k]! < 0 && !word[k]!.def) return 0;
  }
  return 0;
}

/** "مدير شرطة شرق جدة", "مدير مكتب التعليم بجنوب شرق الطائف": whether a part of a town begins with the next word. */
export function isPartOfTown({ tokens: { word }, scan, at, body }: TitleDraft): boolean {
  if (body === null) return false;
  let town = at;
  while (town < at + 2 && PART.test(word[town]?.key ?? '')) town++;
  const place = town > at ? mentionAt(scan, town) : undefined;
  return place?.from === town && (place.city !== null || place.state?.kind === 'capital' || place.state?.kind === 'region');
}
const PART = /^ب?(?:شرق|غرب|شمال|جنوب|وسط)$/;

/** Reads a preposition; whether the phrase ends before it, or behind what it begins. */
export function readPreposition(p: TitleDraft, w: LexWord): boolean {
  const { tokens, scan, nameAt, i, sense, fixed } = p;
  const behind = behindTalks(p, w);
  if (behind > 0) {
    p.at = behind;
    p.officeOpen = false;
    return true;
  }
  // "السفير في دمشق فلان"
  const posted = p.at === i + 1 && w.key === 'في' && SENT.has(sense?.lemma ?? '') && isPost(scan, nameAt, p.at + 1);
  // "المستشار في الديوان الملكي فلان"
  const courtly = w.key === 'في' && sense?.kind === 'open' && isCourt(tokens.word[p.at + 1], tokens.word[p.at + 2]);
  if (courtly) {
    // Whose court it is the surroundings tell.
    p.at += 3;
    p.body = 'state';
    p.officeOpen = false;
    return false;
  }
  // "لجنة المفاوضات مع إيران", "الوزير المكلف بالعلاقات مع البرلمان"
  // "نظيره من غينيا بيساو فلان"
  const mirrored = w.key === 'من' && sense?.lemma === 'نظير' && p.at === i + 1 && mentionAt(scan, p.at + 1)?.state?.kind === 'name';
  if (mirrored || (w.key === 'مع' && isDealing(p))) {
    p.host = !mirrored;
    p.officeOpen = false;
    p.at++;
    return false;
  }
  // "المشرف على وكالة الوزارة"
  const over = w.key === 'علي' && sense?.lemma === 'مشرف';
  if ((!INNER.has(w.key) || (p.at === i + 1 && !over)) && !posted) {
    // "ممثلا عن وزارة المالية", "النائب عن ولاية إنديانا"
    const out = w.key === 'عن' && SPEAKS_OUT_OF.has(sense?.lemma ?? '');
    if (!out && w.key !== 'باسم' && w.key !== 'لدي' && !(w.key === 'في' && (p.at > i + 1 || tokens.word[p.at + 1]?.entry?.body)))
      return true;
  }
  // "رئيسا الجانبين في ختام الاجتماعات", "ولي العهد في قصره"
  if (w.key === 'في' && ROOMS.has(tokens.word[p.at + 1]?.stem ?? '')) return true;
  // "شكر نظيره الألماني على الدعوة", "عبر الملك السعودي عن اعتزازه": behind a state the office is whole.
  if (w.key === 'علي' && p.states.length > 0) return true;
  // "شارك وزير مالية الكويت في اجتماع": what he is at.
  if (w.key === 'في' && p.states.length > 0 && tokens.word[p.at + 1]?.entry?.event) return true;
  // "عزى الأمين العام للجامعة العربية في وفاة الزميلة فلانة": nor what he is behind an organisation.
  const room = tokens.word[p.at + 1];
  if (w.key === 'في' && p.org !== null && mentionAt(scan, p.at + 1) === undefined && !room?.entry?.body && !room?.def) return true;
  // "اجتمع وزراء خارجية الاتحاد الأوروبي في بروكسل": nor where those of an organisation are.
  if (w.key === 'في' && p.org !== null && sense !== undefined && sense.number !== 'singular' && !SENT.has(sense.lemma)) return true;
  // "زيارة ولي العهد إلى موسكو": only who is sent is somebody to a place.
  if (w.key === 'لدي' && tokens.word[p.at + 1]?.entry?.event) return true;
  if (w.key === 'الي' && !SENT.has(sense?.lemma ?? '')) return true;
  // "أعرب وزير الخارجية عن تقديره": what he voices, but "الوزير المسؤول عن".
  if (w.key === 'عن' && (p.states.length > 0 || !goesOnWithAbout(tokens.word[p.at - 1]!)) && !SPEAKS_OUT_OF.has(sense?.lemma ?? ''))
    return true;
  // "وزراء الطاقة في الأردن ومصر ولبنان": those of several states, at nobody's as guests.
  const many = w.key === 'في' && sense?.kind === 'state' && sense.number !== 'singular' && !SENT.has(sense.lemma);
  const theirs = many && isListOfStates(tokens, scan, p.at + 1);
  const own =
    w.key === 'في' &&
    (sense?.kind === 'state' || fixed?.title?.kind === 'state' || (p.body === 'state' && p.states.length + p.hosts.length === 0)) &&
    !SENT.has(sense?.lemma ?? '') &&
    (isOwnState(tokens, scan, nameAt, p.at + 1) || isBehindMinister(p));
  // "المسؤول عن الملف الكولومبي": what he deals with.
  const topic = w.key === 'عن' && RESPONSIBLE.has(sense?.lemma ?? '');
  // "المسؤول عن خطف الطائرة": what he did is no office.
  if (topic && CRIMES.has(tokens.word[p.at + 1]?.stem ?? '')) return true;
  // "النائب عن كتلة المستقبل": in parliament, whoever sent him.
  if (w.key === 'عن' && sense?.lemma === 'نائب' && tokens.word[i]!.def) p.body = 'state';
  // "أعضاء في مجلس الشيوخ الأميركي": nor is the state of their house a host.
  const seated = p.states.length === 0 && !SENT.has(sense?.lemma ?? '') && isParliament(tokens, p.at + 1);
  if (HOST.has(w.key) || topic) p.host = !theirs && !own && !seated;
  if (w.key === 'لدي') p.sent = true;
  p.officeOpen = p.officeOpen && w.key === 'باسم';
  p.at++;
  return false;
}

/** "فلان وزير التعاون في ملاوي،": his state, with nothing else behind it. */
function isBehindMinister({ tokens, scan, nameAt, i, at, sense }: TitleDraft): boolean {
  const land = sense?.lemma === 'وزير' && nameAt[i - 1]! >= 0 && at > i + 1 ? mentionAt(scan, at + 1) : undefined;
  if (land?.state?.kind !== 'name' || land.from !== at + 1) return false;
  const next = tokens.word[land.to];
  return next === undefined || tokens.sentence[land.to] !== tokens.sentence[i] || next.kind === Kind.Punct || next.conj !== '';
}

/** "الديوان الملكي", "الديوان الأميري": a house of whoever serves there. */
const isCourt = (house: LexWord | undefined, whose: LexWord | undefined): boolean =>
  house?.stem === 'ديوان' && house.def && whose?.def === true && STATELY.has(whose.stem);

const RESPONSIBLE = new Set(['مسؤول', 'مسئول']);
const CRIMES = new Set(
  'خطف اختطاف اغتيال قتل مقتل تفجير تفجيرات تفجيري هجوم هجمات اعتداء اعتداءات مجزره مجازر مذبحه جريمه جرايم محاوله محاولات ارتكاب قصف تدمير انفجار حادث حادثه حوادث'.split(
    ' ',
  ),
);

/** Whether the noun before is what the office has to do with somebody: "لجنة المفاوضات التشيلية مع", "المكلف بالعلاقات مع". */
function isDealing({ tokens, scan, at, i }: TitleDraft): boolean {
  const noun = mentionAt(scan, at - 1)?.state?.kind === 'adjective' ? at - 2 : at - 1;
  if (noun <= i) return false;
  const { stem } = tokens.word[noun]!;
  // "بالعلاقات" is not always taken apart.
  if (stem.startsWith('بال') && DEALINGS.has(stem.slice(3))) return true;
  if (!DEALINGS.has(stem)) return false;
  const before = tokens.word[noun - 1]!;
  return tokens.word[noun]!.prep !== '' || before.entry?.particle === 'preposition' || !before.def;
}
const DEALINGS = new Set(['مفاوضات', 'محادثات', 'علاقات', 'تعاون', 'حوار', 'تواصل', 'تنسيق', 'اتصال']);

const HEADS = new Set(['رئيس', 'ملك', 'أمير', 'سلطان']);

/** Who is at the head of a part of the state. */
const PROVINCIALS = new Set(['أمير', 'أمين']);
const isPartOfState = ({ tokens: { word }, scan, at }: TitleDraft): boolean =>
  mentionAt(scan, at + 1)?.state?.kind === 'region' || word[at + 1]?.stem === 'منطقه' || word[at + 1]?.stem === 'محافظه';

/** "مدير مكتب القائد العام": who commands all. */
const isChief = ({ word }: Tokens<Entry>, i: number): boolean => word[i]!.stem === 'قايد' && word[i + 1]?.key === 'العام';

/** Who speaks or acts for somebody. */
const AIDES = new Set(['سكرتير', 'مبعوث', 'موفد', 'ممثل', 'متحدث', 'ناطق', 'مستشار', 'مندوب', 'مساعد', 'نائب']);
/** "فلان، المبعوث الخاص لرئيس كينيا فلان": whether behind a head of state stand his land and his name. */
function isNamedBehind({ scan, nameAt, at }: TitleDraft): boolean {
  const land = mentionAt(scan, at + 1);
  return land?.from === at + 1 && land.state != null && nameAt[land.to]! >= 0;
}

/** Who receives others, and is nobody's. */
const RECEIVES = new Set(['رئيس', 'ملك', 'عاهل', 'أمير', 'سلطان', 'وزير', 'رئيس الوزراء', 'رئيس وزراء', 'ولي العهد']);

/** Two adjectives in ي of one gender. */
const isLike = (a: LexWord, b: LexWord): boolean =>
  /يه?$/.test(a.stem) && /يه?$/.test(b.stem) && a.stem.endsWith('ه') === b.stem.endsWith('ه');

/** "نائب رئيس وزراء كندا", "مساعد نائب وزير الخارجية": nothing but heads before, each of the one behind it. */
function isBehindHeads({ tokens: { word }, i, at, fixed }: TitleDraft): boolean {
  if (fixed !== undefined) return false;
  for (let k = i + 1; k < at; k++) {
    // "مدير عام المؤسسة العامة"
    if (GENERAL.has(word[k]!.key)) continue;
    if (!isHead(word[k]!) || word[k]!.def || word[k]!.prep + word[k]!.conj !== '') return false;
  }
  return true;
}

/** Reads another title or a form of address inside of the office; whether the phrase ends before it. */
export function readInner(p: TitleDraft, w: LexWord): boolean {
  const { tokens, nameAt, i, word, sense, fixed } = p;
  const e = w.entry;
  if ((isHead(w) && !isProvince(tokens, p.at)) || (e?.title && opensTitle(e))) {
    // نائب رئيس: one office. Behind anything but a bare head another title begins.
    const bureau = p.at > i + 1 && isBureau(tokens.word[p.at - 1]!);
    const construct = bureau || ((p.at === i + 1 || isBehindHeads(p)) && !word.def && (fixed !== undefined || !isOwned(word)));
    const plural = e!.title!.number === 'plural' && w.def;
    // "الوزير المسؤول عن الشؤون الخارجية": what he is charged with.
    // "الوكيل المساعد للشؤون الفنية": one office of a ministry.
    if (sense?.lemma === 'وكيل' && word.def && p.at === i + 1 && w.key === 'المساعد') {
      p.body = 'state';
      return false;
    }
    const charged = RESPONSIBLE.has(e!.title!.lemma) && w.def && word.def && p.at === i + 1 && tokens.word[p.at + 1]?.key === 'عن';
    if (charged && w.conj + w.prep === '' && sense?.kind === 'state') return false;
    // "هيئة شؤون الأسرى والمحررين": two kinds of people with whom a body deals.
    const kinds =
      isPeople(w) &&
      w.def &&
      w.conj === 'و' &&
      w.prep === '' &&
      tokens.word[p.at - 1]!.def &&
      p.at > i + 2 &&
      isPeople(tokens.word[p.at - 1]!);
    // "اللفتنانت كولونيل فلان", "العميد ركن فلان": one rank.
    const ofRank = sense?.kind === 'rank' && p.at === i + 1 && e!.title!.kind === 'rank' && !w.def && w.conj + w.prep === '';
    const named = tokens.word[p.at - 1]!.key === 'باسم';
    // "المستشار السياسي", "المتحدث العسكري": an adjective of the office.
    // "رئيس الإدارة الإعلامية", "مدير المكتب الصحفي": or of its body.
    const before = tokens.word[p.at - 1]!;
    const ofBody = p.at > i + 1 && before.def && before.entry?.title === undefined && /يه?$/.test(w.stem) && w.conj + w.prep === '';
    const adjective =
      w.def &&
      (e!.title!.kind === 'private' || e!.title!.lemma.endsWith('دبلوماسي') || e!.title!.lemma === 'برلماني') &&
      ((word.def && /يه?$/.test(w.stem)) || ofBody);
    // "عضو هيئة كبار العلماء"
    const seniors = w.stem === 'كبار' && !w.def && before.entry?.body !== undefined && !before.def;
    // "رئيس مجلس نواب الشعب": the body, no people.
    const chamber = e!.body?.kind === 'state' && tokens.word[p.at - 1]!.stem === 'مجلس';
    // "وزير شؤون المواطنة": a field that looks like a person.
    const field = e!.title!.kind === 'private' && w.def && tokens.word[p.at - 1]!.stem === 'شوون';
    // "المستشارة السياسية والإعلامية"
    const joined = adjective && w.conj === 'و' && p.at > i + 1 && before.def && isLike(before, w);
    if (
      (w.conj !== '' && !kinds && !joined) ||
      !(construct || ofRank || plural || kinds || named || adjective || chamber || seniors || field || w.prep === 'ل')
    )
      return true;
    // "استقبال الرئيس المصري لوزير الدفاع": nor is whom he receives part of him who has been told with his state.
    if (w.prep === 'ل' && p.at === p.stateTo && p.states.length > 0 && RECEIVES.has(sense?.lemma ?? fixed?.title?.lemma ?? '')) return true;
    // "الحكومة ممثلة برئيسها فلان": by whom; the head is his.
    if (w.prep === 'ب') return true;
    // "الصحافيين المرافقين لوزير الدفاع فلان", "الخسارة السياسية محدودة لرئيس الحكومة": he is the minister.
    if (w.prep === 'ل' && (sense?.kind === 'private' || sense?.number === 'plural') && fixed === undefined) return true;
    // "وكيل محافظ حلب": at the side of a state's officer.
    if (construct && e!.title!.kind === 'state' && e!.title!.lemma !== 'مرشد' && sense?.kind === 'open') p.body ??= 'state';
    // "مستشار الرئيس فلان", "مبعوث الرئيس": at the side of a head of state, if nothing else follows.
    // "نائب أمير منطقة حائل", "وكيل أمين منطقة المدينة": of a part of the state.
    if (construct && sense?.kind === 'open' && PROVINCIALS.has(e!.title!.lemma) && isPartOfState(p)) p.body ??= 'state';
    const head = w.def && (HEADS.has(e!.title!.lemma) || (bureau && isChief(tokens, p.at))) && sense?.kind === 'open';
    if (construct && head) p.body ??= 'state';
    // "المتحدث باسم الرئيس فلان", "مدير مكتب الرئيس فلان": of the state whose head follows by name.
    if (head && (bureau || (named && SPEAKS.has(sense.lemma))) && p.body !== 'private' && nameAt[p.at + 1]! >= 0) {
      p.body = 'state';
      p.innerAt = p.at;
    }
    if ((named || w.prep === 'ل') && HEADS.has(e!.title!.lemma) && AIDES.has(sense?.lemma ?? '') && isNamedBehind(p)) p.innerAt = p.at;
    // "مدير مكتب رئيس الوزراء", "مدير مكتب الرئيس للشؤون السياسية"
    if (bureau && p.body === 'open' && (head || isOfficial(e!, tokens, p.at))) p.body = 'state';
    // "المستشار في مكتب وزير الدفاع السعودي": nor is the minister's state a host.
    if (bureau) p.host = false;
    // "السكرتير الخاص للوزير", "المستشار الخاص لوزير الإعلام"
    if (w.prep === 'ل' && e!.title!.lemma === 'وزير' && sense?.kind === 'open' && AIDES.has(sense.lemma)) p.body ??= 'state';
    // "النائب الأول لزعيم الحركة": of no state by himself.
    if (w.prep === 'ل' && e!.title!.lemma === 'زعيم') p.body ??= 'private';
    // "لاعبو الفريق": a team.
    if (construct && e!.title!.number === 'singular' && e!.title!.kind !== 'rank') p.innerAt = p.at;
    // "نائب رئيس الدولة": the state, no courtesy.
  } else if ((e?.title?.kind === 'honor' || e?.honorific) && !(w.def && e.body?.kind === 'state')) {
    // مجلس الشيوخ: the body, no sheikhs.
    const senate = e.body?.kind === 'state' && tokens.word[p.at - 1]!.stem === 'مجلس';
    if (!senate && !isBureau(tokens.word[p.at - 1]!) && !(p.at === i + 1 && !word.def && sense?.suffix === '')) return true;
  }
  return false;
}
