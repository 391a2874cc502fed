import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('sessions of a body of several states', () => {
  it.each([
    ['behind the noun', 'وقالت المبعوثة عقب جلسة لمجلس الأمن الدولي حول هايتي إن الوضع خطير.', 'conference held |  |  | null null'],
    ['before it', 'وتعقد منظمة التعاون الإسلامي غدا اجتماعا رفيع المستوى في جدة.', 'conference planned |  |  | SA 2024-03-05'],
    ['by a pronoun', 'وأقرت رابطة دول جنوب شرقي آسيا الخطة خلال اجتماعها السنوي في هانوي أمس.', 'conference held |  |  | VN 2024-03-03'],
    [
      'its executive committee',
      'وتجتمع اللجنة التنفيذية للاتحاد الأفريقي اليوم في أديس أبابا.',
      'conference planned |  |  | ET 2024-03-04',
    ],
    ['ministers who hold it', 'وعقد وزراء العدل العرب اجتماعهم السنوي في نواكشوط أمس.', 'conference held |  |  | MR 2024-03-03'],
    [
      'ministers of it who are to hold it',
      'سيعقد وزراء مالية الاتحاد الأوروبي اجتماعا طارئا في بروكسل غدا.',
      'conference planned |  |  | BE 2024-03-05',
    ],
    ['where they are is no member', 'اجتمع وزراء خارجية الاتحاد الأفريقي في كمبالا أمس.', 'conference held |  |  | UG 2024-03-03'],
    ['a session by its number', 'اختتمت أمس أعمال الدورة 57 لجمعية الصحة العالمية في جنيف.', 'conference held |  |  | CH 2024-03-03'],
    [
      'a council of the ministers of one field',
      'وانطلقت أمس في نواكشوط أعمال الدورة الـ31 لمجلس وزراء الشؤون الاجتماعية العرب.',
      'conference held |  |  | MR 2024-03-03',
    ],
    [
      'a council of the ministers of an organisation',
      'واختتم أمس في ياوندي الاجتماع الطارئ لمجلس وزراء إعلام الدول الأعضاء في منظمة التعاون الإسلامي.',
      'conference held |  |  | CM 2024-03-03',
    ],
    ['a committee', 'عقد أمس اجتماع طارئ للجنة المتابعة العربية في القاهرة.', 'conference held |  |  | EG 2024-03-03'],
  ])('are conferences: %s', (_, text, meeting) => expect(told(read(text))).toEqual([meeting]));

  it('leaves talks of such a body with somebody', () => {
    expect(told(read('وعقد الاتحاد الأوروبي أمس في بروكسل اجتماعا مع وزير الخارجية الجورجي.'))).toEqual([
      'talks held |  | GE | BE 2024-03-03',
    ]);
  });
});

it('leaves another meeting told behind a session of one state', () =>
  expect(told(read('عقد مجلس الوزراء اجتماعا أمس. وتناول الاجتماع بين وزير الخارجية الكيني ونظيره النرويجي الصيد.'))).toEqual([
    'talks held |  | KE NO | null null',
  ]));

it('takes no conference from the ministers of one state', () =>
  expect(told(read('عقد وزراء الحكومة الأردنية اجتماعا أمس.')).join()).not.toContain('conference'));

describe('meetings of heads', () => {
  it.each([
    ['states', 'عقد اجتماع لقادة دول غرب أفريقيا في أكرا أمس.', 'summit'],
    ['staffs', 'عقد اجتماع لرؤساء أركان الجيوش العربية في القاهرة أمس.', 'conference'],
    ['factions', 'واجتمع قادة الفصائل الفلسطينية في غزة أمس.', 'talks'],
  ])('are of the kind of what they head: %s', (_, text, kind) => expect(told(read(text)).map((m) => m.split(' ')[0])).toEqual([kind]));
});

describe('ministers of several states, told one by one', () => {
  it.each([
    [
      'behind "of each of"',
      'اجتمع وزراء الزراعة والري لكل من بيرو وتشيلي والإكوادور أمس في ليما.',
      'conference held |  | CL EC PE | PE 2024-03-03',
    ],
    ['behind "in each of"', 'اجتمع وزراء الزراعة في كل من بيرو وتشيلي أمس في ليما.', 'conference held |  | CL PE | PE 2024-03-03'],
    ['in the clause on a summit', 'وكانت القمة التي انعقدت في ليما بين قادة بيرو وتشيلي قصيرة.', 'summit held |  | CL PE | PE null'],
    [
      'in the clause on talks',
      'وشكلت المحادثات التي جرت أمس في ليما بين تشيلي والإكوادور اختراقا.',
      'talks held |  | CL EC | PE 2024-03-03',
    ],
  ])('meet: %s', (_, text, meeting) => expect(told(read(text))).toEqual([meeting]));
});
