/**
 * Lookalikes: words that may name a meeting and name something else here, as the words beside them tell: the peak of a
 * mountain, a visa, a chat, a training course, a match, the round of a vote, a forum on the web.
 *
 * @module src/extract/meetings/words/lookalikes
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import { isMatch } from '../../../lexicon/sport.js';
import type { Trigger } from './trigger.js';

type Around = Tokens<Entry>;
type Test = (tokens: Around, trigger: Trigger) => boolean;

/** The word at a token if it is of the trigger's sentence. */
const at = ({ word, sentence, count }: Around, trigger: Trigger, i: number): Around['word'][number] | undefined =>
  i >= 0 && i < count && sentence[i] === sentence[trigger.from] ? word[i] : undefined;

const isOneOf = (words: ReadonlySet<string>, w: Around['word'][number] | undefined): boolean => w !== undefined && words.has(w.stem);

/** Whether such a word stands among some behind a trigger, before a verb. */
function isBehind(tokens: Around, trigger: Trigger, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = trigger.to; i < trigger.to + reach; i++) {
    const w = at(tokens, trigger, i);
    if (w === undefined || w.entry?.particle === 'conjunction' || (w.entry?.verb !== undefined && !w.def && w.entry.body === undefined))
      return false;
    if (words.has(w.stem)) return true;
  }
  return false;
}

const HIGH = wordSet('اعلي فوق ارتفاع');
const PEAK_OF = wordSet(
  'جبل جبال جبليه برج هرم تل تله سلم كره ترتيب اولويات شجره صواب سعاده عطاء روعه جمال نجاح مجد تالق جاهزيه استعداد غضب اناقه ذوق اخلاق سخافه خطوره وعي نشوه حماس نضج احترافيه',
);
const AROUND = wordSet('خلال بعد قبل عقب منذ هامش ختام اعمال اثر عقد');
const HIS = /(?:ه|ها|هم|هما|هن)$/;

/** "في قمة جمالها", "أعلى قمة", "قمة جبل": a peak. */
const isPeak: Test = (tokens, trigger) => {
  const next = at(tokens, trigger, trigger.to);
  if (isOneOf(HIGH, at(tokens, trigger, trigger.from - 1)) || isOneOf(PEAK_OF, next)) return true;
  // "خلال قمة سادها التوتر": it is held.
  if (isOneOf(AROUND, at(tokens, trigger, trigger.from - 1))) return false;
  // A pronoun behind a noun that is no place and no body.
  if (next !== undefined && next.kind === Kind.Word && next.entry === null && !next.def && HIS.test(next.raw)) return true;
  // "تربعه قمة أقوى الاقتصادات", "يعتلي قمة الدوري"
  return REIGNS.test(at(tokens, trigger, trigger.from - 1)?.key ?? '') || REIGNS.test(at(tokens, trigger, trigger.from - 2)?.key ?? '');
};

const REIGNS = /^[وفبل]?س?[يت]?(?:تربع|اعتل|عتل)(?:ه|ها|ي|ت|ا|اء|اءه|اءها)?$/;

const PAPERS = wordSet('تاشيره تاشيرات');
const PLACES = wordSet('بلده قريه ناحيه');
const WEB = wordSet('صفحه رابط حساب');
const SITE = 'موقع';
/** Words behind a site among which its address stands. */
const ADDRESS = 5;

/** "تأشيرة زيارة", "بلدة الزيارة", "زيارة موقع المعرض www…": a paper, a place, the web. */
const isVisa: Test = (tokens, trigger) => {
  const before = at(tokens, trigger, trigger.from - 1);
  if (isOneOf(PAPERS, before) || (trigger.definite && isOneOf(PLACES, before))) return true;
  const next = at(tokens, trigger, trigger.to);
  if (isOneOf(WEB, next)) return true;
  if (next?.stem !== SITE) return false;
  for (let i = trigger.to + 1; i <= trigger.to + ADDRESS; i++) if (at(tokens, trigger, i)?.kind === Kind.Latin) return true;
  return false;
};

const CHAT = wordSet('فوريه نصيه صوتيه الكترونيه');
const PROGRAMS = wordSet('برنامج برامج تطبيق تطبيقات غرفه غرف');

/** "المحادثة الفورية", "تطبيق محادثة" */
const isChat: Test = (tokens, trigger) =>
  isOneOf(CHAT, at(tokens, trigger, trigger.to)) || isOneOf(PROGRAMS, at(tokens, trigger, trigger.from - 1));

const LINES = wordSet(
  'مركز مراكز خط خطوط شبكه شبكات جهاز اجهزه نقطه رقم ارقام تقنيات تكنولوجيا قطاع شركه شركات ضابط ضباط فريق مجموعه محاوله مهارات مهاره',
);
const KIN = /^ب(?:ذوي|اهل|اهالي|اسر|عايل|عايلات|والد|زوج|محام|محامي)[هت]?(?:ه|ها|هم|هن|يهم)$/;

