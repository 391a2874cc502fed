/** Of several occasions the one is taken up that the text is about: a gathering by part of its name, talks behind what was told of an earlier time. */
import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const SUMMIT = 'ترأس الوزير الكيني صامويل أوتينو وفد بلاده إلى قمة منظمة شنغهاي للتعاون التي انعقدت أمس في أستانا. ';

describe('a gathering is named again', () => {
  it.each([
    ['by a word of its name', 'وقال الرئيس البولندي ماريك نوفاك في كلمته أمام قمة شنغهاي إن الحوار ضرورة.'],
    ['by its town', 'ودعا الرئيس البولندي ماريك نوفاك خلال قمة أستانا إلى الحوار.'],
    ['by its body', 'وألقى الرئيس البولندي ماريك نوفاك كلمة في قمة المنظمة.'],
    ['without a name', 'ويرأس الرئيس البولندي ماريك نوفاك وفد بلاده إلى القمة.'],
  ])('%s', (_, text) => expect(told(read(SUMMIT + text))).toEqual(['summit held | أوتينو نوفاك | KE PL | KZ 2024-03-03']));

  it('but a former one is another', () => {
    const text =
      'وصل الرئيس البولندي ماريك نوفاك إلى نيودلهي للمشاركة في قمة مجموعة العشرين. وكانت القمة السابقة قد عقدت في هامبورغ عام 2017.';
    expect(told(read(text))).toEqual(['summit held | نوفاك | PL | IN null', 'summit held |  |  | DE 2017']);
  });
});

const TALKS = 'أجرى الوزير الكيني صامويل أوتينو أمس في نيروبي محادثات مع نظيره البولندي ماريك نوفاك.\n';
const BEFORE = 'وكان أوتينو قد التقى الرئيس التشيلي خوسيه فالديس في سانتياغو في فبراير الماضي.\n';

describe('what was told of an earlier time is not taken up', () => {
  it.each([
    ['by "اللقاء"', 'وقال نوفاك خلال اللقاء إن بلاده ترحب بالتعاون.'],
    ['by "الجانبان"', 'وبحث الجانبان فرص الاستثمار.'],
  ])('%s', (_, text) =>
    expect(told(read(TALKS + BEFORE + text))).toEqual([
      'talks held | أوتينو نوفاك | KE PL | KE 2024-03-03',
      'talks held | أوتينو فالديس | CL KE | CL 2024-02',
    ]),
  );
});

it('goes on with the visit that is under way, not with one before it', () => {
  const text =
    'وصل الرئيس البولندي ماريك نوفاك أمس إلى نيروبي في زيارة رسمية.\nوكان نوفاك قد زار غانا في يناير الماضي.\nوتشمل الزيارة لقاءات مع رجال الأعمال.';
  expect(told(read(text))).toEqual(['visit held | نوفاك | KE PL | KE 2024-03-03', 'visit held | نوفاك | GH PL | GH 2024-01']);
});

describe('what is only spoken of is not taken up by "اللقاء"', () => {
  const MET = 'عقد الرئيس الكيني جوزيف كاماو مع وزير الدفاع التركي مراد يلدز جلسة محادثات. ';
  const SAID = 'وشدد على متانة العلاقات. وأشاد بدور البلدين في المنطقة. ودعا إلى السلام. ';
  it.each([
    [
      'an invitation',
      'وقال المتحدث إن كاماو رحب بضيفه، وقدم له الدعوة لزيارة كينيا. ',
      'وأضاف المتحدث أنه تم أثناء اللقاء استعراض العلاقات.',
    ],
    [
      'a visit of somebody else',
      `وقال الوزير إن زيارة نائب الرئيس بيتر أوتينو مؤخرا لأنقرة وضعت الأسس. ${SAID}`,
      'وأكد أنه جرى خلال اللقاء بحث التجارة.',
    ],
    [
      'what others negotiate',
      'وأطلع يلدز كاماو على نتائج المفاوضات غير المباشرة بين السودان وإثيوبيا. ',
      'حضر المقابلة بيتر أوتينو وزير الخارجية.',
    ],
  ])('%s', (_, between, last) => {
    const { meetings } = read(MET + SAID + between + last);
    const at = (MET + SAID + between).length;
    expect(meetings.map((m) => m.evidence.some(({ start }) => start >= at))).toEqual([true, false]);
  });
});
