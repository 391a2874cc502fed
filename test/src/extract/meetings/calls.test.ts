import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('calls', () => {
  it.each([
    [
      'what is discussed in a call is the call',
      'ناقش الرئيس الكيني وليام روتو مع نظيره الأوغندي يوري أوتينو خلال اتصال هاتفي أمس سبل التعاون.',
      ['call held | روتو أوتينو | KE UG | null 2024-03-03'],
    ],
    [
      'with whom may stand behind the call alone',
      'بحث وزير الخارجية المصري سامح فهمي تطورات الأوضاع في السودان، في اتصال هاتفي أمس مع نظيره التركي كمال يلدز.',
      ['call held | فهمي يلدز | EG TR | null 2024-03-03'],
    ],
    [
      'a contact in which something is discussed is a call',
      'بحث الوزير الأردني أيمن الحياري في اتصال منفصل مع وزير خارجية سنغافورة بيتر أندرسون ملف اللاجئين.',
      ['call held | الحياري أندرسون | JO SG | null null'],
    ],
    [
      'what both discuss next is on the phone, of whatever they speak',
      'أجرى الرئيس الكيني وليام روتو اتصالا هاتفيا بنظيره الأوغندي يوري أوتينو أمس. وقالت الرئاسة إن الرئيسين ناقشا سبل دعم الاستقرار في الصومال.',
      ['call held | روتو أوتينو | KE UG | null 2024-03-03'],
    ],
    [
      'so is what the two sides discuss',
      'تلقى الرئيس الكيني وليام روتو اتصالا هاتفيا من نظيره الأوغندي يوري أوتينو أمس. وبحث الجانبان العلاقات بين البلدين.',
      ['call held | روتو أوتينو | KE UG | null 2024-03-03'],
    ],
    [
      'whom somebody calls may be told by a name alone',
      'وكان الرئيس الكيني وليام روتو قد اتصل بموكيزا أمس. وقال الرئيس الأوغندي يوري موكيزا إنه شكره.',
      ['call held | روتو موكيزا | KE UG | null 2024-03-03'],
    ],
    [
      'two contacts with two are two calls',
      'وأجرى الرئيس الغاني جون ماهاما اتصالين منفصلين مع نظيره النيجيري بولا تينوبو ومع رئيس الوزراء الإيفواري روبرت مامبي.',
      ['call held | ماهاما تينوبو | GH NG | null null', 'call held | ماهاما مامبي | CI GH | null null'],
    ],
    [
      'so are two from two, of whom one speaks for no state',
      'وتلقى الرئيس الغاني جون ماهاما اتصالين هاتفيين من الأمينة العامة لمنظمة التجارة العالمية نغوزي إيويالا، والرئيس النيجيري بولا تينوبو.',
      ['call held | ماهاما إيويالا | GH | null null', 'call held | ماهاما تينوبو | GH NG | null null'],
    ],
    [
      'what is said during a contact with somebody is said in a call',
      'وحذر وزير الخارجية المجري بيتر سيارتو، خلال اتصال مع نظيرته الفنلندية إلينا فالتونين، من التصعيد.',
      ['call held | سيارتو فالتونين | FI HU | null null'],
    ],
    [
      'a contact that somebody made',
      'وجاء القرار بعد اتصال مماثل أجراه الرئيس الغاني جون ماهاما مع نظيره النيجيري بولا تينوبو.',
      ['call held | ماهاما تينوبو | GH NG | null null'],
    ],
    ['whoever is in touch makes no call', 'قال الوزير المجري بيتر سيارتو إن بلاده في اتصال مع الرئيس النيجيري بولا تينوبو.', []],
    ['nor whoever speaks to an agency', 'قال الوزير المجري بيتر سيارتو في اتصال مع وكالة رويترز إن بلاده تدعم القرار.', []],
    [
      'people of several states are called one by one',
      'وبحث وزير الخارجية الغاني صامويل أبلاكوا هاتفيا مع كل من نظيره النيجيري يوسف توغار، ونظيره المجري بيتر سيارتو الأوضاع.',
      ['call held | أبلاكوا توغار | GH NG | null null', 'call held | أبلاكوا سيارتو | GH HU | null null'],
    ],
    [
      'unless all are on the line',
      'وأجرى وزير الخارجية الغاني صامويل أبلاكوا اتصالا هاتفيا جماعيا مع كل من نظيره النيجيري يوسف توغار، ونظيره المجري بيتر سيارتو.',
      ['call held | أبلاكوا توغار سيارتو | GH HU NG | null null'],
    ],
    [
      'what several meetings of one encompass are one with each',
      'وعقد الرئيس الغاني جون ماهاما لقاءات ثنائية على هامش المنتدى، شملت الرئيس النيجيري بولا تينوبو، ورئيس الوزراء المجري فيكتور أوربان.',
      [
        'talks held | ماهاما تينوبو | GH NG | null null',
        'talks held | ماهاما أوربان | GH HU | null null',
        'conference held | ماهاما تينوبو أوربان | GH HU NG | null null',
      ],
    ],
    [
      'the solution of two states names no two',
      'رحبت مالي بموقف النيجر. وأكد وزير الخارجية الغاني صامويل أبلاكوا، في اتصال مع نظيره المجري بيتر سيارتو، دعم حل الدولتين.',
      ['call held | أبلاكوا سيارتو | GH HU | null null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual(expected));
});
