/**
 * Every frame with every shape of who signs, and one kind of document after the other: each sentence has one agreement, of known kind,
 * status, parties and signatories.
 *
 * @module test/src/extract/agreements-frames
 */
import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

interface Land {
  code: string;
  name: string;
  his: string;
  her: string;
  who: string;
}
const land = (code: string, name: string, his: string, her: string, who: string): Land => ({ code, name, his, her, who });

const PAIRS: [Land, Land][] = [
  [land('JO', 'الأردن', 'الأردني', 'الأردنية', 'خالد العدوان'), land('PL', 'بولندا', 'البولندي', 'البولندية', 'يان كوفالسكي')],
  [land('TN', 'تونس', 'التونسي', 'التونسية', 'سامي الغربي'), land('FI', 'فنلندا', 'الفنلندي', 'الفنلندية', 'إيرو هاكانن')],
  [land('KE', 'كينيا', 'الكيني', 'الكينية', 'جوزيف موانغي'), land('NP', 'نيبال', 'النيبالي', 'النيبالية', 'راجيش شارما')],
  [land('SN', 'السنغال', 'السنغالي', 'السنغالية', 'مامادو ديالو'), land('RS', 'صربيا', 'الصربي', 'الصربية', 'ميلان بتروفيتش')],
];

/** Object, genitive, kind. */
const DOCUMENTS: [string, string, string][] = [
  ['مذكرة تفاهم للتعاون الزراعي', 'مذكرة تفاهم للتعاون الزراعي', 'memorandum'],
  ['اتفاقية للنقل الجوي', 'اتفاقية للنقل الجوي', 'agreement'],
  ['معاهدة لتسليم المجرمين', 'معاهدة لتسليم المجرمين', 'treaty'],
  ['بروتوكولا للتعاون الجمركي', 'بروتوكول للتعاون الجمركي', 'agreement'],
  ['اتفاقا بشأن تقاسم المياه', 'اتفاق بشأن تقاسم المياه', 'agreement'],
];

type Shape = (a: Land, b: Land) => { who: string; female: boolean; signs?: string[] };
const SUBJECTS: Record<string, Shape> = {
  states: (a, b) => ({ who: `${a.name} و${b.name}`, female: true }),
  governments: (a, b) => ({ who: `حكومتا ${a.name} و${b.name}`, female: true }),
  each: (a, b) => ({ who: `كل من ${a.name} و${b.name}`, female: true }),
  sides: (a, b) => ({ who: `الجانبان ${a.his} و${b.his}`, female: false }),
  ministers: (a, b) => ({ who: `وزيرا النقل ${a.his} و${b.his}`, female: false }),
  counterparts: (a, b) => ({ who: `وزير النقل ${a.his} ونظيره ${b.his}`, female: false }),
  named: (a, b) => ({ who: `وزير النقل ${a.his} ${a.who} ونظيره ${b.his} ${b.who}`, female: false, signs: [a.who, b.who] }),
  leaders: (a, b) => ({ who: `رئيس الوزراء ${a.his} ${a.who} والرئيس ${b.his} ${b.who}`, female: false, signs: [a.who, b.who] }),
  ministries: (a, b) => ({ who: `وزارة الزراعة ${a.her} ونظيرتها ${b.her}`, female: true }),
  'ministries in': (a, b) => ({ who: `وزارتا الزراعة في ${a.name} و${b.name}`, female: true }),
};

/** Masculine and feminine, with {S} and {D} or the genitive {G}. */
const ACTS: [string, string, string][] = [
  ['وقع {S} {D}', 'وقعت {S} {D}', 'signed'],
  ['أبرم {S} أمس {D}', 'أبرمت {S} أمس {D}', 'signed'],
  ['توصل {S} إلى {G}', 'توصلت {S} إلى {G}', 'signed'],
  ['نجح {S} في إبرام {G}', 'نجحت {S} في إبرام {G}', 'signed'],
  ['سيوقع {S} {D}', 'ستوقع {S} {D}', 'planned'],
  ['يعتزم {S} توقيع {G}', 'تعتزم {S} توقيع {G}', 'planned'],
  ['يسعى {S} إلى إبرام {G}', 'تسعى {S} إلى إبرام {G}', 'planned'],
  ['بحث {S} توقيع {G}', 'بحثت {S} توقيع {G}', 'planned'],
  ['من المقرر أن يوقع {S} {D}', 'من المقرر أن توقع {S} {D}', 'planned'],
];

const BETWEEN: Record<string, (a: Land, b: Land) => string> = {
  states: (a, b) => `${a.name} و${b.name}`,
  twice: (a, b) => `${a.name} وبين ${b.name}`,
  governments: (a, b) => `حكومتي ${a.name} و${b.name}`,
  each: (a, b) => `كل من ${a.name} و${b.name}`,
  sides: (a, b) => `الجانبين ${a.his} و${b.his}`,
  counterparts: (a, b) => `الحكومة ${a.her} ونظيرتها ${b.her}`,
  ministries: (a, b) => `وزارة الزراعة ${a.her} ونظيرتها ${b.her}`,
  'ministries in': (a, b) => `وزارتي الزراعة في ${a.name} و${b.name}`,
};

