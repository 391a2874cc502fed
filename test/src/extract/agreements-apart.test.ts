import { describe, expect, it } from 'vitest';
import { agreed, names, read } from './told.js';

describe('agreements', () => {
  it.each<[string, string, [string, string, string][]]>([
    [
      'one of a year, and what is signed now',
      'نصت اتفاقية 2006 بين كينيا ونيبال على لجنة مشتركة. وتم أمس توقيع برنامج تنفيذي للتعاون الثقافي بين البلدين.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE NP'],
      ],
    ],
    ['a contract that is given up', 'تخلت كينيا عن عقد مع شركة سيلفا لبناء مطار نيروبي.', [['contract', 'terminated', 'KE']]],
    [
      'a truce that came after the fighting',
      'اندلعت مواجهات بين كينيا ونيبال العام الماضي قبل أن يتوصل البلدان إلى وقف لإطلاق النار لا يزال صامدا.',
      [['ceasefire', 'in_force', 'KE NP']],
    ],
    ['a truce before which nobody withdraws', 'لن تسحب كينيا قواتها قبل أن تتوصل مع نيبال إلى هدنة.', [['ceasefire', 'planned', 'KE NP']]],
    ['a truce that did not last', 'اتفقت كينيا ونيبال على هدنة لم تعمر أكثر من يومين.', [['ceasefire', 'violated', 'KE NP']]],
    [
      'a deal that there is not',
      'قال الوزير الكيني جوزيف موانغي إن القضاء مستقل، نافيا وجود صفقة مع نيبال لتسليم البحارة.',
      [['agreement', 'denied', 'KE NP']],
    ],
    [
      'a draft that is talked about',
      'فوضت الحكومة الكينية وزير الخارجية بالتباحث مع الجانب النيبالي في شأن مشروع مذكرة للمشاورات السياسية والتوقيع عليها.',
      [['memorandum', 'planned', 'KE NP']],
    ],
    [
      'the minutes of a session of two states',
      'توجت الدورة بالتوقيع على محضر الدورة من طرف وزير الإسكان الكيني، جوزيف موانغي، ووزير البناء النيبالي، راجيش شارما.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'a treaty that allows states something',
      'معاهدة الضمان المعقودة سنة 1960 تجيز لكل من كينيا ونيبال وبيرو أن تتدخل.',
      [['treaty', 'signed', 'KE NP PE']],
    ],
    [
      'a contract that is carried out',
      'هاتف وزير الصحة الكيني جوزيف موانغي نظيره النيبالي راجيش شارما. وأعرب الطرفان عن ارتياحهما لسير تنفيذ العقد الخاص بتوريد مليوني جرعة.',
      [['contract', 'signed', 'KE NP']],
    ],
    ['what somebody goes to sign', 'سيزور الرئيس الكيني نيبال غدا ليوقع اتفاقية للنقل مع نظيره.', [['agreement', 'planned', 'KE NP']]],
    [
      'a contract of firms, which binds no state',
      'تم إبرام عقد بين مجمع النفط الكيني والشركة النيبالية للغاز.',
      [['contract', 'signed', '']],
    ],
  ])('%s', (_, text, expected) => expect(agreed(text)).toEqual(expected));

  it('are of the day on which two went to sign them', () => {
    const { agreements } = read('وصل الوزير الكيني جوزيف موانغي ونظيره النيبالي راجيش شارما أمس إلى جنيف ليوقعا اتفاقية للنقل الجوي.');
    expect(agreements.map((a) => [a.status, a.signatories.length, a.date])).toEqual([['signed', 2, '2024-03-03']]);
  });

  it('are concluded by nobody who is called as the deed', () => {
    expect(names('أعلن الوزير الكيني إبرام اتفاق مع نيبال.')).toEqual([]);
  });

  it('are concluded on the occasion that the sentence before tells of', () => {
    const { agreements } = read(
      'اختتمت اليوم في نيروبي أعمال اللجنة المشتركة الكينية النيبالية. كما تم بالمناسبة إبرام عقد بين مجمع النفط والشركة النيبالية للغاز.',
    );
    expect(agreements.map((a) => [a.concludedAt, a.date])).toEqual([['m1', '2024-03-04']]);
  });
});
