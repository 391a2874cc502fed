/** Names of two strange words right behind what somebody is; where a sentence begins with a town. */
import { expect, test } from 'vitest';
import { officials, spokesmen } from '../told.js';

test.each([
  ['whatever letters it begins with', 'سجل المهاجم باتسون مولوبا هدفين في فوز زامبيا.', ['باتسون مولوبا']],
  ['but no manner', 'قال المدرب بثقة كبيرة إن الفريق جاهز.', []],
])('%s', (_, text, names) => {
  expect(officials(text).map((told) => told.split(' | ')[0])).toEqual(names);
});

test('who orders or says something in a town with which a sentence begins holds office there', () => {
  expect(
    spokesmen(
      'نيودلهي - قال وزير الداخلية الهندي راجيف كومار ذلك. وفي هراري، أمرت القاضية باربرا تشيمبوندي بالإفراج عن وزيرة السياحة بريسكا موفوبي.',
    ),
  ).toEqual(['راجيف كومار | IN', 'باربرا تشيمبوندي | ZW', 'بريسكا موفوبي | ZW']);
});

test('of what sort a party or a group is, is no office', () => {
  expect(officials('قال المتحدث باسم الحزب الحاكم سامبيت باترا في الهند ذلك.')[0]).toMatch(/^سامبيت باترا \| {2}\|/);
});

test('a government under somebody, the office of a president, a director who is an ambassador', () => {
  expect(officials('أعلن المجلس العسكري في النيجر تشكيل حكومة برئاسة محمد عيسى أمس.')[0]).toMatch(/^محمد عيسى \| NE/);
  expect(officials('القاهرة - قال أسامة الباجوري مدير مكتب الرئيس للشؤون السياسية إن مصر وافقت.')[0]).toMatch(/^أسامة الباجوري \| EG/);
  expect(officials('نواكشوط - حضر اللقاء السفير المدير العام للتعاون الثنائي عبد القادر ولد أحمدو عن موريتانيا.')[0]).toMatch(/ \| MR/);
});
