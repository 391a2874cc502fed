/**
 * Rulers without an office: "نظام بشار الأسد", "حكومة نفتالي بينيت", "الإطاحة بمعمر القذافي", and who leads a state's
 * government or delegation: "الحكومة الإسرائيلية برئاسة فلان". The words around the name make its bearer the
 * head of a state that the text names elsewhere.
 *
 * @module src/extract/persons/whose/rulers
 */

import type { Tokens } from '../../../arabic/tokens.js';
import type { Entry } from '../../../lexicon/entry.js';
import type { LexWord } from '../../../lexicon/lexicon.js';
import type { NameMention } from '../person.js';
import type { TitlePhrase } from '../titles/title-phrase.js';
import { leadsThem } from './led.js';
import { isOfFighters } from './rebels.js';
import type { Surroundings } from './surroundings.js';

/** Nouns whose genitive by name is a ruler, bare: نظام الأسد, إدارة أوباما. */
const RULE = new Set(['نظام', 'حكم', 'حكومه', 'اداره', 'عهد']);
/** Who lost his rule, and is called by that alone: "محاكمة المخلوع فلان". */
const FALLEN = new Set(['المخلوع', 'المعزول', 'الديكتاتور', 'الدكتاتور', 'الطاغيه']);
/** What happens to rulers alone: الإطاحة بحليفها فلان, إسقاط فلان. */
const FALL = new Set(['اطاحه', 'اطاحت', 'اطاح', 'تنحي', 'تنحيه', 'خلع']);
/** "وفد سعودي برئاسة فلان". */
const LEAD = new Set(['رياسه', 'قياده']);
const LED = new Set(['حكومه', 'وفد', 'وفدا', 'اداره']);

/** "غادر إلى سوريا". */
const GOALS = new Set(['الي', 'نحو']);
/** "إدارة أوباما": so is called the government of the United States. */
const ADMINISTRATIONS = new Set(['اداره']);

/**
 * The state that somebody rules by what the sentence says: the one named last before him, but not who deals with him: "دعم طهران
 * لنظام فلان", "وقعتها تركيا مع حكومة فلان". Null where nothing tells.
 * @param origin states whose people are called as he is, null where his name does not tell
 */
export function ruledState({ from }: TitlePhrase, { tokens, states }: Surroundings, origin: ReadonlySet<string> | null): string | null {
  const sentence = tokens.sentence[from];
  if (ADMINISTRATIONS.has(tokens.word[from]!.stem) && states.some((m) => m.code === 'US' && m.political)) return 'US';
  if (!RULE.has(tokens.word[from]!.stem)) return null;
  const told = stateOfSame(from, { tokens, states }, origin);
  if (told !== null) return told;
  const land = states.findLast(({ code, named, political }) => {
    if (named.from >= from || tokens.sentence[named.from] !== sentence || !political) return false;
    if (origin !== null && !origin.has(code)) return false;
    // "دعم إيران لنظام فلان": who supports him.
    if (named.to === from && tokens.word[from]!.prep === 'ل') return false;
    if (named.state?.kind === 'capital' || named.state?.kind === 'seat') return false;
    // "وصف وزير الخارجية القطري ونظيره الأميركي نظام فلان": nor who speaks of him.
    for (let k = named.from - 1; k >= named.from - 3 && k >= 0 && tokens.sentence[k] === sentence; k--) {
      const { entry, def } = tokens.word[k]!;
      if (
        entry?.title !== undefined ||
        (k === named.from - 1 && entry?.verb?.tense !== undefined && !def && entry.event === undefined && entry.particle === undefined)
      )
        return false;
    }
    return !GOALS.has(tokens.word[named.from - 1]?.key ?? '');
  });
  return land?.code ?? null;
}

/** "النظام السوري … نظام فلان": the one state of which the text tells by the same noun. */
function stateOfSame(
  from: number,
  { tokens, states }: Pick<Surroundings, 'tokens' | 'states'>,
  origin: ReadonlySet<string> | null,
): string | null {
  const { word } = tokens;
  const noun = word[from]!.stem;
  const codes = new Set<string>();
  for (const { code, named } of states) {
    const before = word[named.from - 1];
    if (named.state?.kind === 'adjective' && before?.stem === noun && before.def && origin?.has(code) !== false) codes.add(code);
  }
  return codes.size === 1 ? [...codes][0]! : null;
}

/** "أحال مجلس النواب الأردني في جلسته أمس برئاسة فلان": where the council stands in whose session somebody presides; −1 for none. */
function councilBefore({ word, sentence }: Tokens<Entry>, lead: number): number {
  for (let i = lead - 1; i >= lead - SESSION && i >= 0 && sentence[i] === sentence[lead]; i--) {
    if (word[i]!.stem === 'مجلس' && COUNCILS.has(word[i + 1]!.stem)) return i;
    const { entry, stem } = word[i]!;
    if (entry?.body !== undefined && word[i - 1]?.stem !== 'مجلس' && !stem.startsWith('جلس')) return -1;
  }
  return -1;
}
const SESSION = 8;
const COUNCILS = new Set(['وزراء', 'نواب', 'شعب', 'امه', 'شوري', 'شيوخ', 'اعيان']);

/** A palace whose spokesmen tell what its lord does. */
const isPalace = (i: number, { tokens, states }: Surroundings): string | null => {
  const m = states.find(({ named }) => named.to === i && named.state?.kind === 'seat');
  return m !== undefined && !CHAMBERS.test(tokens.word[m.named.from]!.stem) ? m.code : null;
};
const CHAMBERS = /^(?:كنيست|بوند|دوما|مجلس|لوك|بنتا|كون[غجك]ر)/;
const THAT = new Set(['ان', 'بان']);

