/**
 * Title phrases: "وزير الخارجية الروسي", "نائب رئيس مجلس الوزراء وزير الداخلية", "سفير الصين لدى السعودية".
 * A phrase begins at a title and goes on over nouns, adjectives and states until a verb, a mark, a
 * particle, a name or the next title. What stands in it tells whether its holder speaks for a
 * state, and for which.
 *
 * @module src/extract/persons/titles/titles
 */
import type { Tokens } from '../../../arabic/tokens.js';
import { wordSet } from '../../../arabic/word-set.js';
import { Kind } from '../../../arabic/words.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { EPITHETS } from '../../names/ends/ends.js';
import type { Scan } from '../../scan.js';
import { readBody } from './title-bodies.js';
import { TitleDraft } from './title-draft.js';
import { behindNamesake, endsBefore, isNoOffice } from './title-ends.js';
import { isPartOfTown, readInner, readNamed, readPreposition } from './title-parts.js';
import type { TitlePhrase } from './title-phrase.js';
import { fixedTitle, isChamber, isShort, isVanished, mentionAt, TOWN } from './title-signs.js';
import { GENERAL, isGuest, OF_HIM, OF_LAND, PERIODS, RESIDENT, SISTERLY } from './title-words.js';

const MAX = 13;

/** "رئيس الجمعية الوطنية لحقوق الإنسان": for something there is a society, no parliament. */
const isOfSociety = ({ fixed, i, tokens }: TitleDraft): boolean =>
  fixed?.rest[0] === 'الجمعيه' && FOR.test(tokens.word[i + 1 + fixed.rest.length]?.key ?? '');
const FOR = /^ل(?:ل|حقوق)/;

/** "الرئيس التنفيذي للهيئة العامة للغذاء": who runs an authority of the state is no man of business. */
function isOfAuthority({ fixed, i, tokens }: TitleDraft): boolean {
  if (fixed?.title?.kind !== 'private') return false;
  const next = tokens.word[i + 1 + fixed.rest.length];
  // "رئيس مجلس إدارة هيئة الإعلام": nor is who presides over its board.
  // "رئيس مجلس إدارة الهيئة العامة للغذاء": with its article it is one of the state's where it is called so.
  const general = next?.def && GENERAL.has(tokens.word[i + 2 + fixed.rest.length]?.stem ?? '');
  if (fixed.rest.at(-1) === 'اداره' && next?.prep === '' && next.conj === '' && (!next.def || general) && AUTHORITIES.has(next.stem))
    return true;
  return fixed.rest.at(-1) === 'التنفيذي' && next?.prep === 'ل' && AUTHORITIES.has(next.stem);
}
const AUTHORITIES = new Set(['هييه', 'مصلحه', 'بلديه', 'امانه', 'وزاره', 'حكومه']);

/** "عميد السلك الدبلوماسي", "عميد السفراء العرب": the first among those whom others send, no rank. */
const isDean = ({ sense, i, tokens: { word } }: TitleDraft): boolean => sense?.lemma === 'عميد' && DIPLOMATS.has(word[i + 1]?.stem ?? '');
const DIPLOMATS = new Set(['سلك', 'دبلوماسيين', 'ديبلوماسيين', 'سفراء']);

