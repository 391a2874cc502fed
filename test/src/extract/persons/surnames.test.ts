/** Last words of names that look like something else, hyphens, and names behind a letter that is written on. */
import { expect, test } from 'vitest';
import { names, read } from '../told.js';

test.each([
  ['a mosque', 'ودع الرئيس آدم جامع، مساء الأحد، ضيوفه في المطار.', ['آدم جامع']],
  ['a side of the world', 'وقال الناطق باسم هيئة السدود طارق شمال إن المنسوب ارتفع.', ['طارق شمال']],
  ['a return', 'وقال النائب رامي عودة إن القانون ظالم.', ['رامي عودة']],
  ['but not whose return is spoken of', 'وبحث الوزير رامي عودة النازحين.', ['رامي']],
  ['but not a side of a land', 'وصل المستشار طارق شمال البلاد أمس.', ['طارق']],
  ["a father's word written on", 'كرم المعهد الباحث ياسر أبوشنب على كتابه.', ['ياسر أبوشنب']],
  ['a hyphen between surnames', 'حضرت سفيرة سويسرا مارغريتا سيفلر-اوبرهوف العرض.', ['مارغريتا سيفلر-اوبرهوف']],
  ['a hyphen between given names', 'ألقى وزير المالية هانز-يوزف كلاينر كلمة.', ['هانز-يوزف كلاينر']],
  ['before a plural that is none of it', 'كرم الأمير تركي بن ناصر المتفوقين في المسابقة.', ['تركي بن ناصر']],
])('a surname: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['in two words', 'والتقى المبعوث بعبد القادر ماليك في القصر.', ['عبد القادر ماليك']],
  ['in one', 'واجتمع الوفد بعبدالحكيم باسندوه في المساء.', ['عبدالحكيم باسندوه']],
  ['behind ل', 'وسلم السفير رسالة لعبد الرزاق المنصوري.', ['عبد الرزاق المنصوري']],
])('a servant of God behind a letter: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['with spaces inside the marks', 'تسلم رئيس جمهورية طاجيكستان " رستم بيك قرداشيف " الوسام.', ['رستم بيك قرداشيف']],
  ['but no firm', 'وقال الناطق باسم مجموعة النقل البولندية "فيرتو لينغار" إن الخط توقف.', []],
])('strange words in quotation marks behind an office: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['a minister', 'ورافقته وزيرة خارجيته أوديليا مارغاندو إلى القمة.', ['أوديليا مارغاندو']],
  ['in brackets', 'وقالت وزيرة الطاقة الفنلندية (مارتا هالونين) إن القرار نهائي.', ['مارتا هالونين']],
])('the office of a woman: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['right behind an office with a purpose', 'وغادر الوفد برئاسة رئيس اللجنة العليا للمفقودين ربيع العنسوري، إلى جنيف.', ['ربيع العنسوري']],
  ['but no hospital of a king', 'نقل المصابون إلى مستشفى الملك فهد التخصصي، وزارهم الأهالي.', []],
  ['before a title behind و', 'كان في استقباله نائب رئيس الوزراء صالح جامع ومحافظ الإقليم.', ['صالح جامع']],
  ['a branch of a house', 'أوضح الأمير الدكتور نايف بن محمد بن سعود الكبير أن العمل مستمر.', ['نايف بن محمد بن سعود الكبير']],
])('a holder by his surname: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['a verb of the present', 'وكان وزير الخارجية نبيل بن سالم يتلو البيان.', ['نبيل بن سالم']],
  ['a passive', 'الزيارة التي كان سيبدأها وزير الخارجية فؤاد رضائي أرجئت أسبوعا.', ['فؤاد رضائي']],
  ['an everyday thing', 'عرض السفير طلال الحمود القضية على اللجنة.', ['طلال الحمود']],
])('a name ends before %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['a first name like "first"', 'ويقول أولي كارلسن، كبير الباحثين، إن الأسعار سترتفع.', ['أولي كارلسن']],
  ['a middle one', 'زار وزير الداخلية الأوغندي توماس أولي مويندا نيروبي.', ['توماس أولي مويندا']],
  ['before an office behind it', 'تباحث مع الرئيس ماكي سال رئيس جمهورية السنغال.', ['ماكي سال']],
  ['begun by ف', 'ورأى كارستن فريتش المحلل لدى المصرف أن السوق متشككة.', ['كارستن فريتش']],
  ['but no preposition and its noun', 'نشدد على حرص حكومة خادم الحرمين الشريفين على راحة ضيوفها.', []],
])('names that are other words besides: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['ب', 'وأشاد المدرب بمنصور العنيزي بعد المباراة.', ['منصور العنيزي']],
  ['ل', 'مرر كرة عرضية لمحمد الشملاني الذي سجل.', ['محمد الشملاني']],
  ['but no condolences', 'وقدم الأمير لرقية التعازي في وفاة أخيها.', []],
])('a given name behind %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['behind who leads', 'وصل وفد من الحركة برئاسة خليل الحية إلى مسقط مساء الأحد.', ['خليل الحية']],
  ['in another way', 'رفض الائتلاف بقيادة عمر المهنا خوض الانتخابات.', ['عمر المهنا']],
  ['but no body of theirs', 'شارك في الغارات التحالف بقيادة وزارة الدفاع.', []],
])('a surname like a word %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['behind a noun', 'أكد رئيس الوزراء العراقي محمد شياع السوداني أن بلاده ترحب بالاتفاق. وقال مكتب السوداني إن اللقاء كان مثمرا.', ['IQ']],
  ['at the head of a text', 'السوداني يزور أنقرة. ووصل رئيس الوزراء العراقي محمد شياع السوداني إلى المطار.', ['IQ', 'TR']],
  ['but no adjective', 'شكر رئيس الوزراء العراقي محمد شياع السوداني الشعب السوداني على صبره.', ['IQ', 'SD']],
])('a surname that says where one is from, %s', (_, text, expected) => {
  expect(
    read(text)
      .states.map(({ code }) => code)
      .sort(),
  ).toEqual(expected);
});

