import { describe, expect, it } from 'vitest';
import { agreed, read } from '../told.js';

/** By how many words each agreement of a text is told. */
const mentions = (text: string): number[] => read(text).agreements.map(({ evidence }) => evidence.length);

describe('a deal that is told again', () => {
  it.each<[string, string, number[]]>([
    [
      'by what is said of it',
      'وقعت كينيا وتنزانيا اتفاقية لنقل الغاز. ووصفها الوزير الكيني بالمهمة، قائلا إنها اتفاقية اقتصادية رائدة. وأضاف أن هذه اتفاقية مربحة للبلدين.',
      [3],
    ],
    [
      'with the article, whatever it is called',
      'أبرمت بيرو وتشيلي اتفاقا بشأن الصيد. وقال نائب في ليما إن هذا الاتفاق المستعجل لا يخدم أحدا.',
      [2],
    ],
    [
      'as the subject of a verb with an object',
      'أبرمت بيرو وتشيلي اتفاقا بشأن الصيد. ويمنح الاتفاق المنطقة فرصة للنمو، ويشمل الاتفاق السماح بدخول السفن. ويفتح الاتفاق الباب أمام شركات النقل.',
      [4],
    ],
    ['as what one calls it', 'رفضت المعارضة معاهدة الصيد مع نيبال بوصفها معاهدة ظالمة.', [2]],
    ['as that of the two, whoever speaks of it', 'أبرمت تشاد وبنين اتفاقا لتقاسم المياه. وأثنت المجر على الاتفاق بين البلدين.', [2]],
    [
      'as that of the two, of whom its own sentence tells',
      'زار الرئيس الزامبي تشاد وبنين. ثم وصل الرئيس الزامبي إلى فاليتا ووقع مع الرئيس المالطي معاهدة للنقل، وقال إن المعاهدة بين الطرفين عادلة.',
      [2],
    ],
    [
      'with a day behind it, or a capital',
      'أبرمت بيرو وتشيلي اتفاقا بشأن الصيد. وكان الوزيران قد أنجزا الاتفاق الشهر الماضي. وإذا حرم الاتفاق ليما من مياهها فسترفضه.',
      [3],
    ],
    [
      'the nuclear one, by what it limits',
      'أيدت النمسا اتفاقا يقيد برنامج إيران النووي عشر سنوات. ورحبت المجر بدورها بالاتفاق النووي.',
      [2],
    ],
    [
      'of two the one that is called so',
      'وقعت كينيا ونيبال اتفاقية للنقل، ثم مذكرة تفاهم للصيد. وتسري هذه الاتفاقية عامين. وتنص هذه المذكرة على لجنة مشتركة.',
      [2, 2],
    ],
    [
      'the nuclear one, as what was reached',
      'دافع الوزير عن الاتفاق النووي الذي توصلت إليه إيران مع القوى العالمية. وقال إن التوصل إلى اتفاق لا يغير سياستها.',
      [2],
    ],
    [
      'the nuclear one, by its sides alone',
      'دافع الوزير الألماني عن الاتفاق حول برنامج إيران النووي. وقال إن على ألمانيا وإيران أن تتعاونا. وفي يوليو 2015 توصلت إيران إلى اتفاق يرفع عنها العقوبات.',
      [2],
    ],
  ])('%s', (_, text, numbers) => expect(mentions(text)).toEqual(numbers));

  it('no deal of another place and year as the nuclear one', () => {
    expect(mentions('عاد الجدل بعد الاتفاق النووي مع إيران. وكان اتفاق نيروبي عام 1985 قد انهار سريعا.')).toEqual([1, 1]);
  });

  it.each<[string, string]>([
    [
      'what is planned as one of an earlier year',
      'سيوقع وزيرا كينيا وأوغندا غدا اتفاقا لترسيم الحدود. وكان البلدان وقعا اتفاق نيروبي عام 1987.',
    ],
    [
      'what is planned as the one that it takes the place of',
      'توقع بيرو وتشيلي غدا اتفاقية جديدة للعبور تحل محل اتفاقية العبور الموقعة سنة 1962.',
    ],
    [
      'what has another subject as one called after a town',
      'أبرمت تشاد والنيجر اتفاق نقل المياه. وذكر الوزير باتفاق أنقرة الذي أبرمته تشاد عام 2003.',
    ],
  ])('not %s', (_, text) => expect(mentions(text)).toEqual([1, 1]));

  it('unless it has a year of its own', () => {
    const text = 'قالت كينيا إنها ملتزمة بمعاهدة السلام المبرمة في العام 1947. وتقول أوغندا إن كينيا تنتهك معاهدة فيكتوريا للعام 1923.';
    expect(agreed(text).map(([kind, status]) => [kind, status])).toEqual([
      ['treaty', 'signed'],
      ['treaty', 'violated'],
    ]);
  });
});
