/** Whoever does something is told before the verb: behind سبق ل, at the head of a delegation, before a clause on him. */
import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('whom something befalls does it', () => {
  it.each([
    [
      'who is told behind كان, whatever he does',
      'شكر وزير الري الغاني كوفي مينساه ضيوفه. وكان الرئيس البولندي ماريك نوفاك قطع زيارته إلى لومي وعاد إلى وارسو.',
      ['visit held | نوفاك | PL TG | TG null'],
    ],
    [
      'who is told behind أن, and goes on from verb to verb',
      'شكر وزير الري الغاني كوفي مينساه ضيوفه. وأوضح القصر أن الرئيس البولندي ماريك نوفاك مدد إقامته، وأنه سعيد بها حيث وصل إلى لومي أمس والتقى روبرت دوسي.',
      ['visit held | نوفاك دوسي | PL TG | TG 2024-03-03'],
    ],
    [
      'with a verb of visiting',
      'وسبق لوزير الخارجية الكيني صامويل أوتينو أن زار وارسو في مايو 2019.',
      ['visit held | أوتينو | KE PL | PL 2019-05'],
    ],
    [
      'with a noun that is carried out',
      'وسبق للرئيس الغاني نانا أبلاكوا أن أجرى محادثات مع نظيره التوغولي روبرت دوسي في لومي.',
      ['talks held | أبلاكوا دوسي | GH TG | TG null'],
    ],
    [
      'where it may still come',
      'ويمكن للرئيس البولندي ماريك نوفاك أن يزور نيروبي الشهر المقبل.',
      ['visit planned | نوفاك | KE PL | KE 2024-04'],
    ],
    [
      'by a pronoun',
      'وقال الرئيس البولندي ماريك نوفاك إنه سبق له أن التقى نظيره الغاني نانا أبلاكوا في باريس.',
      ['talks held | نوفاك أبلاكوا | GH PL | FR null'],
    ],
    [
      'in a sentence of its own',
      'أشاد الرئيس البولندي ماريك نوفاك بالعلاقات مع كينيا. وسبق أن زار نيروبي في مايو 2022.',
      ['visit held | نوفاك | KE PL | KE 2022-05'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});

describe('what a delegation does, whoever leads it does', () => {
  it.each([
    [
      'on its visit, and under "الوفد" behind it',
      'حل وفد برلماني بولندي يقوده النائب ماريك نوفاك بالجزائر في زيارة تدوم ثلاثة أيام. والتقى الوفد وزير الزراعة ياسين بوخالفة.',
      ['visit held | نوفاك بوخالفة | DZ PL | DZ null'],
    ],
    [
      'in what it holds',
      'وعقد وفد تركي بقيادة نائب الوزير سليم كارا مباحثات مع مسؤولين كينيين في نيروبي.',
      ['talks held | كارا | KE TR | KE null'],
    ],
    [
      'of no state',
      'وأجرى وفد من البنك الدولي برئاسة لارس هولم مباحثات مع وزير المالية الكيني صامويل أوتينو.',
      ['talks held | هولم أوتينو | KE | null null'],
    ],
    [
      'but not the leader of a party in it',
      'والتقى الرئيس الكيني صامويل أوتينو وفدا من حزب الخضر الذي يرأسه لارس هولم، وقال الوفد إنه راض.',
      ['talks held | أوتينو | KE | null null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});

describe('who is received goes on, not who receives him', () => {
  it.each([
    [
      'behind a clause with his pronoun',
      'وصل وزير الخارجية الدنماركي لارس هولم إلى نيروبي حيث استقبله الرئيس وليام أوتينو، وأجرى محادثات مع نظيره جوزيف موانغي.',
      ['هولم أوتينو موانغي'],
    ],
    [
      'also behind كما',
      'سيزور الرئيس البولندي ماريك نوفاك نيروبي حيث يستقبله الرئيس وليام أوتينو، كما يلتقي النائبة راشيل موانغي.',
      ['نوفاك أوتينو', 'نوفاك موانغي'],
    ],
    [
      'but who does it with him is the host',
      'وصل وزير الخارجية الدنماركي لارس هولم إلى نيروبي حيث استقبله الرئيس وليام أوتينو، وأجرى معه محادثات.',
      ['هولم أوتينو'],
    ],
    [
      'behind a passive',
      'ومن المرتقب أن تحل الوزيرة كارين نيلسون بالرباط الخميس في زيارة عمل، تستقبل خلالها من طرف الملك محمد السادس، وتعقد لقاءات مع الوزير سعيد العلمي.',
      ['نيلسون السادس العلمي', 'نيلسون العلمي'],
    ],
  ])('%s', (_, text, expected) => {
    const { persons, meetings } = read(text);
    const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)]));
    expect(meetings.map((m) => m.persons.map((k) => name.get(k)).join(' '))).toEqual(expected);
  });
});

describe('who speaks at a press conference', () => {
  it.each([
    [
      'and nobody of the sentence before',
      'ووقع الوزير الكيني صامويل أوتينو ونظيره الغاني نانا أبلاكوا بروتوكولا. وقال الرئيس البولندي ماريك نوفاك في ندوة صحفية إن بلاده راضية.',
      ['press_conference held | نوفاك | PL | null null'],
    ],
    [
      'nor of those who hold it together',
      'ومثل كينيا الوزير صامويل أوتينو. وعقد الرئيس البولندي ماريك نوفاك والوزير الدنماركي لارس هولم مؤتمرا صحافيا.',
      ['press_conference held | نوفاك هولم | DK PL | null null'],
    ],
    [
      'behind أما',
      'قال الوزير الكيني صامويل أوتينو إن بلاده لم تدع. أما الوزير الغاني نانا أبلاكوا فأكد، خلال مؤتمر صحفي عقده الاثنين في أكرا، أن القرار نهائي.',
      ['press_conference held | أبلاكوا | GH | GH 2024-03-04'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});

describe('a document was concluded elsewhere, and then', () => {
  it.each([
    [
      'talks about it are of today',
      'بحث الرئيس الكيني صامويل أوتينو مع نظيره الغاني نانا أبلاكوا تنفيذ اتفاقية الصيد الموقعة بين البلدين في لومي في سبتمبر 2012.',
      ['talks held | أوتينو أبلاكوا | GH KE | null null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});

describe('"المباحثات" behind a round of a month ago', () => {
  it('are those of today', () =>
    expect(
      read(
        'استقبل الرئيس الكيني وليام أوتينو اليوم الاثنين الرئيس البولندي ماريك نوفاك. وقال المتحدث إن ذلك يأتي بعد تعثر جولة المفاوضات الأخيرة التي رعاها الاتحاد الأفريقي في فبراير الماضي. وعقب المباحثات، شهد الرئيسان حفل عشاء.',
      ).meetings.map((m) => [m.date, m.cues.some((cue) => cue.includes('المباحثات'))]),
    ).toEqual([
      ['2024-03-04', true],
      ['2024-02', false],
    ]));
});

describe('who is at a gathering for another, or speaks at it', () => {
  const SUMMIT = 'عقدت القمة الأفريقية في مالابو الأربعاء بمشاركة الرئيس الكيني وليام أوتينو. ';
  it.each([
    [
      'by the names of states',
      'ومثل غانا وزير الخارجية نانا أبلاكوا، ومثلت توغو وزيرة التجارة أكوفا دوسي.',
      'summit held | أوتينو أبلاكوا دوسي | GH KE TG | GQ 2024-02-28',
    ],
    [
      'by a pronoun',
      'وغاب الرئيس الغاني جون كوفي ومثلته رئيسة وزرائه نانا أبلاكوا.',
      'summit held | أوتينو أبلاكوا | GH KE | GQ 2024-02-28',
    ],
    ['by what was said', 'وتحدث فيها الوزير التوغولي روبرت دوسي.', 'summit held | أوتينو دوسي | KE TG | GQ 2024-02-28'],
    ['but not who is like them', 'وتضم المنظمة دولا مثل غانا ووزير الخارجية نانا أبلاكوا.', 'summit held | أوتينو | KE | GQ 2024-02-28'],
  ])('%s', (_, text, expected) => expect(told(read(SUMMIT + text))[0]).toBe(expected));

  it('who heads it together with another', () =>
    expect(told(read('وتعقد القمة، التي يرأسها مناصفة الرئيس الغاني نانا أبلاكوا والرئيس التوغولي روبرت دوسي، غدا في لومي.'))).toEqual([
      'summit planned | أبلاكوا دوسي | GH TG | TG 2024-03-05',
    ]));
});

describe('where they meet is not where that was from which a time is counted', () => {
  it.each([
    ['منذ مقتل 14 جنديا في غوما', null],
    ['منذ أمس في نيروبي', 'KE'],
  ])('%s', (when, country) =>
    expect(read(`التقى الوزير الغاني نانا أبلاكوا الوزير التوغولي روبرت دوسي ${when}.`).meetings.map((m) => m.country)).toEqual([country]),
  );
});

describe('who is told of by إن goes on with a pronoun', () => {
  it.each([
    ['وقالت الوزارة إن الرئيس الكيني وليام أوتينو ألغى خطابه، وإنه سيزور النرويج.', ['visit planned | أوتينو | KE NO | NO null']],
    [
      'أعلن وزير النقل النرويجي أوله هانسن موقفه أمام الرئيس الكيني وليام أوتينو. وقطع أوتينو زيارته إلى أوسلو وعاد إلى نيروبي.',
      ['visit held | أوتينو | KE NO | NO null'],
    ],
  ])('%s', (text, expected) => expect(told(read(text))).toEqual(expected));
});

describe('of himself somebody tells, whoever stands before it', () => {
  it.each([
    [
      'behind whom he met',
      'أكد الوزير الكيني صامويل أوتينو بعد لقائه الرئيس البولندي ماريك نوفاك أنه سيزور لومي غدا.',
      ['talks held | أوتينو نوفاك | KE PL | null null', 'visit planned | أوتينو | KE TG | TG 2024-03-05'],
    ],
    [
      'behind a clause on him',
      'كشف الوزير الغاني نانا أبلاكوا الذي استقبله الرئيس ماريك نوفاك أنه سيزور وارسو.',
      ['talks held | أبلاكوا نوفاك | GH PL | PL null', 'visit planned | أبلاكوا | GH PL | PL null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});

it('who is received goes on, whatever he did before', () => {
  const text = 'وكان المبعوث لارس هولم استهل جولته بغانا حيث استقبله الرئيس نانا أبلاكوا، ثم انتقل إلى لومي حيث التقى النائب روبرت دوسي.';
  expect(told(read(text)).at(-1)).toContain('هولم دوسي');
});
