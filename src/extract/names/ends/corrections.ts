/**
 * Corrections: words that the lexicon takes for something else where a name must stand, and known names of several words.
 * Each is looked for by a loop over one column, for most texts have none of them.
 *
 * @module src/extract/names/ends/corrections
 */
import { hashOfKey, KEY } from '../../../arabic/keys.js';
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import { CLASS, classSet } from '../tagger/classes.js';
import type { Looks } from '../tagger/looks.js';
import { corrected, NO_WORD } from '../tagger/profiles.js';

/** @param named class of tokens inside a known name of several words (أبو ظبي), −1 elsewhere */
export function correctLooks(tokens: Tokens<Entry>, looks: Looks, named: Int32Array | undefined): void {
  if (named !== undefined) correctNamed(looks, named);
  correctLula(tokens, looks);
  correctLinks(tokens, looks);
  correctPrepositions(tokens, looks);
  correctNamesakes(tokens, looks);
  correctTitled(tokens, looks);
  correctMullas(tokens, looks);
  correctFaithful(tokens, looks);
  correctBasim(tokens, looks);
  correctGreat(tokens, looks);
  correctVerbs(tokens, looks);
}

function correct({ profile, cls, given }: Looks, i: number, asClass: number, asGiven: number): void {
  cls[i] = asClass;
  given[i] = asGiven;
  profile[i] = corrected(profile[i]!, asClass, asGiven);
}

function correctNamed(looks: Looks, named: Int32Array): void {
  const { cls, given } = looks;
  for (let i = 0; i < cls.length; i++) if (named[i]! >= 0 && named[i] !== cls[i]) correct(looks, i, named[i]!, given[i]!);
}

/** The first token from `from` on with the key of this hash, or the number of tokens. */
function seekKey(keys: Int32Array, hash: number, from: number): number {
  const { length } = keys;
  while (from < length && keys[from] !== hash) from++;
  return from;
}

const LULA = hashOfKey('لولا');

/**
 * "لولا دا سيلفا": no conjunction before a link, nor behind an office with its state, nor, where the text knows him so, before anything
 * but أن. Behind a given name it begins none: "لويس إيناسيو لولا دا سيلفا".
 */
function correctLula({ word, columns, count }: Tokens<Entry>, looks: Looks): void {
  const keys = columns[KEY]!;
  const { cls, first, given } = looks;
  const isIt = (i: number): boolean => word[i]!.key === 'لولا';
  const isWhole = (i: number): boolean => i + 1 < count && word[i + 1]!.key === 'دا' && first[i + 1] === 0;
  let known: boolean | null = null;
  for (let i = seekKey(keys, LULA, 0); i < count; i = seekKey(keys, LULA, i + 1)) {
    if (!isIt(i) || word[i + 1]?.raw === 'أن') continue;
    if (known === null) {
      let at = i;
      while (at < count && !(isIt(at) && isWhole(at))) at = seekKey(keys, LULA, at + 1);
      known = at < count;
    }
    const titled = i > 0 && first[i] === 0 && cls[i - 1] === CLASS['nisba-def'];
    if (known || titled) correct(looks, i, CLASS.unknown, i > 0 && first[i] === 0 && given[i - 1] === 1 ? 0 : 1);
  }
}

/** "شينزو آبي", "آبي أحمد": no أبي. "معين عبد الملك": whose servant somebody is called is neither a title nor a noun. */
function correctLinks({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, given, first } = looks;
  for (let i = seek(cls, CLASS.link, 0); i < count; i = seek(cls, CLASS.link, i + 1)) {
    if (word[i]!.raw === 'آبي') correct(looks, i, CLASS.unknown, given[i]!);
    const next = i + 1;
    if (word[i]!.stem !== 'عبد' || next >= count || first[next] === 1 || OF_GOD[cls[next]!] !== 1) continue;
    if (word[next]!.def && word[next]!.clitics === 0) correct(looks, next, CLASS.unknown, given[next]!);
  }
}

const OF_GOD = classSet('title-state', 'title-open', 'common');

const INTRODUCES = classSet('honor', 'title-state', 'title-open', 'nisba-def', 'link', 'rank');
const BEFORE_NAMESAKES = classSet('honor', 'title-state', 'title-open', 'nisba-def', 'state-name', 'rank', 'tenure', 'body-state');

