import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** Persons and states of each meeting. */
const who = (text: string): string[] => told(read(text)).map((one) => one.split(' | ').slice(1, 3).join(' | '));

describe('who is on an occasion told only as when something was done', () => {
  it.each([
    [
      'whoever does something during a visit that its own words give to nobody',
      'طالب وزير الخارجية الكيني ألفريد موتوا خلال زيارة إلى النرويج بفتح المعابر.',
      ['موتوا | KE NO'],
    ],
    [
      'behind إن, with the verb behind him',
      'وبدا أن المستشارة أنغيلا ميركل تخرج عن سياسة سابقة خلال زيارة الأسبوع الماضي إلى النرويج.',
      ['ميركل | DE NO'],
    ],
    [
      'also behind a word that nobody knows',
      'ولوح الرئيس البرازيلي لولا دا سيلفا خلال زيارة رسمية إلى النرويج بالانسحاب.',
      ['سيلفا | BR NO'],
    ],
    [
      'with what he does between',
      'وافتتح وزير المالية في نيوزيلندا غرانت روبرتسون معرضا للفنون خلال زيارة إلى النرويج.',
      ['روبرتسون | NO NZ'],
    ],
    [
      'whoever does something at talks that he himself held with somebody',
      'وخلال اجتماع عقده الأربعاء مع وزير الخارجية النرويجي أوله هانسن، طلب وزير الخارجية الكيني ألفريد موتوا فتح المعابر.',
      ['هانسن موتوا | KE NO'],
    ],
    ['who opens a gathering', 'عقدت القمة في نيروبي أمس. وافتتح الرئيس النرويجي أوله هانسن القمة بكلمة.', ['هانسن | NO']],
    ['whom a picture shows', 'رئيس الوزراء الماليزي خلال اجتماع رابطة آسيان في كوالالمبور أمس.', [' | MY']],
    [
      'those who discuss something, behind the talks',
      'وخلال اللقاء، بحث الوزير سالم العمري مع نظيره الغاني كوفي أدو سبل التعاون.',
      ['العمري أدو | GH'],
    ],
    ['and at a gathering', 'دعت المستشارة أنغيلا ميركل القادة خلال قمة المناخ في نيروبي إلى خفض الانبعاثات.', ['ميركل | DE']],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual(expected));

  it('a word with the article, whatever hangs on it, has no genitive', () =>
    expect(who('حضر الاجتماع المشرف على وكالة الوزارة للتنمية الدكتور سالم العمري، والدكتور نبيل الحازمي.')).toEqual([
      'العمري الحازمي | ',
    ]));
});

describe('whom the words of a meeting name', () => {
  it.each([
    [
      'both, with the side for which each is there',
      'وعقد الاجتماع الأخير بين ماريك نوفاك من الجانب البولندي وإيون بوبا عن رومانيا في أبريل الماضي.',
      ['نوفاك بوبا | PL RO'],
    ],
    [
      'between two sides nobody else, whoever speaks of it',
      'ونقل البيان عن الحكومة الأردنية دعوتها إلى استئناف المحادثات بين الجانبين الكيني والأوغندي في نيروبي.',
      ['KE UG'],
    ],
    [
      'who wants to meet somebody, in a verbal noun behind ل',
      'وأبدى الرئيس الكيني وليام روتو استعداده لعقد لقاء إن تطلب الأمر على المستوى الرئاسي مع نظيره الأوغندي يوري موسيفيني.',
      ['روتو موسيفيني | KE UG'],
    ],
    ['or behind من أجل', 'وسافر الوزير سالم العمري أمس من أجل لقاء نظيره الأوغندي يوري موسيفيني.', ['العمري موسيفيني']],
    [
      'behind a verb without a subject, a series',
      'وزار الرئيس الأميركي جو بايدن كينيا حيث أجرى سلسلة اجتماعات مع الرئيس الكيني وليام روتو.',
      ['بايدن روتو | KE US'],
    ],
    [
      'people of a body that is a state’s, and of which state they are',
      'واختتم وفد من وزارة الدفاع الكينية في لومي محادثات مع خبراء من غانا ورواندا.',
      [' | GH KE RW'],
    ],
    ['sides told by adjectives', 'شهدت جنيف أمس اجتماعا ثلاثيا مصريا سودانيا إثيوبيا حول السد.', [' | EG ET SD']],
    ['also of a gathering', 'انطلقت في عمان القمة المصرية الأردنية العراقية.', [' | EG IQ JO']],
    ['the state that hosts a gathering', 'ويعقد المؤتمر الدولي للطاقة الذي تستضيفه كينيا في أكتوبر.', [' | KE']],
    ['no town that does', 'تستضيف الرياض غدا مؤتمرا دوليا حول المياه.', [' | ']],
    ['whom a gathering brings together', 'وتجمع القمة رؤساء كل من كينيا وغانا ورواندا.', [' | GH KE RW']],
    [
      'who comes, behind all that is told of his visit',
      'ووصل إلى الدوحة مساء أمس في زيارة عمل تستغرق يومين وزير الخارجية الكيني ألفريد موتوا.',
      ['موتوا | KE QA'],
    ],
    [
      'whom somebody joins at a gathering',
      'وينضم الرئيس الكيني وليام روتو إلى قادة أستراليا والهند خلال قمة في طوكيو.',
      ['روتو | AU IN KE'],
    ],
    [
      'in a call no towns between which something else is',
      'تلقى وزير الخارجية الكيني ألفريد موتوا اتصالا من نظيره الغاني عبر فيه عن شكره لتسيير رحلات بين نيروبي وصنعاء.',
      ['موتوا | GH KE'],
    ],
    [
      'who is among those that are met, and not who is none of them',
      'التقى الوزير الكيني ألفريد موتوا في جنيف وفود عدد من الدول، من بينها وفد نيبال، وليس بينها غانا.',
      ['موتوا | KE NP'],
    ],
  ])('%s', (_, text, expected) => expect(who(text)).toEqual(expected.map((one) => expect.stringContaining(one))));
});