test.each([
  [
    'whose servant one is called',
    'وقال عبد الملك الشرعبي إن اللجنة ستعود. وقال معين عبد الملك إن الوضع صعب.',
    ['عبد الملك الشرعبي', 'معين عبد الملك'],
  ],
  ['a movement behind it', 'أقر عبد الملك الحوثي، زعيم الجماعة، بالهزيمة.', ['عبد الملك الحوثي']],
  ['two words of one given name', 'وقال صلاح الدين مزراق إن المحادثات مثمرة.', ['صلاح الدين مزراق']],
  ['a given name with its article', 'وقال الهادي عثمان إن الحوار قريب.', ['الهادي عثمان']],
  ['but no adjective', 'أعلن الناشط بالحراك التهامي سمير منذر رفضه.', ['سمير منذر']],
  ['whose father one is called', 'حضر اللقاء الدكتور هاني أبو سنة والمهندس سامي أبو عين.', ['هاني أبو سنة', 'سامي أبو عين']],
  ['an everyday word before what was said', 'وأوضح الأستاذ بدر المسلم أن المرحلة طويلة.', ['بدر المسلم']],
  ['but no object', 'استقبل الدكتور ماهر حمدان الوفد في مكتبه.', ['ماهر حمدان']],
  ['a surname of the Hadramawt', 'استمعوا إلى كلمة الدكتور سالم باجابرة رئيس اللجنة.', ['سالم باجابرة']],
  ['another behind ب', 'اتصل الرئيس التركي رجب طيب أردوغان بيوري موسيفيني.', ['رجب طيب أردوغان', 'يوري موسيفيني']],
  ['a khan', 'وقال وزير الخارجية أمير خان بدرزي إن بلاده تتفاوض.', ['أمير خان بدرزي']],
  ['but no staff', 'أهدى مدير الكلية اللواء أركان حرب عصمت بدران درعا للضيف.', ['عصمت بدران']],
  ['nor who is of some kind', 'عمل السفير ذو صبغة سياسية، ويسأل الشارع الإيراني على أيادي من قمع.', []],
  ['nor under whom', 'أقيم الملتقى في مركز سدير بإشراف مدير المركز عبد الرحمن حمدان أمس.', ['عبد الرحمن حمدان']],
  ['nor a wish', 'وعلى حسن خلقه بارك الله به وجزاه خيرا.', []],
  ['but nothing that was done', 'أصدر حسام قرارا بذلك. وقال الوزير حسام بدران إن العمل بدأ.', ['حسام بدران']],
  ['and a land behind whom it is none', 'وصل الوزير رفائيل كوريا إلى بوغوتا أمس.', ['رفائيل كوريا']],
  ['but no ocean', 'التقت مسؤولة آسيا والمحيط الهادي نيرجا بيندرسون زميلتها.', ['نيرجا بيندرسون']],
])('a name of several words: %s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});
