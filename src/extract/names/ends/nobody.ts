/**
 * Nobody: what is no name whoever took it for one: before a printed tanwin, what is done with a document, what somebody is
 * charged with.
 *
 * @module src/extract/names/ends/nobody
 */
import { seekOther } from '../../../arabic/seek.js';
import type { Tokens } from '../../../arabic/tokens.js';
import { commonness } from '../../../lexicon/commonness.js';
import { DEED_OF_NOUN } from '../../../lexicon/documents.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import { isListedName } from '../../../lexicon/listed.js';
import { BEGIN, INSIDE, OUT } from '../tagger/tagger.js';

/** Case endings with ن, printed: "ماديًا ومعنويًا", "ذئابٌ مفترسة". */
const TANWIN = /[\u064b-\u064d]/;

/** "أعلن الوزير إبرام اتفاق": what is done with a document, though a surname too. */
function isDeed({ word, sentence }: Tokens<Entry>, at: number): boolean {
  const deed = word[at]!.entry === null ? DEED_OF_NOUN.get(word[at]!.key) : undefined;
  // "إبرام هذه الاتفاقية"
  const next = THIS.has(word[at + 1]?.key ?? '') ? at + 2 : at + 1;
  return (deed === 'sign' || deed === 'reach') && sentence[next] === sentence[at] && word[next]!.entry?.document !== undefined;
}

const THIS = new Set(['هذا', 'هذه', 'مثل']);

/** "مأدبة على شرف ضيفه", "الوزير المكلف بإصلاح الإدارة": what looks like a name there is none, unless it is one with its letter. */
function isNoun({ word }: Tokens<Entry>, i: number): boolean {
  if (i === 0) return false;
  const { key, entry } = word[i]!;
  // "حذر سماحة مفتي عام المملكة": an office.
  if (entry?.title !== undefined && word[i + 1]?.key === 'عام') return true;
  if (key === 'الله') return true;
  // "الرئيس فلان ضيف شرف القمة"
  if (key === 'ضيف' && /^(?:ال)?شرف$/.test(word[i + 1]?.key ?? '')) return true;
  // "رائد الفضاء": what somebody is who goes there.
  if (key === 'رايد' && FIELDS.has(word[i + 1]?.stem ?? '')) return true;
  // "تحل الوزيرة ضيفة على البلاد", "أثار حفيظة الوزيرة"
  if (GUESTS.has(key) && word[i + 1]?.key === 'علي') return true;
  if (key === ANGER && [1, 2, 3].some((k) => AROUSED.test(word[i - k]?.key ?? ''))) return true;
  // "الوزير فلان الموكل بالملف": what he is charged with.
  if (CHARGED.has(key) && word[i + 1]?.prep === 'ب') return true;
  // "الرئيس عازم على المضي": what he is about to do.
  if (RESOLVED.has(key) && word[i + 1]?.key === 'علي') return true;
  // "وأشاد أمير عسير", "دعا أمير الشرقية": the governor of a region.
  if (PRINCES.has(key) && isRegion(word[i + 1])) return true;
  const { key: before, stem, def, prep } = word[i - 1]!;
  if (before === 'علي') return key === 'شرف';
  // "إنه جواد كريم", "إنك سميع مجيب": God is.
  if (GODLY.has(key) && PRAYED.has(before) && GODLY.has(word[i + 1]?.key ?? '')) return true;
  // "الحرم المكي الشريف", "عيد الفطر المبارك"
  if (HOLY.has(before) && word[i]!.def) return true;
  // "قال رئيس البرلمان لوكالة فارس نيوز": what a paper or a station is called, but "الوزير وكالة فلان".
  if (!def && PRESS.has(stem)) return prep !== '' || word[i - 2]?.entry?.title === undefined;
  return CHARGED.has(before) && key.startsWith('ب') && entry?.given !== true && !isListedName(key) && commonness(key.slice(1)) > 0;
}
const FIELDS = new Set(['فضاء', 'اعمال']);
const ANGER = 'حفيظه';
/** "أثار القرار حفيظة الوزيرة" */
const AROUSED = /^[وف]?(?:اثار(?:ت)?(?:ه|ها)?|[يت]ثير|اثاره)$/;
const GUESTS = new Set(['ضيف', 'ضيفا', 'ضيفه']);
const RESOLVED = new Set('عازم مصمم حريص قادر مصر عاكف مقبل مطلع'.split(' '));
const REGIONS = new Set(['الشرقيه', 'عسير']);
const PRINCES = new Set(['امير', 'وامير', 'لامير', 'بامير']);
const isRegion = (word: LexWord | undefined): boolean =>
  word !== undefined &&
  word.prep === '' &&
  (word.entry?.cities !== undefined || REGIONS.has(word.key) || word.entry?.states?.some((s) => s.kind === 'region') === true);
