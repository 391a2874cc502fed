/** What is named after a person or like one, and given names that are everyday words: nobody. */
import { expect, test } from 'vitest';
import { names } from '../told.js';

test.each([
  ['a hospital behind a shortened address', 'قال المدير التنفيذي لمستشفى د. نبيل القاضي إن العمل مستمر.', []],
  ['a university behind an imam', 'نظمت جامعة الإمام يحيى بن قاسم الإسلامية ندوة علمية أمس.', []],
  ['a school behind a teacher', 'نظمت مدرسة الأستاذ راشد الزعابي حفلا للطلاب أمس.', []],
  ['a club of several words', 'قدم نادي كوينز بارك رينجرز عرضا جديدا أمس.', []],
  ['but who leads it', 'قال رئيس نادي هجر فيصل الدوسري إن الفريق جاهز.', ['فيصل الدوسري']],
  ['a club by its trainer', 'أعلن مدرب تشيلسي تشكيلته أمس. ويرى كثيرون أن تشيلسي سيفوز باللقب.', []],
  ['what quotation marks hold is whole, and nobody', 'أبحرت من الميناء الفرقاطة "بريم" التي اشترتها الحكومة.', []],
  ['a paper in quotation marks', 'وصفتها "هافينغتون بوست" بأنها زلة مقيتة.', []],
  ['but whoever is told to lead', 'قرر الجهاز الفني بقيادة «مورينيو» منح اللاعبين راحة.', ['مورينيو']],
  ['between me and him', 'وأضاف أن العلاقة بيني وبينه قوية.', []],
  ['useful to me', 'الأهم عندي أن العرض المالي مفيد لي وللشركة.', []],
  ['good intentions', 'لسنا بحاجة إلى ذلك لتبرير حسن نوايانا أمام الناس.', []],
  ['an article behind و', 'كان ذلك حاسما في الفوز لصالح الشيخ محمود والإطاحة بالرئيس المنتهية ولايته.', ['محمود']],
  ['a pope behind a verb that is a given name', 'طالب البابا فرنسيس باتخاذ إجراءات سريعة.', ['فرنسيس']],
  ['where, before the name', 'حضر الحفل مدير هيئة السياحة بينبع سامر بن علي العتيبي.', ['سامر بن علي العتيبي']],
])('%s', (_, text, found) => {
  expect(names(text)).toEqual(found);
});

test.each([
  ['a name of God', 'أربع رميات لفهد السالك وثلاثة لمثنى عطا الله واثنتان لغيره.', 'مثنى عطا الله'],
  ['a rare surname behind the father', 'قام نائب الوزير حمد بن محمد الضويلع بزيارة تفقدية.', 'حمد بن محمد الضويلع'],
  ['a strange player with a listed surname', 'صرح بذلك وكيل أعمال اللاعب غرم العمري.', 'غرم العمري'],
  ['in a list behind a name', 'سجل للفريق عبدالله القحطاني ونافل البقعاوي.', 'نافل البقعاوي'],
  ['in a list before a name', 'ولعب في الوسط محمد القصمة ومحمد الخميس وكرم برناوي.', 'محمد القصمة'],
  ['in a list, a day', 'ولعب في الوسط محمد القصمة ومحمد الخميس وكرم برناوي.', 'محمد الخميس'],
  ['a name like "in the name of" in a list', 'وقال: أحمد عيد ومصطفى فتحي وباسم مرسي كانوا أسوأ من في الملعب.', 'باسم مرسي'],
  ['who speaks for somebody', 'وقالت الناطقة باسم دي فريتاس جيسي شاهين إن المبعوث يتابع.', 'جيسي شاهين'],
  ['a sheikh between two given names', 'تفوق على الرئيس الصومالي الأسبق شريف الشيخ أحمد.', 'شريف الشيخ أحمد'],
  ['behind an adjective of an office', 'ويرى نائب مركز الأجندة للدراسات السياسية فرحان إسحاق يوسف أن المهمة صعبة.', 'فرحان إسحاق يوسف'],
])('%s', (_, text, found) => {
  expect(names(text)).toContain(found);
});
