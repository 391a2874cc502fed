import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** Persons and states of each meeting. */
const who = (text: string): string[] => told(read(text)).map((m) => m.split(' | ').slice(1, 3).join(' | '));

describe('who stands near a meeting and is not in it', () => {
  it.each([
    [
      'of whom a body without a name speaks to the press',
      'وأعلنت هيئة الدفاع خلال مؤتمر صحفي أمس في أوسلو أن الرئيس الكيني وليام أوتينو وقع القرار.',
      [' | '],
    ],
    [
      'who quotes what others did',
      'وقال النائب الأردني سمير العتوم في بيان «قبل أيام استقبل الرئيس الكيني وليام روتو قيادة الحركة وعلى رأسها يوري أوتينو».',
      ['روتو أوتينو | KE'],
    ],
    [
      'who speaks of a meeting that a clause of its own tells of',
      'ثمن النائب الأردني سمير العتوم دور كينيا من خلال الاجتماع الذي عقد مؤخرا بين الرئيس الكيني وليام روتو ويوري أوتينو.',
      ['روتو أوتينو | KE'],
    ],
    [
      'of whom he speaks who was met',
      'التقى الرئيس الكيني وليام روتو في نيروبي الوزير الأوغندي يوري أوتينو، الذي أكد أن السلطان النرويجي هارالد سولبرغ كان داعما لأوغندا.',
      ['روتو أوتينو | KE UG'],
    ],
    [
      'who recalls a gathering of long ago',
      'وقال السفير الأردني سمير العتوم إن العلاقات تطورت خلال مؤتمر نيروبي الاقتصادي الذي عقد في مارس الماضي.',
      [' | '],
    ],
    [
      'whom the sentence before tells of, where the visit of another is told',
      'أبرزت الصحف الجلسة التي رأسها الوزير الأردني سمير العتوم في عمان. وأخبرت عن الزيارة التي سيقوم بها رئيس الوزراء الكيني وليام روتو غدا إلى أوسلو.',
      ['روتو | KE NO'],
    ],
    [
      'who tells of those who meet',
      'قال وزير الإعلام الأردني سمير العتوم إن اللقاء الذي جمع الرئيس الكيني وليام روتو والرئيس الأوغندي يوري أوتينو في نيروبي كان مثمرا.',
      ['روتو أوتينو | KE UG'],
    ],
    [
      'who tells of those who will, the subject standing behind إن',
      'قال المتحدث باسم الخارجية الصينية لي وانغ إن الرئيس الكيني وليام روتو سيلتقي الرئيس الأوغندي يوري أوتينو غدا.',
      ['روتو أوتينو | KE UG'],
    ],
    [
      'who says so of people whom no name is told of, right behind أن',
      'قال وزير الري التونسي سامي الطرابلسي في أوسلو إن المهندسين الأردنيين والتونسيين سيلتقون في كمبالا غدا مع وزير الري الأوغندي يوري أوتينو.',
      ['أوتينو | JO TN UG'],
    ],
    [
      'nor of the body whose verb it is',
      'أعلن المتحدث الكيني دنيال كيبيت أن الوزارة استدعت السفير النرويجي تور ساندفيك أمس.',
      ['ساندفيك | NO'],
    ],
    [
      'of whom the sentence before told, where others do it',
      'استقبل وزير الري الأردني سمير العتوم السفيرة النرويجية إنغريد سولبرغ. ومن المقرر أن يلتقي مهندسو البلدين في أوسلو غدا.',
      ['العتوم سولبرغ | JO NO', ' | JO NO'],
    ],
    [
      'so do two ministers in the nominative',
      'أشاد الرئيس الكيني وليام روتو بعلاقات بلاده مع النرويج. والتقى وزيرا دفاع البلدين أمس في كمبالا.',
      [' | KE NO'],
    ],
    [
      'whose envoy is received, told within his office',
      'استقبل الرئيس الكيني وليام روتو اللواء تور ساندفيك، الموفد الشخصي لملك النرويج هارالد سولبرغ، الذي سلمه دعوة.',
      ['روتو ساندفيك | KE NO'],
    ],
    [
      'of whose journey others only speak',
      'أجرى الرئيس الكيني وليام روتو أمس اتصالا بالرئيس الأوغندي يوري أوتينو تباحثا خلاله حول نتائج زيارة الرئيس الغاني جون ماهاما إلى كمبالا.',
      ['روتو أوتينو | KE UG', 'ماهاما | GH UG'],
    ],
    [
      'whose office it is to tell of it, whoever attended',
      'وصرح السفير تان تشن المتحدث باسم الخارجية الصينية بأن اللقاء، الذي حضره الوزير التركي كمال يلدز، كان مثمرا.',
      ['يلدز | TR'],
    ],
    [
      'unless he means himself',
      'أكد وزير الخارجية التركي كمال يلدز أنه سيلتقي نظيره الإيطالي ماركو روسي في روما غدا.',
      ['يلدز روسي | IT TR'],
    ],
    [
      'of whom the clause before tells, set against which two are named',
      'اعتذر الرئيس الكيني وليام روتو عن عدم الحضور، بينما ألغي لقاء كان مقررا بين وزيري خارجية فنزويلا والعراق.',
      [' | IQ VE'],
    ],
    [
      'of whom a clause behind it tells',
      'استقبل المستشار النمساوي هانز بيرغر الوزير التركي كمال يلدز في فيينا، في حين أكد الرئيس البولندي ماريك نوفاك أن بلاده تراقب.',
      ['بيرغر يلدز | AT TR'],
    ],
    [
      'who does something else, before somebody else speaks on the telephone',
      'ندد الوزير التركي كمال يلدز بالهجوم، ودعا الرئيس الكيني وليام روتو في اتصال هاتفي مع الرئيس الأوغندي يوري أوتينو إلى التهدئة.',
      ['روتو أوتينو | KE UG'],
    ],
    [
      'whom the sentence before a press conference tells of',
      'دعا وزير الخارجية التركي كمال يلدز إلى حل سياسي، واتهم حكومة الرئيس الأوغندي يوري أوتينو بالتدخل. وقال يلدز في مؤتمر صحفي عقده مع نظيره الإيطالي ماركو روسي في روما إن الوضع صعب.',
      ['يلدز روسي | IT TR'],
    ],
    [
      'whom the text has turned away from',
      'استقبل الرئيس الكيني وليام روتو في نيروبي السفير البولندي ماريك نوفاك. من جهة أخرى، زار روتو أمس كمبالا.',
      ['روتو نوفاك | KE PL', 'روتو | KE UG'],
    ],
    [
      'with whom another meeting of the sentence is',
      'بحث الوزير الأردني أيمن الحياري مع نظيره التركي كمال يلدز في عمان أزمة اللاجئين بعد اتصال هاتفي مع الرئيس الكيني وليام روتو.',
      ['الحياري يلدز | JO TR'],
    ],
    [
      'who speaks of what is prepared',
      'بحث الوزير الأردني أيمن الحياري مع نظيره التركي كمال يلدز في عمان التحضيرات لاجتماعات المجلس الوزاري في نيويورك.',
      ['الحياري يلدز | JO TR'],
    ],
    [
      'who meets others while somebody is on a visit',
      'التقى رئيس الوزراء القبرصي نيكوس بافلو أمس نظيره اليوناني بحضور وزير الخارجية الأميركي جيمس كارتر أثناء زيارة كارتر إلى المنامة.',
      ['بافلو كارتر | CY GR US', 'كارتر | BH US'],
    ],
    [
      'with whom somebody spoke before he called another',
      'تحدث الرئيس الكيني وليام روتو هاتفيا مع الرئيس التركي كمال يلدز ثم اتصل في اليوم ذاته بالرئيس الأوغندي يوري أوتينو.',
      ['روتو يلدز | KE TR', 'روتو أوتينو | KE UG'],
    ],
    [
      'who tells of whom goes on doing',
      'أكد المتحدث التركي أحمد دمير أن الرئيس التركي كمال يلدز أنهى جولته، وسيجري محادثات مع الرئيس الكيني وليام روتو غدا.',
      ['يلدز روتو | KE TR'],
    ],
    ['whose brother is called', 'أجرى العاهل الأردني الملك عبد الله الثاني اتصالا بشقيق الصحفية ليلى الحداد.', ['الثاني | JO']],
    ['whose father is met', 'التقى الرئيس الكيني وليام روتو في نيروبي والد الأسير أحمد دمير.', ['روتو | KE']],
    [
      'but who is a brother himself',
      'استقبل الرئيس الكيني وليام روتو شقيقه سامي كامو والوزير التركي كمال يلدز.',
      ['روتو كامو يلدز | KE TR'],
    ],
    ['but who goes on doing', 'وصل الوزير التركي كمال يلدز إلى نيروبي، والتقى الرئيس الكيني وليام روتو.', ['يلدز روتو | KE TR']],
  ])('%s', (_, text, expected) => expect(who(text).slice(0, expected.length)).toEqual(expected));
});

