import { describe, expect, it } from 'vitest';
import { agreed, names, read } from '../told.js';

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
    [
      'two that were concluded years apart',
      'أفضت المحادثات بين كينيا ونيبال في 25 سبتمبر 2003 إلى اتفاق الترتيبات الأمنية. وذكر الباحث بأن اتفاق السلام بين كينيا ونيبال الذي أبرم العام 1972 انهار بعد عقد.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['agreement', 'terminated', 'KE NP'],
      ],
    ],
    [
      'a memorandum of one year, an agreement of another',
      'وقع الوزيران الكيني والنيبالي وثيقة السد الاثنين عملا بمذكرة التفاهم المبرمة بين كينيا ونيبال في 24 ديسمبر 2019. وطلب النائب نسخة من اتفاقية تقسيم المياه الموقعة بين كينيا ونيبال في الثاني من يوليو 2000.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['memorandum', 'signed', 'KE NP'],
        ['agreement', 'signed', 'KE NP'],
      ],
    ],
    [
      'a treaty that is called in brackets',
      'علقت كينيا مشاركتها في معاهدة (نيو هورايزن) مع نيبال. وبحث الرئيس تمديد اتفاق تصدير الشاي مع بيرو.',
      [
        ['treaty', 'in_force', 'KE NP'],
        ['agreement', 'signed', 'PE'],
      ],
    ],
    [
      'a treaty with another neighbour',
      'وقع الرئيس الكيني اتفاق ترسيم الحدود البحرية. وأكد وزيره أن المضيق ممر دولي بموجب معاهدة السلام بين كينيا وإثيوبيا.',
      [
        ['agreement', 'signed', 'KE'],
        ['treaty', 'in_force', 'ET KE'],
      ],
    ],
    [
      'what is signed, and that by which it is',
      'وقع الوزيران الكيني والنيبالي وثيقة تطوير السد الاثنين، عملا بمذكرة التفاهم المبرمة بين البلدين عام 2019.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['memorandum', 'signed', 'KE NP'],
      ],
    ],
    ['a contract that is given up', 'تخلت كينيا عن عقد مع شركة سيلفا لبناء مطار نيروبي.', [['contract', 'terminated', 'KE']]],
    [
      'a truce that came after the fighting',
      'اندلعت مواجهات بين كينيا ونيبال العام الماضي قبل أن يتوصل البلدان إلى وقف لإطلاق النار لا يزال صامدا.',
      [['ceasefire', 'in_force', 'KE NP']],
    ],
    [
      'what two signed after they had walked about',
      'كان وزير الصحة الكيني جوزيف موانغي يطوف مع نظيره النيبالي راجيش شارما أرجاء مصنع، قبل أن يجلسا معا ليذيلا بتوقيعيهما بروتوكولا للدواء.',
      [['agreement', 'signed', 'KE NP']],
    ],
    [
      'copies that ministers watch being exchanged',
      'شهد الوزيران تبادل مذكرتي تفاهم بين الإمارات وسيشل، تتعلق الأولى بالصيد، فيما خصت الثانية التأشيرات.',
      [
        ['memorandum', 'signed', 'AE SC'],
        ['memorandum', 'signed', 'AE SC'],
      ],
    ],
    ['what is settled with the consent of people', 'قال الرئيس العراقي إن ملف سنجار لا يحسم إلا باتفاق أهلها.', []],
    [
      'one like that of before, which has run out',
      'وقعت كينيا ونيبال أمس اتفاقية للنقل الجوي. وكان البلدان وقعا عام 2010 اتفاقية مماثلة انتهت مدتها.',
      [
        ['agreement', 'signed', 'KE NP'],
        ['agreement', 'terminated', 'KE NP'],
      ],
    ],
    [
      'a truce of before',
      'توصلت كينيا ونيبال إلى هدنة أمس. وكانت هدنة سابقة بين كينيا ونيبال قد انهارت في يناير.',
      [
        ['ceasefire', 'signed', 'KE NP'],
        ['ceasefire', 'violated', 'KE NP'],
      ],
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
    ['a protocol by which one is treated', 'شدد الوزير الكيني على تطبيق البروتوكول الصحي في مدارس نيبال.', []],
    ['what both negotiate on', 'تتفاوض كينيا مع نيبال على اتفاقية لتبادل السجناء.', [['agreement', 'planned', 'KE NP']]],
    [
      'what rounds of negotiations are about',
      'أجرت كينيا ونيبال الجولة الثالثة من المفاوضات حول اتفاقية التجارة الحرة.',
      [['agreement', 'planned', 'KE NP']],
    ],
    ['what one offers to sign', 'عرضت كينيا على نيبال توقيع اتفاقية دفاعية.', [['agreement', 'planned', 'KE NP']]],
    ['from whom one buys', 'أبرمت كينيا صفقة لشراء 24 مقاتلة من نيبال.', [['agreement', 'signed', 'KE NP']]],
    ['a programme of work', 'وقعت كينيا ونيبال برنامج عمل للتعاون الثقافي.', [['agreement', 'signed', 'KE NP']]],
    [
      'a treaty that allows states something',
      'معاهدة الضمان المعقودة سنة 1960 تجيز لكل من كينيا ونيبال وبيرو أن تتدخل.',
      [['treaty', 'in_force', 'KE NP PE']],
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

  it.each<[string, string, string, string, string | null]>([
    [
      'at what the end of the talks takes up',
      'عقدت البحرين وقبرص اليوم جولة المشاورات السياسية. وفي ختام المشاورات، تم التوقيع على مذكرة تفاهم بشأن التدريب.',
      'BH CY',
      '',
      '2024-03-04',
    ],
    [
      'by those who had met before',
      'التقى الرئيس الكيني وليام روتو أمس نظيره النيبالي رام باوديل، قبل أن يوقعا مذكرة تفاهم.',
      'KE NP',
      'روتو باوديل',
      '2024-03-03',
    ],
    [
      'by the speaker and whom he met',
      'أجرى الرئيس الكيني وليام روتو أمس محادثات مع نظيره النيبالي رام باوديل. وقال روتو: "توصلنا إلى اتفاق حول التجارة".',
      'KE NP',
      'روتو باوديل',
      '2024-03-03',
    ],
    [
      'in the month behind the place',
      'صادق البرلمان الكيني على اتفاقية للتعاون العسكري مع نيبال كانت قد وقعت في كاتماندو في يناير الماضي.',
      'KE NP',
      '',
      '2024-01',
    ],
    [
      'with the state of the agency, whose cabinet agrees',
      'المنامة في 4 مارس / بنا / وافق مجلس الوزراء على مذكرة التفاهم مع حكومة جيبوتي في مجال الأسماك.',
      'BH DJ',
      '',
      null,
    ],
  ])('are concluded %s', (_, text, parties, signers, date) => {
    const { agreements, persons } = read(text);
    const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
    expect(agreements.map((a) => [a.parties.join(' '), a.signatories.map((k) => name.get(k)).join(' '), a.date])).toEqual([
      [parties, signers, date],
    ]);
  });

  it('are not concluded where somebody speaks of them', () => {
    const text =
      'وكان البلدان وقعا عام 2015 اتفاقية للصيد، بحسب ما ذكره وزير النقل الكيني جوزيف موانغي خلال لقائه نظيره النيبالي راجيش شارما.';
    expect(read(text).agreements.map((a) => [a.concludedAt, a.date])).toEqual([[null, '2015']]);
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
