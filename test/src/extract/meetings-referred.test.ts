import { describe, expect, it } from 'vitest';
import { read } from './told.js';

/** Surnames of whoever takes part in each meeting. */
const who = (text: string): string[] => {
  const { persons, meetings } = read(text);
  const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
  return meetings.map((m) => m.persons.map((k) => name.get(k)).join(' '));
};

describe('with whom a pronoun tells that somebody meets', () => {
  it.each([
    [
      'whom the sentence before is about',
      'حضر وزير النقل التشيلي بابلو سوتو حفل الافتتاح. واجتمع به مساء وزير النقل السنغالي مامادو ندياي.',
      ['سوتو ندياي'],
    ],
    [
      'before what is held with him',
      'ألقى وزير النقل التشيلي بابلو سوتو كلمة في الحفل. وعقد معه وزير النقل السنغالي مامادو ندياي جلسة مباحثات.',
      ['سوتو ندياي'],
    ],
    [
      'whoever calls him',
      'واصل وزير النقل التشيلي بابلو سوتو عمله في مكتبه، كما اتصل به وزير النقل السنغالي مامادو ندياي.',
      ['سوتو ندياي'],
    ],
    [
      'with the pronoun as its object',
      'تفقد وزير النقل التشيلي بابلو سوتو الميناء أمس. والتقاه وزير النقل السنغالي مامادو ندياي مساء.',
      ['سوتو ندياي'],
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual(expected));
});

describe('whose verb it is that goes on with a subject', () => {
  it.each([
    ['ل of purpose', 'غادر وزير النقل التشيلي بابلو سوتو الفندق ليلتقي وزير النقل السنغالي مامادو ندياي.', ['سوتو ندياي']],
    ['على أن', 'يلقي وزير النقل التشيلي بابلو سوتو كلمة اليوم، على أن يلتقي غدا وزير النقل السنغالي مامادو ندياي.', ['سوتو ندياي']],
    [
      'a due meeting that is added',
      'يلقي وزير النقل التشيلي بابلو سوتو كلمة اليوم وينتظر أن يلتقي وزير النقل السنغالي مامادو ندياي.',
      ['سوتو ندياي'],
    ],
    ['قبل أن', 'ألقى وزير النقل التشيلي بابلو سوتو كلمة أمام الطلاب قبل أن يلتقي وزير النقل السنغالي مامادو ندياي.', ['سوتو ندياي']],
    [
      'وكان قد, apart from whom he met since',
      'التقى وزير النقل التشيلي بابلو سوتو اليوم وزير النقل السنغالي مامادو ندياي، وكان قد التقى أمس رئيس الوزراء الكندي جون هيل.',
      ['سوتو ندياي', 'سوتو هيل'],
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual(expected));
});