describe('who stands near and is on another side', () => {
  it.each([
    [
      'who sent the guest does not receive whoever receives',
      'الرئيس اليمني رشاد العليمي استقبل المبعوث المكلف من قبل الأمين العام للأمم المتحدة.',
      [],
    ],
    [
      'by whom one is received',
      'استقبل وزير الخارجية السوري من قبل الرئيس اللبناني جوزيف عون في بعبدا.',
      ['talks held | عون | LB SY | LB null'],
    ],
    ['whose resignation is discussed', 'ناقش الرئيس الغاني جون ماهاما استقالة الوزير كوفي بوكو والوزير إيمانويل أرما.', []],
    [
      'members of a gathering are not on the visit that it is for another',
      'شارك في القمة رؤساء العراق وسوريا ولبنان، في أول زيارة لرئيس إيراني إلى بغداد.',
      ['summit held |  | IQ LB SY | null null', 'visit held |  | IQ IR | IQ null'],
    ],
    [
      'what somebody says during a gathering does not put it off',
      'أكد الوزير الكويتي سالم الصباح خلال مشاركته في القمة العربية أن بلاده تدعم الحل.',
      ['summit held | الصباح | KW | null null'],
    ],
    [
      'what is put off is another thing',
      'زار الوزير العماني سعيد المعولي القاهرة، وقالت المتحدثة إن الانتخابات تأجلت.',
      ['visit held | المعولي | EG OM | EG null'],
    ],
  ])('%s', (_, text, expected) => expect(told(read(text, '2024-03-06'))).toEqual(expected));
});

