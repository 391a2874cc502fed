import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

const meetings = (text: string): string[] => told(read(text));

describe('who takes part, by grammar', () => {
  it.each([
    [
      'behind a day and a place stands whom somebody met',
      'وبحث الملك الحسن الثاني خلال لقائه اليوم الاثنين في القصر الملكي بالرباط، رئيس الوزراء السلوفيني ماركو كرال، التعاون بين البلدين.',
      ['talks held | الثاني كرال | MA SI | MA 2024-03-04'],
    ],
    [
      'of whom somebody tells after talks was not there',
      'وقال وزير النقل الكيني صامويل أوتينو عقب محادثات مع نظيره الغاني كوفي مينساه إن الرئيس السلوفيني ماركو كرال سيلقي خطابا.',
      ['talks held | أوتينو مينساه | GH KE | null null'],
    ],
    [
      'behind ثم مع stands with whom the next talks were',
      'تباحث وزير النقل الكيني صامويل أوتينو مع الوزير السلوفيني ماركو كرال، ثم مع نظيره الغاني كوفي مينساه.',
      ['talks held | أوتينو كرال | KE SI | null null', 'talks held | أوتينو مينساه | GH KE | null null'],
    ],
    [
      'talks of two sides with several are one with each',
      'وأجرى وزير النقل الكيني صامويل أوتينو محادثات ثنائية مع نظيريه السلوفيني ماركو كرال والغاني كوفي مينساه.',
      ['talks held | أوتينو كرال | KE SI | null null', 'talks held | أوتينو مينساه | GH KE | null null'],
    ],
    [
      'somebody phones each of two',
      'هاتف الرئيس الكيني دانيال موي الرئيس الغاني كوفي مينساه والرئيس السلوفيني ماركو كرال.',
      ['call held | موي مينساه | GH KE | null null', 'call held | موي كرال | KE SI | null null'],
    ],
    [
      'each of several hosts receives by himself',
      'استقبل السفير الهندي أرون ميهتا من طرف الرئيس الكيني دانيال موي ووزير النقل صامويل أوتينو كل على حدة.',
      ['talks held | ميهتا موي | IN KE | KE null', 'talks held | ميهتا أوتينو | IN KE | KE null'],
    ],
    [
      'who gave a speech is whoever was told of before',
      'تحدث وزير النقل الكيني صامويل أوتينو عن الطرق. وقال في كلمة أمام منتدى لوساكا إنه متفائل.',
      ['conference held | أوتينو | KE | ZM null'],
    ],
    [
      'who had arrived on a visit stands behind كان',
      'وكان الرئيس الكيني دانيال موي قد حل مساء الأحد بأكرا في زيارة رسمية لغانا.',
      ['visit held | موي | GH KE | GH 2024-03-03'],
    ],
    [
      'where somebody comes from others met him, not where he goes',
      'وصل وزير النقل الكيني صامويل أوتينو إلى كيغالي قادما من أكرا، التي أجرى فيها محادثات مع الرئيس كوفي مينساه.',
      ['visit held | أوتينو | KE RW | RW null', 'talks held | أوتينو مينساه | KE RW | GH null'],
    ],
    [
      'whoever says that he sets out for talks is there',
      'قال وزير النقل الكيني صامويل أوتينو إن الطرق جاهزة. وأضاف أنه سيتوجه إلى أكرا للاجتماع بالرئيس الغاني كوفي مينساه.',
      ['visit planned | أوتينو مينساه | GH KE | GH null'],
    ],
    [
      'a ministerial meeting is attended by who travels to it, and who goes with him',
      'توجه وزير النقل الكيني صامويل أوتينو إلى كيغالي مع السفير دانيال كيبتو للمشاركة في الاجتماع الوزاري لدول الميدان.',
      ['talks planned | أوتينو كيبتو | KE RW | RW null'],
    ],
    [
      'a tour is of whoever ends it, not of whom he meets then',
      'اختتم وزير النقل الكيني صامويل أوتينو جولة شملت غانا وتوغو بعقد محادثات مع نظيره السلوفيني ماركو كرال.',
      ['visit held | أوتينو كرال | GH KE SI | GH null', 'visit held | أوتينو | KE TG | TG null'],
    ],
    [
      'who says that he will receive somebody is the host',
      'وقال المتحدث إن الرئيس الكيني دانيال موي بخير. وأعلن مكتب الرئيس الغاني كوفي مينساه أنه سيستقبل موي غدا.',
      ['talks planned | مينساه موي | GH KE | GH 2024-03-05'],
    ],
    [
      'who refuses to receive somebody would be the host',
      'وقال الوزير السلوفيني ماركو كرال إن الطرق جاهزة. ورفض الرئيس الكيني دانيال موي استقبال السفير الهندي أرون ميهتا.',
      ['talks denied | موي ميهتا | IN KE | KE null'],
    ],
    [
      'behind بعد أن whoever arrived has visited another place',
      'وصل وزير النقل الكيني صامويل أوتينو إلى لوساكا بعد أن زار أكرا.',
      ['visit held | أوتينو | KE ZM | ZM null', 'visit held | أوتينو | GH KE | GH null'],
    ],
    [
      'each of two has his own company',
      'وصل الرئيس الكيني دانيال موي والرئيس الغاني كوفي مينساه إلى لوساكا. ويرافق موي وزير النقل صامويل أوتينو، في حين يرافق مينساه السفير نانا بواتينغ.',
      ['visit held | موي مينساه أوتينو بواتينغ | GH KE ZM | ZM null'],
    ],
    [
      'the place that somebody leaves is none who goes',
      'غادر غانا أمس إلى لوساكا الرئيس الكيني دانيال موي.',
      ['visit held | موي | KE ZM | ZM 2024-03-03'],
    ],
  ])('%s', (_, text, expected) => expect(meetings(text)).toEqual(expected));
});

