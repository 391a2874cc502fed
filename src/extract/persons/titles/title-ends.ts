/**
 * Ends of title phrases: words by which a title is no office, and before which an office ends.
 *
 * @module src/extract/persons/titles/title-ends
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import { DEED_OF_NOUN } from '../../../lexicon/documents.js';
import type { Entry, Phrase } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isCorner } from '../../names/found/honored.js';
import type { TitleDraft } from './title-draft.js';
import { isHonor, isOther, isProvince } from './title-signs.js';
import { COMPANIES, GENERAL, MATTERS, MEDIA, ROOMS, SAYING, STATELY, UNDER, YEARS } from './title-words.js';

const OTHERS = new Set('وعدد وجمع واصحاب ولفيف وكبار وبعض وكوكبه وساير'.split(' '));

/** "حضر السفير مراسم التوقيع", "نفى المتحدث وجود اتفاق", "مباحثات مع وزير الخارجية أعقبها التوقيع" */
const OF_DOCUMENTS = new Set('مراسم مراسيم وجود صحه انباء تفاصيل بنود اعقبها اعقبه تلاها تلاه تخللها تخلله تمخضت تكللت'.split(' '));

const RULED = new Set('حزب ايتلاف تحالف تكتل مجلس نظام اسره عايله جبهه حركه مجموعه كتله لجنه جلسه جمعيه'.split(' '));

/** Whether the word, though a title by its form, begins no office where it stands. */
export function isNoOffice(tokens: Tokens<Entry>, nameAt: Int32Array, i: number, word: LexWord, fixed: Phrase | undefined): boolean {
  const sense = word.entry?.title;
  // "الحكومة غير المعتمدة": an adjective.
  if (fixed === undefined && tokens.word[i - 1]?.key === 'غير') return true;
  // "القاضية بتقديم المساعدات", "القاضي بوقف القتال": what provides for something, no judge.
  if (sense?.lemma === 'قاضي' && word.def && tokens.word[i + 1]?.key.startsWith('ب') && nameAt[i + 1]! < 0) return true;
  // "الحزب الحاكم فلان", "المجموعة البرلمانية": of what sort a party or a group is.
  const adjective = sense?.lemma === 'حاكم' || (sense?.lemma === 'برلماني' && word.raw.endsWith('ة'));
  if (
    fixed === undefined &&
    adjective &&
    word.def &&
    word.conj + word.prep === '' &&
    RULED.has(tokens.word[i - 1]?.stem ?? '') &&
    tokens.word[i - 2]?.entry?.title === undefined
  )
    return true;
  if (isCorner(tokens, i)) return true;
  if (fixed === undefined && (isWorld(tokens, nameAt, i) || isScience(tokens, i))) return true;
  // "بروتوكولا ملحقا باتفاقية": what is added to a document, no attaché.
  if (sense?.lemma === 'ملحق' && tokens.word[i + 1]?.entry?.document) return true;
  // "وطالب وزير الدفاع", "طالب المتحدث باسم الوزارة": a verb, no student.
  const next = tokens.word[i + 1]?.entry;
  const beforeHolder = nameAt[i + 1]! >= 0 || (next?.title !== undefined && next.title.kind !== 'private');
  if (fixed === undefined && sense!.lemma === 'طالب' && !word.def && (beforeHolder || demands(tokens, nameAt, i))) return true;
  // "أطاح بحكم فلان", "في فترة حكم الرئيس المعزول": his rule, no referee.
  if (fixed === undefined && sense!.lemma === 'حكم' && !word.def && (word.prep === 'ب' || beforeHolder)) return true;
  // "في مقدمة المشاركين", "مقدمة البرنامج": a front, or who presents something; no rank.
  if (fixed === undefined && sense!.lemma === 'مقدم' && word.raw.endsWith('ة')) return true;
  // "فلان، مشيرة إلى أن", "مشيرين إلى": whoever points at something, no field marshal.
  if (sense?.lemma === 'مشير' && !word.def && tokens.word[i + 1]?.key === 'الي') return true;
  // "المشرف العام على الفريق فلان", "كابتن الفريق فلان": a team.
  if (fixed === undefined && sense!.lemma === 'فريق' && word.def && nameAt[i + 1]! >= 0 && isOfTeam(tokens.word[i - 1])) return true;
  if (fixed === undefined && isProvince(tokens, i)) return true;
  // "رئيسي الجمهورية فلان ومجلس النواب فلان": whose house it is.
  if (fixed === undefined && sense!.number === 'plural' && word.def && tokens.word[i - 1]?.stem === 'مجلس') return true;
  // "محاسبة ميليشيات فلان": calling to account.
  if (fixed === undefined && sense!.lemma === 'محاسب' && word.raw.endsWith('ة') && !word.def) return true;
  // "متهما الرئيس فلان", "معارضا رئيس الحكومة": he does so, he is none.
  if (fixed === undefined && sense!.kind === 'private' && !word.def && word.key.endsWith('ا') && next?.title && tokens.word[i + 1]!.def)
    return true;
  if (fixed === undefined && /يه?$/.test(word.stem) && !word.def && COMPANIES.has(tokens.word[i - 1]?.stem ?? '')) return true;
  if (fixed === undefined && behindNamesake(tokens, i) > i) return true;
  // الأمير محمد is an honorific, أمير قطر an office.
  if (fixed === undefined && sense!.lemma === 'أمير' && (word.def || sense!.number !== 'singular')) return !isTheEmir(tokens, nameAt, i);
  return false;
}