/** "أعلن الكرملين أن بوتين", "قال البيت الأبيض إن بايدن": the state whose palace tells what somebody does. */
function toldByPalace(from: number, around: Surroundings): string | null {
  const { word, sentence } = around.tokens;
  return from > 1 && sentence[from - 2] === sentence[from] && THAT.has(word[from - 1]!.key) ? isPalace(from - 1, around) : null;
}

/** "جهاز الاستخبارات التركي بقيادة فلان": a body of the state, its adjective at `i`. */
const isOrgan = ({ word, sentence }: Tokens<Entry>, i: number): boolean => {
  const before = word[i - 1];
  return before?.def === true && before.entry?.body?.kind === 'state' && sentence[i - 1] === sentence[i];
};

const isAddress = ({ entry, conj, prep }: LexWord): boolean =>
  conj + prep === '' && (entry?.honorific === true || entry?.title?.kind === 'honor' || entry?.title?.lemma === 'أمير');

/** A phrase that stands for the office of the ruler named, or null where nothing makes him one. */
export function rulerPhrase({ span, introduced }: NameMention, around: Surroundings): TitlePhrase | null {
  const { tokens, states } = around;
  const { from } = span;
  const sentence = tokens.sentence[from];
  const stem = (i: number): string => (i >= 0 && tokens.sentence[i] === sentence ? tokens.word[i]!.stem : '');
  const bare = (i: number): boolean => !tokens.word[i]!.def && (tokens.word[i]!.entry?.title === undefined || stem(i) === 'حكم');
  // "الوفد الكويتي برئاسة الشيخ فلان": behind forms of address.
  let lead = from - 1;
  while (lead > 0 && tokens.sentence[lead] === sentence && isAddress(tokens.word[lead]!)) lead--;
  let at = -1;
  let state: string | null = null;
  let presides = false;
  if (span.clitic === '' && RULE.has(stem(from - 1)) && bare(from - 1)) at = from - 1;
  else if (span.clitic === '' && from > 0 && tokens.sentence[from - 1] === sentence && FALLEN.has(tokens.word[from - 1]!.key)) {
    if (isOfFighters(from - 1, tokens)) return null;
    at = from - 1;
  } else if (LEAD.has(stem(lead)) && tokens.word[lead]!.prep === 'ب') {
    const led = states.findLast((m) => m.named.to === lead && m.named.state?.kind === 'adjective');
    if (led !== undefined && (LED.has(stem(led.named.from - 1)) || isOrgan(tokens, led.named.from))) {
      at = lead;
      state = led.code;
      // "وفد برلماني كيني كبير برئاسة فلان": with further adjectives.
    } else if ((state = leadsThem(around, from)) !== null) at = lead;
    // "أعلن تشكيل حكومة برئاسة فلان": of the state that is told of.
    else if (lead > 0 && stem(lead - 1) === 'حكومه' && !tokens.word[lead - 1]!.def) at = lead;
    else {
      const council = councilBefore(tokens, lead);
      presides = council >= 0;
      state = states.find(({ named }) => named.from === council + 2 && named.state?.kind === 'adjective')?.code ?? null;
      if (presides) at = lead;
    }
  } else if (span.clitic === 'ب' && FALL.has(stem(from - 1))) at = from - 1;
  else if (span.clitic === '' && !introduced && (state = leadsThem(around, from)) !== null) at = from - 1;
  // الإطاحة بحليفها بشار الأسد
  else if (span.clitic === '' && !introduced && FALL.has(stem(from - 2)) && tokens.word[from - 1]!.key.startsWith('ب')) at = from - 2;
  // "لا مكان لفلان في مستقبل سوريا"
  const future = tokens.sentence[span.to] === sentence && tokens.word[span.to]?.key === 'في' && stem(span.to + 1) === 'مستقبل';
  // "تعيين فلان على وظيفة (وزير مفوض)": a post of the state.
  const hired = tokens.sentence[span.to + 1] === sentence && tokens.word[span.to]!.key === 'علي' && stem(span.to + 1) === 'وظيفه';
  if (at < 0 && hired) [at, presides] = [Math.max(0, from - 1), true];
  if (at < 0 && future) state = states.find((m) => m.named.from === span.to + 2 && m.political)?.code ?? null;
  if (at < 0 && state !== null) at = Math.max(0, from - 1);
  if (at < 0 && span.clitic === '' && !introduced && (state = toldByPalace(from, around)) !== null) at = from - 1;
  if (at < 0) return null;
  // "الإطاحة بحليفها بشار الأسد في سوريا"
  if (state === null && tokens.word[span.to]?.key === 'في' && tokens.sentence[span.to] === sentence)
    state = states.find((m) => m.named.from === span.to + 1 && m.political)?.code ?? null;
  return {
    from: at,
    to: from,
    // Kingdoms have councils too.
    lemma: presides ? 'نائب' : 'رئيس',
    kind: 'state',
    number: 'singular',
    gender: 'masculine',
    suffix: '',
    states: state === null ? [] : [state],
    stateMentions: [],
    places: [],
    hosts: [],
    org: null,
    body: 'state',
    tenure: null,
    officeTo: at + 1,
    definite: true,
    town: false,
    vanished: false,
    region: false,
    possessed: false,
    sent: false,
    innerAt: -1,
  };
}
