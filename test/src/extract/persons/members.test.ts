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
])('%s', (_, text, expected) => {
  expect(spokesmen(text)).toEqual(expected);
});