describe('what words stand for whom', () => {
  it.each([
    [
      'respect is paid to whom the text is about, not to who is there besides',
      'استقبل صاحب السمو الشيخ خليفة بن حمد السفير الهندي أرون ميهتا. وحضر الاستقبال سمو الشيخ سالم بن علي. كما استقبل سموه السفير الكوري كيم دونغ.',
      'talks held | حمد دونغ',
    ],
    [
      'a president is addressed so before the head of an office',
      'استقبل الرئيس الكيني دانيال موي السفير الهندي أرون ميهتا. وقال رئيس دائرة المراسم صامويل أوتينو إن اللقاء ودي. وكان سيادته هاتف أمس الرئيس الغاني كوفي مينساه.',
      'call held | موي مينساه',
    ],
    [
      'the two men are those last told side by side',
      'يلتقي رئيس تشاد حسين هبري وزعيم المتمردين غوكوني عويدي غدا في كيغالي بدعوة من الرئيس الرواندي جوفينال هابياريمانا. وسيكون هذا أول لقاء بين الرجلين.',
      'talks planned | هبري عويدي',
    ],
    [
      'a meeting since which time is counted was held',
      'وسيكون هذا أول لقاء بين الرئيس الكيني دانيال موي والرئيس الغاني كوفي مينساه منذ الاجتماع الذي عقداه في كيغالي في يونيو الماضي.',
      'talks held | موي مينساه',
    ],
    [
      'behind who receives stands the surname of his guest',
      'وصل الرئيس الأوكراني فاسيل هرينكو إلى أكرا. وقال هرينكو إنه سعيد. واستقبل الرئيس الغاني كوفي مينساه هرينكو في القصر.',
      'visit held | هرينكو مينساه',
    ],
  ])('%s', (_, text, expected) => expect(meetings(text).at(-1)!.split(' | ').slice(0, 2).join(' | ')).toBe(expected));

  it('an office that deals with negotiations is none', () =>
    expect(meetings('قال رئيس دائرة شؤون المفاوضات صائب الحسن إن الطرق جاهزة.')).toEqual([]));
});
