/** Offices held in a house told before, at somebody's side, or called by titles of few states. */
import { expect, test } from 'vitest';
import { officials, spokesmen } from '../told.js';

test.each([
  [
    'who speaks for the ministry speaks for that of the minister just told',
    'قال وزير الخارجية التوغولي روبير دوسي ذلك في باريس، وأوضح المتحدث باسم الوزارة كوفي لاوسون أن فرنسا وافقت.',
    ['روبير دوسي | TG', 'كوفي لاوسون | TG'],
  ],
  [
    'who is called a spokesman alone speaks for those for whom one has spoken before',
    'قال متحدث باسم الحكومة التايلاندية ذلك في طوكيو. وأضاف المتحدث سوميت بونغساك أن اليابان وافقت.',
    ['سوميت بونغساك | TH'],
  ],
  [
    'whom somebody goes along with need not be named again',
    'يزور رئيس الوزراء التايلاندي سوميت بونغساك ميانمار. ويرافق رئيس الوزراء وزير الدفاع سومشاي كيتي في الزيارة.',
    ['سوميت بونغساك | TH', 'سومشاي كيتي | TH'],
  ],
  [
    'who receives a minister in so many words is of no state of his',
    'الجزائر- زار وزير الخارجية برازافيل. وكان الوزير الجزائري رابح بن يحيى قد استقبل من قبل الرئيس جان بابتيست موندو في الكونغو.',
    ['رابح بن يحيى | DZ', 'جان بابتيست موندو | CG'],
  ],
  [
    'a counterpart is met in the capital to which one goes',
    'يتوجه وزير الخارجية الفرنسي لوك مورو إلى طهران، حيث يجتمع مع نظيره بهروز كاظمي.',
    ['لوك مورو | FR', 'بهروز كاظمي | IR'],
  ],
  [
    'two deputies told by one word sit in one parliament',
    'بيروت - التقى المفتي القائم بالأعمال البريطاني جيمس وود، والنائبين السابقين سالم حمود وبهاء عيتاني في لبنان.',
    ['جيمس وود | GB', 'سالم حمود | LB', 'بهاء عيتاني | LB'],
  ],
  [
    'whose spokesman one is is told behind a militia or a government',
    'في ليبيا جدد اللواء سالم المسلاتي، الناطق باسم مليشيا عمر الورفلي، الرفض.',
    ['سالم المسلاتي | ', 'عمر الورفلي | '],
  ],
  [
    'an adviser in whose presence one receives somebody is of who receives',
    'استقبل الرئيس الفرنسي لوك مورو النائب اللبناني سالم حمود، في حضور مستشاره موريس غارنييه.',
    ['لوك مورو | FR', 'سالم حمود | LB', 'موريس غارنييه | FR'],
  ],
])('%s', (_, text, told) => {
  expect(spokesmen(text)).toEqual(told);
});

test('offices of which only one or two states have any', () => {
  expect(officials('ناقش رئيس الوزراء المجري بيتر ناغي الأمر مع المستشارة أنغيلا هوفمان.')).toEqual([
    'بيتر ناغي | HU | رئيس الوزراء',
    'أنغيلا هوفمان | DE | مستشارة',
  ]);
  expect(officials('الرباط - حضر اللقاء سفير صاحب الجلالة بغواتيمالا طارق الفاسي.')).toEqual(['طارق الفاسي | MA | سفير صاحب الجلالة']);
  expect(officials('أدى رئيس الكونغرس روبرتو مونتويا اليمين في هندوراس وسط رفض واشنطن.')).toEqual(['روبرتو مونتويا | HN | رئيس']);
});

test('with whose affairs somebody deals is not whose he is', () => {
  expect(officials('قال مدير الشؤون الأميركية بالخارجية المغربية عبد القادر الفاسي ذلك.')).toEqual([
    'عبد القادر الفاسي | MA | مدير الشؤون',
  ]);
});

test('who presides over the board of an authority of the state', () => {
  expect(officials('مسقط - قال عبدالله بن ناصر الحربي رئيس مجلس إدارة هيئة الإعلام إن سلطنة عمان مستعدة.')).toEqual([
    'عبدالله بن ناصر الحربي | OM | رئيس مجلس إدارة هيئة الإعلام',
  ]);
});

test('a minister in his state', () => {
  expect(officials('استقبل الوزير القطري سلطان الكواري في الدوحة سعادة ليمبي لوزولو وزيرة التعاون في مالاوي.')[1]).toBe(
    'ليمبي لوزولو | MW | وزيرة التعاون',
  );
});

test('a minister whose name is at home in a state that is not named', () => {
  expect(officials('انتقد وزير الاستخبارات يوفال شطاينر الصفقة.')).toEqual(['يوفال شطاينر | IL | وزير الاستخبارات']);
});

test('among officials told by their lands', () => {
  expect(spokesmen('يجتمع المديرون السياسيون، وبينهم الأميركية ويندي كارتر والروسي سيرغي ريابوف، غدا.')).toEqual([
    'ويندي كارتر | US',
    'سيرغي ريابوف | RU',
  ]);
});

test.each([
  ['officer of a ministry', 'أوفدت وزارة الخارجية الكينية أمينها العام جوما أوتينو إلى بغداد.', ['جوما أوتينو | KE']],
  ['governor of a state bank', 'قال عبد اللطيف العلمي والي بنك المغرب إن النمو سيتباطأ.', ['عبد اللطيف العلمي | MA']],
  ['leader of the delegation behind him', 'يقود المفاوض فؤاد معصومي الوفد العراقي إلى المحادثات.', ['فؤاد معصومي | IQ']],
  ['minister for the affairs of a union', 'أنقرة - قال وزير شؤون الاتحاد الأوروبي خليل يلماز إن التقرير متحيز.', ['خليل يلماز | TR']],
  [
    'office between two of whom the second has another house',
    'نيروبي - استقبل جوما أوتينو وكيل وزارة النقل الكينية هانس موللر مدير شركة سيمنس.',
    ['جوما أوتينو | KE', 'هانس موللر | '],
  ],
  ['president who demands something', 'وكان الرئيس نيكولاس مادورو طالب مدريد باحترام بلاده.', ['نيكولاس مادورو | VE']],
])('%s', (_, text, expected) => {
  expect(spokesmen(text)).toEqual(expected);
});
