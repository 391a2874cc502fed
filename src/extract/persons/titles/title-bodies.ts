/**
 * Bodies in title phrases: what a word tells of the house to which an office belongs: the state's, a party's, a firm's, and of
 * whether its holder is sent there.
 *
 * @module src/extract/persons/titles/title-bodies
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { SPEAKS } from '../office.js';
import type { TitleDraft } from './title-draft.js';
import { isProvince, isWorldly, mentionAt } from './title-signs.js';
import { ARMED, GENERAL, LANDS, MISSIONS, NATIONAL, SENT, STATELY, TEAMS, WORLD_REGIONS, WORLDLY } from './title-words.js';

const DISTRICTS = new Set(['منطقه', 'محافظه', 'ولايه', 'مقاطعه', 'اقليم']);
/** Whether a parliament begins at a token, behind في. */
export function isParliament(tokens: Tokens<Entry>, at: number): boolean {
  if (at >= tokens.count || tokens.word[at - 1]!.key !== 'في') return false;
  const { stem } = tokens.word[at]!;
  const next = tokens.word[at + 1]?.stem ?? '';
  return CHAMBERS.has(stem) || (stem === 'مجلس' && SEATED.has(next)) || (stem === 'جمعيه' && next === 'وطنيه');
}
const CHAMBERS = new Set(['برلمان', 'كونغرس', 'كونجرس', 'كنيست']);
const SEATED = new Set(['نواب', 'شيوخ', 'امه', 'عموم']);
/** Houses of a state in which its officials are. */
const HOUSES = new Set('حكومه وزاره خارجيه داخليه دفاع جيش مخابرات استخبارات شرطه رياسه'.split(' '));
/** "مدير الشؤون الصحية", "رئيس المؤسسة العامة": adjectives that with their noun make a body the state's. */
const AFFAIRS = ['صحيه', 'بلديه', 'اسلاميه', 'دينيه', 'اجتماعيه', 'تعليميه'];
const STATE_BODIES: Pairs = new Map([
  ['شوون', AFFAIRS],
  ['شيون', AFFAIRS],
  ['موسسه', ['عامه']],
  ['كليه', ['حربيه', 'عسكريه']],
  ['بعثه', ['دبلوماسيه', 'ديبلوماسيه']],
  ['قطاع', ['صحي']],
  ['برنامج', ['وطني']],
  ['صندوق', ['تنميه']],
  ['وحده', ['محليه']],
  ['اداره', ['مركزيه']],
  ['لجنه', ['تشريع', 'تشريعات']],
  ['قاعده', ['جويه', 'بحريه', 'عسكريه']],
]);
const ARMED_SCHOOLS = new Set(['حربيه', 'عسكريه']);
/** "مدير البحث الجنائي", "مدير عام الضمان الاجتماعي": matters of which none but a state has an office. */
const STATE_MATTERS: Pairs = new Map([
  ['بحث', ['جنايي']],
  ['ادله', ['جناييه']],
  ['طب', ['شرعي']],
  ['ضمان', ['اجتماعي']],
  ['شوون', ['مدرسيه', 'تعليميه', 'معلمين', 'معلمات']],
]);
/** "مدير إدارة المراسم", "رئيس التشريفات": nor does anybody else have one who receives its guests. */
const COURTLY = new Set(['مراسم', 'تشريفات', 'بروتوكول']);
/** "رئيس المدينة", "رئيس الحي", "مدير ناحية الدبس": of a town or a part of it. */
const SEATS = new Set(['مدينه', 'حي', 'ناحيه']);
/** "مدير عام المياه": what a state provides. */
const SUPPLIES = new Set(['مياه', 'مجاري', 'احوال', 'ضرايب']);
/** "مدير إدارة آسيا": the parts of the world with which a foreign ministry deals. */
const PARTS_OF_WORLD = new Set(['اسيا', 'افريقيا', 'اوروبا', 'اوروبيه', 'امريكتين']);
/** Who is at the head of a part of the state. */
const PROVINCIALS = new Set(['امير', 'امين', 'محافظ']);
const HEADS = new Set(['مدير', 'رئيس', 'مساعد', 'نائب', 'كبير', 'مسؤول', 'مسئول']);
const PARLIAMENTS: Pairs = new Map([
  ['وطني', ['اتحادي', 'تاسيسي']],
  ['شعبي', ['وطني']],
]);

