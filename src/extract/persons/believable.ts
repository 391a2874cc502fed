/**
 * Believable persons: a single word that occurs once is a person only where its surroundings say
 * so: a title, a verb of saying, a second mention.
 *
 * @module src/extract/persons/believable
 */
import type { Tokens } from '../../arabic/tokens.js';
import { Kind } from '../../arabic/words.js';
import { commonness } from '../../lexicon/commonness.js';
import type { Entry } from '../../lexicon/entry.js';
import type { LexWord } from '../../lexicon/lexicon.js';
import { LEADS } from '../names/ends/trim.js';
import { isQuoted } from '../names/spans.js';
import { CLASS, classSet } from '../names/tagger/classes.js';
import type { Looks } from '../names/tagger/looks.js';
import type { NameMention, Person } from './person.js';

const LOCATIVE = new Set(['في', 'الي', 'من', 'عبر', 'علي', 'غاز', 'نحو']);
/** Behind و too: "وعلى الفور". */
const isLocative = ({ key, conj }: LexWord): boolean => LOCATIVE.has(key.slice(conj.length));

/** Least mean probability of the tagger at the surest mention, for a name of one word and of more. */
const FLOOR_ONE = 0.8;
const FLOOR_MORE = 0.5;
/** Right behind an office with its state: "سفيرة فنلندا الجديدة تارجا فرنانديز". */
const FLOOR_HELD = 0.3;

function isAllNames({ from, to }: NameMention['span'], { word }: Tokens<Entry>, looks: Looks): boolean {
  for (let i = from; i < to; i++)
    if (looks.given[i] === 0 && looks.cls[i] !== CLASS.link && (looks.listed[i] !== 1 || word[i]!.entry !== null || looks.common[i]! > 1))
      return false;
  return true;
}

/** Behind a form of address or a crown: "السيد ياسين", "الملك خالد". */
const FLOOR_CALLED = 0.45;
const CROWNS = new Set(['ملك', 'ملكه', 'امير', 'اميره']);
/** What is called after whoever is named. */
const NAMED_AFTER =
  /^[وف]?[بلك]?(?:طريق|مخطط|حي|احياء|جامعه|مستشفي|مدينه|مطار|ميناء|قاعده|مركز|جايزه|برنامج|مشروع|شارع|جسر|كوبري|مكتبه|كليه|مدرسه|جامع|مسجد|استاد|ملعب|داره|موسسه|كرسي|سد|حديقه|منتزه|اكاديميه|منطقه|معهد|مجمع|قصر|دوري|كاس|بطوله|طرق|مخططات|متنزهات|منتزهات|جامعتي|جامعات|ثانويه|متوسطه|ابتداييه|مشفي|اسكان|صاله)$/;

function isCalled({ span: { from, clitic } }: NameMention, { word, sentence }: Tokens<Entry>, looks: Looks): boolean {
  if (clitic !== '' || from < 1 || sentence[from - 1] !== sentence[from] || looks.given[from] !== 1) return false;
  const { def, stem, key, conj } = word[from - 1]!;
  if (!def || key === 'سيدي' || conj !== '' || (looks.cls[from - 1] !== CLASS.honor && !CROWNS.has(stem))) return false;
  // A crown in a list may be that of a road: "طرق الملك سعود، الملك فهد".
  const before = word[from - 2];
  if (before === undefined || sentence[from - 2] !== sentence[from]) return true;
  return before.kind === Kind.Word ? before.def || !NAMED_AFTER.test(before.key) : !CROWNS.has(stem);
}

