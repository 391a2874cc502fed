/** For whom holders of offices speak: where an office ends, and whose it is when it names no state. */
import { expect, test } from 'vitest';
import { tokenize } from '../../../../src/arabic/tokens.js';
import { extract } from '../../../../src/extract/extract.js';
import { spellingsOf } from '../../../../src/extract/persons/spelling.js';
import { analyseWord } from '../../../../src/lexicon/lexicon.js';

const persons = (text: string, url: string | null = null): string[] =>
  extract({ id: 't', url, title: null, publishedAt: null, source: null, language: 'ar', text }).persons.map(
    ({ name, represents, office }) => `${name} | ${represents.join(',')} | ${office ?? '-'}`,
  );

test.each([
  [
    'a general director has an office',
    'افتتح مدير عام فرع وزارة العمل الأردنية سامر الخطيب المعرض.',
    ['سامر الخطيب | JO | مدير عام فرع وزارة'],
  ],
  [
    'behind the state another noun is no part of the office',
    'أبلغ وزير الخارجية السوداني شكره الرئيس الكيني وليام روتو.',
    ['وليام روتو | KE | رئيس'],
  ],
  [
    'a council for national security is the state’s, not that of the United Nations',
    'رحب أمين عام مجلس الأمن القومي الأرميني أرمين غريغوريان بالقرار.',
    ['أرمين غريغوريان | AM | أمين عام مجلس الأمن'],
  ],
  [
    'whom he meets right behind his name is another',
    'قال الرئيس الفنلندي ألكسندر ستوب ذلك. والتقى ستوب إمبراطور اليابان في القصر.',
    ['ألكسندر ستوب | FI | رئيس'],
  ],
  ['the bank of the state', 'نفى حاكم مصرف لبنان رياض سلامة الخبر.', ['رياض سلامة | LB | حاكم مصرف']],
  ['an organ of one state', 'أكد رئيس مجلس السيادة السوداني عبد الفتاح البرهان أن المحادثات مستمرة.', ['عبد الفتاح البرهان | SD | رئيس']],
  ['where he goes is not whose he is', 'تأجلت زيارة سامي العطار وزير النقل المصري إلى أنقرة.', ['سامي العطار | EG | وزير النقل']],
  ['the mayor of a town', 'استقبل أمين تبوك فارس الهلالي الفائزين.', ['فارس الهلالي | SA | أمين']],
  [
    'a presidential bureau is the state’s',
    'نفى المتحدث باسم المكتب الرئاسي الكوري الجنوبي كيم سو هيون الخبر.',
    ['كيم سو هيون | KR | المتحدث باسم المكتب الرئاسي'],
  ],
  [
    'an atomic agency of one state is the state’s',
    'أكد رئيس منظمة الطاقة الذرية الإيرانية محمد إسلامي ذلك.',
    ['محمد إسلامي | IR | رئيس منظمة الطاقة الذرية'],
  ],
  ['who accuses a president is none', 'أنهى الزعيم كلمته متهما الرئيس المالي إبراهيم كيتا بالتقصير.', ['إبراهيم كيتا | ML | رئيس']],
  [
    'a deputy is of the state of whom she stands in for',
    'مثلت الرئيس الفلبيني نائبته سارة دوتيرتي في الحفل.',
    ['سارة دوتيرتي | PH | نائب'],
  ],
  [
    'the president of the state just named',
    'لم تتغير سياسة بولندا في عهد رئيسها السابق ألكسندر كفاشنيفسكي.',
    ['ألكسندر كفاشنيفسكي | PL | رئيس'],
  ],
  [
    'the spokesman of the palace just named',
    'تحدثت فنلندا عن الحلف، وانتقد الكرملين القرار، وقال المتحدث باسمه ديمتري بيسكوف إنه خطأ.',
    ['ديمتري بيسكوف | RU | المتحدث باسمه'],
  ],
  ['a president is of no kingdom', 'أكدت السعودية دعمها للرئيس محمد إدريس ديبي خلال زيارة وفد من تشاد.', ['محمد إدريس ديبي | TD | رئيس']],
  [
    'a king is called by his first name',
    'أصدر الملك عبدالله الثاني ملك الأردن قرارا، وانتقد الكاتب سالم عبدالله حسين القرار.',
    ['عبدالله الثاني | JO | ملك', 'سالم عبدالله حسين |  | كاتب'],
  ],
  [
    'a list of one side is of that side',
    'حضر اللقاء أمير قطر، ومن الجانب النرويجي وزير الطاقة تيريه أسلاند.',
    ['تيريه أسلاند | NO | وزير الطاقة'],
  ],
  [
    'a title in quotation marks stands before its name',
    'انتقد «رئيس الوزراء التايلاندي» سيتا تافيسين القرار.',
    ['سيتا تافيسين | TH | رئيس الوزراء'],
  ],
  [
    'an administration is American',
    'التقى وزير الدفاع الياباني مسؤولين في إدارة الرئيس رونالد ريغان في الولايات المتحدة.',
    ['رونالد ريغان | US | رئيس'],
  ],
  [
    'who has a counterpart is of another state',
    'بحث وزير الخارجية ينس ستولتنبرغ مع نظيره الفنلندي بيكا هافيستو في هلسنكي التعاون بين النرويج وفنلندا.',
    ['ينس ستولتنبرغ | NO | وزير الخارجية', 'بيكا هافيستو | FI | وزير الخارجية'],
  ],
  [
    'who sits for a ministry is of its state',
    'جدد المجلس عضوية سالم الغامدي، ممثلا عن وزارة المالية السعودية.',
    ['سالم الغامدي | SA | ممثلا'],
  ],
  [
    'the chamber is the one spoken of',
    'رفض مجلس الشورى السعودي خطة تقدم بها عضو المجلس المهندس محسن الحارثي.',
    ['محسن الحارثي | SA | عضو المجلس'],
  ],
  [
    'a senate holds no sheikhs',
    'التقى الوفد زعيم الأغلبية في مجلس الشيوخ الكندي الليبرالي مارك غولدن.',
    ['مارك غولدن | CA | زعيم الأغلبية'],
  ],
  [
    'a party may stand between the office and the name',
    'تعهد رئيس مجلس النواب الأميركي، الجمهوري جون بينر، بإسقاط المشروع.',
    ['جون بينر | US | رئيس مجلس النواب'],
  ],
  [
    'the United Nations are no state',
    'أعلنت المستشارة الأممية ستيفاني وليامز في ليبيا موعد الجولة.',
    ['ستيفاني وليامز |  | المستشارة الأممية'],
  ],
  [
    'who is loyal to a state is not of it',
    'قال ممثل الإدارة المحلية الموالية لروسيا فلاديمير روغوف إن الحدود مغلقة.',
    ['فلاديمير روغوف |  | -'],
  ],
  [
    'her state when its president is not named',
    'أعلن رئيس بيرو ورئيسة وزرائها ماريا فرنانديز القرار.',
    ['ماريا فرنانديز | PE | رئيسة وزرائها'],
  ],
  [
    'a foreign minister of the Union is of no state',
    'وصلت وزيرة خارجية الاتحاد الأوروبي كاثرين آشتون إلى الرياض.',
    ['كاثرين آشتون |  | وزيرة خارجية'],
  ],
  [
    'a military spokesman is a state’s',
    'اتهمت أوكرانيا الانفصاليين، وذكر المتحدث العسكري أندريه ليسينكو أن الهدنة خرقت.',
    ['أندريه ليسينكو | UA | المتحدث العسكري'],
  ],
  [
    'a sister state is still a state',
    'تلقى وزير الدفاع الكندي رسالة من ملك المملكة المغربية الشقيقة الملك محمد السادس.',
    ['محمد السادس | MA | ملك'],
  ],
  ['who leads a government is of it', 'أشاد بيان اليابان وكندا بالحكومة الكينية بقيادة الرئيس وليام روتو.', ['وليام روتو | KE | رئيس']],
  [
    'who is present is of the side of the host',
    'استقبل رئيس كينيا وليام روتو وفدا من اليابان، بحضور وزير المالية جون كاماو.',
    ['وليام روتو | KE | رئيس', 'جون كاماو | KE | وزير المالية'],
  ],
  [
    'before و stands the title of somebody else',
    'حضر اللقاء مستشار وزير الدفاع الأردني، وصاحب السمو الأمير فهد بن تركي.',
    ['فهد بن تركي |  | -'],
  ],
  [
    'an office at the side of a president is not his',
    'وتحدثت سوزان بيل، مستشارة الرئيس الكيني وليام روتو للزراعة، مع المزارعين.',
    ['سوزان بيل | KE | مستشارة الرئيس', 'وليام روتو | KE | رئيس'],
  ],
  ['nor are those around him', 'اعتقل في غينيا أحد أقرب مساعدي الرئيس مامادي دومبويا.', ['مامادي دومبويا | GN | رئيس']],
  [
    'the spokesman of a ministry by a pronoun',
    'رحبت الخارجية التونسية على لسان متحدثها المستشار سليم الماجري بالاتفاق.',
    ['سليم الماجري | TN | متحدث'],
  ],
  ['at the side of a governor', 'افتتح وكيل محافظ حلب سمير الجابري المعرض.', ['سمير الجابري | SY | وكيل محافظ']],
  ['who lost his rule', 'فرت في تشاد قوات المخلوع إدريس ماهامات إلى الحدود.', ['إدريس ماهامات | TD | -']],
  ['whose rule fell', 'أطاحت الثورة في رومانيا بحكم نيكولاي تشاوشيسكو.', ['نيكولاي تشاوشيسكو | RO | -']],
  [
    'brackets between an office and its holder',
    'أعلن المتحدث باسم وزارة الدفاع البرازيلية (إيتامراتي) كارلوس سيلفا الخبر.',
    ['كارلوس سيلفا | BR | المتحدث باسم وزارة الدفاع'],
  ],
  ['an office behind وهو', 'رفض ميغيل أورتيغا، وهو سفير بيرو السابق في مدريد، الاقتراح.', ['ميغيل أورتيغا | PE | سفير']],
  [
    'what he says is no part of his office',
    'ونقلت وكالة عن أندريه ستويان نائب وزير الخارجية الروماني قوله إن المعبر مغلق.',
    ['أندريه ستويان | RO | نائب وزير الخارجية'],
  ],
  [
    'one of several deputies',
    'زار الأمير سلمان بن حمد ولي العهد النائب الأول لرئيس مجلس الوزراء بمملكة البحرين المعرض.',
    ['سلمان بن حمد | BH | ولي العهد'],
  ],
  [
    'an office of two is of both in the list',
    'رفعت اللجنة الحصانة عن النائبين التونسيين السابقين سليم الماجري والدكتور نبيل الشابي.',
    ['سليم الماجري | TN | نائب', 'نبيل الشابي | TN | نائب'],
  ],
  [
    'an office behind a relative',
    'اختلف الشركاء مع سليم الماجري الذي عُيّن رئيسا للوزراء العام الماضي في تونس.',
    ['سليم الماجري | TN | رئيسا للوزراء'],
  ],
  [
    'the minister of whoever is named by his surname',
    'وصل الرئيس الكيني وليام روتو إلى طهران. وانتقد روتو الإيرانيين، وأكد ذلك وزير خارجيته موساليا مودافادي.',
    ['وليام روتو | KE | رئيس', 'موساليا مودافادي | KE | وزير خارجيته'],
  ],
  [
    'a dateline tells where ministers are at home',
    'أنقرة - هدى سالم: قال وزير الزراعة إبراهيم يوماقلي إن محصول القمح وفير هذا العام.',
    ['إبراهيم يوماقلي | TR | وزير الزراعة'],
  ],
])('%s', (_, text, expected) => {
  expect(persons(text)).toEqual(expected);
});