/** علي printed as على, behind a title or a given name. */
function correctPrepositions({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, given, score, first } = looks;
  for (let i = seek(cls, CLASS.preposition, 1); i + 1 < count; i = seek(cls, CLASS.preposition, i + 1))
    if (
      (INTRODUCES[cls[i - 1]!] === 1 || (given[i - 1] === 1 && word[i]!.raw.endsWith('ی'))) &&
      !word[i - 1]!.raw.endsWith('ة') &&
      cls[i + 1] === CLASS.unknown &&
      !first[i] &&
      // "الشارع الإيراني على أيادي الحرس"
      score[i + 1]! >= (given[i + 1]! > 0 || looks.listed[i + 1]! > 0 ? 4 : 5) &&
      score[i + 1]! < NO_WORD &&
      word[i]!.key === 'علي' &&
      // "تغلب الفريق الاسكتلندي على ضيفه"
      !(word[i + 1]!.raw.endsWith('ه') && commonness(word[i + 1]!.key.slice(0, -1)) > 0)
    )
      correct(looks, i, CLASS.unknown, given[i]!);
}

/** Given names that are written like a preposition: إلينا, فور. */
const NAMESAKES = new Set(['الينا', 'فور']);

/** "الوزيرة الفنلندية إلينا فالتونن": no preposition between an office and a strange word. */
function correctNamesakes({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, score, common, first } = looks;
  for (let i = seek(cls, CLASS.preposition, 1); i + 1 < count; i = seek(cls, CLASS.preposition, i + 1)) {
    if (cls[i + 1] !== CLASS.unknown || first[i + 1] === 1 || common[i + 1]! > 0 || score[i + 1]! < 5 || score[i + 1]! >= NO_WORD) continue;
    if (first[i] === 1 || BEFORE_NAMESAKES[cls[i - 1]!] !== 1 || !NAMESAKES.has(word[i]!.key)) continue;
    const { entry, def } = word[i + 1]!;
    if (entry === null && !def && isHeld(word, i)) correct(looks, i, CLASS.unknown, 1);
  }
}

/** Whether an office of one stands right before token `i`. */
function isHeld(word: Tokens<Entry>['word'], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const { entry } = word[k]!;
    if (entry?.title) return entry.title.number === 'singular';
    if (entry?.particle) return false;
  }
  return false;
}

/** "سيدي ولد المختار", "الشيخ ولد بايه": before whose son somebody is stands a name, though it is a form of address too. */
function correctTitled({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, first } = looks;
  for (let i = seek(cls, CLASS.honor, 0); i + 2 < count; i = seek(cls, CLASS.honor, i + 1))
    if (word[i + 1]!.raw === 'ولد' && !first[i + 1] && !first[i + 2] && word[i]!.conj === '') correct(looks, i, CLASS.unknown, 1);
}

/** "طارق الملا": behind a given name a surname, though mullas are addressed so. */
function correctMullas({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, first, given, listed } = looks;
  for (let i = seek(cls, CLASS.honor, 1); i < count; i = seek(cls, CLASS.honor, i + 1))
    if (word[i]!.key === 'الملا' && first[i] === 0 && (given[i - 1] === 1 || listed[i - 1] === 1)) correct(looks, i, CLASS.unknown, 0);
}

/** What a name says of God: فتح الله, نصر الله. */
export const FAITH: ReadonlySet<string> = new Set('فتح نصر فضل عطا سعد ضيف لطف رزق هبه جاد خير حسب حمد امان عون جار'.split(' '));
const VERBAL = classSet('verb', 'verb-present', 'common');

/** فتح الله, جاد الله: a verb before الله begins a name. */
function correctFaithful({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, score, first } = looks;
  for (let at = seek(cls, CLASS.allah, 1); at < count; at = seek(cls, CLASS.allah, at + 1)) {
    const i = at - 1;
    if (!first[at] && (FAITH.has(word[i]!.key) || (VERBAL[cls[i]!] === 1 && score[i]! >= 2))) correct(looks, i, CLASS.unknown, 1);
  }
}