export function believable(person: Person, tokens: Tokens<Entry>, looks: Looks, sure: Float32Array): boolean {
  if (person.mentions.every((m) => isLabel(m, tokens, looks))) return false;
  const confidence = Math.max(
    ...person.mentions.map(({ span, titles }) => {
      // Behind an office with its state a name begins for certain, wherever it ends.
      if (titles.some((t) => t.kind !== 'private' && t.states.length > 0 && t.to === span.from))
        return sure[span.from]! >= FLOOR_HELD && person.key.length > 1 ? 1 : sure[span.from]!;
      // "القيادي أبو سياف", "الأستاذ الصادق بلعيد": nor does one where each of its words is one.
      if (person.key.length > 1 && titles.some((t) => t.to === span.from && t.number === 'singular') && isAllNames(span, tokens, looks))
        return sure[span.from]! >= FLOOR_HELD ? 1 : sure[span.from]!;
      // One odd word does not make a name of four unlikely.
      let sum = 0;
      for (let i = span.from; i < span.to; i++) sum += sure[i]!;
      return sum / (span.to - span.from);
    }),
  );
  if (person.key.length > 1) return confidence >= FLOOR_MORE && !person.mentions.every((m) => isPlace(m, tokens));
  if (person.mentions.some((m) => isSecondOfTwo(m, tokens))) return true;
  if (confidence < FLOOR_ONE && !(confidence >= FLOOR_CALLED && person.mentions.some((m) => isCalled(m, tokens, looks)))) return false;
  const [only] = person.mentions;
  if (person.mentions.length > 1 || only === undefined) return true;
  if (only.titles.length > 0 || only.introduced || only.nisba !== null) return true;
  const { from } = only.span;
  // "تلقى بلاغا", "أشرف على": an object, a verb.
  const { key } = tokens.word[from]!;
  if (key.length > 4 && key.endsWith('ا') && looks.given[from] === 0 && commonness(key.slice(0, -1)) > 0) return false;
  // "قرار رشيد", "حوار هادف وجميل": an adjective.
  if (ADJECTIVES.has(tokens.word[from]!.stem) && (from === 0 || NAMED[looks.cls[from - 1]!] !== 1)) return false;
  if (key === 'اشرف' && tokens.word[from + 1]?.stem === 'علي') return false;
  // "أمر وحيد": no و before a strange word, but an everyday one.
  const { entry } = tokens.word[from]!;
  if (only.span.clitic === 'و' && entry === null && commonness(key) > 0 && commonness(key.slice(1)) === 0) return false;
  const before = tokens.word[from - 1];
  return (
    !(before !== undefined && tokens.sentence[from - 1] === tokens.sentence[from] && isLocative(before)) && looks.cls[from] !== CLASS.common
  );
}

/** Given names that are adjectives. */
const ADJECTIVES = new Set(
  'جميل رشيد جليل كريم عادل نبيل حكيم طيب ماهر سليم كامل ثابت مخلص صالحه جميله كريمه شريفه نبيله هادف وحيد فريد'.split(' '),
);

/** Before quotation marks these tell that a person is in them. */
const NAMED = classSet('say', 'nisba-def', 'kin', 'title-private', 'title-state', 'title-open', 'honor');

/** Before a name that is told as one. */
const CALLED = new Set('اسمه اسمها واسمه واسمها الكامل يدعي تدعي المدعو المدعوه الملقب الحقيقي'.split(' '));

/** 'وصفتها "هافينغتون بوست"': without a title before them quotation marks hold the names of things, but for names with a given one or a father's. */
function isLabel({ span: { from, to }, titles, introduced, nisba }: NameMention, tokens: Tokens<Entry>, looks: Looks): boolean {
  if (titles.length > 0 || introduced || nisba !== null || !isQuoted(tokens, from, to)) return false;
  // 'يقول "كريستيانو رونالدو"', "الروماني «بولوني»", "بقيادة «بولوني»", but 'الفرقاطة الفرنسية "فريم"'.
  const before = from > 1 ? looks.cls[from - 2]! : CLASS.edge;
  const ship = before === CLASS['nisba-def'] && tokens.word[from - 2]!.raw.endsWith('ية');
  const { key = '' } = tokens.word[from - 2] ?? {};
  if ((NAMED[before] === 1 && !ship) || LEADS.has(key) || CALLED.has(key) || tokens.word[to + 1]?.key === ':') return false;
  for (let i = from; i < to; i++) if (looks.cls[i] === CLASS.link || looks.given[i] === 1) return false;
  return true;
}

const INSIDE_OF = new Set(['في', 'شمال', 'جنوب', 'شرق', 'غرب', 'قرب']);

/** "اجتمعوا في سان بيلارو": in a person there is nothing, if nowhere else the text knows him. */
function isPlace({ span: { from, clitic }, titles, introduced, nisba }: NameMention, { word, sentence }: Tokens<Entry>): boolean {
  if (from === 0 || sentence[from - 1] !== sentence[from] || clitic !== '') return false;
  return titles.length === 0 && !introduced && nisba === null && INSIDE_OF.has(word[from - 1]!.key);
}

/** "السيدان كرتاوي ونمري": there are two of them. */
function isSecondOfTwo({ span: { from, clitic } }: NameMention, { word, sentence }: Tokens<Entry>): boolean {
  if (clitic !== 'و' || from < 2 || sentence[from - 2] !== sentence[from]) return false;
  const title = word[from - 2]!.entry?.title;
  return title?.number === 'dual' && title.kind !== 'kin' && title.construct !== true;
}