const isOfTeam = (before: LexWord | undefined): boolean => before !== undefined && (before.key === 'علي' || SQUAD.has(before.stem));
const SQUAD = new Set('كابتن قايد مدرب نجم لاعب لاعبي حارس مهاجم هداف جناح'.split(' '));

/** "في العالم الإسلامي", "قادة العالم لإجراء": the world; a scientist is told beside his name or by what he studies. */
function isWorld({ word, sentence }: Tokens<Entry>, nameAt: Int32Array, i: number): boolean {
  const { entry, def } = word[i]!;
  if (entry?.title?.lemma !== 'عالم' || entry.title.number !== 'singular' || !def || word[i]!.raw.endsWith('ة')) return false;
  const next = sentence[i + 1] === sentence[i] ? word[i + 1] : undefined;
  if (next !== undefined && HALVES.has(next.stem)) return true;
  const named = [i - 2, i - 1, i + 1, i + 2].some((k) => k >= 0 && k < nameAt.length && sentence[k] === sentence[i] && nameAt[k]! >= 0);
  return !named;
}
const HALVES = new Set('اسلامي عربي غربي ثالث حر متحضر خارجي'.split(' '));

/** "في العلوم السياسية": the field, nobody's office. */
const isScience = ({ word }: Tokens<Entry>, i: number): boolean =>
  i > 0 && word[i]!.def && word[i]!.raw.endsWith('ة') && SCIENCES.has(word[i - 1]!.stem);
const SCIENCES = new Set(['علوم', 'دراسات', 'بحوث']);

/** "وكان الرئيس فلان طالب مدريد باحترام", "الذي طالب الحكومة", "قد طالب بوقف القتال": behind whoever does so, before whom or what he asks for. */
function demands({ word, sentence }: Tokens<Entry>, nameAt: Int32Array, i: number): boolean {
  const { raw, conj, prep } = word[i]!;
  const next = word[i + 1];
  if (raw.endsWith('ة') || conj + prep !== '' || next === undefined || sentence[i + 1] !== sentence[i] || i === 0) return false;
  if (sentence[i - 1] !== sentence[i] || (nameAt[i - 1]! < 0 && word[i - 1]!.entry?.tenure === undefined && !ASKS.has(word[i - 1]!.key)))
    return false;
  // "فلان طالب بكلية الطب": where he learns.
  if (SCHOOLS.test(next.stem)) return false;
  return next.prep === 'ب' || next.entry?.states !== undefined || (next.def && !next.raw.endsWith('ي'));
}
const ASKS = new Set(['قد', 'وقد', 'الذي']);
const SCHOOLS = /^(?:كلي|جامع|معهد|مدرس|قسم|طب$|حقوق|ثانوي|ابتعاث|مرحل|صف|سن|دكتورا|ماجستير|بكالور|علم)/;

