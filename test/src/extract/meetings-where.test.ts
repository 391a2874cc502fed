import { describe, expect, it } from 'vitest';
import { only, read, told } from './told.js';

const country = (text: string): (string | null)[] => read(text).meetings.map((m) => m.country);

describe('where, by whose guests they are', () => {
  it.each([
    ['who receives is at home', 'استقبل رئيس الوزراء الكيني صامويل أوتينو أمس وزير التجارة الدنماركي لارس هولم.', ['KE']],
    [
      'who is received by a noun is abroad',
      'أكد الرئيس التشادي إدريس محمدي خلال استقباله وزيرة الدفاع اليونانية إيلينا بابا أهمية التعاون.',
      ['TD'],
    ],
    ['his own office', 'التقى رئيس البرلمان الأردني سامي الحوراني في مكتبه نظيرته السويدية كارين نيلسون.', ['JO']],
    ['the building of his ministry', 'بحث وزير النقل التونسي ماهر الزغلامي بمقر الوزارة مع نظيره الهندي راجيف كومار خط شحن جديدا.', ['TN']],
    ['an ambassador is met where he is sent', 'التقى وزير الزراعة اللبناني جان خوري سفيرة باراغواي لوسيا بينيتيز.', ['LB']],
  ])('%s', (_, text, expected) => {
    expect(country(text)).toEqual(expected);
  });

  it.each([
    ['nobody is at home in a lodging abroad', 'استقبل الرئيس الكيني ويليام أودينغا في مقر إقامته وزير التجارة الدنماركي لارس هولم.'],
    ['two who meet may meet anywhere', 'التقى وزير النقل التونسي ماهر الزغلامي نظيره الهندي راجيف كومار.'],
    ['an ambassador receives where he is sent', 'استقبل سفير النرويج أولي هانسن وزير الصحة الكيني ويليام أودينغا.'],
  ])('%s', (_, text) => {
    expect(country(text)).toEqual([null]);
  });
});

describe('where, by what the words lead to', () => {
  it('takes the goal of a visit for its place, not a town that is named beside it', () => {
    const report = read(
      'تأتي زيارة الرئيس البولندي أندريه دودا إلى فرنسا بعد أشهر من التوتر. وأعلن مكتبه في وارسو أن الزيارة تستغرق يومين.',
    );
    expect(only(report).country).toBe('FR');
  });

  it('places a meeting in a disputed town where those who take part are', () => {
    const report = read('التقى وزير الخارجية الهولندي يوست فيرمان في القدس نظيره الإسرائيلي موشيه أرئيلي.');
    expect(only(report).country).toBe('IL');
  });

  it('places the talks of a visitor with his hosts where the visit leads', () => {
    const report = read(
      'يبدأ وزير الدفاع النرويجي بيورن آريلد غرام غدا زيارة إلى كندا. ومن المقرر أن يلتقي غرام مستشارة الأمن القومي الكندية ناتالي دروان.',
    );
    expect(report.meetings.map((m) => m.country)).toEqual(report.meetings.map(() => 'CA'));
  });

  it.each([
    ['زار أمير الكويت كوالالمبور في يناير.', 'visit held |  | KW MY | MY 2024-01'],
    ['زار رئيس كينيا أوغندا أمس.', 'visit held |  | KE UG | UG 2024-03-03'],
    ['يزور سلطان عمان طهران غدا.', 'visit planned |  | IR OM | IR 2024-03-05'],
  ])('goes to the place and not to the state of who comes: %s', (text, expected) => {
    expect(told(read(text))).toEqual([expected]);
  });

  it('reads the place after which a summit is called, not where its matter is', () => {
    expect(
      told(read('بحث الرئيس الفرنسي إيمانويل ماكرون في قمة مدريد مع نظيره البولندي أندريه دودا الحرب في أوكرانيا.')).join(),
    ).not.toContain('UA ');
  });
});