test('a paper’s own minister goes by his office alone', () => {
  const text = 'بحث وزير الصحة طارق الدليمي مع وزير الصحة الياباني كاتسونوبو كاتو التعاون.';
  expect(persons(text, 'https://www.ahram.org.eg/News/1.aspx')[0]).toBe('طارق الدليمي | EG | وزير الصحة');
  expect(persons(text, 'https://www.hespress.com/1.html')[0]).toBe('طارق الدليمي | MA | وزير الصحة');
});

test('an agency that signs in brackets tells whose ministers are meant, with no dash behind it', () => {
  const text = 'الخرطوم 12-3 (سونا) التقى وزير الري ياسر النعيم وفدا من المزارعين، وعرض الوفد شكواه من نقص المياه في جلسة طويلة.';
  expect(persons(text)[0]).toBe('ياسر النعيم | SD | وزير الري');
});

test('a town above the article tells as a dateline does', () => {
  const text =
    'عمان - نور الخطيب\nقال وزير المياه رائد العساف إن السدود امتلأت هذا العام، وإن الخبراء يجتمعون الشهر المقبل لبحث توزيع المياه على القرى.';
  expect(persons(text).at(-1)).toBe('رائد العساف | JO | وزير المياه');
});

test('a counterpart is of another state than whoever is named before him, also by his name alone', () => {
  const text = 'أعلن وزير الخارجية النرويجي إسبن إيدي جولته. وسيلتقي إيدي في بوخارست نظيره أندريه ستويان قبل عودته إلى النرويج.';
  expect(persons(text)[1]).toMatch(/^أندريه ستويان \| RO/);
});

test('months and letters tell where a text was written', () => {
  const written = (text: string): string[] =>
    spellingsOf(tokenize(text, analyseWord, [{ from: 0, to: text.length }])).map((states) => [...states].join());
  expect(written('زار الوزير منتصف غشت معرضا.')).toEqual(['', '', 'MA,MR', '']);
  expect(written('وصل فى الصباح الوزير الذى دعا إلى القمة فى القاهرة.')).toEqual(['EG,SD', '', '', '']);
  expect(written('عاد في كانون الثاني/يناير إلى بيته.')).toEqual(['', '', '', '']);
});
