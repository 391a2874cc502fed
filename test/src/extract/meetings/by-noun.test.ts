import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** Kind, status, those who take part, states, country. */
const meetings = (text: string): string[] => {
  const report = read(text, '1998-05-18');
  const name = new Map(report.persons.map((p) => [p.key, p.name]));
  return report.meetings.map((m) =>
    [m.kind, m.status, m.persons.map((p) => name.get(p)).join('، '), m.states.join(' '), m.country ?? '']
      .filter((x) => x !== '')
      .join(' | '),
  );
};

describe('meetings that a noun alone names', () => {
  it.each([
    [
      'talks in a town that stands right behind',
      'وأكد المتحدث تقدم المحادثات التي ترعاها إيغاد في العاصمة الكينية نيروبي.',
      'talks | held | KE',
    ],
    ['a new round that is to be held', 'وأعلن المتحدث أن جولة جديدة ستعقد في لوساكا.', 'talks | planned | ZM'],
    ['a numbered round that was held', 'وقال المتحدث إن الجولة السادسة التي عقدت بنيروبي انتهت بلا اتفاق.', 'talks | held | KE'],
    ['a new round between two', 'تنطلق في جنيف غدا جولة جديدة بين الوفدين الكيني والأوغندي.', 'talks | planned | KE UG | CH'],
    [
      'a session of the body told before it',
      'وتبنى مجلس حقوق الإنسان في جنيف قرارا بشأن الهجرة خلال جلسة استثنائية.',
      'conference | held | CH',
    ],
    [
      'an emergency meeting of a committee of states',
      'ورحب البيان بقرار لجنة مبادرة السلام العربية عقب اجتماعها الطارئ.',
      'conference | held',
    ],
    [
      'a funeral abroad',
      'وكلف المجلس الوزيرة ليلى المطيري بتمثيل الكويت في مراسم الجنازة الرسمية التي تقام في وارسو يوم الأحد المقبل.',
      'conference | planned | ليلى المطيري | KW | PL',
    ],
  ])('tells of %s', (_, text, told) => expect(meetings(text)).toEqual([told]));

  it('tells of the next meeting of a body that is called المنظمة', () =>
    expect(meetings('اجتمع وزراء دول منظمة أوبك في فيينا. وأوضح الوزير أن الاجتماع المقبل للمنظمة سيعقد في ديسمبر.').at(-1)).toBe(
      'conference | planned',
    ));

  it('tells of an assembly on whose sidelines two meet', () =>
    expect(
      meetings('والتقى وزير الخارجية الكيني موسى أودينغا نظيره المغربي سعيد بنعمر على هامش أشغال الجمعية العامة للأمم المتحدة في نيويورك.'),
    ).toEqual(['talks | held | موسى أودينغا، سعيد بنعمر | KE MA | US', 'conference | held | موسى أودينغا، سعيد بنعمر | KE MA | US']));

  it('tells of talks that one of two denies', () =>
    expect(meetings('ونفى وزير الخارجية الكيني موسى أودينغا أن يكون قد عقد اجتماعا منفردا مع الوزير المغربي سعيد بنعمر.')).toEqual([
      'talks | denied | موسى أودينغا، سعيد بنعمر | KE MA',
    ]));

  it.each([
    ['a round of sanctions', 'وبدأ الاتحاد الأوروبي جولة جديدة من العقوبات على روسيا.'],
    ['a ceremony at home', 'وحضر الوزير الكيني موسى أودينغا مراسم توقيع عقد الطريق في نيروبي.'],
    ['what a body does', 'وأشاد الوزير الكيني موسى أودينغا بأعمال الأمم المتحدة في مجال الإغاثة.'],
  ])('tells nothing of %s', (_, text) => expect(meetings(text)).toEqual([]));
});
