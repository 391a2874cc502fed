import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** Kind, status, parties and the number of signatories of each, and whether it was concluded at a meeting. */
const told = (text: string): string[] =>
  read(text).agreements.map((a) =>
    [a.kind, a.status, a.parties.join(' '), a.signatories.length, a.concludedAt === null ? '-' : 'at'].join(' '),
  );

describe('documents told one a line', () => {
  it('have the verb that stands before the colon', () => {
    expect(
      told(
        'التقى وزير النقل النيبالي برابو ساه وزير النقل البوتاني لوكناث شارما في كتماندو أمس. ووقع الوزيران عددا من الوثائق هي:\n1- اتفاقية عبور الشاحنات.\n2- مذكرة تفاهم في مجال السكك الحديدية.\n3- مذكرة تفاهم بين هيئتي الطيران المدني.',
      ),
    ).toEqual(['agreement signed BT NP 2 at', 'memorandum signed BT NP 2 at', 'memorandum signed BT NP 2 at']);
  });
  it('have its noun, and its occasion', () => {
    expect(
      told(
        'زار الرئيس المالاوي لازاروس تشاكويرا لوساكا أمس وأجرى محادثات مع الرئيس الزامبي إدغار لونغو. وجرى خلال الزيارة التوقيع على:\n1. اتفاق إطاري بشأن المياه.\n2. بروتوكول للتعاون العلمي.',
      ),
    ).toEqual(['agreement signed MW ZM 0 at', 'agreement signed MW ZM 0 at']);
  });
  it('are the whole that is told before them', () => {
    expect(
      told('وقعت بيرو وبوليفيا أمس في ليما الاتفاقيات ومذكرات التفاهم التالية:\nأ) اتفاقية الربط الكهربائي\nب) مذكرة تفاهم حول الجمارك'),
    ).toEqual(['agreement signed BO PE 0 -', 'memorandum signed BO PE 0 -']);
  });
  it('are signed where copies are exchanged, or where they are announced together', () => {
    const visit = 'استقبل الرئيس الكيني دانيال كيبكوتش اليوم في نيروبي نظيره النيبالي راجيش شارما الذي يقوم بزيارة رسمية.\n';
    const list = '\n- اتفاقية تسليم المجرمين.\n- مذكرة تفاهم حول الاستثمار في مراكز البيانات.';
    for (const lead of [
      'وشهد الرئيسان مراسم الإعلان عن عدد من الاتفاقيات ومذكرات التفاهم، وشملت:',
      'وشهد الرئيسان مراسم تبادل الاتفاقيات ومذكرات التفاهم التالية:',
    ])
      expect(told(visit + lead + list)).toEqual(['agreement signed KE NP 0 at', 'memorandum signed KE NP 0 at']);
    const handed =
      'وشهد الجانبان تبادل عدد من الاتفاقيات ومذكرات التفاهم، تبادلها عن الجانب الكيني وزير التجارة جوزيف موانغي، وعن الجانب النيبالي وزير الخارجية برابو ساه، وشملت:';
    expect(told(visit + handed + list)).toEqual(['agreement signed KE NP 2 at', 'memorandum signed KE NP 2 at']);
  });
});
