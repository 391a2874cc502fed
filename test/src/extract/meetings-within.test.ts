import { describe, expect, it } from 'vitest';
import { read, told } from './told.js';

/** The larger gathering that the last meeting is part of. */
const around = (text: string): string | null => {
  const { meetings } = read(text);
  const { partOf } = meetings.at(-1)!;
  return meetings.find((m) => m.key === partOf)?.kind ?? null;
};

describe('part of a gathering', () => {
  it.each([
    [
      'where somebody attended it',
      'حضر وزير التجارة النرويجي أوله هانسن السبت في لوساكا الدورة الثالثة لمنتدى التنمية، حيث أجرى محادثات مع رئيس زامبيا جوزيف باندا.',
      'conference',
    ],
    [
      'whom he met there',
      'شارك وزير التجارة النرويجي أوله هانسن في القمة الأفريقية بلوساكا، والتقى هناك رئيس زامبيا جوزيف باندا.',
      'summit',
    ],
    [
      'besides, with other deeds between',
      'وعلى هامش القمة اجتمع الرئيس الكيني صامويل أوتينو مع نظيره الزامبي جوزيف باندا، وبحث معه التجارة، كما التقى أوتينو الرئيس الهندي راجيف كومار.',
      'summit',
    ],
    [
      'in his turn',
      'وعلى هامش القمة اجتمع الرئيس الكيني صامويل أوتينو مع نظيره الزامبي جوزيف باندا. وأجرى رئيس وزراء الأردن سامي الحوراني، بدوره، محادثات مع الرئيس الهندي راجيف كومار.',
      'summit',
    ],
    [
      'not where the gathering is only expected',
      'رحب وزير التجارة النرويجي أوله هانسن بالقمة الأفريقية خلال زيارته أمس إلى لوساكا حيث التقى رئيس زامبيا جوزيف باندا.',
      null,
    ],
  ])('%s', (_, text, expected) => {
    expect(around(text)).toBe(expected);
  });
});

describe('the field of an office', () => {
  it.each([
    ['استقبل وزير الاتصال الجزائري كمال بوزيد أمس السفير الهندي راجيف كومار.', ['talks held | بوزيد كومار | DZ IN | DZ 2024-03-03']],
    ['صرح وزير الخارجية والاتصال الكونغولي جوزيف باندا أمس في باريس بأن بلاده ماضية في الإصلاح.', []],
  ])('is no call: %s', (text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });
});
