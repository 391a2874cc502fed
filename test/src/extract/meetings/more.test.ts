import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text, '1998-05-18'));
const kinds = (text: string): string[] => read(text, '1998-05-18').meetings.map((m) => m.kind);

describe('which meetings there are', () => {
  it.each([
    ['a forum and its session', ['conference'], 'شارك الرئيس الكيني دانيال أراب موي في الدورة الخامسة لمنتدى كرانس مونتانا.'],
    ['a summit of a forum', ['summit'], 'شارك الرئيس الكيني دانيال أراب موي في قمة منتدى كرانس مونتانا.'],
    [
      'each gathering of a list',
      ['summit', 'summit'],
      'شارك الرئيس الكيني دانيال أراب موي في القمة الأفريقية الطارئة، والقمة الإسلامية الثامنة.',
    ],
    ['no call in a department', [], 'ونقلت دائرة الاتصال في الرئاسة عن الرئيس الكيني دانيال أراب موي ترحيبه.'],
    [
      'nothing in what is done',
      ['talks'],
      'التقى وزير الخارجية الكيني بونايا غودانا نظيره الغاني كوامي بوكو. وأتاح ذلك مباحثة القضايا العالقة.',
    ],
    ['no visit to where one is at home', ['visit'], 'عاد الرئيس الكيني دانيال أراب موي إلى أرض الوطن اليوم بعد زيارة رسمية إلى أوسلو.'],
    [
      'a reception and the visit that it belongs to',
      ['visit'],
      'استقبل وزير الخارجية الكيني بونايا غودانا نظيرته الفنلندية تاريا هالونين في إطار زيارة رسمية تقوم بها إلى نيروبي.',
    ],
    [
      'a journey and what it is for',
      ['visit'],
      'توجه الرئيس الكيني دانيال أراب موي إلى كمبالا أمس للاجتماع مع الرئيس الأوغندي يوري موسيفيني.',
    ],
    [
      'talks that somebody speaks after, and the visit of somebody else',
      ['visit', 'talks'],
      'رحب الوزير بنتائج زيارة الرئيس الفنلندي مارتي أهتيساري إلى نيروبي. وقال وزير الخارجية الكيني بونايا غودانا عقب اجتماع مع نظيره الغاني كوامي بوكو إن التعاون مستمر.',
    ],
    [
      'who is there when two talk',
      ['talks'],
      'التقى الوزير الكيني بونايا غودانا السفير الغاني كوامي بوكو. وحضر اللقاء السادة مديرو الموانئ.',
    ],
  ])('tells %s', (_, expected, text) => expect(kinds(text)).toEqual(expected));

  it('discusses with whom a conjunction joins to the subject', () => {
    const text = 'بحث وزير الخارجية الكيني بونايا غودانا، ونظيره الغاني كوامي بوكو، اليوم، شؤون التجارة.';
    expect(meetings(text)).toEqual(['talks held | غودانا بوكو | GH KE | null 1998-05-18']);
  });

  it('takes the session of a body of several states for a conference', () => {
    expect(kinds('شارك الوزير الكيني بونايا غودانا في اجتماع مجلس جامعة الدول العربية في القاهرة أمس.')).toEqual(['conference']);
  });
});