/** "تلقى سمو الأمير اتصالا", "شهد سمو الأمير المفدى التوقيع": with no name behind it is whoever rules. */
function isTheEmir({ word, sentence }: Tokens<Entry>, nameAt: Int32Array, i: number): boolean {
  const next = word[i + 1];
  if (word[i]!.entry!.title!.number !== 'singular' || word[i - 1]?.stem !== 'سمو' || sentence[i - 1] !== sentence[i]) return false;
  return next === undefined || (nameAt[i + 1]! < 0 && !next.entry?.honorific && !next.entry?.title);
}

/** "مدير مستشفى الملك خالد الدكتور فلان": where the name ends of the king after whom a house is called, which begins at token `i`; `i` elsewhere. */
export function behindNamesake({ word, sentence, count }: Tokens<Entry>, i: number): number {
  const house = word[i - 1];
  if (house?.entry?.facility !== true || house.def || sentence[i - 1] !== sentence[i] || !NAMESAKES.has(word[i]!.key)) return i;
  let to = i + 2;
  while (to + 1 < count && word[to]!.key === 'بن') to += 2;
  return to < count && sentence[to] === sentence[i] ? to : i;
}
const NAMESAKES = new Set(['الملك', 'الملكه', 'السلطان', 'الامير', 'الاميره', 'الامام']);

const ACCUSATIVE = /^..+[^ءاهن]اً?$/;
const WHEN = new Set('سابقا حاليا سالفا لاحقا ايضا حديثا موخرا موقتا رسميا فعليا'.split(' '));

/** "قام السفير بالتوقيع على الاتفاقية", "أمر الملك بالموافقة على": what he does, but "الوزير المكلف بالإشراف على". */
function isDone({ tokens: { word }, at }: TitleDraft, { key, entry }: LexWord): boolean {
  const before = word[at - 1]!;
  if (!/^بال.{3,}/.test(key) || entry?.body || entry?.title || entry?.facility || !before.def || CHARGED.has(before.stem)) return false;
  return DOES.has(word[at + 1]?.key ?? '');
}
const CHARGED = new Set('مكلف مكلفه معني معنيه مسوول مسووله مختص مختصه مخول مخوله مفوض متخصص قايم قايمه متهم متهمه'.split(' '));
const DOES = new Set(['علي', 'الي', 'عن', 'من']);
/** Nouns of action behind the article: الإعداد, التحضير, التعاون. */
const DEED = /^ال(?:ت..ي|ت.ا.|ا..ا)[^ي]$/;

/** "بحث الوزيران التحضيرات للقمة", "أشاد السفير بمواقف لبنان": behind an office with the article stand adjectives that agree with it; else it is whole. */
function isBehindWhole({ at, i, word, sense, fixed, nameAt }: TitleDraft, { entry, raw, key, def, prep, conj }: LexWord): boolean {
  if (at !== i + 1 || !word.def || fixed !== undefined || (sense?.kind !== 'state' && sense?.kind !== 'open')) return false;
  if (conj !== '' || entry?.tenure || entry?.title || entry?.particle) return false;
  if (prep === 'ب' || (entry === null && /^[بك](?!ال)/.test(key))) return !def && sense.kind === 'state' && !entry?.body;
  if (prep !== '' || key.startsWith('لل')) return false;
  // "أكد الوزير موقف تونس": no genitive.
  // "النائبة أواز حميد": a rare word before a name may be of it.
  if (!def) return !/^(?:وكاله|انذاك|حينها|.+ا)$/.test(key) && !(nameAt[at + 1]! >= 0 && entry === null && commonness(key) === 0);
  if (entry?.body) return false;
  // "الوسيطين الأوروبي والأفريقي"
  if (sense.number === 'dual') return !/(?:ا|ي)ن$|ي$/.test(key);
  const feminine = raw.endsWith('ة');
  return DEED.test(key) || key.endsWith('ات') || (feminine && !(sense.number === 'singular' && sense.gender === 'feminine'));
}

/** "بالديوان الملكي" */
const isOfCourt = ({ tokens, at }: TitleDraft, { def }: LexWord): boolean => def && STATELY.has(tokens.word[at + 1]?.stem ?? '');
/** "رئيس اللجنة", "وزير الدفاع": with what it is over, which has the article. */
const isWhole = ({ tokens: { word }, at, i, sense }: TitleDraft): boolean =>
  at > i + 1 &&
  word[at - 1]!.def &&
  (sense?.kind === 'state' || word[at - 1]!.entry?.body !== undefined) &&
  !GENERAL.has(word[at - 1]!.stem);
