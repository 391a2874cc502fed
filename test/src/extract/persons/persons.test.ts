/** Persons of an article: who is one, under which name, in what office, for whom. */
import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.js';

const report = (text: string) => extract({ id: 't', url: null, title: null, publishedAt: null, source: null, language: 'ar', text });
const persons = (text: string): string[] =>
  report(text).persons.map(({ name, represents, office }) => `${name} | ${represents.join(',')} | ${office ?? '-'}`);

test.each([
  ['office, state, name', 'أعلن وزير الخارجية النمساوي سباستيان كورتس موقف بلاده.', ['سباستيان كورتس | AT | وزير الخارجية']],
  ['office by idafa', 'وصل وزير خارجية الدنمارك ينس سوندرغارد إلى عمان.', ['ينس سوندرغارد | DK | وزير خارجية']],
  ['name before office', 'وقال سباستيان كورتس، وزير الخارجية النمساوي، إن الحوار ضروري.', ['سباستيان كورتس | AT | وزير الخارجية']],
  ['a single word loses its article', 'استقبل الرئيس البولندي أندريه دودا الوفد.', ['أندريه دودا | PL | رئيس']],
  [
    'a field that sounds like a club keeps a minister in office',
    'افتتح وزير الحكم الاتحادي السوداني فيصل حسن المعرض.',
    ['فيصل حسن | SD | وزير الحكم الاتحادي'],
  ],
  ['a chamber is no crowd', 'وأكد رئيس مجلس نواب الشعب التونسي محمد الناصر موقف بلاده.', ['محمد الناصر | TN | رئيس مجلس نواب الشعب']],
  [
    'an adjective of the office goes on',
    'وقال المستشار السياسي لوزير الخارجية الفلسطيني أحمد الديك إن الزيارة مهمة.',
    ['أحمد الديك | PS | المستشار السياسي لوزير الخارجية'],
  ],
  [
    'of two presidents each is one',
    'التقى الرئيسان البولندي أندريه دودا والتشيكي ميلوش زيمان في براغ.',
    ['أندريه دودا | PL | رئيس', 'ميلوش زيمان | CZ | رئيس'],
  ],
  ['what is indefinite is no title', 'ضرب شرطي إسرائيلي طارق العلي أمام منزله.', ['طارق العلي |  | -']],
  [
    'two kings are of two kingdoms',
    'التقى العاهل السعودي الملك سلمان بن عبدالعزيز نظيره الأردني الملك عبدالله الثاني.',
    ['سلمان بن عبدالعزيز | SA | ملك', 'عبدالله الثاني | JO | ملك'],
  ],
  [
    'an office of another state behind a name is somebody else',
    'أبلغ وزير الدفاع الكندي بيل بلير رئيس الوزراء اللاتفي أن الكتيبة ستبقى.',
    ['بيل بلير | CA | وزير الدفاع'],
  ],
  [
    'between an office and the next title stands no other word',
    'رفض نائب وزير الخارجية النرويجي شرطا وضعه الرئيس الكوبي ميغيل دياز كانيل.',
    ['ميغيل دياز كانيل | CU | رئيس'],
  ],
  ['a verb is no student', 'وطالب وزير الدفاع اليوناني نيكوس دندياس بوقف القتال.', ['نيكوس دندياس | GR | وزير الدفاع']],
  [
    'who goes with a minister is not he',
    'وزع البيان على الصحافيين المرافقين لوزير الدفاع الإيطالي غويدو كروزيتو.',
    ['غويدو كروزيتو | IT | وزير الدفاع'],
  ],
  ['a team is no rank', 'تعاقد النادي مع كريم الفاضل حارس فريق الشعلة، وسيسافر إلى بولندا.', ['كريم الفاضل |  | حارس فريق الشعلة']],
  [
    'an envoy is nobody of the place to which he was sent',
    'كتب عادل منصور، السفير السابق لدى طوكيو، مقالا عن التعليم.',
    ['عادل منصور |  | سفير'],
  ],
  [
    'who was once in office keeps his state',
    'قالت وزيرة الخارجية الأسترالية آنذاك ماريز باين إن الاتفاق مهم.',
    ['ماريز باين | AU | وزيرة الخارجية'],
  ],
  [
    'the same body, named before with its state, tells the state of its spokesman',
    'قالت الرئاسة التونسية إن الحوار مع إيطاليا ومالطا مستمر. وذكر المتحدث باسم الرئاسة سامي الطاهري أن إيطاليا ومالطا وافقتا.',
    ['سامي الطاهري | TN | المتحدث باسم الرئاسة'],
  ],
  [
    'who is one of a group is of its state',
    'أجرى الأمير محادثات مع عدد من المسؤولين الألمان بينهم الرئيس فرانك شتاينماير في قطر.',
    ['فرانك شتاينماير | DE | رئيس'],
  ],
  [
    'his prime minister is of his state',
    'زار الرئيس الفرنسي إيمانويل ماكرون برلين، ورافقته رئيسة وزرائه إليزابيت بورن.',
    ['إيمانويل ماكرون | FR | رئيس', 'إليزابيت بورن | FR | رئيسة الوزراء'],
  ],
  ['the head of a regime rules the state named', 'شهدت بيلاروس مظاهرات ضد نظام ألكسندر لوكاشينكو.', ['ألكسندر لوكاشينكو | BY | -']],
  ['who heads a delegation of a state speaks for it', 'وصل وفد سعودي برئاسة فيصل بن فرحان إلى بكين.', ['فيصل بن فرحان | SA | -']],
  ['a state that is no more is represented by nobody', 'قال الزعيم السوفيتي نيكيتا خروتشوف إن موسكو قوية.', ['نيكيتا خروتشوف |  | زعيم']],
  [
    'a republic inside a state is of that state',
    'استقبل الأمير فخامة الرئيس رستم مينيخانوف رئيس جمهورية تتارستان.',
    ['رستم مينيخانوف | RU | رئيس'],
  ],
  [
    'a counterpart holds the same office, she in the feminine',
    'التقى وزير الخارجية النمساوي ألكسندر شالنبرغ نظيرته الألمانية أنالينا بيربوك.',
    ['ألكسندر شالنبرغ | AT | وزير الخارجية', 'أنالينا بيربوك | DE | وزيرة الخارجية'],
  ],
  [
    'among clubs a management is no government, and a bare president is one of a club',
    'قال المدرب إن اللاعب وقع في عهد إدارة كريم الفاضل، وإن لاعبي المنتخب في مصر. وشكر الرئيس سامي الطاهري اللاعب بعد مباراة الدوري في مصر.',
    ['كريم الفاضل |  | -', 'سامي الطاهري |  | رئيس'],
  ],
  [
    'a surname known from elsewhere is a name here too',
    'ونقلت الصحيفة عن أنيسة بصيري الكاظمي، الباحثة في المعهد، رأيها. وتابعت الكاظمي بقولها إن الاتفاق مهم.',
    ['أنيسة بصيري الكاظمي |  | باحثة'],
  ],
])('%s', (_, text, expected) => {
  expect(persons(text)).toEqual(expected);
});