const TOLD: [string, string][] = [
  ['تم توقيع {G} بين {B}', 'signed'],
  ['جرى أمس التوقيع على {G} بين {B}', 'signed'],
  ['أعلن في جنيف التوصل إلى {G} بين {B}', 'signed'],
  ['شهد الوزير توقيع {G} بين {B}', 'signed'],
  ['حضر السفير مراسم توقيع {G} بين {B}', 'signed'],
  ['سيتم توقيع {G} بين {B}', 'planned'],
  ['يجري الإعداد لتوقيع {G} بين {B}', 'planned'],
  ['دعا الوزير إلى توقيع {G} بين {B}', 'planned'],
  ['لم يتم توقيع {G} بين {B}', 'planned'],
  ['نفى المتحدث توقيع {G} بين {B}', 'denied'],
  ['أعلن المتحدث إلغاء {G} بين {B}', 'terminated'],
  ['علقت الحكومة العمل ب{G} بين {B}', 'terminated'],
];

function short(text: string): string {
  const { persons, agreements } = read(text);
  const name = new Map(persons.map((p) => [p.key, p.name]));
  return agreements
    .map((a) =>
      [
        a.kind,
        a.status,
        a.parties.join(' '),
        a.signatories
          .map((k) => name.get(k))
          .sort()
          .join(', '),
      ].join(' | '),
    )
    .join(' ; ');
}

/** Sentences that are not told as expected, each with what is told of it. */
const wrong = (cases: [text: string, expected: string][]): string[] =>
  cases.flatMap(([text, expected]) => (short(text) === expected ? [] : [`${text} → ${short(text)}`]));

const parties = (a: Land, b: Land): string => [a.code, b.code].sort().join(' ');

describe('who signs, in every shape', () => {
  it.each(ACTS)('%s', (his, her, status) => {
    let turn = 0;
    const cases = Object.values(SUBJECTS).flatMap((shape) =>
      PAIRS.map(([a, b]): [string, string] => {
        const [object, genitive, kind] = DOCUMENTS[turn++ % DOCUMENTS.length]!;
        const { who, female, signs = [] } = shape(a, b);
        const text = (female ? her : his).replace('{S}', who).replace('{D}', object).replace('{G}', genitive);
        return [`${text}.`, [kind, status, parties(a, b), [...signs].sort().join(', ')].join(' | ')];
      }),
    );
    expect(wrong(cases)).toEqual([]);
  });
});

describe('between whom, in every shape', () => {
  it.each(TOLD)('%s', (frame, status) => {
    let turn = 0;
    const cases = Object.values(BETWEEN).flatMap((shape) =>
      PAIRS.map(([a, b]): [string, string] => {
        const [, genitive, kind] = DOCUMENTS[turn++ % DOCUMENTS.length]!;
        return [`${frame.replace('{G}', genitive).replace('{B}', shape(a, b))}.`, [kind, status, parties(a, b), ''].join(' | ')];
      }),
    );
    expect(wrong(cases)).toEqual([]);
  });
});

describe('what is no agreement, of any two states', () => {
  it.each([
    'اتفقت {a} و{b} على مواصلة التشاور',
    'لم تتفق {a} و{b} على موعد للاجتماع',
    'قررت {a} تأجيل الاجتماع بالاتفاق مع {b}',
    'تأجل الاجتماع باتفاق الجانبين {am} و{bm}',
    'قالت الوزيرة إن هناك اتفاقا بين {a} و{b} على أهمية الحوار',
    'أكد الوزيران {am} و{bm} اتفاق وجهات النظر بشأن المناخ',
    'وقع انفجار قرب السفارة {af} في {b}',
    'وقع الرئيس {am} {aw} مرسوما بتعيين سفير في {b}',
    'عقد وزير الخارجية {am} {aw} اجتماعا مع نظيره {bm} {bw}',
    'شهدت العلاقات بين {a} و{b} خلال العقد الماضي تطورا كبيرا',
    'صوتت {a} و{b} لصالح قرار مجلس الأمن',
    'أشاد الوزير بالعلاقات الوثيقة بين {a} و{b}',
    'أصدرت وزارة الخارجية {af} بيانا بشأن الوضع في {b}',
    'سلمت الخارجية {af} السفير {bm} مذكرة احتجاج',
    'عرضت {a} خطة لوقف العنف في {b}',
  ])('%s', (frame) => {
    const cases = PAIRS.map(([a, b]): [string, string] => [
      `${frame
        .replace('{a}', a.name)
        .replace('{b}', b.name)
        .replace('{am}', a.his)
        .replace('{bm}', b.his)
        .replace('{af}', a.her)
        .replace('{aw}', a.who)
        .replace('{bw}', b.who)}.`,
      '',
    ]);
    expect(wrong(cases)).toEqual([]);
  });
});