/** "مركز الاتصال", "مجموعة الاتصال": no call; "السماح لهم بالاتصال بذويهم": what prisoners may do. */
const isLine: Test = (tokens, trigger) =>
  isOneOf(LINES, at(tokens, trigger, trigger.from - 1)) || KIN.test(at(tokens, trigger, trigger.to)?.key ?? '');

const COURSES = wordSet('العاب اولمبيه اولمبياد رياضيه مهرجان معرض معارض كاس بطوله مسابقه تدريبيه تدريب جايزه سباق رالي انتخابيه انتخابات');
/** "الدورة الحالية": of a term of office. */
export const TERM = wordSet('حاليه راهنه');
const CHAIR = wordSet('رييس رييسه رياسه');
/** Words between a session and what it is of. */
const COURSE_REACH = 5;

/** "دورة الألعاب", "الدورة التاسعة لمهرجان", "رئيسة الدورة الحالية": games, a festival, a term of office. */
const isCourse: Test = (tokens, trigger) => {
  if (isBehind(tokens, trigger, COURSES, COURSE_REACH)) return true;
  if (!isOneOf(TERM, at(tokens, trigger, trigger.to))) return false;
  for (let i = trigger.from - 1; i >= trigger.from - 3; i--) {
    const w = at(tokens, trigger, i);
    if (w === undefined) return false;
    if (CHAIR.has(w.stem) || w.entry?.verb?.lemma === 'ترأس' || w.entry?.verb?.lemma === 'رأس') return true;
  }
  return false;
};

const ON_WEB = 'الكتروني';
const VIA = wordSet('عبر علي');
const NET = wordSet('انترنت شبكه');

/** "منتدى إلكتروني", "منتدى للتصوير على الإنترنت" */
const isOnline: Test = (tokens, trigger) => {
  if (at(tokens, trigger, trigger.to)?.stem === ON_WEB) return true;
  for (let i = trigger.to; i < trigger.to + 3; i++)
    if (isOneOf(VIA, at(tokens, trigger, i))) return isOneOf(NET, at(tokens, trigger, i + 1));
  return false;
};

const VOTES = wordSet('انتخابات انتخابيه انتخاب اقتراع تصويت صوتا اصوات ناخبين مرشح مرشحين');
/** Before these is another time: "جولة خليجية قبل الانتخابات". */
const BEFORE_OR_AFTER = wordSet('قبل قبيل بعد عقب');
/** Words on either side of a round among which it is said what it is a round of. */
const ROUND_REACH = 8;

/** "الجولة الثانية من الانتخابات", "حصل في الجولة الأولى على مئتي صوت"; "الجولة الثالثة من الدوري". */
const isVote: Test = (tokens, trigger) => {
  for (let i = trigger.from - ROUND_REACH; i < trigger.to + ROUND_REACH; i++) {
    const w = at(tokens, trigger, i);
    if (i >= trigger.to && isOneOf(BEFORE_OR_AFTER, w)) break;
    if (isOneOf(VOTES, w)) return true;
  }
  return isMatch(tokens, trigger.from);
};

const CHOSEN = wordSet('طوعيه قسريه');
const HOME = wordSet('لبلادهم بلادهم وطنهم لوطنهم ديارهم لديارهم منازلهم لمنازلهم مدارس عمل');

/** "العودة الطوعية للاجئين", "الراغبين في العودة إلى بلادهم" */
const isComingHome: Test = (tokens, trigger) => {
  const next = at(tokens, trigger, trigger.to);
  if (isOneOf(CHOSEN, next)) return true;
  const to = next?.key === 'الي' ? at(tokens, trigger, trigger.to + 1) : next;
  return to !== undefined && (HOME.has(to.key) || HOME.has(to.stem));
};

/** Words behind a meeting among which those stand whom somebody meets. */
const WHOM = 4;
const MINISTERS = new Set(['وزير', 'سفير', 'مستشار']);
const PRESIDENT = 'رئيس';

/** "الوزير", "الرئيس الروسي": who meets others in a sentence of sport as well. */
function isOfficial(tokens: Around, trigger: Trigger, i: number): boolean {
  const lemma = tokens.word[i]!.entry?.title?.lemma;
  if (lemma === undefined) return false;
  return MINISTERS.has(lemma) || (lemma === PRESIDENT && tokens.word[i]!.def && at(tokens, trigger, i + 1)?.entry?.states !== undefined);
}

const PRICE = wordSet(
  'ما عايدات مبلغ مبالغ ثمن اجر اجور بدل مقابل فديه مكافاه تعويض تعويضات رسوم عموله عمولات رشوه رشاوي حصه اموال مال ملايين مليون مليار',
);

/** "لقاء ما قدمه", "لقاء مبلغ": in return for. */
const isPrice = (w: Around['word'][number] | undefined): boolean => w !== undefined && !w.def && w.prep + w.conj === '' && PRICE.has(w.key);

