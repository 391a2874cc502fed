import { describe, expect, it } from 'vitest';
import { read } from './told.js';

describe('the day of an agreement', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'right behind a verb of conclusion, far from the name',
      'يقضي العقوبة في سجن بريطاني بموجب اتفاق بين لندن وكيغالي أبرم العام 2007.',
      ['2007'],
    ],
    [
      'not that of what is told behind it',
      'شكر الرئيس نظيره على دوره في التوصل إلى الاتفاق بين إيران وتركيا حول الغاز، حسبما أعلن القصر أمس.',
      [null],
    ],
    [
      'that of the journey home, where only the hour is told',
      'عاد رئيس الوزراء الأردني سامر الرفاعي أمس من نيقوسيا وفي حقيبته اتفاقية تعاون وقعها صباحا مع نظيره القبرصي نيكوس باباس.',
      ['2024-03-03'],
    ],
    ['not that of a statement', 'قال وزير النقل أمس إن كينيا وأوغندا ستوقعان غدا اتفاقية للنقل الجوي.', ['2024-03-05']],
    ['in the next sentence', 'وقعت كينيا وأوغندا اتفاقية للنقل الجوي. وجرت مراسم التوقيع أمس في نيروبي بحضور السفراء.', ['2024-03-03']],
    [
      'of the heading in a chronicle, in its year',
      'حدث في مثل هذا اليوم 12 يونيو: 1937 - اتفاق ينهي الحرب بين باراغواي وبوليفيا. 1954 - افتتاح خط للحديد.',
      ['1937-06-12'],
    ],
    ['at the head of its line', '- 25 سبتمبر 2003: أفضت المحادثات بين كينيا وأوغندا إلى اتفاق على تقاسم المياه.', ['2003-09-25']],
    ['in the clause of who brokered it', 'لا تزال الهدنة التي رعتها النرويج بين كينيا وأوغندا يوم 19 يناير قائمة.', ['2024-01-19']],
    [
      'behind the noun of its conclusion',
      'شرح الرئيس مضمون الاتفاق الحدودي بين كينيا وأوغندا، الذي تم التوقيع عليه في 6 يونيو 2010 في كمبالا.',
      ['2010-06-06'],
    ],
    ['no more than the month before whose day it is due', 'يأمل الوزير في توقيع مذكرة تفاهم بين كينيا وأوغندا قبل 18 أبريل.', ['2024-04']],
    ['that of what ended with it', 'توقف القتال أمس عندما وقعت كينيا وأوغندا في كمبالا هدنة.', ['2024-03-03']],
    ['not that of leaving it', 'فرضت العقوبات في أعقاب انسحاب كندا من اتفاقية الصيد مع النرويج عام 2018.', [null]],
    ['but that of its name', 'تقول أنقرة إن أثينا تنتهك معاهدة لوزان لعام 1923 مع تركيا.', ['1923']],
    [
      'not that of a law between',
      'أطلع الوزير النواب على تفاصيل الاتفاق بين كينيا وأوغندا حيث يمهلهم القانون الذي وقعه الرئيس في مايو الماضي.',
      [null],
    ],
    ['not that of a debate on what was signed', 'ناقش النواب الكينيون أمس المعاهدة المبرمة مع أوغندا حول مياه البحيرة.', [null]],
    [
      'that of what ended with it',
      'اختتم رئيسا وزراء كينيا وأوغندا أمس الأحد أول محادثات منذ عشرين عاما بتوقيع معاهدة للحدود.',
      ['2024-03-03'],
    ],
    [
      'within the days of what bore it',
      'امتدت الجولة الثانية بين بيرو والإكوادور من 5 إلى 9 فبراير وأفضت إلى بروتوكول بشأن الحدود.',
      ['2024-02'],
    ],
    [
      'behind a comma',
      'سلم القصر السلطة بموجب ميثاق أبرمه الوسيط الكيني وليام روتو مع الرئيس النيبالي رام يادف، السبت في أروشا.',
      ['2024-03-02'],
    ],
  ])('%s', (_, text, dates) => {
    expect(read(text).agreements.map((a) => a.date)).toEqual(dates);
  });

  it('is not that of the protocol that it takes the place of', () => {
    const [treaty] = read('تعتزم بيرو وتشيلي إبرام معاهدة للصيد تحل محل بروتوكول انتهى في ديسمبر 2019.').agreements;
    expect([treaty!.kind, treaty!.date]).toEqual(['treaty', null]);
  });
});

it('an older document that a new one brings back is none of today', () => {
  const text =
    'جاء الاتفاق تتويجا لمحادثات بين كينيا ونيبال عقدت في فيينا من الثاني حتى الرابع من مارس الجاري. ونص على تفعيل اتفاقية الصيد البحري الموقعة بين نيروبي وكاتماندو عام 2004.';
  const { agreements } = read(text, '2024-03-06');
  expect(agreements.find((a) => a.title?.startsWith('اتفاقية الصيد'))?.date).toBe('2004');
});