const CONCLUDES = new Set<string | undefined>(['reach', 'sign']);

/** Whether the phrase ends before a word that is no name and no preposition. */
export function endsBefore(p: TitleDraft, w: LexWord): boolean {
  const { tokens, i, word, sense } = p;
  const e = w.entry;
  // "المبعوث الأميركي للملف الإيراني فلان"
  if (p.at === p.stateTo && MATTERS.test(w.key) && p.scan.at[p.at + 1]! >= 0) return false;
  if (isBehindWhole(p, w)) return true;
  // "وزراء الري لكل من مصر والسودان": of several, told one by one.
  if (w.key === 'لكل' && tokens.word[p.at + 1]?.key === 'من' && sense?.number === 'plural') return true;
  // "أشاد وزير الداخلية بجهود شرطة موناكو": behind a noun with the article an office has no plain noun.
  if (
    e === null &&
    !w.def &&
    p.at > i + 1 &&
    (tokens.word[p.at - 1]!.def || p.at === p.stateTo) &&
    /^[بك](?!ال)/.test(w.key) &&
    w.key.length > 3
  )
    return true;
  if (isDone(p, w)) return true;
  // "أنهى فلان رئيس المجلس زيارة رسمية", "بحث فلان وزير الخارجية ترتيبات": nor what he does.
  const isDeed = e?.event?.suffix === '' || (/^[^وفبكل]..+ات$/.test(w.key) && !e?.title && !e?.body);
  if (isDeed && tokens.word[p.at - 1]!.def && !w.def && w.conj + w.prep === '' && p.at > i + 1) return true;
  // "أصدر الملك مرسوما بالتصديق على", "وقع الوزيران عددا من الوثائق": behind the article no noun without it.
  if (tokens.word[p.at - 1]!.def && !w.def && w.conj + w.prep === '' && ACCUSATIVE.test(w.raw) && !WHEN.has(w.key) && !e?.tenure)
    return true;
  // "عضو شرف النادي وإشراف المهندس فلان": what somebody else does.
  const next = tokens.word[p.at + 1];
  if (e === null && /^و(?!ال).+(?<!ها|ه)$/.test(w.key) && !w.def && tokens.word[p.at - 1]!.def && next !== undefined)
    if ((p.nameAt[p.at + 1]! >= 0 || next.entry?.honorific || next.entry?.title?.kind === 'honor') && next.conj + next.prep === '')
      return true;
  // "وزير الخارجية وعدد من المسؤولين": others.
  if (w.key.startsWith('و') && OTHERS.has(w.key)) return true;
  // "عن نائب وزير الخارجية قوله": what he says.
  if (SAYING.has(w.key)) return true;
  // "رئيسا للوزراء العام الماضي": when.
  if (w.key === 'العام' && YEARS.has(tokens.word[p.at + 1]?.key ?? '')) return true;
  // "رئيسا للوزراء في عهد الرئيس": the time, in which another held office.
  if (w.key === 'عهد' && tokens.word[p.at - 1]!.key === 'في') return true;
  // "النائب الأول لرئيس الوزراء": one of several.
  // "نائب مدير عام الإدارة": also behind the second title.
  const general = p.at === i + 2 && GENERAL.has(w.key) && tokens.word[i + 1]!.entry?.title?.kind === 'open' && !tokens.word[i + 1]!.def;
  const rank = general || (p.at === i + 1 && (GENERAL.has(w.key) || (e?.particle === 'ordinal' && w.key.startsWith('ال') && word.def)));
  // "الفريق أول فلان": a rank above the rank.
  // "وكيل أول وزارة الصحة"
  const above = p.at === i + 1 && w.key === 'اول' && (sense?.kind === 'rank' || (sense?.lemma === 'وكيل' && !word.def));
  if ((e?.particle !== undefined && !rank && !above) || e?.title?.kind === 'kin') return true;
  // "وزراء الخارجية برئاسة فلان": under whom. "وزير التجارة بمكتبه", "بالقصر الرئاسي": where he receives; "بالديوان الملكي": whose he is.
  if (w.prep === 'ب' && (UNDER.has(w.stem) || (ROOMS.has(w.stem) && (w.stem === 'قصر' || !isOfCourt(p, w))))) return true;
  // "وقع الوزراء الثلاثة مذكرة تفاهم", "ناقش الوزيران الاتفاق": what is signed stands behind a noun that is whole.
  if (e?.document && w.prep === '' && w.conj === '' && tokens.word[p.at - 1]!.def) return true;
  // "تلقى أمير البلاد اتصالا", "عقد وزير الدفاع الأميركي اجتماعا": nor is what he holds.
  if (e?.event && w.prep === '' && w.conj === '' && !w.def && /(?:ا|اً|ءً)$/.test(w.raw)) return true;
  // "نقل لخادم الحرمين الشريفين تحيات الرئيس", "أبلغ وزير الخارجية السوداني شكره": another noun behind the state is no part of the office.
  if (p.at === p.stateTo && (p.definite || sense?.number === 'plural') && isOther(w)) return true;
  // "نقل لرئيس الوزراء تحيات الملك": nor is a noun without the article, once the office has it.
  if (p.at > i + 1 && tokens.word[p.at - 1]!.def && !tokens.word[p.at - 1]!.entry?.tenure && e !== null && isOther(w)) return true;
  // "شهد وزير النقل توقيع اتفاقية", "نفى المتحدث إلغاء المعاهدة": nor is what becomes of a document, behind the article.
  // "اقتربت كينيا ونظيرتها النيبالية من التوصل إلى اتفاق"
  if (e === null && w.prep + w.conj === '') {
    const before = tokens.word[p.at - 1]!;
    if (before.def && (DEED_OF_NOUN.has(w.key) || OF_DOCUMENTS.has(w.key))) return true;
    // "شهد الوزيران تبادل مذكرتي تفاهم"
    const next = tokens.word[p.at + 1];
    if (before.def && !w.def && next?.entry?.document && next.prep === '' && next.conj === '') return true;
    if (before.key === 'من' && DEED_OF_NOUN.get(w.stem) === 'reach') return true;
    // "نجح وزيرا النقل الكيني والنيبالي في إبرام معاهدة"
    if (before.key === 'في' && CONCLUDES.has(DEED_OF_NOUN.get(w.stem))) return true;
  }
  // "وجه رئيس الوزراء الروماني الدعوة للرئيس فلان": what goes to another.
  if (p.at === p.stateTo && w.def && w.prep + w.conj === '' && !e?.title && !e?.tenure && next?.prep === 'ل' && next.entry?.title)
    return true;
  // "قال نائب رئيس الوزراء الروسي للتلفزيون": to whom he says it.
  // "قال رئيس اللجنة لوكالة", "وزير الدفاع لإذاعة", but "المدير العام لوكالة"
  if (w.prep === 'ل' && MEDIA.has(w.stem) && (p.at === p.stateTo || isWhole(p))) return true;
  // "قام وزير الدفاع بزيارة": what he does.
  if (e?.event && w.prep === 'ب' && !w.def && tokens.word[p.at - 1]!.def) return true;
  // "استقبال الرئيس المصري للأمير فلان": nor is whom he receives.
  if (p.at === p.stateTo && w.prep === 'ل' && w.def && e?.title?.lemma === 'أمير') return true;
  // "دعوة إلى نظيره السعودي لزيارة طهران": behind the state, what he is to do.
  if (p.at === p.stateTo && e?.event?.kind === 'visit' && w.prep === 'ل' && !w.def) return true;
  // "ترأس مع نظيره الليبي الدورة السابعة": an occasion behind the state.
  // "عقد فلان رئيس بولندا جلسة مباحثات": an occasion is no part of a definite office. Not yet جولة, whose kind is often read wrongly there.
  if (
    p.at === p.stateTo &&
    e?.event &&
    (w.def || (p.definite && e.event.kind !== 'tour') || e.event.suffix !== '' || e.event.kind === 'visit') &&
    w.conj === '' &&
    w.prep === ''
  )
    return true;
  // "الرئيس المصري صاحب السمو", "لصاحب السمو".
  if (e !== null && isHonor(tokens, p.at, e)) return true;
  if (e?.verb && !e.body && !e.title && !e.event && !e.document && !w.def && e.verb.tense !== 'past') return true;
  if (e?.verb && !e.body && !e.title && !e.event && !e.document && !w.def && w.prep === '') return true;
  return false;
}
