/** What is told besides a meeting: another one of the same person, and a gathering of which those who meet only speak. */
import { expect, test } from 'vitest';
import { read } from '../told.js';

test.each([
  [
    'what he holds besides',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام، كما أجرى مباحثات مع رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'what he holds then',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام، ثم عقد اجتماعا مع رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whom he meets after that',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. وبعدها التقى رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whom he calls besides',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. كما هاتف وزير الدفاع البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whom he receives where he stays',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. واستقبل أساري في مقر إقامته رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whom he meets later that evening',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. كما التقى أساري، في وقت لاحق من مساء أمس، الأمين العام للأمم المتحدة لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whom he receives as part of a visit',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. واستقبل أساري في إطار زيارته لنيويورك رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس', 'كوفي أساري']],
  ],
  [
    'with whom he talks likewise',
    'والتقى وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. وأجرى محادثات مماثلة مع وزير الدفاع البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'who calls him besides',
    'استقبل وزير الدفاع الغاني كوفي أساري السفير الإستوني يان تام، كما تلقى أساري اتصالا هاتفيا من رئيس الأركان البلجيكي لوك ماس.',
    [['كوفي أساري، يان تام', 'كوفي أساري، لوك ماس']],
  ],
  [
    'whose results they discuss',
    'بحث وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام التعاون العسكري ونتائج مؤتمر لشبونة.',
    [['كوفي أساري، يان تام', '']],
  ],
  [
    'for which they prepare',
    'استعرض وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام التحضيرات الجارية للقمة الأفريقية المقبلة في كمبالا.',
    [['كوفي أساري، يان تام', '']],
  ],
])('%s', (_, text, [expected]) => {
  const { persons, meetings } = read(text);
  const name = new Map(persons.map((p) => [p.key, p.name]));
  expect(meetings.map((m) => m.persons.map((k) => name.get(k)).join('، '))).toEqual(expected);
});

test('where a gathering is of which they speak, they are not', () => {
  const text = 'بحث وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام التحضيرات للقمة الأفريقية في كمبالا.';
  expect(read(text).meetings.map((m) => m.place)).toEqual([null, 'كمبالا']);
});

test.each([
  [
    'since which a time is counted, in another sentence',
    'عقد وزير الدفاع الغاني كوفي أساري ووزير الدفاع الإستوني يان تام في أكرا مباحثات. وجرى التأكيد على ما تحقق منذ زيارة أساري إلى تالين في يناير الماضي. وحضر المباحثات رئيس الأركان الغاني ياو بواتنغ.',
    ['GH', 'EE'],
  ],
  [
    'which nobody reaches',
    'عقد وزير الدفاع الغاني كوفي أساري ووزير الدفاع الإستوني يان تام في أكرا مباحثات. وأكدا ما وصلت إليه العلاقات منذ اجتماع تالين.',
    ['GH', 'EE'],
  ],
])('another meeting, %s', (_, text, countries) => {
  expect(read(text).meetings.map((m) => m.country)).toEqual(countries);
});

test.each([
  [
    'in which a committee sat that they discuss',
    'استقبل وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام. وتناول اللقاء تفعيل عمل اللجنة المشتركة التي عقدت دورتها الأولى في تالين عام 2016.',
    ['GH null'],
  ],
  [
    'in which it met last',
    'استقبل وزير الدفاع الغاني كوفي أساري نظيره الإستوني يان تام، وبحثا عمل اللجنة المشتركة التي اجتمعت آخر مرة في تالين عام 2016.',
    ['GH null'],
  ],
])('no town and no year %s', (_, text, expected) => {
  const { meetings } = read(text);
  expect(meetings.filter((m) => m.persons.length > 0).map((m) => `${m.country} ${m.date}`)).toEqual(expected);
});

test('the last of a list of nations has the rest of his name before him', () => {
  const { persons } = read('التقى وزير الدفاع الغاني كوفي أساري نظيريه الفرنسي جان إيف لوبريان والإستوني يان تام.');
  expect(persons.map((p) => p.name)).toEqual(['كوفي أساري', 'جان إيف لوبريان', 'يان تام']);
});

test.each([
  [
    'a call is not to come because a treaty ends then',
    'أعلن المكتب أن وزير الدفاع الغاني كوفي أساري بحث هاتفيا مع نظيره الإستوني يان تام تمديد اتفاق التدريب الذي تنتهي صلاحيته في 18 ديسمبر المقبل.',
    ['held null'],
  ],
  [
    'nor were talks when a visit was of which they spoke',
    'بحث وزير الدفاع الغاني كوفي أساري مع نظيره الإستوني يان تام نتائج زيارة رئيس الأركان الغاني ياو بواتنغ إلى تالين في يناير الماضي.',
    ['held null', 'held 2024-01'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text).meetings.map((m) => `${m.status} ${m.date}`)).toEqual(expected);
});

test.each([
  ['who denies an invitation', 'نفى وزير الدفاع الغاني كوفي أساري أن يكون قد تلقى دعوة لزيارة تالين.', ['denied null']],
  ['who has had none', 'لم يتلق وزير الدفاع الغاني كوفي أساري دعوة إلى مؤتمر تالين.', ['denied null']],
  ['who has not spoken of one', 'لم يعلق وزير الدفاع الغاني كوفي أساري على دعوة نظيره لزيارة تالين.', ['planned null']],
  [
    'where he met somebody on a day that is past',
    'يزور وزير الدفاع الغاني كوفي أساري تالين حيث اجتمع يوم الأحد مع نظيره الإستوني يان تام.',
    ['held 2024-03-03'],
  ],
  [
    'where he is to meet somebody',
    'يزور وزير الدفاع الغاني كوفي أساري تالين حيث يجتمع يوم الأحد مع نظيره الإستوني يان تام.',
    ['planned 2024-03-10'],
  ],
])('a visit, %s', (_, text, expected) => {
  expect(read(text).meetings.map((m) => `${m.status} ${m.date}`)).toEqual(expected);
});