/** "فاز الفريق بهدفين في اللقاء الذي جمعهما", but "بحث في لقائه رئيس الاتحاد بطولة الكأس". */
const isPlayed: Test = (tokens, trigger) => {
  // "كرمه لقاء ما قدمه للبلاد": in return for.
  if (tokens.word[trigger.from]!.key === 'لقاء' && isPrice(at(tokens, trigger, trigger.to))) return true;
  if (!isMatch(tokens, trigger.from)) return false;
  for (let i = trigger.to; i < trigger.to + WHOM; i++) {
    const entry = at(tokens, trigger, i)?.entry;
    if (entry?.title !== undefined || entry?.honorific === true) return false;
  }
  const here = tokens.sentence[trigger.from]!;
  for (let i = tokens.bounds[here]!; i < tokens.bounds[here + 1]!; i++) if (isOfficial(tokens, trigger, i)) return false;
  return true;
};

const FAIRS = wordSet('معارض');

/** "قصر الدرعية للمؤتمرات بالرياض", "مركز الملك فيصل الدولي للمؤتمرات": a hall. */
function isHall({ word, sentence }: Around, { from, number }: Trigger): boolean {
  if (number !== 'plural' || word[from]!.prep !== 'ل' || !word[from]!.def) return false;
  for (let i = from - 1; i >= from - HALL && i >= 0 && sentence[i] === sentence[from]; i--) if (HALLS.has(word[i]!.stem)) return true;
  return false;
}
const HALLS = wordSet('قصر مركز قاعه صاله فندق');
/** Words from a hall to what it is for. */
const HALL = 6;

/** "رئيس المؤتمر الوطني", "عضو المؤتمر الشعبي", "حزب المؤتمر", "المندوبون من المؤتمر": a party or a parliament. */
function isHouse({ word, sentence }: Tokens<Entry>, { from, to, definite, suffix }: Trigger): boolean {
  if (!definite || suffix !== '' || from < 1 || sentence[from - 1] !== sentence[from]) return false;
  const before = word[from - 1]!;
  if (before.stem === PARTY) return true;
  if (HOUSES.has(word[to]?.key ?? '') && before.entry?.title !== undefined) return true;
  return OF.has(before.key) && sentence[from - 2] === sentence[from] && MEMBERS.has(word[from - 2]!.stem);
}
const PARTY = 'حزب';
const HOUSES = new Set(['الوطني', 'الشعبي', 'القومي']);
const OF = new Set(['في', 'من']);
const MEMBERS = wordSet('قيادي قياديون قياديين قيادات مندوبون مندوبين عضو اعضاء');

/** "لجنة المعارض والمؤتمرات", "البرنامج الوطني للمؤتمرات والمعارض": what a body deals with. */
const isTrade: Test = (tokens, trigger) =>
  tokens.word[trigger.from]!.stem === 'موتمرات' &&
  (isOneOf(FAIRS, at(tokens, trigger, trigger.from - 1)) || isOneOf(FAIRS, at(tokens, trigger, trigger.to)));

const DEALS_WITH = wordSet('شوون');
const SUPPORT = 'دعم';
const BODIES = wordSet('هييه عليا لجنه وحده مكتب');

/** "رئيس دائرة شؤون المفاوضات", "وحدة دعم المفاوضات", "الهيئة العليا للمفاوضات": a body that deals with them. */
const isOffice: Test = (tokens, trigger) => {
  const before = at(tokens, trigger, trigger.from - 1);
  if (!trigger.definite || trigger.suffix !== '') return false;
  if (tokens.word[trigger.from]!.prep === 'ل') return isOneOf(BODIES, before);
  // "دعم المفاوضات" alone is help for them.
  return isOneOf(DEALS_WITH, before) || (before?.stem === SUPPORT && isOneOf(BODIES, at(tokens, trigger, trigger.from - 2)));
};

/** "لضمان وصولها لمستحقيها": of help. */
const DESERVING = /^ل?مستحق/;

/** "توالت الخروق وصولا إلى المجزرة": as far as that; a town or a palace is where somebody arrives. */
const COMMA = new Set(['،', ',']);
function isAsFarAs({ word }: Around, { from }: Trigger): boolean {
  const { entry, stem } = word[from + 2] ?? {};
  return (
    /^و?وصولا$/.test(word[from]!.key) &&
    COMMA.has(word[from - 1]?.key ?? '') &&
    !(entry?.states ?? entry?.cities ?? entry?.facility) &&
    stem !== 'عاصمه'
  );
}

const BY_LEMMA: Readonly<Record<string, Test>> = {
  وصول: (tokens, trigger) => isAsFarAs(tokens, trigger) || DESERVING.test(at(tokens, trigger, trigger.to)?.stem ?? ''),
  قمة: isPeak,
  زيارة: isVisa,
  محادثة: isChat,
  اتصال: isLine,
  دورة: isCourse,
  منتدى: isOnline,
  ملتقى: isOnline,
  جولة: isVote,
  عودة: isComingHome,
  لقاء: isPlayed,
  مفاوضة: isOffice,
  مؤتمر: (tokens, trigger) => isTrade(tokens, trigger) || isHouse(tokens, trigger) || isHall(tokens, trigger),
};

/** Whether the words beside a noun tell that it names no meeting. */
export function isLookalike(tokens: Around, trigger: Trigger): boolean {
  if (trigger.verb !== null) return false;
  return BY_LEMMA[trigger.lemma]?.(tokens, trigger) === true;
}
