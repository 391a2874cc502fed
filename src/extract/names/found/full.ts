/**
 * Full names that the tagger missed: a given name with a surname that is nothing else, two given names side by side.
 *
 * @module src/extract/names/found/full
 */

import { fold } from '../../../../graph/names/fold.js';
import { seek } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { CHURCHES } from '../ends/clerics.js';
import { DESCRIBES, TURNS, VERBAL_NOUN } from '../ends/ends.js';
import { isNothing } from '../ends/no-word.js';
import { CLASS } from '../tagger/classes.js';
import { Behind, withoutClitic } from '../tagger/features.js';
import type { Looks } from '../tagger/looks.js';
import { INSIDE, OUT } from '../tagger/tagger.js';
import { isIdiom } from '../things.js';
import { fits, put } from './honored.js';

/** Given names that are everyday words too: "عن عمر يناهز", "وسام الاستقلال". */
export const WORDS: ReadonlySet<string> = new Set(
  'سلفا عمر سلامه عيد تمام حياه وفاء اسماء كامل جميل يحيي حسن مسلم سيف جمال نور امال فهد فرح ناصر صالح خالد سالم راشد سعيد كريم عادل فارس زهره شمس بدر نصر هدي مني رضا علاء صلاح ضياء بهاء امين شريف رشيد باسم مبارك محسن منصور منير نبيل هلال هناء ولاء وسام وليد ياسمين ان لين بيت بيل روب سام جو جان كين نيل يان كيم مون يون تران فام ليو اميره كريمه لطيفه نعيمه جواهر ريم صباح مساعد نايف عون عوض بشري ثريا رحاب سناء سمر ايمان احلام دعاء رغد رشا مطلق مالك ماجد رابح ثامر مهدي معتز مراد لبيب ليث هاني'.split(
    ' ',
  ),
);

/** "برئاسة فيصل": behind these stands who leads. */
const LEADING = new Set(['برياسه', 'بزعامه', 'وبرياسه', 'بقياده', 'وبقياده', 'وبزعامه']);

