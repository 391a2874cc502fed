import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

/** Surnames of whoever takes part in the first meeting. */
const who = (text: string): string => {
  const { persons, meetings } = read(text, '1975-07-20');
  const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)!]));
  return meetings[0]!.persons.map((k) => name.get(k)!).join(' ');
};

describe('who attends a gathering', () => {
  it.each([
    [
      'behind a clause on it set off by commas',
      'افتتح أمس في لومي مؤتمر دول الساحل. وشارك في المؤتمر، الذي ترأسه الرئيس التوغولي غناسينغبي إياديما، كل من رئيس بنين ماثيو كيريكو ورئيس غانا إغناتيوس أشيامبونغ.',
      'إياديما كيريكو أشيامبونغ',
    ],
    [
      'behind a clause that ends with "each"',
      'بدأت أمس في ليبرفيل قمة وسط إفريقيا. وحضر القمة التي تدوم ثلاثة أيام كل من الرئيس الكاميروني أحمدو أهيدجو والرئيس الغابوني عمر بونغو.',
      'أهيدجو بونغو',
    ],
    [
      'told in a sentence of its own',
      'اختتم أمس في لومي مؤتمر دول الساحل. وشارك فيه كل من رئيس بنين ماثيو كيريكو ورئيس غانا إغناتيوس أشيامبونغ.',
      'كيريكو أشيامبونغ',
    ],
    [
      'told as somebody alongside others',
      'شارك في المؤتمر وزير الخارجية الإيطالي ماريانو رومور، إلى جانب المبعوث الأممي غونار يارينغ، فضلا عن الوسيط جوزيف سيسكو.',
      'رومور يارينغ سيسكو',
    ],
    [
      'but not who stays away',
      'بدأت أمس في داكار القمة الإفريقية بمشاركة الرئيس الغاني إغناتيوس أشيامبونغ. وتغيب عن القمة الرئيس الكيني جومو كينياتا.',
      'أشيامبونغ',
    ],
    [
      'nor in whose absence it is held',
      'بدأت أمس في داكار القمة الإفريقية بحضور الرئيس الغاني إغناتيوس أشيامبونغ، في غياب الرئيس الكيني جومو كينياتا.',
      'أشيامبونغ',
    ],
    [
      'nor who excuses himself',
      'بدأت أمس في داكار القمة الإفريقية بحضور الرئيس الغاني إغناتيوس أشيامبونغ. واعتذر الرئيس الكيني جومو كينياتا عن عدم حضور القمة.',
      'أشيامبونغ',
    ],
    [
      'nor who did not attend',
      'بدأت أمس في داكار القمة الإفريقية بحضور الرئيس الغاني إغناتيوس أشيامبونغ، فيما لم يحضرها الرئيس الكيني جومو كينياتا.',
      'أشيامبونغ',
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toBe(expected);
  });
});

/** `kind | surnames | country date < place of the gathering that it is part of` of each meeting. */
const occasions = (text: string): string[] => {
  const { persons, meetings } = read(text, '1975-07-20');
  const name = new Map(persons.map((p) => [p.key, p.name.split(' ').at(-1)!]));
  return meetings.map((m) => {
    const around = meetings.find((x) => x.key === m.partOf);
    const whole = around ? ` < ${around.country}` : '';
    return `${m.kind} | ${m.persons.map((k) => name.get(k)!).join(' ')} | ${m.country} ${m.date}${whole}`;
  });
};

describe('gatherings of other years told beside', () => {
  it('is no part of it', () => {
    expect(
      occasions(
        'بدأت اليوم في كمبالا القمة الإفريقية. وكانت قمة مقديشو عام 1971 قد شهدت خلافا حادا. وعلى هامش القمة عقد الرئيس الغاني إغناتيوس أشيامبونغ والرئيس الغابوني عمر بونغو لقاء.',
      ),
    ).toEqual(['summit | أشيامبونغ بونغو | UG 1975-07-20', 'summit |  | SO 1971', 'talks | أشيامبونغ بونغو | UG 1975-07-20 < UG']);
  });

  it('has not those who meet at the one of today', () => {
    expect(
      occasions('التقى الوزير الغاني كوفي باكو على هامش المؤتمر نظيره الكيني مونيوا وايياكي. وكان مؤتمر طوكيو في مايو 1972 قد فشل.'),
    ).toEqual(['talks | باكو وايياكي | null null < null', 'conference | باكو وايياكي | null null', 'conference |  | JP 1972-05']);
  });

  it('is not the one to which a pronoun of another gender points', () => {
    expect(
      occasions(
        'استضافت لشبونة قمة المحيطات عام 1970. ويشارك الوزير التونسي الحبيب الشطي في معرض الكتاب، ويلتقي على هامشه الوزير المالطي جوزيف كاسار.',
      ),
    ).toEqual(['summit |  | PT 1970', 'talks | الشطي كاسار | null null']);
  });
});

describe('several meetings told at once', () => {
  it.each([
    [
      'are one with each where they are apart',
      'التقى الوزير الغاني كوفي باكو في لاغوس أمس الوزير الكيني مونيوا وايياكي والسفير الهندي غوبال سينغ، كلا على حدة.',
      ['باكو وايياكي', 'باكو سينغ'],
    ],
    [
      'are one with each of a state',
      'أجرى المبعوث الغاني كوفي باكو في بيروت مباحثات مع كل من الرئيس اللبناني سليمان فرنجية والوزير اللبناني فيليب تقلا على حدة.',
      ['باكو فرنجية', 'باكو تقلا'],
    ],
    [
      'are those in which something is discussed',
      'بحث الوزير الغاني كوفي باكو في لقاءين منفصلين مع السفير الهندي غوبال سينغ والسفير الكوبي بيدرو موراليس سبل التعاون.',
      ['باكو سينغ', 'باكو موراليس'],
    ],
    [
      'follow each other',
      'استقبل الوزير الغاني كوفي باكو السفير الهندي غوبال سينغ، ثم المنسق الأممي بيدرو موراليس.',
      ['باكو سينغ', 'باكو موراليس'],
    ],
    [
      'have one subject',
      'هاتف الوزير الغاني كوفي باكو نظيره الكيني مونيوا وايياكي، كما استقبل السفير الهندي غوبال سينغ.',
      ['باكو وايياكي', 'باكو سينغ'],
    ],
  ])('%s', (_, text, expected) => {
    expect(occasions(text).map((o) => o.split(' | ')[1])).toEqual(expected);
  });
});

describe('where and when one meeting ends and the next begins', () => {
  it('a place and what was done there', () => {
    expect(
      occasions(
        'أجرى الوزير الغاني كوفي باكو محادثات مع الموفد الهندي غوبال سينغ في الخرطوم، قادما من نيروبي حيث اجتمع بالرئيس الكيني جومو كينياتا.',
      ),
    ).toEqual(['talks | باكو سينغ | SD null', 'talks | باكو كينياتا | KE null']);
  });

  it('what somebody presides over thereafter', () => {
    expect(
      occasions('التقى الوزير الغاني كوفي باكو السفير الهندي غوبال سينغ في أكرا. وعقب ذلك ترأس أعمال المؤتمر الإفريقي للمياه.').map(
        (o) => o.split(' | ')[0],
      ),
    ).toEqual(['talks', 'conference']);
  });

  it('a woman who negotiates is no meeting', () => {
    expect(occasions('قالت المفاوضة الغانية ماري باكو في جنيف إن النص جاهز.')).toEqual([]);
  });
});

describe('the name of a summit', () => {
  it.each([
    ['عقدت في نواكشوط القمة السابعة عشرة لمنظمة التعاون.', 'القمة السابعة عشرة'],
    ['عقدت القمة الأفريقية الثانية والثلاثون في كيغالي.', 'القمة الأفريقية الثانية والثلاثون'],
    ['عقدت القمة الأفريقية - الأوروبية في كيغالي.', 'القمة الأفريقية - الأوروبية'],
  ])('has its whole number: %s', (text, title) => expect(read(text).meetings[0]!.title).toBe(title));
});

describe('a gathering that is still to come', () => {
  it.each([
    [
      'when others meet',
      'والتقى الوزير الكيني بول نجوروجي نظيره الصومالي آدم فارح أمس قبيل انعقاد القمة الأفريقية في كمبالا.',
      ['talks held | نجوروجي فارح | KE SO | UG 2024-03-03', 'summit planned |  |  | UG null'],
    ],
    [
      'whoever speaks is none of the two who talk',
      'وأجرى الرئيس الكيني دانيال موانغي ونظيره الصومالي آدم فارح مباحثات أمس. وأعلن المتحدث باسم الرئاسة سام أوكيلو ذلك. وأجرى الرئيسان السبت اتصالا هاتفيا.',
      ['talks held | موانغي فارح | KE SO | null 2024-03-03', 'call held | فارح موانغي | KE SO | null 2024-03-02'],
    ],
  ])('%s', (_, text, meetings) => expect(told(read(text))).toEqual(meetings));
});
