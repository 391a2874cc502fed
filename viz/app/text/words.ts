/**
 * Numbers, days and codes in the page's language.
 *
 * @module viz/app/text/words
 */
import {
  AGREEMENT_KIND_LABELS,
  AGREEMENT_STATUS_LABELS,
  MEETING_KIND_LABELS,
  MEETING_STATUS_LABELS,
  ROLE_LABELS,
} from '../../../graph/labels.js';
import { edgeKind, type Label, nodeKind } from '../../../graph/model.js';
import { once } from '../state/memo.js';
import type { State } from '../state/state.js';
import { TEXTS, type TextKey } from './texts.js';

export type Lang = State['lang'];

/** Forms of a counted noun: as `Intl.PluralRules` names them; `{n}` is the number. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const NOUNS = {
  nodes: {
    ar: { zero: 'لا عُقد', one: 'عقدة واحدة', two: 'عقدتان', few: '{n} عُقد', many: '{n} عقدة', other: '{n} عقدة' },
    en: { one: '{n} node', other: '{n} nodes' },
  },
  edges: {
    ar: { zero: 'لا صلات', one: 'صلة واحدة', two: 'صلتان', few: '{n} صلات', many: '{n} صلة', other: '{n} صلة' },
    en: { one: '{n} link', other: '{n} links' },
  },
  articles: {
    ar: { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '{n} مقالات', many: '{n} مقالاً', other: '{n} مقال' },
    en: { one: '{n} article', other: '{n} articles' },
  },
  events: {
    ar: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '{n} أحداث', many: '{n} حدثاً', other: '{n} حدث' },
    en: { one: '{n} event', other: '{n} events' },
  },
  sources: {
    ar: { zero: 'لا مصادر', one: 'مصدر واحد', two: 'مصدران', few: '{n} مصادر', many: '{n} مصدراً', other: '{n} مصدر' },
    en: { one: '{n} source', other: '{n} sources' },
  },
  paths: {
    ar: { zero: 'لا طرق', one: 'طريق واحد', two: 'طريقان', few: '{n} طرق', many: '{n} طريقاً', other: '{n} طريق' },
    en: { one: '{n} path', other: '{n} paths' },
  },
  steps: {
    ar: { zero: 'بلا خطوات', one: 'خطوة واحدة', two: 'خطوتان', few: '{n} خطوات', many: '{n} خطوة', other: '{n} خطوة' },
    en: { one: '{n} step', other: '{n} steps' },
  },
  rows: {
    ar: { zero: 'لا صفوف', one: 'صف واحد', two: 'صفان', few: '{n} صفوف', many: '{n} صفاً', other: '{n} صف' },
    en: { one: '{n} row', other: '{n} rows' },
  },
} as const satisfies Record<string, Record<Lang, Forms>>;

export type Noun = keyof typeof NOUNS;

/** Digits as most Arabic news sites print them; Gregorian calendar. */
const LOCALE: Readonly<Record<Lang, string>> = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB' };

/** Everything that turns data into words of one language. */
export interface Words {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  t(key: TextKey, fill?: Readonly<Record<string, string | number>>): string;
  label(label: Label): string;
  number(n: number): string;
  count(noun: Noun, n: number): string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in words. */
  date(date: string): string;
  shortDate(date: string): string;
  month(date: string): string;
  kind(id: string): string;
  plural(id: string): string;
  edge(id: string): string;
  /** A code that a property carries: a kind of event, a status, a role. */
  code(code: string): string;
}

const CODES: Readonly<Record<string, Label>> = {
  ...AGREEMENT_KIND_LABELS,
  ...MEETING_KIND_LABELS,
  ...AGREEMENT_STATUS_LABELS,
  ...MEETING_STATUS_LABELS,
  ...ROLE_LABELS,
  contested: { ar: 'متضارب', en: 'contested' },
  denied: { ar: 'منفي', en: 'denied' },
  planned: { ar: 'مقرر', en: 'planned' },
  former: { ar: 'سابق', en: 'former' },
  designate: { ar: 'مكلّف', en: 'designate' },
  known: { ar: 'من معجم أصحاب المناصب', en: 'from the lexicon of office holders' },
  inferred: { ar: 'مستنتَج من السياق', en: 'inferred from context' },
  international: { ar: 'دولية', en: 'international' },
  regional: { ar: 'إقليمية', en: 'regional' },
  party: { ar: 'حزب', en: 'party' },
  armed: { ar: 'جماعة مسلحة', en: 'armed group' },
  government: { ar: 'حكومية', en: 'governmental' },
  company: { ar: 'شركة', en: 'company' },
  media: { ar: 'وسيلة إعلام', en: 'media' },
  other: { ar: 'أخرى', en: 'other' },
  day: { ar: 'يوم', en: 'day' },
  month: { ar: 'شهر', en: 'month' },
  year: { ar: 'سنة', en: 'year' },
  historical: { ar: 'وقع', en: 'historical' },
  future: { ar: 'آتٍ', en: 'future' },
  hypothetical: { ar: 'مفترض', en: 'hypothetical' },
  negated: { ar: 'منفي', en: 'negated' },
};

const PAIR_LABELS: Readonly<Record<string, TextKey>> = { MET: 'met', DEALS: 'deals', PLANNED: 'plannedMark', OFF: 'withdrawnMark' };

const made = new Map<Lang, Words>();

/** The words of a language; made once. */
export function wordsOf(lang: Lang): Words {
  let words = made.get(lang);
  if (!words) made.set(lang, (words = make(lang)));
  return words;
}

function make(lang: Lang): Words {
  // Each takes milliseconds to be made, and the first picture needs none of them.
  const numbers = once(() => new Intl.NumberFormat(LOCALE[lang]));
  const plurals = once(() => new Intl.PluralRules(lang));
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(LOCALE[lang], { ...options, timeZone: 'UTC' }));
  const long = {
    10: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    7: format({ month: 'long', year: 'numeric' }),
    4: format({ year: 'numeric' }),
  };
  const short = {
    10: format({ day: 'numeric', month: 'short', year: 'numeric' }),
    7: format({ month: 'short', year: 'numeric' }),
    4: long[4],
  };
  const dated = (formats: Readonly<Record<number, () => Intl.DateTimeFormat>>, date: string): string => {
    const day = new Date(`${(`${date}-01-01`).slice(0, 10)}T00:00:00Z`);
    const text = Number.isNaN(day.getTime()) ? null : formats[date.length]?.().format(day);
    return text ?? date;
  };
  return {
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    t: (key, fill) => (fill ? TEXTS[key][lang].replace(/\{(\w+)\}/g, (all, name: string) => String(fill[name] ?? all)) : TEXTS[key][lang]),
    label: (label) => label[lang],
    number: (n) => numbers().format(n),
    count(noun, n) {
      const forms: Forms = NOUNS[noun][lang];
      return (forms[n === 0 ? (lang === 'ar' ? 'zero' : 'other') : plurals().select(n)] ?? forms.other).replace('{n}', numbers().format(n));
    },
    date: (date) => dated(long, date),
    shortDate: (date) => dated(short, date),
    month: (date) => dated(long, date.slice(0, 7)),
    kind: (id) => nodeKind.get(id)?.label[lang] ?? id,
    plural: (id) => nodeKind.get(id)?.plural[lang] ?? id,
    edge: (id) => (PAIR_LABELS[id] ? TEXTS[PAIR_LABELS[id]!][lang] : (edgeKind.get(id)?.label[lang] ?? id)),
    code: (code) => CODES[code]?.[lang] ?? code,
  };
}