/** Words by the one before. */
type Pairs = ReadonlyMap<string, readonly string[]>;
/** Whether a centre is right before a token, or one noun of what it is for between. */
const isCentre = ({ word }: Tokens<Entry>, at: number): boolean => {
  const centre = word[at - 1]!.stem === 'مركز' ? word[at - 1] : word[at - 2];
  return centre?.stem === 'مركز' && centre.def === (centre === word[at - 1]);
};

/** Whether the word at a token is one of a pair with that before it. */
const isJoined = (pairs: Pairs, { word }: Tokens<Entry>, at: number): boolean =>
  pairs.get(word[at - 1]!.stem)?.includes(word[at]!.stem) === true;

/** "قائد الفرقة السابعة": of an army, no band. */
export const UNITS = new Set(['فرقه', 'لواء', 'كتيبه', 'سريه', 'فوج', 'فيلق', 'حاميه', 'قاعده', 'سرب', 'محور']);

const ELECTORAL = new Set(['مفوضيه', 'لجنه', 'هييه', 'مجلس', 'سلطه']);
const FAITHS = new Set(['شيعي', 'ديني', 'سني', 'درزي']);
const ALLIED = new Set(['قوات', 'باسم', 'قياده', 'عمليات']);
/** Who fights a state, is against it, or lives abroad. */
const REBELS = new Set('جاليه اقليه متمردين متمردون معارضين معارضون انفصاليين انفصاليون مسلحين ثوار جهاديين اسلاميين'.split(' '));

/** A town, or one word that no lexicon knows, right before a name or a form of address. */
function isTownBefore({ tokens: { word, sentence }, scan, nameAt }: TitleDraft, i: number): boolean {
  const town = mentionAt(scan, i);
  const to = town?.from === i && (town.city !== null || town.state?.kind === 'region') ? town.to : i + 1;
  if (to >= word.length || sentence[to] !== sentence[i]) return false;
  if (to === i + 1 && town === undefined && (word[i]!.entry !== null || commonness(word[i]!.key) > 0)) return false;
  return nameAt[i]! < 0 && (nameAt[to]! >= 0 || word[to]!.entry?.honorific === true || word[to]!.entry?.title?.kind === 'honor');
}

