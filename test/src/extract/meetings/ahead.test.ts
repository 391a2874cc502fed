import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('whether a meeting lies ahead', () => {
  it.each([
    ['by what is counted up to it', 'وأعلنت أوسلو ذلك قبل يومين من زيارة الرئيس الكيني وليام روتو.', 'planned'],
    ['by what is counted up to it behind', 'وأعلنت أوسلو ذلك قبل القمة الكينية النيبالية بأيام.', 'planned'],
    ['not by what was counted up to it then', 'وكانت أوسلو أعلنت ذلك قبل يومين من زيارة الرئيس الكيني وليام روتو.', 'held'],
    [
      'by its verb behind a long name',
      'وذكر التقرير أن جولة جديدة من مفاوضات الصيد بين النرويج وآيسلندا وجزر فارو والمملكة المتحدة ستعقد في أوسلو.',
      'planned',
    ],
    [
      'by what is told at its end',
      'وقال إن مؤتمر الأمم المتحدة الهادف إلى اعتماد ميثاق المحيطات والذي سيعقد في ليما مهم لبيرو.',
      'planned',
    ],
    ['not by who is the first to go', 'ونقل الوزير الكيني سالم أودينغا، أول وزير كيني يزور بيرو منذ سنوات، دعوة إلى ليما.', 'held'],
    ['but by who is to be the first', 'وسيكون روتو أول رئيس كيني يزور بيرو.', 'planned'],
    ['by who has decided on it', 'وقررت كينيا عقد قمة في نيروبي.', 'planned'],
    ['by who has decided to go', 'واعتزم الرئيس الكيني وليام روتو زيارة أوسلو.', 'planned'],
    ['not by what was decided at it', 'وقرر القادة الأفارقة في قمة عقدت في نيروبي إرسال قوة.', 'held'],
    ['not where somebody is there already', 'وسيكتفي الرئيس الكيني بزيارة النرويج حيث وصل صباح اليوم.', 'held'],
    ['by what is decided on', 'وتقرر عقد الدورة الثامنة للجنة المشتركة بين نيبال وتوغو في لومي.', 'planned'],
    ['by who decides on it', 'وقرر الوزيران عقد اجتماع بين نيبال وتوغو في لومي.', 'planned'],
    ['by what comes before its end', 'يصل الرئيس الكيني وليام روتو غدا قبل أن ينهي جولته في أوسلو.', 'planned'],
    ['not where that is done', 'وصل الرئيس الكيني وليام روتو أمس قبل أن ينهي جولته في أوسلو.', 'held'],
    ['by what it will do', 'وهذه الوثيقة سيقرها مؤتمر قمة الاتحاد الأفريقي في نيروبي.', 'planned'],
    ['not where it was hosted', 'وتحدث الوزير عقب استضافة محادثات بين الرئيس الكيني ونظيره الأوغندي في مومباسا.', 'held'],
    ['not by what somebody calls for in it', 'وجدد الرئيس الكيني الدعوة في مؤتمر صحفي في نيروبي إلى وقف القتال.', 'held'],
    ['not where others took part in it', 'ودعا الرئيس الكيني إلى قمة مصغرة في مومباسا شارك فيها نظيره الأوغندي.', 'held'],
    ['not by what somebody will do who has come', 'وسيلقي الكلمة الوزير النيبالي براكاش تابا الذي وصل إلى نيروبي الأحد الماضي.', 'held'],
    ['not where it was made', 'وكانت الصحيفة أفردت صفحة لزيارة قام بها الرئيس الكيني للنرويج.', 'held'],
    ['not by an honorific before it', 'وعقد سيادته اجتماعا مع وزير الخارجية الكيني أمس.', 'held'],
    ['not where a tour is to bring back something', 'وقام الرئيس الكيني بجولة شملت نيبال قبل الانتخابات لبحث إعادة الإعمار.', 'held'],
    ['not where it was somebody’s last one', 'ويبحث الوزير غدا ما اتفق عليه الرئيس الكيني خلال زيارته الأخيرة إلى أوسلو.', 'held'],
    ['where the last one is still to begin', 'وسيبدأ الرئيس الكيني زيارته الأخيرة إلى أوسلو غدا.', 'planned'],
    ['by what is prepared', 'ناقش الوزيران التحضير لقمة الهند والصين.', 'planned'],
    ['by the preparations for holding it', 'وتابع الاستعدادات النهائية لعقد القمة الكينية النيبالية في نيروبي.', 'planned'],
    [
      'by when it is due, behind its long name',
      'وناقشا الدورة التاسعة للجنة التجارية المشتركة بين كينيا ونيبال المزمع عقدها في نيروبي.',
      'planned',
    ],
    ['by its arrangements', 'وبحثا ترتيبات انعقاد القمة الكينية النيبالية في نيروبي.', 'planned'],
    ['by who expects it', 'ورجح محلل في نيروبي أن يزور الرئيس الكيني وليام روتو النرويج.', 'planned'],
    ['by what is urged', 'وشددا على الإسراع في عقد القمة الكينية النيبالية.', 'planned'],
    ['not where it has been prepared and held', 'وعقدت القمة الكينية النيبالية في نيروبي أمس بعد تحضيرات طويلة.', 'held'],
    ['by what is put off, behind و', 'وأرجئت القمة الكينية النيبالية إلى يونيو.', 'planned'],
    ['cancelled behind و', 'وألغيت زيارة الرئيس الكيني وليام روتو إلى أوسلو.', 'cancelled'],
    ['by what is near', 'وأشارا إلى قرب انعقاد القمة الكينية النيبالية في نيروبي.', 'planned'],
    ['denied is also a call that is denied to have been made', 'ونفى أن يكون قد تلقى اتصالا من الرئيس الكيني وليام روتو.', 'denied'],
    ['denied is what a town is said not to have hosted', 'ونفى المتحدث أن تكون أوسلو قد استضافت محادثات بين نيبال وكينيا.', 'denied'],
    ['by what two agree to hold', 'واتفق الوزيران على عقد الدورة السادسة للجنة المشتركة بين نيبال وكينيا في نيروبي.', 'planned'],
    ['by what is to be arranged', 'وقرر الوزيران ترتيب لقاء بين نيبال وكينيا في نيروبي.', 'planned'],
    ['by where it will be staged', 'وأكد المنظمون أن القمة الكينية النيبالية ستقام في مومباسا.', 'planned'],
    ['by what was due a day ago', 'وكان من المقرر أن يلتقي الرئيس الكيني وليام روتو نظيره الأوغندي أمس.', 'planned'],
    ['not by a journey of a month gone by', 'وكان الرئيس الكيني وليام روتو قد سافر لحضور قمة في لومي في مارس 2001.', 'held'],
  ])('is told %s', (_, text, status) => expect(told(read(text)).map((m) => m.split(' ')[1])).toEqual([status]));

  it('reads a text that ends in the name of a centre called after somebody', () => {
    expect(() => read('120 يمنيا يصلون الى اليمن ضمن برنامج خصصه مركز الملك سلمان للإغاثة والأعمال الإنسانية')).not.toThrow();
  });
});