test.each([
  ['a surname alone is the man named before', 'قال الوزير سباستيان كورتس ذلك. وأضاف كورتس أن الحوار ضروري.', ['سباستيان كورتس']],
  ['a hyphen does not end a name', 'دعا المعارض فلاديمير كارا-مورزا إلى الحوار.', ['فلاديمير كارا-مورزا']],
  ['a dual with no genitive is a surname', 'قال الرئيس الإيراني إبراهيم رئيسي، اليوم الاثنين، إن بلاده مستعدة.', ['إبراهيم رئيسي']],
  ['nor has it one before a verb or a preposition', 'وصل الرئيس الإيراني إبراهيم رئيسي إلى مسقط.', ['إبراهيم رئيسي']],
  ['nor before what is said', 'قال الرئيس الإيراني إبراهيم رئيسي إن وجود القوات خطر.', ['إبراهيم رئيسي']],
  ['a surname that looks like a verb', 'قالت رئيسة الوزراء البريطانية ليز تراس إن بلادها موافقة.', ['ليز تراس']],
  ['a pronoun ends a name', 'ويرى مراقبون أن ماجد عبدالله هو من طرح الفكرة.', ['ماجد عبدالله']],
  ['a stadium is no person', 'أقيمت المباراة على ملعب الأمير عبدالله الفيصل بجدة.', []],
])('%s', (_, text, expected) => {
  expect(report(text).persons.map((p) => p.name)).toEqual(expected);
});

test('a title phrase is the evidence of whom a person speaks for, and a former holder is told', () => {
  const text = 'قال الرئيس الفرنسي السابق نيكولا ساركوزي إن الحوار ضروري.';
  const [link] = report(text).links.filter((l) => l.type === 'REPRESENTS');
  expect(link).toMatchObject({ from: 'p1', to: 'FR', office: 'رئيس', tenure: 'former' });
  expect(link!.evidence.map((e) => text.slice(e.start, e.end))).toEqual(['الرئيس الفرنسي السابق']);
});

test('an organisation has its own entry, and its officials speak for it and for no state', () => {
  const { organizations, persons: found } = report(
    'وصل الأمين العام للأمم المتحدة أنطونيو غوتيريش إلى جنيف، ورحبت الأمم المتحدة بالاتفاق.',
  );
  expect(organizations).toMatchObject([{ key: 'o1', code: 'UN', name: 'الأمم المتحدة', kind: 'international' }]);
  expect(organizations[0]!.mentions).toHaveLength(2);
  expect(found).toMatchObject([{ name: 'أنطونيو غوتيريش', represents: [], organizations: ['o1'], office: 'الأمين العام' }]);
});

test('the name of a movement tells its state', () => {
  expect(report('دان حزب الله اللبناني القصف.').states.map((s) => s.code)).toEqual(['LB']);
});