/** Reads what a word of the office tells of its body, and of whether its holder is sent. */
export function readBody(p: TitleDraft, w: LexWord): void {
  const { tokens, scan, i, sense, fixed } = p;
  const e = w.entry;
  // "مندوب الكويت لدى الأمم المتحدة والمنظمات الدولية في جنيف": to whom he is sent is not whose he is.
  if (p.sent && p.states.length > 0) return;
  // "رئيس لجنة التنمية بمحافظة": where.
  if ((w.prep === 'ب' || !w.def) && DISTRICTS.has(w.stem) && (w.prep === 'ب' || isProvince(tokens, p.at))) p.officeOpen = false;
  // المستشارة الأممية, المبعوث الدولي, المحكمة الدولية: of no state.
  if (WORLDLY.has(w.stem) && isWorldly(tokens, i, p.at)) {
    p.body = 'private';
    p.worldly = true;
  }
  // "المتحدث باسم قوات التحالف": of several states, none of which is that where they fight.
  if (w.stem === 'تحالف' && w.def && p.states.length === 0 && ALLIED.has(tokens.word[p.at - 1]!.stem)) {
    p.body = 'private';
    p.worldly = true;
  }
  // "المرجع الشيعي": of those who follow him.
  if (p.body === null && sense?.lemma === 'مرجع' && FAITHS.has(w.stem)) p.body = 'private';
  // "رئيس مجلس الأعمال": of those who trade.
  if (p.body === 'open' && w.stem === 'اعمال' && tokens.word[p.at - 1]!.stem === 'مجلس') p.body = 'private';
  // "زعيم المتمردين الكولومبيين"
  // "رئيس الجالية السورية"
  if (p.body === null && REBELS.has(w.stem)) p.body = 'private';
  // "المتحدث باسم الخطوط السعودية": of a firm, whoever owns it.
  if (p.body === null && w.stem === 'خطوط' && w.def) p.body = 'private';
  // "قائد قوة نجران"
  if (p.body === null && w.stem === 'قوه' && p.at === i + 1 && sense?.lemma === 'قائد') p.body = 'state';
  // "رئيس المفوضية العليا للانتخابات", "رئيس اللجنة الانتخابية": who holds a state's elections.
  if (p.body !== 'private' && /^(?:ال|لل)?انتخاب(?:ات|يه?)$/.test(w.key) && ELECTORAL.has(tokens.word[i + 1]!.stem)) p.body = 'state';
  // المفوض الأوروبي
  if (w.stem.startsWith('اوروب') && sense?.lemma === 'مفوض') p.body = 'private';
  if (p.body === null && ARMED.has(w.stem) && SPEAKS.has(sense?.lemma ?? '')) p.body = 'state';
  // "رئيس المجلس العسكري في تشاد": who rules.
  if (w.stem === 'عسكري' && tokens.word[p.at - 1]!.stem === 'مجلس' && p.body === 'open') p.body = 'state';
  // "كبير المساعدين العسكريين"
  if (w.stem === 'عسكريين' && sense?.lemma === 'كبير') p.body ??= 'state';
  // "رئيسة المجلس الوطني الاتحادي", "رئيس المجلس الشعبي الوطني"
  if (p.body === 'open' && p.at > i + 2 && tokens.word[p.at - 2]!.stem === 'مجلس' && isJoined(PARLIAMENTS, tokens, p.at)) p.body = 'state';
  if ((p.body === null || p.body === 'open') && STATELY.has(w.stem)) p.body = 'state';
  if (w.def && (p.body === 'open' || ARMED_SCHOOLS.has(w.stem)) && isJoined(STATE_BODIES, tokens, p.at)) p.body = 'state';
  if (w.def && p.body !== 'private' && isJoined(STATE_MATTERS, tokens, p.at)) p.body = 'state';
  const heads = p.at === i + 1 || (p.at === i + 2 && tokens.word[i + 1]!.key === 'عام');
  if (heads && w.prep === '' && SEATS.has(w.stem) && (sense?.lemma === 'رئيس' || (w.stem === 'ناحيه' && sense?.lemma === 'مدير')))
    p.body ??= 'state';
  if (heads && w.def && SUPPLIES.has(w.stem) && sense?.lemma === 'مدير') p.body ??= 'state';
  if (p.body === 'open' && p.at === i + 2 && PARTS_OF_WORLD.has(w.stem) && tokens.word[i + 1]!.stem === 'اداره' && sense?.lemma === 'مدير')
    p.body = 'state';
  // "رئيس مجلس الشؤون الاقتصادية والتنمية"
  if (w.stem === 'اقتصاديه' && p.at === i + 3 && tokens.word[i + 1]!.stem === 'مجلس' && tokens.word[i + 2]!.stem === 'شوون')
    p.body = 'state';
  // "رئيس اتحاد بلديات المنطقة"
  if (p.body === 'private' && w.key === 'بلديات' && tokens.word[p.at - 1]!.stem === 'اتحاد') p.body = 'state';
  // "مدير فرع مركز المعلومات الوطني", "مدير المركز الوطني للنخيل": of a state.
  if (p.body === 'private' && w.def && w.stem === 'وطني' && isCentre(tokens, p.at)) p.body = 'state';
  if (w.def && p.body !== 'private' && COURTLY.has(w.stem) && HEADS.has(sense?.lemma ?? '')) p.body = 'state';
  if (p.body === 'private' && NATIONAL.has(w.stem) && tokens.word[p.at - 1]!.entry?.body?.kind === 'private') p.body = 'state';
  // الاتحادي, المركزي: adjectives, though a dual of اتحاد before its genitive is written so.
  const adjective = w.def && e?.body?.number === 'dual' && (w.key.endsWith('ي') || e.title?.kind === 'private');
  // "عضو الهيئة السياسية للائتلاف": of a party.
  const of = w.prep === 'ل' || tokens.word[p.at - 1]!.key === 'في';
  // "رئيس فريق الحكومة": a team, not a club.
  if (e?.body?.kind === 'state' && p.body === 'private' && TEAMS.has(tokens.word[p.at - 1]!.stem)) p.body = 'state';
  // "وكيل وزارة الإسكان للدراسات": what a ministry's officer deals with.
  const ofMinistry =
    tokens.word[i + 1]!.stem === 'وزاره' ||
    (p.innerAt === i + 1 && PROVINCIALS.has(tokens.word[i + 1]!.stem) && !GENERAL.has(tokens.word[i + 2]?.stem ?? ''));
  if (e?.body?.kind === 'private' && of && p.body === 'state' && fixed === undefined && sense?.kind !== 'state' && !ofMinistry)
    p.body = 'private';
  // "رئيس كتلة الليبراليين في الجمعية الوطنية": who leads a party there sits there.
  if (isParliament(tokens, p.at) && (p.body === 'private' || p.org?.org?.organization.kind === 'party')) {
    p.body = 'state';
    p.org = null;
  }
  // "رئيس مركز السويرقية فلان": of a district, where no more is told of the centre.
  const district = w.stem === 'مركز' && sense?.lemma === 'رئيس' && p.at === i + 1 && !w.def && isTownBefore(p, i + 2);
  if (district) p.body = 'state';
  // "مدير الشؤون الإدارية والمالية": of any house.
  const money = w.stem === 'ماليه' && tokens.word[p.at - 1]!.stem === 'اداريه';
  // "رئيس الخدمات لمنطقة الشرق الأوسط": of the world, of no state.
  const world = w.stem === 'منطقه' && WORLD_REGIONS.has(tokens.word[p.at + 1]?.stem ?? '');
  // "رئيس لجنة الحكام بمنطقة الرياض": where it is.
  const place = p.body === 'open' && tokens.word[i + 1]!.stem === 'لجنه' && w.prep === 'ب' && !w.def && DISTRICTS.has(w.stem);
  if (
    e?.body &&
    !adjective &&
    !district &&
    !money &&
    !world &&
    !place &&
    !(p.org !== null && w.prep === 'ل') &&
    (p.body === null || (p.body === 'open' && e.body.kind !== 'open'))
  )
    p.body = UNITS.has(w.stem) && p.at === i + 1 && sense?.lemma === 'قائد' ? 'open' : e.body.kind;
  if (w.prep === 'ب' && !MISSIONS.has(w.stem) && !(e?.body?.kind === 'state' && !LANDS.has(w.stem))) p.host = true;
  // "المسؤول الإعلامي في سفارة روسيا": nor is hers a host.
  // "المسؤول في وزارة الخارجية الأميركية": nor is the state of his house.
  if (
    tokens.word[p.at - 1]!.key === 'في' &&
    (MISSIONS.has(w.stem) || (p.states.length === 0 && HOUSES.has(w.stem) && !SENT.has(sense?.lemma ?? '')))
  )
    p.host = false;
  // "مستشاره لشؤون اليمن": what he deals with.
  if (w.stem === 'شوون' && !w.def && mentionAt(scan, p.at + 1)?.state?.kind === 'name') p.host = true;
  if (!w.def && (w.key.endsWith('ها') || w.key.endsWith('ته') || w.key.endsWith('ائه'))) p.possessed = true;
}
