/** Holders told between two marks behind their office, or right behind it, and surnames that nobody knows. */
import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.js';

const names = (text: string): string[] =>
  extract({ id: 't', url: null, title: null, publishedAt: null, source: null, language: 'ar', text }).persons.map(({ name }) => name);

test.each([
  ['between commas', 'افتتح رئيس الهيئة العامة للمياه، عبدالبديع القرطبة، السد الجديد.', ['عبدالبديع القرطبة']],
  ['in quotation marks', 'وأشار مدير الديوان الرئاسي "حمدان البرعشي"، إلى تقدم الأشغال.', ['حمدان البرعشي']],
  ['behind a form of address', 'يصل غدا نائب رئيس البرلمان، السيد ماجد أبرار، لحضور المعرض.', ['ماجد أبرار']],
  ['given names with the article', 'وكان وزير المياه، الطاهر بوعلاقة، قد زار السد.', ['الطاهر بوعلاقة']],
  ['a surname like a building', 'وكان الرئيس السابق، إدريس جامع، قد خسر الاقتراع.', ['إدريس جامع']],
  ['a surname like a state', 'وكان وزير الطاقة، رافاييل كوريا، قد وقع المرسوم.', ['رافاييل كوريا']],
  ['a surname that begins like "and"', 'والتقى نائب الرئيس، جيمس وامبوي، الوفد.', ['جيمس وامبوي']],
  ['syllables', 'وصل وزير الخارجية، هونغ لان، إلى هانوي.', ['هونغ لان']],
  ['no verbs and nouns', 'وقال وزير الخارجية، مستعرضا التجربة، إن بلاده تقدمت.', []],
  ['no other office', 'شارك رئيس الوزراء، وزير الدفاع، في الجلسة.', []],
  ['no preposition', 'وأعلن وزير الرياضة، على فترتين، بدء التدريب.', []],
  ['no paper in quotation marks', 'وقال مراسل "المساء الجديد" إن الحريق أخمد.', []],
])('a slot behind an office holds its holder: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['up to a verb', 'بحث الوفد مع وزير الخارجية هونغ لي تناولت الزيارة.', ['هونغ لي']],
  ['up to a noun', 'كرم الحفل مديرة البحوث في الوزارة بيازيد تونجال على عملها.', ['بيازيد تونجال']],
  ['a surname that begins with و', 'وصف السفير النمساوي صامويل وربنغ المعرض بأنه ناجح.', ['صامويل وربنغ']],
  ['but not two persons', 'وقع العقد وزير الطاقة روبرت كرولين ودانيال بيرغر مدير المصنع.', ['روبرت كرولين', 'دانيال بيرغر']],
  ['nor whose guest it is', 'ودع الرئيس المجري ساندور كوفاتش ضيفه في المطار.', ['ساندور كوفاتش']],
  ['nor what he gives', 'أهدى الرئيس التونسي صالح الكافي كتابا قديما للمتحف.', ['صالح الكافي']],
])('a holder stands right behind his office: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['a rare surname with its article', 'تخطى وائل الحرقي منافسيه في سباق الدراجات.', ['وائل الحرقي']],
  ['behind a noun of an office', 'وشكرت عميدة المعهد عبدالمحسن القريعان على تبرعه.', ['عبدالمحسن القريعان']],
  ['no genitive', 'أشاد المتحدثون بأهمية نضال الشعوب، وبأنها من أشرف المهن.', []],
  ['no park of a king', 'تفتح الزهور في متنزه الملك فيصل البحري كل ربيع.', []],
  ['no verbal noun', 'انتظر خالد التوقيع على العقد.', []],
])('a given name takes the surname behind it: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['what lists know whole', 'ورسمت الفنانة كلوديا هوليت لوحة للميناء.', ['كلوديا هوليت']],
  ['a given name behind ل', 'وكان الرسام مساعدا لفلورانس بارتينو في باريس.', ['فلورانس بارتينو']],
  ['at noon', 'دشن الوالي محمد ولد مرزوق زوال اليوم السبت محطة للمياه.', ['محمد ولد مرزوق']],
  ['in company of', 'تفقد الوزير إدريس مامادو رفقة المهندسين ورشة البناء.', ['إدريس مامادو']],
  ['a resort, a crossing', 'التقوا في منتجع صلاح الدين، وجرت المبادلة عند معبر أبو الزيتون.', []],
  ['sidi, where he is no lord', 'كرمت البلدية عمر الهلالي، وسيدي حمزة ولد التراد، مدير المكتبة.', ['عمر الهلالي', 'سيدي حمزة ولد التراد']],
  ['sheikh without an article', 'تحدث الشاعر شيخ شريف أبشر عن ديوانه.', ['شيخ شريف أبشر']],
])('where a name begins and ends: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['behind an office of two stand two', 'ناقش السيدان كرتاوي ونمري ملف الحدود.', ['كرتاوي', 'نمري']],
  ['though one may be a given name', 'وقع العقد الوزيران هاشمي وبيلوتشي في جنيف.', ['هاشمي', 'بيلوتشي']],
  ['initials in the middle', 'كتب أرمان ب. كوليك رواية عن البحر.', ['أرمان ب. كوليك']],
  ['what he leaves', 'غادر المشير أبو علي حامد البلاد.', ['أبو علي حامد']],
  ['nobody is within', 'انعقد السباق في سان بيلارو، ثم في كامب هيلغا، قرب البحر.', []],
  ['but who is told of elsewhere', 'تأثر الكاتب بما في بيتر لورنتس من حزن. وقال بيتر لورنتس إنه ممتن.', ['بيتر لورنتس']],
  ['Cairo writes ج', 'التقى الرئيس هوغو تشافارو الوفد. وأكد هوجو تشافارو أن الحوار مستمر، وقال هوجو ذلك مرتين.', ['هوغو تشافارو']],
  ['a long vowel stands twice', 'استقبل المدير خافيير ميللو الفريق، ثم قال مييللو إن الفوز قريب.', ['خافيير ميللو']],
  ['nor congratulations', 'ورفع المدير حجار التهاني إلى الفائزين، ثم غادر.', ['حجار']],
  ['whose demand it is', 'رفض المجلس أمس طلب بن صبيح. وكان الوزير ناحوم بن صبيح قد هدد بالاستقالة.', ['ناحوم بن صبيح']],
  ['لئن is no name', 'وقال لئن عدتم عدنا. وقالت لين هاستون ذلك.', ['لين هاستون']],
])('persons: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});
