import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** A Wednesday. */
const PUBLISHED = '2024-03-06';
const days = (text: string): (string | null)[] => read(text, PUBLISHED).meetings.map((m) => m.date);

describe('dates of something else', () => {
  it.each([
    [
      'what was published on a day',
      'في تصريحات نشرتها الخارجية الهندية اليوم الأربعاء تحدث راجيف مالهوترا عن اجتماعين مع وزير المالية البولندي ماريك نوفاك.',
      [null],
    ],
    [
      'what was told on a day',
      'قال الوزير الكويتي محمد الصباح الذي يترأس وفد بلاده في مفاوضات مع السعودية في تصريحات لصحيفة الأيام أمس إن الخلافات فنية.',
      [null],
    ],
    ['a document, by its name', 'قال رافائيل غروسي إن المحادثات مع إيران صعبة في إطار اتفاق 2015.', [null]],
    ['a letter', 'أشار الرئيس القبرصي نيكوس باباس إلى مباحثاته مع المبعوث أولاف بيرغ في كتابه المؤرخ 7 يوليو 2015.', [null]],
    [
      'a letter, without a word for its date',
      'استند الرئيس القبرصي نيكوس باباس إلى خطابه للجمعية في العاشر من مايو وقد شكا فيه من مباحثاته مع المبعوث أولاف بيرغ.',
      [null],
    ],
    [
      'another meeting, in the clause on it',
      'تحدث وزير المالية البحريني سالم بن راشد عن القمة التي اختتمت في الرياض يوم الخميس، وعن لقائه في الكويت وزير مالية نيوزيلندا بيتر هاريس.',
      ['2024-02-29', null],
    ],
    [
      'another meeting, right beside it',
      'نوقشت في لقاء الوزراء مع الوزير النرويجي إسبن هاوغن الخطة التي أعلن عنها في قمة أوسلو في 14 مايو 2023.',
      [null, '2023-05-14'],
    ],
    [
      'what is only spoken of',
      'أجرى الرئيس المصري حسني مبارك أمس اتصالا هاتفيا بالعقيد معمر القذافي تشاورا خلاله حول نتائج زيارة رئيس جنوب أفريقيا نيلسون مانديلا إلى ليبيا.',
      ['2024-03-05', null],
    ],
    ['what somebody says there', 'قال الرئيس الصومالي حسن شيخ محمود خلال استقباله السفير التركي محمد يلماز: «سنوقع الاتفاق غدا».', [null]],
    [
      'another deed of a verb that holds meetings',
      'ويشترط الدائنون إقرار التعديلات قبل بدء المفاوضات حول خطة مساعدة ثانية للأرجنتين تم الاتفاق عليها في الدقائق الأخيرة في 13 فبراير.',
      [null],
    ],
    [
      'a station of a tour, for the other ones',
      'غادر رئيس الوزراء الصيني ون جيا باو نيودلهي اليوم في ختام زيارة رسمية للهند، هي المحطة الأخيرة في جولة شملت أيضا باكستان وسريلانكا.',
      ['2024-03-06', null, null],
    ],
    [
      'what waits, where a visit is put off',
      'أجل الرئيس البلغاري غيورغي بارفانوف زيارته لطرابلس التي كانت مقررة بعد غد الجمعة إلى موعد يحدد لاحقا، في انتظار ما ستسفر عنه المحادثات في قضية الممرضات البلغاريات.',
      [null],
    ],
    ['a term', 'وتأمل الحكومة العراقية أن تنتهي المفاوضات مع تركيا قبل حلول 19 مارس الحالي.', [null]],
  ])('are no dates of the meeting: %s', (_, text, expected) => expect(days(text)).toEqual(expected));

  it('takes the day on which a gathering was opened', () =>
    expect(
      days('اختتمت اليوم في ليما القمة الثالثة لدول أمريكا الجنوبية والدول العربية، التي افتتحها أمس رئيس البيرو أويانتا أومالا.'),
    ).toEqual(['2024-03-05']));

  it('takes what was then, and the same day of a month of which no more is known', () => {
    const then = 'قال مسؤول إن العقدة ظلت قائمة حتى فبراير، حين استقبل الرئيس الأميركي جو بايدن المستشار الألماني أولاف شولتس.';
    expect(days(then)).toEqual(['2024-02']);
    const same =
      'صمدت الهدنة منذ منتصف يونيو 1998، حين تحدث الرئيس الأميركي بيل كلينتون هاتفيا مع رئيس الوزراء الإثيوبي ملس زيناوي ثم اتصل في اليوم ذاته بالرئيس الإريتري أسياس أفورقي.';
    expect(days(same)).toEqual(['1998-06', '1998-06']);
  });
});

