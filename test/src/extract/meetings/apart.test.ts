import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('sides, however long they are told', () => {
  it.each([
    [
      'a delegation is of the state of its adjective',
      'استقبل الرئيس الكيني جوزيف كاماو صباح اليوم وفدا برلمانيا بولنديا.',
      ['talks held | كاماو | KE PL | KE 2024-03-04'],
    ],
    [
      'a clause behind a mark is on whom stands before it, though no name is told',
      'وشدد وزير التجارة الكيني، الذي التقى نظيره التركي مراد يلدز في زيورخ، على حرية الملاحة.',
      ['talks held | يلدز | KE TR | CH null'],
    ],
    [
      'what is asked for is to come',
      'طلب الرئيس الكيني جوزيف كاماو لقاء رئيس الوزراء التركي مراد يلدز لبحث الأزمة.',
      ['talks planned | كاماو يلدز | KE TR | null null'],
    ],
    [
      'whoever leads the one side and the other are told one by one',
      'عقدت في نيروبي اجتماعات اللجنة الكينية التركية المشتركة التي ترأسها من الجانب الكيني الوزير جوزيف كاماو، ومن الجانب التركي الوزير مراد يلدز.',
      ['talks held | كاماو يلدز | KE TR | KE null'],
    ],
    [
      'behind بعدما goes on who is told before',
      'وأعلن المبعوث التركي مراد يلدز هدنة جديدة بعدما أجرى السبت محادثات مع الرئيس الكيني جوزيف كاماو.',
      ['talks held | يلدز كاماو | KE TR | null 2024-03-02'],
    ],
    [
      'a word of a name opens no clause',
      'عقد وزير التجارة التركي مراد يلدز في زيورخ اجتماعا مع نظيرته السويدية آن ليندي ونظيره الكيني جوزيف كاماو.',
      ['talks held | يلدز ليندي كاماو | KE SE TR | CH null'],
    ],
    [
      'each stop of an official without a name is of his state too',
      'يبدأ رئيس الوزراء الكيني غدا جولة تشمل تركيا وبولندا.',
      ['visit planned |  | KE TR | TR 2024-03-05', 'visit planned |  | KE PL | PL 2024-03'],
    ],
    [
      'what he holds is no part of an office behind a name',
      'أجرى جوزيف كاماو رئيس وزراء كينيا في نيروبي محادثات مع الرئيس التركي مراد يلدز.',
      ['talks held | كاماو يلدز | KE TR | KE null'],
    ],
    [
      'an office told again without its state is of the same one',
      'وصل وزير التجارة الكيني اليوم إلى أنقرة في زيارة رسمية. وكان الوزير قد التقى أمس في زيورخ الرئيس البولندي ماريك نوفاك.',
      ['visit held |  | KE TR | TR 2024-03-04', 'talks held | نوفاك | KE PL | CH 2024-03-03'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});

describe('told once more', () => {
  it.each([
    [
      'a press conference from the other side',
      'قال الرئيس الزامبي هاكيندي هيشيليما في مؤتمر صحفي مشترك مع الرئيس المالاوي لازاروس تشاكويرا إن الطريق جاهز. وأضاف تشاكويرا خلال المؤتمر الصحفي مع هيشيليما أن المرفأ جاهز أيضا.',
      1,
    ],
    [
      'talks by the name of their town',
      'اختتمت في العاصمة الأردنية عمان جولة من المحادثات المباشرة بين الحكومة اليمنية والحوثيين. ورحبت منظمات بنتائج محادثات عمان.',
      1,
    ],
    [
      'the session of a body by the same words, not the visit between them',
      'ألغت زامبيا اجتماع المجلس المشترك مع ملاوي. وزار الرئيس المالاوي لازاروس تشاكويرا أوسلو الأسبوع الماضي. وقال وزير زامبي إن اجتماع المجلس المشترك كان فرصة.',
      2,
    ],
    [
      'what is negotiated is no conference',
      'يوقع الاتفاق في المؤتمر الوزاري المقبل للمنظمة في لوساكا. وقد جرت المفاوضات حول الاتفاق بين زامبيا والنرويج.',
      2,
    ],
    [
      'an extraordinary meeting, not the one told between',
      'أعلنت الهيئة أن اجتماعا طارئا للاتحاد الأفريقي سيعقد في لوساكا. والتقى الوزير الزامبي مولامبو هايمبي أمس نظيره النرويجي إسبن بارث في أوسلو. وأضاف أن الاجتماع الطارئ سيبحث الجفاف.',
      2,
    ],
    [
      'a summit in another town is another one, beside the visit there',
      'عقد الرئيس الزامبي هاكيندي هيشيليما ونظيره المالاوي لازاروس تشاكويرا قمة في لوساكا. ثم يسافر هيشيليما إلى فاليتا حيث يشارك في القمة الإقليمية للتعدين.',
      2,
    ],
    ['another summit', 'عقدت قمة في لوساكا عام 1997. وبعد أشهر أقيمت قمة أخرى في مالطا.', 2],
    [
      'talks in another town are others',
      'بدأت في جنيف محادثات بين الحكومة السورية والمعارضة. وقال الوزير النمساوي سيباستيان كورتس إن محادثات فيينا كانت أصعب.',
      2,
    ],
  ])('%s', (_, text, count) => expect(read(text).meetings).toHaveLength(count));
});

describe('one of each', () => {
  it.each([
    [
      'a call and another one',
      'تلقى وزير الخارجية المالطي إيان بورغ أمس اتصالا هاتفيا من الرئيس الزامبي هاكيندي هيشيليما، وآخر من الرئيس المالاوي لازاروس تشاكويرا.',
      ['call held | بورغ هيشيليما | MT ZM | null 2024-03-03', 'call held | بورغ تشاكويرا | MT MW | null 2024-03-03'],
    ],
    [
      'two calls of which more is told',
      'تلقى وزير الخارجية المالطي إيان بورغ أمس اتصالين هاتفيين من الرئيس الزامبي هاكيندي هيشيليما والرئيس المالاوي لازاروس تشاكويرا. وأضاف المتحدث أن الاتصال بين بورغ وتشاكويرا تناول التعدين.',
      ['call held | بورغ هيشيليما | MT ZM | null 2024-03-03', 'call held | بورغ تشاكويرا | MT MW | null 2024-03-03'],
    ],
    [
      'a press conference of each',
      'قال وزير الخارجية المالطي إيان بورغ في مؤتمر صحفي إن المرفأ جاهز. وأكد الوزير الزامبي مولامبو هايمبي خلال مؤتمر صحفي أن الطريق جاهز.',
      ['press_conference held | بورغ | MT | null null', 'press_conference held | هايمبي | ZM | null null'],
    ],
    [
      'a visit of which one is glad',
      'أعرب الوزير المالطي عن تقديره لزيارة الرئيس الزامبي هاكيندي هيشيليما لفاليتا.',
      ['visit held | هيشيليما | MT ZM | MT null'],
    ],
    [
      'a meeting of four and one of two',
      'يشارك الرئيس الزامبي هاكيندي هيشيليما غدا في اجتماع رباعي مع قادة ملاوي وكينيا ورواندا. وقال بيان إن الاجتماع بين الرئيس وبين رئيس الوزراء المالطي روبرت أبيلا في فاليتا تناول التعدين.',
      ['talks planned | هيشيليما | KE MW RW ZM | null 2024-03-05', 'talks held | هيشيليما أبيلا | MT ZM | MT null'],
    ],
    [
      'whom the head of state receives after the talks',
      'عقد وزير الخارجية المالطي إيان بورغ في لوساكا محادثات مع الوزير الزامبي مولامبو هايمبي. واستقبل الرئيس الزامبي هاكيندي هيشيليما الوزير المالطي إيان بورغ بعد ذلك.',
      ['talks held | بورغ هايمبي | MT ZM | ZM null', 'talks held | هيشيليما بورغ | MT ZM | ZM null'],
    ],
    [
      'whom he had met before',
      'التقى الرئيس الزامبي هاكيندي هيشيليما في لوساكا الرئيس المالاوي لازاروس تشاكويرا. وكان هيشيليما قد أشاد في اجتماع مع ممثلي شركات بالتعدين.',
      ['talks held | هيشيليما تشاكويرا | MW ZM | ZM null', 'talks held | هيشيليما | ZM | null null'],
    ],
    [
      'talks and others',
      'عقد وزير الخارجية المالطي إيان بورغ اجتماعا مع الرئيس الزامبي هاكيندي هيشيليما وآخر مع الرئيس المالاوي لازاروس تشاكويرا.',
      ['talks held | بورغ هيشيليما | MT ZM | null null', 'talks held | بورغ تشاكويرا | MT MW | null null'],
    ],
  ])('%s', (_, text, meetings) => expect(told(read(text))).toEqual(meetings));
});

it('takes the sessions of a forum for the forum, in the town after which it is called', () => {
  const { meetings } = read('قال الوزير الزامبي مولامبو هايمبي خلال مشاركته في جلسات منتدى دافوس إن التعدين ينمو.');
  expect(meetings.map((m) => [m.kind, m.country])).toEqual([['conference', 'CH']]);
});
