/** For whom somebody speaks by those whom he leads, stands for or goes along with. */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

test.each([
  [
    'without an office, whose delegation he leads',
    'استقبل وزير الصحة السوري أمس وفدا نمساويا برئاسة لاسلو هورفات.',
    null,
    ['لاسلو هورفات | AT'],
  ],
  [
    'nor with one, of a house of parliament, by a verb',
    'التقى الوزير وفدا عن لجنة المياه بمجلس الشيوخ البلجيكي يترأسه فيليب دوهامل.',
    null,
    ['فيليب دوهامل | BE'],
  ],
  ['whose land is told by a pronoun', 'وقال الوزير الصربي إن رئيس بلاده دراغان بوزيتش سيزور اليابان.', null, ['دراغان بوزيتش | RS']],
  [
    'whose delegation he leads',
    'يزور المنامة وفد مالديفي برئاسة السيد سعيد باكر محافظ البنك المركزي، وقالت البحرين إن البحرين ترحب.',
    'https://www.bna.bh/1',
    ['سعيد باكر | MV'],
  ],
  [
    'by a verb',
    'استقبل المجلس بعثة من البرلمان النمساوي يقودها النائب هانس غروبر، في البحرين.',
    'https://www.bna.bh/1',
    ['هانس غروبر | AT'],
  ],
  [
    'whose delegation he goes to lead',
    'سيبحر رئيس الوزراء سليم الحوراني إلى إيطاليا ليترأس وفد الأردن إلى مؤتمر الغذاء، وإيطاليا تستضيفه.',
    null,
    ['سليم الحوراني | JO'],
  ],
  [
    'whoever is named nearest before goes to lead it',
    'ودع وزير العدل السوري كمال عزام في المطار وزير المالية رامي السعدي المتوجه إلى روما لترؤس وفد لبنان، ثم التقى عزام وفدا أردنيا.',
    null,
    ['كمال عزام | SY', 'رامي السعدي | LB'],
  ],
  [
    'for whom somebody stands, behind a word that opens a clause',
    'أقيم سباق الهجن في قطر، حيث مثل الأردن وزير الشباب سليم الحوراني.',
    null,
    ['سليم الحوراني | JO'],
  ],
  [
    'for whom the next one stands, with no verb of his own',
    'ومثل النرويج في المؤتمر لارس هانسن، والسويد وزير الدولة إريك ليندغرين، في حين غابت قبرص.',
    null,
    ['لارس هانسن | NO', 'إريك ليندغرين | SE'],
  ],
  [
    'who goes along with a traveller',
    'يصل رئيس وزراء لاوس بونيانغ سيسوليث إلى الكويت غدا في زيارة يرافقه فيها وزير التجارة الدولية ناصر كمال.',
    'https://www.kuna.net.kw/1',
    ['بونيانغ سيسوليث | LA', 'ناصر كمال | LA'],
  ],
  [
    'who goes along with others',
    'يغادر الرئيس النيبالي رام شاندرا إلى الهند غدا، يرافقه فيها كل من وزير المالية بيشنو باوديل.',
    null,
    ['رام شاندرا | NP', 'بيشنو باوديل | NP'],
  ],
])('%s', (_, text, url, expected) => {
  expect(spokesmen(text, url)).toEqual(expected);
});

test.each([
  [
    'who brings greetings, and not his host',
    'زار أمير قطر الشيخ حمد الثاني معرض الزراعة مع وزير الزراعة سالم العوفي. ونقل وزير الزراعة في البداية تحيات سلطان عمان إلى أهل قطر وشعب قطر.',
    ['حمد الثاني | QA', 'سالم العوفي | OM'],
  ],
  [
    'a subject left out',
    'كلم وزير الصحة كمال الشافعي في نيروبي الرئيس الكيني موسى كيبيت، وسلم له رسالة من الرئيس المصري، وقالت كينيا إن كينيا سترد.',
    ['كمال الشافعي | EG', 'موسى كيبيت | KE'],
  ],
  [
    'whose letter somebody brings',
    'قال السفير السوداني حسن عثمان إنه سلم رسالة من الرئيس عمر الطيب إلى الرئيس الكيني موسى كيبيت.',
    ['حسن عثمان | SD', 'عمر الطيب | SD', 'موسى كيبيت | KE'],
  ],
  [
    'whose greetings somebody brings',
    'ونقل وزير المالية الروسي إيفان سيمونوف إلى الرئيس السوري تحيات الرئيس ألكسندر دافيدوف.',
    ['إيفان سيمونوف | RU', 'ألكسندر دافيدوف | RU'],
  ],
])('%s', (_, text, expected) => {
  expect(spokesmen(text)).toEqual(expected);
});