describe('a meeting of an earlier time', () => {
  it('is not the one that somebody attends, and the first since then is the one just told', () => {
    const report = read(
      'التقى الرئيس الغاني جون ماهاما أمس نظيره المجري تاماش شويوك في أكرا. وهذا أول لقاء بين رئيسين غاني ومجري منذ اجتماع كوفي أنان وفيرينتس باتوري في فيينا عام 2003. وحضر اللقاء وزيرا الخارجية الغاني صامويل أبلاكوا والمجري بيتر سيارتو.',
    );
    expect(told(report)).toEqual([
      'talks held | ماهاما شويوك أبلاكوا سيارتو | GH HU | GH 2024-03-03',
      'talks held | أنان باتوري |  | AT 2003',
    ]);
  });
});

describe('whoever speaks somewhere', () => {
  it('gives neither his place nor his press conference to those of whom he speaks', () => {
    const report = read(
      'وقال باتوري في مؤتمر صحفي في بودابست إن بلاده ترحب بنتائج القمة التي جمعت الرئيس الغاني جون ماهاما بنظيره النيجيري بولا تينوبو.',
    );
    expect(told(report)).toEqual(['press_conference held | باتوري |  | HU null', 'summit held | ماهاما تينوبو | GH NG | null null']);
  });
});

describe('whoever goes on elsewhere', () => {
  it('does not take with him whom he met before', () => {
    const report = read(
      'وكان المبعوث الكندي مارك كارني قد التقى الأسبوع الماضي في أكرا الرئيس الغاني جون ماهاما، ثم انتقل إلى أبوجا حيث اجتمع مع الرئيس النيجيري بولا تينوبو.',
    );
    expect(told(report)).toEqual(['talks held | كارني ماهاما | CA GH | GH 2024-02', 'visit held | كارني تينوبو | CA NG | NG 2024-02']);
  });
});

describe('what is put off', () => {
  it('is none of what was held', () => {
    const report = read(
      'استقبل الرئيس الغاني جون ماهاما أمس نظيره النيجيري بولا تينوبو في إطار زيارة إلى غانا. وأرجئ اجتماع اللجنة المشتركة الذي كان مقررا عقده في أبريل إلى موعد لاحق.',
    );
    expect(report.meetings[0]?.cues).toHaveLength(2);
    expect(told(report)[0]).toBe('visit held | ماهاما تينوبو | GH NG | GH 2024-03-03');
  });
});

describe('a headline', () => {
  it('tells in the present what was done, and may spell a surname otherwise', () => {
    const report = read(
      'سيارتو يلتقي جورباتشوف في بودابست\nالتقى وزير الخارجية المجري بيتر سيارتو، اليوم الاثنين، نظيره المولدوفي ميخائيل غورباتشوف في بودابست.',
    );
    expect(told(report)).toEqual(['talks held | سيارتو غورباتشوف | HU MD | HU 2024-03-04']);
  });
  it.each([
    ['يلتقي ترامب في أكرا', 'التقى الرئيس الغاني جون ماهاما أمس في أكرا الرئيس الأميركي دونالد ترمب.'],
    ['يلتقي قاليباف في أكرا', 'التقى الرئيس الغاني جون ماهاما أمس في أكرا رئيس البرلمان الإيراني محمد باقر غاليباف.'],
  ])('ماهاما %s', (headline, text) => expect(read(`ماهاما ${headline}\n${text}`).persons).toHaveLength(2));
});