const GODLY = new Set('جواد سميع كريم غفور رحيم عليم حكيم حليم قدير لطيف حميد مجيب رووف'.split(' '));
const PRAYED = new Set(['انه', 'انك', 'فانه', 'فانك']);
const HOLY = new Set(['الحرم', 'الفطر', 'الاضحي']);
const PRESS = new Set('صحيفه جريده مجله وكاله قناه اذاعه تلفزيون'.split(' '));
const CHARGED = new Set(['مكلف', 'مكلفه', 'المكلف', 'المكلفه', 'مكلفا', 'الموكل', 'الموكله', 'المعني', 'المعنيه']);

/** "الملك عبدالعزيز طيب الله ثراه", "بعد توفيق الله": what God does for somebody, though both are names. */
function isOfGod({ word }: Tokens<Entry>, i: number): boolean {
  if (word[i + 1]?.key !== 'الله') return false;
  const { key } = word[i]!;
  return (
    PLEASES.test(key) ||
    key === 'طيب' ||
    key === 'بفضل' ||
    key === 'بتوفيق' ||
    ((key === 'توفيق' || key === 'فضل') && THANKS.has(word[i - 1]?.key ?? ''))
  );
}
/** "ابتغاء رضا الله", "نهى الله عنه" */
const PLEASES = /^[وفبل]?(?:رضا|رضي|نهي|هدي|تقوي|اذن)$/;
const THANKS = new Set(['بعد', 'بفضل', 'فضل', 'من', 'هو', 'ثم']);

/** "ابنه فوجئ بأنه", "مؤشر نيكي", "لئن عدتم" (no لين), مؤن (no مون): in nobody's name. */
const NO_NAMES = new Set(
  'لئن مؤن فوجئ فوجئت فوجئنا فوجئوا إجمالي إجمالى بإجمالي تألو دابرهم دابر مؤشر أرباح سيرى الكائدين المؤدي المؤدية العجاب بايت هيرتز أمبير تريليون'.split(
    ' ',
  ),
);

/** No name in the news has a printed tanwin, or is what is done with a document: it ends before such a word, whoever found it. */
export function dropNobody(tokens: Tokens<Entry>, labels: Uint8Array): void {
  for (let i = seekOther(labels, OUT, 0); i < tokens.count; i = seekOther(labels, OUT, i + 1)) {
    if (labels[i] === BEGIN && labels[i + 1] !== INSIDE && isDeed(tokens, i)) labels[i] = OUT;
    // "عبد الله بن مسعودٍ": what is somebody's name for certain keeps its tanwin.
    const isEnd =
      (labels[i] === BEGIN && isNoun(tokens, i)) ||
      isOfGod(tokens, i) ||
      NO_NAMES.has(tokens.word[i]!.raw) ||
      (TANWIN.test(tokens.word[i]!.raw) && tokens.word[i - 1]?.entry?.link !== true);
    if (labels[i] === OUT || !isEnd) continue;
    let to = i;
    do labels[to++] = OUT;
    while (to < tokens.count && labels[to] === INSIDE);
    i = to - 1;
  }
}