/** "برئاسة خليل الحية", "بزعامة خميس الخنجر": behind a given name nothing with an article but the surname, be it an everyday word. */
function isLeaders({ word, breakBefore, count }: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean {
  if (i === 0 || i + 1 >= count || looks.first[i] === 1 || !LEADING.has(word[i - 1]!.key)) return false;
  const { def, entry, prep, conj, key } = word[i + 1]!;
  return def && entry === null && prep === '' && conj === '' && labels[i + 1] === OUT && breakBefore[i + 1] === 0 && !TURNS.has(key);
}

/** A surname like an everyday word, behind a given name that is none: "عبدالمحسن العبيد", "برئاسة فيصل الفايز". */
function isPlainSurname({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { def, entry } = word[i + 1]!;
  if (!def || entry !== null || looks.listed[i + 1] === 0 || looks.bare[i + 1]! < 6 || TURNS.has(word[i + 1]!.key)) return false;
  const { key } = word[i]!;
  return (key.startsWith('عبدال') && key.length > 6) || (i > 0 && looks.first[i] === 0 && LEADING.has(word[i - 1]!.key));
}

/** Given names that are nouns before a genitive: "نضال الشعب", "وسام الاستقلال", "إحسان الظن". */
export const BEFORE_GENITIVE: ReadonlySet<string> = new Set(
  fold('جهاد وجدان تيسير إحسان عائد راتب كمال فهمي سراج مؤيد بدور أدوار ملفي صفاء هادي زين واين حصة هيكل سجي عبادة ضيف غلام').split(' '),
);

/** "تخطى وائل الحرقي", "رنا الفويرس": behind a given name that is nothing else a rare word with its article is the surname. */
export const isRareSurname = (tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  labels[i + 1] === OUT && hasRareSurname(tokens, looks, i);

/** The same, whatever the tagger said of the surname. */
export function hasRareSurname(tokens: Tokens<Entry>, looks: Looks, i: number): boolean {
  const { stem: name, entry, raw } = tokens.word[i]!;
  if (BEFORE_GENITIVE.has(name) || entry === null || !isPure(entry) || !isRareWord(tokens, looks, i + 1)) return false;
  // "أشرف المهن", "متنزه الملك فيصل البحري"
  if (ELATIVE.test(raw) && !/ي$/.test(tokens.word[i + 1]!.raw)) return false;
  return i === 0 || !isRoyal(tokens.word[i - 1]!);
}

/** A rare word with its article that can be a surname. */
export const isRare = (tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, i: number): boolean =>
  labels[i] === OUT && isRareWord(tokens, looks, i);

function isRareWord({ word, breakBefore, count }: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (i >= count || looks.first[i] === 1 || breakBefore[i] === 1 || looks.common[i]! > 1) return false;
  const { def, entry, prep, conj, raw, stem, key } = word[i]!;
  // "حامد الأحمدي": a town only where towns are told of.
  const town = /ي$/.test(raw) && entry?.cities?.every((c) => c.needs === 'town') === true;
  if (!def || (entry !== null && !town) || prep !== '' || conj !== '' || /(?:[ةتا]|ين)$/.test(raw)) return false;
  return !TURNS.has(key) && !DESCRIBES.has(key) && !CHURCHES.has(key) && !VERBAL_NOUN.test(stem);
}

const ELATIVE = /^[وف]?أ[^ا]{3}$/;
const ROYAL = new Set(['ملك', 'امير', 'اميره', 'سلطان']);
/** "الملك", "والملك" */
export const isRoyal = ({ def, stem }: LexWord): boolean => def && ROYAL.has(stem);

/** What is named after somebody, or is called by words of its own. */
export const namesAfter = (tokens: Tokens<Entry>, i: number): boolean => {
  const { def, entry } = tokens.word[i]!;
  return !def && (entry?.facility === true || entry?.body?.kind === 'private') && !isIdiom(tokens, i);
};

/** كريموف, بولسونارو: no clitic, where the rest is no word. */
function isBare({ word }: Tokens<Entry>, looks: Looks, i: number): boolean {
  if (looks.clitic[i] === 0) return true;
  const rest = withoutClitic(word[i]!);
  return rest.length > 3 && isNothing(rest);
}

/** "أمينة إبراهيم": two given names side by side. */
const isPair = ({ word }: Tokens<Entry>, looks: Looks, i: number): boolean =>
  looks.given[i + 1] === 1 &&
  !WORDS.has(word[i]!.key) &&
  !WORDS.has(word[i + 1]!.key) &&
  looks.cls[i + 1] === CLASS.unknown &&
  isPure(word[i]!.entry!) &&
  isPure(word[i + 1]!.entry!);

/** A given name that is nothing else, though longer names may begin with it. */
export const isPure = (e: Entry): boolean =>
  e.given === true &&
  !(
    e.title ||
    e.verb ||
    e.particle ||
    e.event ||
    e.document ||
    e.body ||
    e.states ||
    e.cities ||
    e.org ||
    e.tenure ||
    e.facility ||
    e.honorific
  );

/** Of those that are everyday words these seldom are any: "برئاسة فهد المدلج", unless the next is one. */
const PERSONAL = new Set('فهد خالد سالم ناصر راشد وليد نايف ماجد ثامر رابح هاني مراد رشيد'.split(' '));
const isPersonal = (key: string, looks: Looks, next: number): boolean =>
  PERSONAL.has(key) && (looks.common[next] === 0 || looks.listed[next]! > 0);

/** "فهد العمري ومحمد العبكري": behind و. */
function findJoined(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  for (let i = seek(looks.given, 2, 1); i + 1 < tokens.count; i = seek(looks.given, 2, i + 1)) {
    if (labels[i] !== OUT || looks.cls[i] !== CLASS.unknown) continue;
    const { conj, prep, stem, key } = tokens.word[i]!;
    if (conj !== 'و' || prep !== '') continue;
    // "من ورود المبالغ": no و stands behind a preposition.
    if ((looks.first[i] === 0 && looks.cls[i - 1] === CLASS.preposition) || commonness(key) > commonness(stem)) continue;
    if (WORDS.has(stem) && !isPersonal(stem, looks, i + 1)) continue;
    if (looks.common[i + 1] !== 0 && looks.listed[i + 1] === 0) continue;
    if (isRareSurname(tokens, labels, looks, i)) put(labels, sure, i, i + 2, labels[i + 2] === INSIDE);
  }
}

/** A given name with a strange surname: "السفير لدى روسيا علي قوطالي", "الطفل علي دوابشة". */
export function findFull(tokens: Tokens<Entry>, labels: Uint8Array, looks: Looks, sure: Float32Array): void {
  findJoined(tokens, labels, looks, sure);
  for (let i = seek(looks.given, 1, 0); i + 1 < tokens.count; i = seek(looks.given, 1, i + 1)) {
    if (labels[i] !== OUT || looks.cls[i] !== CLASS.unknown) continue;
    const { key, conj, prep, entry } = tokens.word[i]!;
    const next = i + 1;
    if (isLeaders(tokens, labels, looks, i)) {
      put(labels, sure, i, next + 1, labels[next + 1] === INSIDE);
      i = next;
      continue;
    }
    if (conj !== '' || prep !== '' || entry?.verb) continue;
    // "التقى نظيره خالد العطية": behind the counterpart stands his name.
    const mirrored = i > 0 && looks.first[i] === 0 && tokens.word[i - 1]!.entry?.title?.lemma === 'نظير';
    const pair = isPair(tokens, looks, i);
    const rare = (!WORDS.has(key) || isPersonal(key, looks, next)) && isRareSurname(tokens, labels, looks, i);
    if (rare) {
      if (i === 0 || looks.first[i] === 1 || (labels[i - 1] === OUT && !namesAfter(tokens, i - 1))) {
        put(labels, sure, i, next + 1, labels[next + 1] === INSIDE);
        i = next;
      }
      continue;
    }
    if (
      (WORDS.has(key) && !mirrored) ||
      !fits(tokens, labels, looks, next) ||
      (!pair && looks.given[next]! > 0) ||
      (!pair && looks.common[next]! > 0 && !isPlainSurname(tokens, looks, i)) ||
      looks.cls[next] === CLASS.link
    )
      continue;
    if (
      i > 0 &&
      looks.first[i] === 0 &&
      (labels[i - 1] !== OUT || tokens.word[i - 1]!.entry?.facility || tokens.word[i - 1]!.entry?.body?.kind === 'private')
    )
      continue;
    const word = tokens.word[next]!;
    // "المتحدثة باسم المجلس نجوى وهيبة": behind an office a rare word may begin like a clitic.
    const held = OFFICIAL.has(looks.behind[i]!) && looks.listed[i] === 1 && looks.score[next]! >= 3;
    const surname = looks.listed[next]! > 0 && isPlainSurname(tokens, looks, i);
    if (
      !(
        pair ||
        held ||
        surname ||
        looks.listed[next] === 1 ||
        (word.def && word.key.endsWith('ي')) ||
        (looks.score[next]! >= 4 && isBare(tokens, looks, next))
      )
    )
      continue;
    put(labels, sure, i, next + 1, labels[next + 1] === INSIDE);
    i = next;
  }
}

/** Inside or behind an office. */
const OFFICIAL = new Set([Behind.Nisba, Behind.State, Behind.Tenure, Behind.Body, Behind.Title]);