it.each([
  [
    'what comes before it is',
    'يلتقي الوزير الغاني صامويل أبلاكوا اليوم نظيره المالي عبد الله ديوب، قبل أن يعقد لقاء مع الوزير التوغولي روبرت دوسي.',
    'planned',
  ],
  [
    'what comes before it was done',
    'التقى الوزير الغاني صامويل أبلاكوا أمس نظيره المالي عبد الله ديوب، قبل أن يعقد لقاء مع الوزير التوغولي روبرت دوسي.',
    'held',
  ],
])('what follows is as far ahead as %s', (_, text, status) => expect(read(text).meetings.map((m) => m.status)).toEqual([status, status]));

it('what somebody says further is not denied with what he denies', () =>
  expect(
    read(
      'نفى الوزير الغاني صامويل أبلاكوا أن يكون زار لومي سرا، وقال إن السفير كوفي منساه التقى وزير الخارجية التوغولي روبرت دوسي في أكرا.',
    ).meetings.map((m) => m.status),
  ).toEqual(['denied', 'held']));

it('what is to come stays so when nouns take it up', () =>
  expect(
    read(
      'سيزور الرئيس الكيني وليام روتو النرويج. ولا تقع برغن في برنامج الزيارة. ورحبت الصحف بخبر زيارة الرئيس الكيني وليام روتو، ورغم أن برنامج الزيارة قصير تمنى السكان رؤيته.',
    ).meetings.map((m) => m.status),
  ).toEqual(['planned']));