describe('a visit in the middle of what is done on it', () => {
  it.each([
    [
      'leaves whom the visitor meets to the talks',
      'التقى وزير الخارجية السلوفيني ماتيا هوفار خلال زيارته لأوسلو نظيريه الكيني جون كاماو والأوغندي سام موسوكي.',
      ['talks held | هوفار كاماو موسوكي | KE SI UG | NO null', 'visit held | هوفار | NO SI | NO null'],
    ],
    [
      'so behind a preposition',
      'بحث وزير الخارجية السلوفيني ماتيا هوفار خلال زيارته لأوسلو مع نظيره الكيني جون كاماو التعاون.',
      ['talks held | هوفار كاماو | KE SI | NO null', 'visit held | هوفار | NO SI | NO null'],
    ],
    [
      'so where the visitor receives somebody',
      'استقبل الرئيس السلوفيني ماركو كرال خلال زيارته لأوسلو الوزير الأوغندي سام موسوكي.',
      ['talks held | كرال موسوكي | SI UG | NO null', 'visit held | كرال | NO SI | NO null'],
    ],
    [
      'and is one with talks with the hosts',
      'التقى وزير الخارجية السلوفيني ماتيا هوفار خلال زيارته لأوسلو نظيره النرويجي إسبن إيدي.',
      ['visit held | هوفار إيدي | NO SI | NO null'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });
});

describe('who is gathered, and whom a pronoun means', () => {
  it('finds who is gathered behind the place and the day', () => {
    expect(
      told(
        read('أشار إلى أن اللقاء الثلاثي الذي يجمع في العاصمة النرويجية أوسلو، اليوم، وزراء خارجية كينيا وأوغندا وتشاد، سيناقش سبل الحل.'),
      ),
    ).toEqual(['talks held |  | KE TD UG | NO 2024-03-04']);
  });

  it('gives her visit to a woman and not to who tells of it', () => {
    expect(
      told(read('قال كميل نصار إن منسقة السياسة الخارجية بالاتحاد الأوروبي آنا ليندبرغ تجاهلت القضية في زيارتها الأخيرة إلى أوسلو.')),
    ).toEqual(['visit held | ليندبرغ | NO | NO null']);
  });

  it.each([
    [
      'the many before what they did',
      'حذر قادة كينيا والنرويج والهند خلال قمتهم في لوساكا من الحرب.',
      'summit held |  | IN KE NO | ZM null',
    ],
    [
      'so where somebody else tells of them',
      'قال الرئيس السلوفيني ماركو كرال إن وزراء خارجية أوغندا وتشاد والنيجر اتفقوا خلال لقائهم في كمبالا على التعاون.',
      'talks held |  | NE TD UG | UG null',
    ],
  ])('means by "their" %s', (_, text, expected) => {
    expect(told(read(text))).toEqual([expected]);
  });
});
