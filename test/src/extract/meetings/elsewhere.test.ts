import { expect, it } from 'vitest';
import { read, told } from '../told.js';

it.each([
  [
    'the next session is none of the talks that are told of',
    'أجرى وزير الخارجية الكيني جوزيف كاماو في بودابست أمس مباحثات مع نظيره المجري إشتفان كوفاتش، على هامش المنتدى الأفريقي. واتفق الطرفان على عقد الدورة المقبلة للجنة المشتركة بنيروبي.',
    [
      'talks held | كاماو كوفاتش | HU KE | HU 2024-03-03',
      'conference held | كاماو كوفاتش | HU KE | HU null',
      'talks planned | كاماو كوفاتش | HU KE | KE null',
    ],
  ],
  [
    'nobody is summoned on the visit of others',
    'غادر وزير الطاقة التركي مراد يلدز أمس إلى جنيف. واستدعت الخارجية الكينية القائم بالأعمال النرويجي.',
    ['visit held | يلدز | CH TR | CH 2024-03-03', 'talks held |  | KE NO | KE null'],
  ],
  [
    'a guest who is met is where his visit leads, though his host is of no state',
    'هراري - تحادث رئيس الحكومة أمس مع الوزيرة السلوفينية ماريا نوفاك التي تؤدي زيارة عمل إلى بلادنا.',
    ['visit held | نوفاك | SI ZW | ZW 2024-03-03'],
  ],
  [
    'what is to be held in a town is no place of the talks',
    'هراري - تحادث رئيس الحكومة أمس مع الوزيرة السلوفينية ماريا نوفاك. وتم خلال اللقاء التأكيد على تطوير التعاون، ودعا الرئيس إلى عقد الدورة الأولى للجنة بلوبليانا.',
    ['talks held | نوفاك | SI | null 2024-03-03'],
  ],
  [
    'a list of what is visited, behind كل من',
    'وتعتزم طهران إيفاد وفد إيراني لزيارة كل من قطر وعمان.',
    ['visit planned |  | IR QA | QA null', 'visit planned |  | IR OM | OM null'],
  ],
])('%s', (_, text, meetings) => expect(told(read(text))).toEqual(meetings));

it('is where a clause on a place tells of it, however many are told before', () =>
  expect(
    read(
      'وصل وزير الخارجية المالطي كارمل بورغ إلى مسقط أمس قادما من الدوحة حيث ترأس مع نظيره القطري أعمال اللجنة المشتركة بين البلدين.',
    ).meetings.map(({ country }) => country),
  ).toEqual(['OM', 'QA']));

it('takes a hall for no conference', () =>
  expect(told(read('التقى الرئيس الكيني جوزيف كاماو في قصر الدرعية للمؤتمرات بنيروبي أمس الرئيس التركي مراد يلدز.'))).toEqual([
    'talks held | كاماو يلدز | KE TR | KE 2024-03-03',
  ]));

it('tells what a town is to host, whoever is there', () =>
  expect(told(read('الخرطوم - تستضيف الخرطوم مطلع الشهر المقبل الاجتماع الوزاري لدول الجوار.'))).toEqual([
    'conference planned |  |  | SD 2024-04',
  ]));

it('does not receive at home on the journey that he is to make', () =>
  expect(
    told(
      read(
        'وتجري المراسم في هافانا خلال زيارة لوزير الخارجية الكيني سالم أودينغا مرتقبة في الأسابيع المقبلة. وسيستقبل أودينغا غدا نظيره الكوبي راؤول روا في نيروبي.',
      ),
    ),
  ).toEqual(['visit planned | أودينغا | KE | CU null', 'talks planned | أودينغا روا | CU KE | KE 2024-03-05']));
