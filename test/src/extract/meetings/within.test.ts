import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** The larger gathering that the last meeting is part of. */
const around = (text: string): string | null => {
  const { meetings } = read(text);
  const { partOf } = meetings.at(-1)!;
  return meetings.find((m) => m.key === partOf)?.kind ?? null;
};

it('takes the assembly for the session of it that was told', () => {
  const text =
    'شارك الرئيس الكيني صامويل أوتينو أمس في نيويورك في أعمال الدورة السابعة والسبعين للجمعية العامة للأمم المتحدة. والتقى أوتينو على هامش الجمعية العامة نظيره الزامبي جوزيف باندا.';
  expect(told(read(text)).filter((m) => m.startsWith('conference'))).toHaveLength(1);
});

it('takes those who meet beside the summit of a body for two', () => {
  const text = 'قال متحدث إن الرئيس الكيني صامويل أوتينو ونظيره الزامبي جوزيف باندا سيجتمعان على هامش قمة الناتو.';
  expect(read(text).meetings.map(({ kind }) => kind)).toEqual(['talks', 'summit']);
});

it('takes ministers for no presidents', () => {
  const text = 'بحث وزير الخارجية الكيني صامويل أوتينو مع وزير الخارجية الزامبي جوزيف باندا التعاون. ويلتقي الرئيسان غدا في لوساكا.';
  const { persons, meetings } = read(text);
  const otieno = persons.find(({ name }) => name === 'صامويل أوتينو')!.key;
  expect(meetings.map((m) => [m.persons.includes(otieno), m.states])).toEqual([
    [true, ['KE', 'ZM']],
    [false, ['KE', 'ZM']],
  ]);
});

it('takes a forum whose summit it is for no other gathering', () => {
  const text = 'حضر الرئيس الكيني صامويل أوتينو القمة الثالثة لمنتدى البحيرات التي عقدت في لوساكا.';
  expect(told(read(text))).toEqual(['summit held | أوتينو | KE | ZM null']);
});

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
      'whose place only another meeting of the text tells',
      'زار الرئيس الكيني صامويل أوتينو لوساكا وشارك في القمة الثالثة للمنظمة. وعلى هامش القمة التقى رئيس زامبيا والرئيس الكيني.',
      'summit',
    ],
    [
      'whose meetings are spoken of again',
      'التقى الرئيس الكيني صامويل أوتينو على هامش أعمال الجمعية العامة للأمم المتحدة نظيره الزامبي جوزيف باندا. وعلى هامش الاجتماعات أيضا استقبل أوتينو الرئيس الهندي راجيف كومار.',
      'conference',
    ],
    ['which both attend', 'خلال حضورهما مؤتمر لوساكا للمياه اجتمع الرئيس الكيني صامويل أوتينو برئيس زامبيا جوزيف باندا.', 'conference'],
    [
      'where he is also to meet another',
      'أعلنت الرئاسة أن الرئيس الكيني صامويل أوتينو ونظيره الزامبي جوزيف باندا سيجتمعان على هامش القمة الأفريقية. وسيلتقي أوتينو أيضا الرئيس الهندي راجيف كومار.',
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

describe('one after the other', () => {
  const turns = (text: string): string[][] => {
    const { persons, meetings } = read(text);
    return meetings.map((m) =>
      m.persons.map(
        (k) =>
          persons
            .find((p) => p.key === k)!
            .name.split(' ')
            .at(-1)!,
      ),
    );
  };

  it.each([
    ['then', 'التقى الرئيس اللبناني جان خوري السفير الكيني صامويل أوتينو ثم النائب كريم حرب فالوزير السابق فادي نصر.'],
    ['in turn', 'استقبل الرئيس اللبناني جان خوري على التوالي السفير الكيني صامويل أوتينو والنائب كريم حرب والوزير السابق فادي نصر.'],
    [
      'and in turn',
      'استقبل الرئيس اللبناني جان خوري السفير الكيني صامويل أوتينو، ثم النائب كريم حرب، وعلى التوالي: الوزير السابق فادي نصر.',
    ],
  ])('%s', (_, text) => {
    expect(turns(text)).toEqual([
      ['خوري', 'أوتينو'],
      ['خوري', 'حرب'],
      ['خوري', 'نصر'],
    ]);
  });

  it('takes the signing that talks end with for part of them', () => {
    const meetings = told(
      read(
        'استقبل الرئيس الكيني صامويل أوتينو أمس نظيره الهندي راجيف كومار. وإثر هذا الاستقبال ترأس قائدا البلدين حفل التوقيع على ثلاث وثائق.',
      ),
    );
    expect(meetings).toEqual(['talks held | أوتينو كومار | IN KE | KE 2024-03-03']);
  });
});

it('takes a sitting at a gathering for a part of it', () => {
  expect(told(read('قال وزير الخارجية الكيني سام أوتينو خلال جلسة نقاش في مؤتمر المناخ في ليما أمس إن السلام ضرورة.'))).toEqual([
    'conference held | أوتينو | KE | PE 2024-03-03',
  ]);
});

describe('the General Assembly is named by itself', () => {
  const MET = 'التقى وزير الخارجية الكيني موسى أومبيتا أمس في نيويورك نظيره التركي مراد يلدز على هامش ';
  it.each([
    ['beside it', 'الجمعية العامة للأمم المتحدة.'],
    ['of its proceedings', 'أعمال الجمعية العامة للأمم المتحدة.'],
    ['without a name', 'أشغال الجمعية العامة.'],
  ])('%s', (_, text) => {
    const { meetings } = read(MET + text);
    expect(meetings.map(({ kind, partOf }) => [kind, partOf !== null])).toEqual([
      ['talks', true],
      ['conference', false],
    ]);
  });

  it('and so is a group that meets beside it', () => {
    const text = 'وقد تجتمع مجموعة الدعم الدولية لأول مرة على هامش أعمال الجمعية العامة للأمم المتحدة في سبتمبر في نيويورك.';
    expect(read(text).meetings.map(({ partOf }) => partOf !== null)).toEqual([true, false]);
  });

  it('but not of a company, and not what it talks about', () => {
    const text =
      'التقى الوزير الكيني موسى أومبيتا أمس نظيره التركي مراد يلدز على هامش الجمعية العامة لشركة النفط، وبحثا جدول أعمال الجمعية العامة.';
    expect(read(text).meetings.map(({ kind }) => kind)).toEqual(['talks']);
  });
});

it('takes those who sign beside a gathering for a meeting of their own', () => {
  const text = 'وعلى هامش قمة العشرين في ليما في الخامس من فبراير، وقع الوزير الكيني موسى أومبيتا ونظيره التركي مراد يلدز بيانا مشتركا.';
  const { meetings } = read(text);
  expect(meetings.map(({ kind, partOf }) => [kind, partOf !== null])).toEqual([
    ['summit', false],
    ['talks', true],
  ]);
});
