import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text, '2024-03-06'));

describe('what is told of another time', () => {
  it.each([
    [
      'talks for which somebody hopes are none that were held',
      'اجتمع أمس وزير الدفاع الكولومبي كارلوس رويس مع زعيم المتمردين خوسيه دياث في هافانا. وكانت بوغوتا تأمل في إطلاق مفاوضات رسمية في كيتو قبل نهاية العام مع الفصيل الثاني.',
      ['talks held | رويس دياث | CO | CU 2024-03-05', 'talks held |  |  | EC 2024'],
    ],
    [
      'what lies long back is none that is to come',
      'من المقرر أن تعقد النرويج وروسيا الثلاثاء المقبل لقاء جديدا في فيينا. وذكر الباحث باللقاءات السرية التي استضافتها أوسلو عام 2012 بين الجانبين.',
      ['talks planned |  | NO RU | AT 2024-03-12', 'talks held |  | NO RU | NO 2012'],
    ],
    [
      'what states negotiate is none of two who are told to meet',
      'استقبل الرئيس الفنلندي تيمو هاكالا رئيسة وزراء السويد أنا برغ. وقال محللون إن تركيا تعرقل المضي قدما في المفاوضات.',
      ['talks held | هاكالا | FI SE | FI null', 'talks held | هاكالا | FI TR | null null'],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});
