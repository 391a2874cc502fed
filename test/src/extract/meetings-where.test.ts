import { describe, expect, it } from 'vitest';
import { read } from './told.js';

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
