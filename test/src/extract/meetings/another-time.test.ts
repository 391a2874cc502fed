/** Two occasions of one sentence, one of which is only told as what was before or after the other: neither has the people of the other. */
import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('who is told of one occasion is not in the other', () => {
  it.each([
    [
      'behind "بعد يومين من", and "اللقاء" is the one of the sentence',
      'التقى الوزير الكيني صامويل أوتينو اليوم في نيروبي نظيره البولندي ماريك نوفاك، بعد يومين من لقائه الوزير التشيلي خوسيه فالديس في سانتياغو. وقال نوفاك خلال اللقاء إن بلاده ترحب بالتعاون.',
      ['talks held | أوتينو نوفاك | KE PL | KE 2024-03-04', 'talks held | أوتينو فالديس | CL KE | CL 2024-03-02'],
    ],
    [
      'behind "تأتي الزيارة عقب", with a day and a place of its own',
      'وصل الرئيس الكيني وليام كيبكوروي أمس إلى وارسو، واستقبله الرئيس البولندي ماريك نوفاك. وتأتي الزيارة عقب لقاء جمع الرئيسين في سانتياغو في ديسمبر الماضي.',
      ['visit held | كيبكوروي نوفاك | KE PL | PL 2024-03-03', 'talks held | نوفاك كيبكوروي | KE PL | CL 2023-12'],
    ],
    [
      'by its results',
      'استقبل الرئيس الكيني وليام كيبكوروي أمس الوزير البولندي ماريك نوفاك وأطلعه على نتائج زيارته إلى سانتياغو.',
      ['talks held | كيبكوروي نوفاك | KE PL | KE 2024-03-03', 'visit held | كيبكوروي | CL KE | CL null'],
    ],
    [
      'behind a tour of who held the talks',
      'عقد الوزير الكيني صامويل أوتينو مع نظيره البولندي ماريك نوفاك محادثات في وارسو، بعد جولة شملت تشيلي وغانا.',
      ['talks held | أوتينو نوفاك | KE PL | PL null', 'visit held | أوتينو | CL KE | CL null', 'visit held | أوتينو | GH KE | GH null'],
    ],
    [
      'behind a tour of which another is still to make one stop',
      'وسيتوجه الرئيس الكيني وليام كيبكوروي غدا إلى غانا. وكان أوتينو عقد مع نظيره البولندي ماريك نوفاك في وارسو محادثات امتدت ساعات، بعد جولة شملت غانا وتشيلي. وعاد الوزير الكيني صامويل أوتينو إلى نيروبي.',
      [
        'visit planned | كيبكوروي | GH KE | GH 2024-03-05',
        'talks held | أوتينو نوفاك | KE PL | PL null',
        'visit held | أوتينو | GH KE | GH null',
        'visit held | أوتينو | CL KE | CL null',
      ],
    ],
    [
      'behind a visit that somebody else makes',
      'أجرى الوزير الكيني صامويل أوتينو في نيروبي محادثات مع نظيره البولندي ماريك نوفاك عشية زيارة يقوم بها الرئيس التشيلي خوسيه فالديس إلى غانا.',
      ['talks held | أوتينو نوفاك | KE PL | KE null', 'visit planned | فالديس | CL GH | GH null'],
    ],
    [
      'where somebody comes from',
      'وصل الرئيس الكيني وليام كيبكوروي اليوم إلى وارسو قادما من سانتياغو حيث التقى الرئيس التشيلي خوسيه فالديس.',
      ['visit held | كيبكوروي | KE PL | PL 2024-03-04', 'talks held | كيبكوروي فالديس | CL KE | CL null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});

describe('what is told of an earlier time has its own people and place', () => {
  const TALKS = 'استقبل الوزير الكيني صامويل أوتينو أمس نظيره البولندي ماريك نوفاك. ';
  it.each([
    ['a visit from which somebody came back', 'وكان أوتينو عاد الأحد من زيارة إلى غانا.', 'visit held | أوتينو | GH KE | GH 2024-03-03'],
    [
      'talks that a town has hosted',
      'وكانت روما قد استضافت العام الماضي اجتماعا بين أوتينو ونوفاك.',
      'talks held | أوتينو نوفاك | KE PL | IT 2023',
    ],
  ])('%s', (_, text, expected) =>
    expect(told(read(TALKS + text))).toEqual(['talks held | أوتينو نوفاك | KE PL | KE 2024-03-03', expected]),
  );
});

describe('what is to come is none of what was held', () => {
  const TALKS = 'استقبل الرئيس الكيني وليام كيبكوروي أمس في نيروبي الوزير البولندي ماريك نوفاك. ';
  const HELD = 'talks held | كيبكوروي نوفاك | KE PL | KE 2024-03-03';
  it.each([
    ['what somebody is invited to by a verb', 'ودعا نوفاك كيبكوروي إلى زيارة وارسو.', [HELD, 'visit planned | كيبكوروي | KE PL | PL null']],
    [
      'what is prepared',
      'وبحثا التحضيرات لاجتماعات الجمعية العامة للأمم المتحدة في نيويورك.',
      [HELD, 'conference planned |  |  | US null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(TALKS + text))).toEqual(expected));
});