const GREAT = hashOfKey('اكبر');

/** "علي أكبر ولايتي": the greater of two Alis, before a surname. */
function correctGreat({ word, columns, count }: Tokens<Entry>, looks: Looks): void {
  const keys = columns[KEY]!;
  for (let i = seekKey(keys, GREAT, 1); i + 1 < count; i = seekKey(keys, GREAT, i + 1)) {
    const next = word[i + 1]!;
    if (
      word[i]!.key !== 'اكبر' ||
      !word[i - 1]!.raw.endsWith('علي') ||
      looks.first[i] === 1 ||
      looks.first[i + 1] === 1 ||
      next.def ||
      next.clitics > 0
    )
      continue;
    if (looks.listed[i + 1] !== 1 || next.entry?.particle || next.entry?.title) continue;
    correct(looks, i, CLASS.unknown, 1);
    correct(looks, i + 1, CLASS.unknown, looks.given[i + 1]!);
  }
}

/** Given names that are verbs: Matt and Pat. */
const VERBS = new Set(['مات', 'بات']);
const BEFORE_VERBS = classSet('honor', 'nisba-def', 'title-private', 'title-state', 'title-open');

/** "الممثل مات ديلون", "اليميني المسيحي مات والش": no verb between who is told of and a strange surname. */
function correctVerbs({ word, count }: Tokens<Entry>, looks: Looks): void {
  const { cls, score, common, listed, first } = looks;
  for (let i = seek(cls, CLASS.verb, 1); i + 1 < count; i = seek(cls, CLASS.verb, i + 1)) {
    if (cls[i + 1] !== CLASS.unknown || listed[i + 1] !== 1 || score[i + 1]! < 5 || common[i + 1]! > 0) continue;
    if (first[i] === 1 || first[i + 1] === 1 || !VERBS.has(word[i]!.raw)) continue;
    const { entry, def } = word[i + 1]!;
    if (entry !== null || def || !word[i - 1]!.def) continue;
    if (BEFORE_VERBS[cls[i - 1]!] === 1 || word[i - 1]!.key.endsWith('ي')) correct(looks, i, CLASS.unknown, 1);
  }
}

const BODIES = classSet('body-state', 'body-open', 'nisba-def', 'state-name');
const BASIM = hashOfKey('باسم');
const WA_BASIM = hashOfKey('وباسم');
const SPEAKS = new Set(['متحدث', 'متحدثه', 'ناطق', 'ناطقه', 'ممثل']);

/** "الدكتور باسم عوض الله", "المتحدث باسم الحكومة باسم العوادي": no preposition behind a form of address, nor behind a body before a surname. */
function correctBasim({ word, columns, count }: Tokens<Entry>, looks: Looks): void {
  const keys = columns[KEY]!;
  const { cls, first } = looks;
  for (let i = seekKey(keys, WA_BASIM, 1); i + 1 < count; i = seekKey(keys, WA_BASIM, i + 1))
    if (
      !first[i] &&
      !first[i + 1] &&
      (looks.given[i - 1] === 1 || looks.listed[i - 1] === 1) &&
      cls[i + 1] === CLASS.unknown &&
      looks.listed[i + 1] === 1
    )
      correct(looks, i, CLASS.unknown, 2);
  for (let i = seekKey(keys, BASIM, 1); i + 1 < count; i = seekKey(keys, BASIM, i + 1)) {
    if (cls[i + 1] !== CLASS.unknown || first[i] || word[i]!.key !== 'باسم') continue;
    const next = word[i + 1]!;
    const surname = i >= 2 && BODIES[cls[i - 1]!] === 1 && next.def && next.key.endsWith('ي') && next.entry === null;
    // "اللاعب باسم مرسي", "ومصطفى فتحي وباسم مرسي"
    const listed = looks.listed[i + 1] === 1 || (next.def && next.entry === null && (next.key.endsWith('ي') || looks.listed[i + 1] === 2));
    const player = cls[i - 1] === CLASS['title-private'] && word[i - 1]!.def && !SPEAKS.has(word[i - 1]!.stem);
    if (cls[i - 1] === CLASS.honor || surname || (listed && player)) correct(looks, i, CLASS.unknown, 1);
  }
}
