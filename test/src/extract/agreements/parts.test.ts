import { describe, expect, it } from 'vitest';
import { read } from '../told.js';

/** Kind, title and parties of each agreement. */
const found = (text: string): string[] => read(text).agreements.map((a) => [a.kind, a.title, a.parties.join(' ')].join(' | '));

describe('documents that stand without their noun', () => {
  it.each<[string, string, string[]]>([
    [
      'by their number',
      'وقعت الأردن وبولندا في عمان أمس مذكرتي تفاهم، تتعلق الأولى بالنقل البحري، والثانية بالسياحة العلاجية.',
      ['memorandum | مذكرة تفاهم تتعلق بالنقل البحري | JO PL', 'memorandum | مذكرة تفاهم بالسياحة العلاجية | JO PL'],
    ],
    [
      'by their number behind the noun, in the next sentence',
      'وقعت كينيا ونيبال أمس اتفاقيتين. وتقضي الاتفاقية الأولى بإلغاء التأشيرات، فيما تنظم الثانية النقل البري.',
      ['agreement | اتفاقية تقضي بإلغاء التأشيرات | KE NP', 'agreement | اتفاقية تنظم النقل البري | KE NP'],
    ],
    [
      'by their number before a noun of their own',
      'شهد الرئيسان توقيع اتفاقيتين بين كينيا ونيبال، الأولى هي اتفاقية للنقل الجوي والثانية مذكرة تفاهم في مجال الصحة.',
      ['agreement | اتفاقية للنقل الجوي | KE NP', 'memorandum | مذكرة تفاهم في مجال الصحة | KE NP'],
    ],
    [
      'one and the other',
      'جرى التوقيع على اتفاقيتين بين سلطنة عمان وفيتنام، إحداهما بشأن الثروة الحيوانية والأخرى بشأن تسليم المطلوبين.',
      ['agreement | اتفاقية بشأن الثروة الحيوانية | OM VN', 'agreement | اتفاقية بشأن تسليم المطلوبين | OM VN'],
    ],
    [
      'contracts, which are no decades',
      'وقعت كينيا ونيبال عقدين، الأول لبناء سد والثاني لتوريد القاطرات.',
      ['contract | عقد لبناء سد | KE NP', 'contract | عقد لتوريد القاطرات | KE NP'],
    ],
    [
      'another one, and a third',
      'وقعت كينيا ونيبال اتفاقية بشأن النقل الجوي وأخرى بشأن الحجر الزراعي وثالثة لتسليم المطلوبين.',
      [
        'agreement | اتفاقية بشأن النقل الجوي | KE NP',
        'agreement | اتفاقية بشأن الحجر الزراعي | KE NP',
        'agreement | اتفاقية لتسليم المطلوبين | KE NP',
      ],
    ],
    [
      'which it is about',
      'ترأس الوزيران الكيني والنيبالي حفل التوقيع على ثلاث وثائق. ويتعلق الأمر باتفاق للصيد البحري، وقعه كل من جوزيف موانغي، الوزير الكيني، وراجيش شارما، الوزير النيبالي، وبمذكرة تفاهم تروم إعفاء التجار من التأشيرة.',
      ['agreement | اتفاق للصيد البحري | KE NP', 'memorandum | مذكرة تفاهم | KE NP'],
    ],
    [
      'another one with its noun, behind a long name',
      'شهد الوزيران الكيني والنيبالي توقيع مذكرة تفاهم حول التعاون في بناء الموانئ الجافة ومذكرة أخرى حول تبادل الطلبة.',
      ['memorandum | مذكرة تفاهم حول التعاون | KE NP', 'memorandum | مذكرة أخرى حول تبادل الطلبة | KE NP'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it.each<[string, string, string[]]>([
    [
      'behind a colon',
      'وقع وزير الخارجية الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما أمس في نيروبي الاتفاقيات التالية:\n1- اتفاقية لتجنب الازدواج الضريبي.\n2- مذكرة تفاهم في مجال السياحة.\n3- بروتوكول للتعاون الرياضي.',
      ['KE NP | موانغي شارما | 2024-03-03', 'KE NP | موانغي شارما | 2024-03-03', 'KE NP | موانغي شارما | 2024-03-03'],
    ],
    [
      'each with who signs it',
      'أسفرت اجتماعات اللجنة المشتركة الكينية النيبالية، التي دامت يومين، عن توقيع أربع وثائق من بينها:\n- اتفاقية في مجال النقل البري وقعها عن الجانب الكيني الوزير جوزيف موانغي وعن الجانب النيبالي الوزير راجيش شارما؛\n- مذكرة تفاهم في مجال التشغيل؛\n- برنامج تنفيذي للتعاون الثقافي للسنوات 2013-2015.',
      ['KE NP | موانغي شارما | ', 'KE NP |  | ', 'KE NP |  | '],
    ],
  ])('the lines of a list: %s', (_, text, expected) => {
    const { agreements, persons } = read(text);
    const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
    expect(agreements.map((a) => [a.parties.join(' '), a.signatories.map((k) => name.get(k)).join(' '), a.date ?? ''].join(' | '))).toEqual(
      expected,
    );
  });

  it.each<[string, string]>([
    ['fields of one list', 'وقعت كينيا ونيبال ثلاث مذكرات تفاهم في مجالات الزراعة والصحة والنقل.'],
    ['another committee', 'وقعت كينيا ونيبال اتفاقية تنص على إنشاء لجنة فنية وأخرى للمتابعة.'],
    ['rounds of talks', 'وقعت كينيا ونيبال اتفاقيتين بعد جولتين من المحادثات، الأولى في جنيف والثانية في فيينا.'],
    ['sessions', 'وقعت كينيا ونيبال مذكرتي تفاهم في ختام الدورة الثانية للجنة المشتركة. وكانت الدورة الأولى عقدت في نيروبي.'],
  ])('but not %s', (_, text) => expect(found(text)).toHaveLength(1));
});
