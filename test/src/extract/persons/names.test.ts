/** Where names begin and end, and what is none: names that the tagger alone misses or cuts. */
import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.js';

const names = (text: string): string[] =>
  extract({ id: 't', url: null, title: null, publishedAt: null, source: null, language: 'ar', text }).persons.map(({ name }) => name);

test.each([
  ['behind a form of address stands a name', 'قدمت الدكتورة قذلة الحواش محاضرة عن اللغة.', ['قذلة الحواش']],
  ['behind a shortened one too', 'وافتتح المدير العام د. نبيل العربي نتائج المسابقة.', ['نبيل العربي']],
  ['a diplomat by his surname', 'استقبل مدير الفرع السكرتير الأول بالسفارة السيد لوترا.', ['لوترا']],
  ['a given name takes a strange surname', 'وأسفر الحريق عن وفاة الطفل كريستوف بيريسفيت في منزله.', ['كريستوف بيريسفيت']],
  ['a foreign name that begins with ب', 'وصل وزير الخارجية برونو رودريغيز إلى هافانا.', ['برونو رودريغيز']],
  ['ب behind a verb of meeting is a preposition', 'اجتمع وزير الخارجية بسيرغي لافروف في موسكو.', ['سيرغي لافروف']],
  ['كلاوس is no لاوس', 'قال وزير مالية الدنمارك كلاوس فريدريكسن إن النمو ضعيف.', ['كلاوس فريدريكسن']],
  ['a given name that is an adjective of a state', 'دشن المعرض رئيس المركز تركي العتيبي أمس.', ['تركي العتيبي']],
  ['a name of four words with an odd one', 'وقال رئيس الحزب فضل الله برمة ناصر إن الحل قريب.', ['فضل الله برمة ناصر']],
  ['the counterpart is no part of the name', 'التقى وزير الخارجية النرويجي إسبن إيدي نظيره خالد العطية.', ['إسبن إيدي', 'خالد العطية']],
  ['nor is it of a surname alone', 'التقى الوزير سوليفان نظيره خالد العطية.', ['سوليفان', 'خالد العطية']],
  ['a surname alone behind an office', 'وصل الرئيس بايدن إلى قصر المؤتمرات.', ['بايدن']],
  ['and behind an office with its state', 'أعلن المدرب البرتغالي جوميز التشكيلة.', ['جوميز']],
  ['and behind a verb of saying', 'وأكد سوناك أن الاقتصاد ينمو.', ['سوناك']],
  ['an object is no surname', 'ينتظر السكان من الرئيس الغاني حضورا لافتا.', []],
  ['no name begins with بن', 'التقى الوزير د. مفرج بن سعد الحقباني المستثمرين.', ['مفرج بن سعد الحقباني']],
  ['no preposition stands behind another', 'سلم المدير الجائزة إلى بدرو رودريغيز.', ['بدرو رودريغيز']],
  ['a day is no genitive of a surname', 'قال الرئيس الإيراني إبراهيم رئيسي الاثنين إن الحوار مستمر.', ['إبراهيم رئيسي']],
  ['behind a governor stands his town', 'قال عمدة كراماتورسك سيرغي بيتروف إن المياه مقطوعة.', ['سيرغي بيتروف']],
  ['a governor of no town', 'وقال حاكم تكساس غريغ أبوت إن الحدود مغلقة.', ['غريغ أبوت']],
  ['a surname before what goes on', 'أظهر الاستطلاع أن هيلاري لاتزال متقدمة على منافسيها.', ['هيلاري']],
  [
    'subject and object side by side are two',
    'وصل الرئيس سالفا كير ونائبه رياك مشار إلى جوبا، ثم اتهم كير مشار بالخيانة.',
    ['سالفا كير', 'رياك مشار'],
  ],
  ['a verb of saying before a kunya', 'دعا موسى أبو مرزوق إلى الوحدة، كما طالب أبو مرزوق بالتهدئة.', ['موسى أبو مرزوق']],
  ['good neighbours are nobody', 'تقوم العلاقات بين البلدين على مبادئ حسن الجوار.', []],
  ['two names of one man', 'قال أحمد قريع (أبو علاء) إن الحل قريب.', ['أحمد قريع']],
  ['nor is praise', 'تحدث عن الحفائر عالم الآثار الشهير زاهي حواس.', ['زاهي حواس']],
  ['nor a prayer', 'أسس المدرسة الأمير فيصل بن سعد رحمه الله قبل سنوات.', ['فيصل بن سعد']],
  ['nor the office behind the name', 'زار الأمير فيصل بن خالد أمير منطقة عسير المصابين.', ['فيصل بن خالد']],
  ['who guests at God’s house is nobody', 'تقدم الجمعية الخدمات لضيوف الرحمن في بيوت الله.', []],
  ['a verb before its subject is no name', 'كرم أمين الطائف الفائزين، وحضر الحفل يوسف الشواربة.', ['يوسف الشواربة']],
  ['nor is who gave a university his name', 'كرم مدير جامعة الملك خالد الطلاب المتفوقين.', []],
  ['a president by his surname', 'انتقد الكاتب سياسة الرئيس كارتر في تلك الأعوام.', ['كارتر']],
  ['a surname before its office', 'واجتمع وزير خارجية النمسا سباستيان كورتس ولافروف وزير خارجية روسيا.', ['سباستيان كورتس', 'لافروف']],
  [
    'nor a verb of saying that is also a given name',
    'استقبل الرئيس التركي عصمت يلماز ضيفه في أنقرة. وطالب يلماز الأطراف بالهدوء.',
    ['عصمت يلماز'],
  ],
  ['a surname that nobody knows, behind an office', 'وقع وزير الطاقة محمد عرقاب المذكرة.', ['محمد عرقاب']],
  ['Russians are nobody', 'وقال إن مسؤولين روسا أبلغوه بالقرار.', []],
  ['a pope by his number', 'زار البابا بنديكتوس السادس عشر المدينة.', ['بنديكتوس السادس عشر']],
  ['a name of God is no verb', 'تحدث المعارض فتح الله غولن إلى الصحيفة.', ['فتح الله غولن']],
  ['a son of whomever', 'عين المجلس عبدالله بن صالح بن جمعة عضوا.', ['عبدالله بن صالح بن جمعة']],
  [
    'thanks and places end a name',
    'قدم الأمير عبدالله بن مساعد شكره، وحضر باراك أوباما بأديس أبابا القمة.',
    ['عبدالله بن مساعد', 'باراك أوباما'],
  ],
  ['a shortened form of address is no name', 'التقى سمو الأمير د. تركي بن سعود الطلاب.', ['تركي بن سعود']],
  ['so that is no surname', 'اقترح الحزب اسم عبد الكريم الزبيدي كي يتولى الوزارة.', ['عبد الكريم الزبيدي']],
  ['a surname like a verb without its hamza', 'دعت وزيرة الخارجية البريطانية ليز تراس باريس إلى الحوار.', ['ليز تراس']],
  ['a surname like a dual', 'هنأ الرئيس الإيراني إبراهيم رئيسي ونظيره العماني الفائز.', ['إبراهيم رئيسي']],
  ['an emir of a land is his office', 'حضر الحفل ملك البحرين وأمير قطر تميم بن حمد.', ['تميم بن حمد']],
  ['علي behind و is no preposition', 'التقى مساعد العيبان وعلي شمخاني في بكين.', ['مساعد العيبان', 'علي شمخاني']],
  ['nor a province', 'شارك سكان محافظة أبو عريش في الحفل.', []],
])('%s', (_, text, expected) => {
  expect(names(text)).toEqual(expected);
});