/** The title phrase that begins at token `i`. */
export function phraseAt(tokens: Tokens<Entry>, scan: Scan, nameAt: Int32Array, i: number): TitlePhrase | null {
  const word = tokens.word[i]!;
  const entry = word.entry;
  if (entry === null || entry.particle !== undefined) return null;
  const fixed = fixedTitle(tokens, i, entry, nameAt);
  const sense = entry.title;
  if (fixed === undefined && (sense === undefined || sense.kind === 'honor' || sense.kind === 'kin')) return null;
  // "مفاوضات القاهرة": talks, no women who negotiate.
  if (fixed === undefined && entry.event !== undefined && sense!.number === 'plural') return null;
  if (isNoOffice(tokens, nameAt, i, word, fixed)) return null;
  const sentence = tokens.sentence[i]!;
  const p = new TitleDraft(tokens, scan, nameAt, i, word, fixed);
  // "سمو ولي عهده الأمين": of the king named before.
  if (fixed !== undefined && OF_HIM.test(fixed.rest.at(-1)!)) {
    p.possessed = true;
    if (tokens.word[p.at]?.key === 'الامين') p.at++;
  }
  if (fixed?.title?.state) p.stateTo = p.at;
  const lead = scan.at[i]!;
  if (fixed?.title?.state && lead >= 0) p.stateMentions.push(scan.named[lead]!);

  while (p.at < tokens.count && p.at - i < MAX && tokens.sentence[p.at] === sentence && nameAt[p.at]! < 0) if (!goesOn(p)) break;
  // A phrase does not end in a preposition.
  while (p.at > i + 1 && tokens.word[p.at - 1]!.entry?.particle === 'preposition' && !tokens.word[p.at - 1]!.def) p.at--;
  return phraseOf(p);
}

/** Reads the next word into a phrase; false where the phrase ends, before it or with it. */
function goesOn(p: TitleDraft): boolean {
  const { tokens, scan } = p;
  const w = tokens.word[p.at]!;
  const mention = scan.at[p.at]!;
  if (isVanished(w)) p.vanished = true;
  if (w.kind !== Kind.Word) return false;
  // "المدير العام د. فلان": a shortened form of address.
  if (w.raw.length === 1 && isShort(tokens, p.at)) return false;
  if (mention >= 0) return !readNamed(p, w, scan.named[mention]!);
  if (readOrder(p, w) || readThen(p, w)) return true;
  if (isPartOfTown(p)) {
    p.officeOpen = false;
    p.at++;
    return true;
  }
  if (w.entry?.particle === 'preposition') return !readPreposition(p, w);
  // "ملك المملكة المغربية الشقيقة": said of a state, no sister. "عقد الوزير الضيف مباحثات": whole with its adjective.
  // "شهد أمير البلاد المفدى التوقيع": nor does praise leave it open.
  if ((p.at === p.stateTo && SISTERLY.has(w.key)) || isGuest(w) || EPITHETS.has(w.key)) {
    p.at++;
    return false;
  }
  if (readAside(p, w) || readNamesake(p)) return true;
  if (endsBefore(p, w) || readInner(p, w)) return false;
  readBody(p, w);
  // "رئيس بلاده فلان", but not "اجتماع وزير خارجية بلاده": before a name it tells whose.
  const isHis = OF_HIM.test(w.key) || (OF_LAND.test(w.key) && p.nameAt[p.at + 1]! >= 0);
  if (isHis) {
    // "رئيسة وزرائها سانا مارين", "المتحدث باسمه": behind the pronoun the office is whole.
    p.possessed = true;
    p.body ??= 'state';
  }
  p.at++;
  if (p.officeOpen) p.officeTo = p.at;
  if (isHis && tokens.word[p.at]?.key === 'الامين') p.at++;
  return !isHis;
}

/** Reads when somebody holds an office, or of which rank he is. */
function readOrder(p: TitleDraft, { key, entry }: LexWord): boolean {
  const { word } = p.tokens;
  // "قائد المنتخب الأردني": behind a head without the article a team, nobody elect.
  if (entry?.tenure && !(entry.body?.kind === 'private' && !word[p.at - 1]!.def)) {
    p.tenure ??= entry.tenure;
    p.officeOpen = false;
    p.at++;
    return true;
  }
  // "السفير فوق العادة الليتواني", "السفير فوق العادة والمفوض"
  if (key !== 'فوق' || word[p.at + 1]?.key !== 'العاده') return false;
  p.officeOpen = false;
  p.at += word[p.at + 2]?.key === 'والمفوض' ? 3 : 2;
  return true;
}

