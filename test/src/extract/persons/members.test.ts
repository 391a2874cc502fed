/** Whose an open office is by the list in which its holder stands. */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

test.each([
  [
    'who waits for a traveller is of the state to which he comes',
    'حطت طائرة وزير خارجية بولندا ماريك نوفاك في المطار بعد أن وصل إلى نيروبي أمس. وكان في مقدمة مستقبليه وزير الدفاع جون كيبيت ومحافظ العاصمة بيتر كاماو.',
    ['ماريك نوفاك | PL', 'جون كيبيت | KE', 'بيتر كاماو | KE'],
  ],
  [
    'each of two is of the state at his place in the list before them',
    'اجتمع الوزيران البيروفي والسلوفيني خوسيه فالديس وماريك هريبار في ليما.',
    ['خوسيه فالديس | PE', 'ماريك هريبار | SI'],
  ],
  [
    'and so is each of three behind a comma',
    'يعقد وزراء خارجية بيرو وتشيلي والإكوادور، خوسيه فالديس، وبابلو رويز، ولويس مورا، اجتماعا.',
    ['خوسيه فالديس | PE', 'بابلو رويز | CL', 'لويس مورا | EC'],
  ],
  [
    'who invites is of the state to which the journey leads',
    'يجري وزير الري السوداني بابكر الطيب زيارة عمل لسلوفينيا، يومي السبت والأحد، بدعوة من وزير المياه ماريك هريبار.',
    ['بابكر الطيب | SD', 'ماريك هريبار | SI'],
  ],
  [
    'whom a delegation includes is of its state',
    'وصل إلى دمشق وفد منغولي رفيع يضم وزير المالية باتبايار دورج ووزير التجارة تومور بولد.',
    ['باتبايار دورج | MN', 'تومور بولد | MN'],
  ],
  [
    'and so is whom one includes that goes along with somebody',
    'ضم الوفد المرافق للرئيس الغاني في زيارته إلى النرويج وزير الطاقة كوفي مينساه.',
    ['كوفي مينساه | GH'],
  ],
  [
    'the neighbour of whom words tell',
    'وقع الاتفاق عن الجانب التشيلي وزير الزراعة خوان فالديس ووزير المياه بابلو رويز، وعن بيرو سفيرها.',
    ['خوان فالديس | CL', 'بابلو رويز | CL'],
  ],
  [
    'with whom a minister talks is of another state',
    'بحث وزير الري بابكر الطيب مع سفيرة التشيك يانا نوفاكوفا حفر آبار في السودان والتشيك.',
    ['بابكر الطيب | SD', 'يانا نوفاكوفا | CZ'],
  ],
  [
    'on what a minister calls is not his state',
    'حث وزير المياه جيمس أوتيينو تنزانيا على فتح السد، وقالت كينيا إنها تنتظر.',
    ['جيمس أوتيينو | KE'],
  ],
  [
    'who brings a letter told of before',
    'تسلم الرئيس الغاني كوفي مينساه رسالة من الرئيس الفيتنامي نقلها إليه وزير الطاقة عبدول لام.',
    ['كوفي مينساه | GH', 'عبدول لام | VN'],
  ],
  [
    'a minister beside an ambassador is not of the state of which the ambassador is',
    'حضر سفير المجر لدى ليتوانيا يانوش ناجي الحفل. وألقى وزير الثقافة أندريوس بوتكوس كلمة.',
    ['يانوش ناجي | HU', 'أندريوس بوتكوس | LT'],
  ],
  [
    'two foreign ministers side by side are of two states',
    'شكر وزير الخارجية الغاني كوفي مينساه بلاد زامبيا على دعمها. وأثنى وزير الخارجية ستانلي هايمبي على ذلك.',
    ['كوفي مينساه | GH', 'ستانلي هايمبي | ZM'],
  ],
  [
    'an adviser of the president speaks for the state of the president',
    'قالت أوكرانيا إنها راضية، وأكد ذلك مستشار الرئيس أندريه كوفالينكو أمس.',
    ['أندريه كوفالينكو | UA'],
  ],
  [
    'of two whom a meeting brings together, who is called otherwise',
    'اتفقت تونس وإيطاليا على الربط الكهربائي في لقاء جمع الرئيس التونسي سليم الماجري ورئيس الوزراء أنطونيو فيراري.',
    ['سليم الماجري | TN', 'أنطونيو فيراري | IT'],
  ],
])('%s', (_, text, expected) => {
  expect(spokesmen(text)).toEqual(expected);
});