const THEN = wordSet('انذاك حينها وقتها وقتذاك حينذاك يومها وقتيذ حينيذ');
const TIME = wordSet('الحين الوقت الزمن العهد');

/** "نظيرته التشيلية في ذلك الحين فلانة", "رئيس الوزراء وقتها فلان": reads, right before a name, that somebody held the office then. */
function readThen(p: TitleDraft, { key }: LexWord): boolean {
  const { word } = p.tokens;
  const words = THEN.has(key) ? 1 : key === 'في' && word[p.at + 1]?.key === 'ذلك' && TIME.has(word[p.at + 2]?.key ?? '') ? 3 : 0;
  if (words === 0 || !(p.nameAt[p.at + words]! >= 0)) return false;
  p.tenure ??= 'former';
  p.officeOpen = false;
  p.at += words;
  return true;
}

/** Reads two words that say nothing of the office itself. */
function readAside(p: TitleDraft, { key }: LexWord): boolean {
  const next = p.tokens.word[p.at + 1];
  // "الرئيس السوري للمرحلة الانتقالية": for how long.
  const period = next?.def && PERIODS.has(key) && p.scan.at[p.at + 1]! < 0;
  // "سفير إسواتيني غير المقيم فلان", "رئيس الحكومة غير المعترف بها"
  const not = key === 'غير' && (next?.def || RESIDENT.has(next?.key ?? ''));
  if (!period && !not) return false;
  p.at += 2;
  return true;
}

/** Reads the king after whom a house is called. */
function readNamesake(p: TitleDraft): boolean {
  const behind = behindNamesake(p.tokens, p.at);
  if (behind === p.at) return false;
  // "رئيس مدينة الملك عبدالعزيز للعلوم والتقنية": an authority of the state.
  const house = p.tokens.word[p.at - 1]!.stem;
  const isAuthority = house === 'مدينه' && p.at === p.i + 2 && p.sense?.lemma === 'رئيس';
  // "المتحدث باسم مركز الملك سلمان للإغاثة": so are centres that are called after kings.
  const isCentre = house === 'مركز' && p.tokens.word[p.at]!.stem === 'ملك';
  if (isAuthority || isCentre || house === 'مطار' || house === 'قاعده') p.body = 'state';
  p.at = behind;
  p.officeOpen = false;
  return true;
}

/** The phrase that has been read. */
function phraseOf(p: TitleDraft): TitlePhrase {
  const { tokens, scan, i, word, fixed, sense } = p;
  const lemma = sense?.lemma ?? fixed!.title!.lemma;
  const isWoman = word.raw.endsWith('ة');
  return {
    from: i,
    to: p.at,
    lemma,
    kind: isDean(p) ? 'honor' : isOfSociety(p) ? 'private' : isOfAuthority(p) ? 'open' : (fixed?.title?.kind ?? sense!.kind),
    number: sense?.number ?? 'singular',
    gender: isWoman && !lemma.endsWith('ة') ? 'feminine' : (sense?.gender ?? 'masculine'),
    // رئيسة is no "his president".
    suffix: fixed || isWoman ? '' : (sense?.suffix ?? ''),
    states: p.states,
    stateMentions: p.stateMentions,
    places: p.places,
    hosts: p.hosts,
    org: p.org,
    body: (fixed?.title?.kind === 'state' && !p.worldly) || (p.body === 'open' && isChamber(tokens, i, p.at)) ? 'state' : p.body,
    tenure: p.tenure,
    officeTo: Math.max(i + 1, Math.min(p.officeTo, p.at)),
    definite: word.def,
    town: TOWN.has(tokens.word[i + 1]?.stem ?? '') || (mentionAt(scan, i + 1)?.city != null && mentionAt(scan, i + 1)!.from === i + 1),
    vanished: p.vanished,
    region: p.region,
    possessed: p.possessed,
    sent: p.sent,
    innerAt: p.innerAt,
  };
}
