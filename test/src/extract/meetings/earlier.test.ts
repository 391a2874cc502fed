import { describe, expect, it } from 'vitest';
import { read, told } from '../told.js';

describe('what was before the meeting that is told of', () => {
  it.each([
    [
      'talks before a journey that lies ahead',
      'من المقرر أن يزور وزير التجارة الكندي مارك روبنسون الرياض غدا، وذلك بعد لقائه نظيره المصري سامي الكيلاني أمس.',
      ['visit planned | روبنسون | CA SA | SA 2024-03-05', 'talks held | روبنسون الكيلاني | CA EG | null 2024-03-03'],
    ],
    [
      'talks before a journey, told by a verb that carries them',
      'سيزور الرئيس الكيني جوزيف كاماو أبوظبي الثلاثاء، بعد أن أجرى محادثات مع الرئيس التركي مراد يلدز في أنقرة أمس.',
      ['visit planned | كاماو | AE KE | AE 2024-03-05', 'talks held | كاماو يلدز | KE TR | TR 2024-03-03'],
    ],
    [
      'talks on the eve of an arrival',
      'وصل وزير التجارة الكندي مارك روبنسون إلى الرياض في زيارة رسمية، وذلك بعد يوم من لقائه نظيره المصري سامي الكيلاني.',
      ['visit held | روبنسون | CA SA | SA null', 'talks held | روبنسون الكيلاني | CA EG | null null'],
    ],
    [
      'talks with the hosts of a visit that ends are on it',
      'أنهى الرئيس الكيني جوزيف كاماو زيارته إلى أنقرة بعد مباحثات مع الرئيس التركي مراد يلدز.',
      ['visit held | كاماو يلدز | KE TR | TR null'],
    ],
    [
      'the last visit of any minister is none of the one of today',
      'وصل وزير التجارة الكندي مارك روبنسون إلى كاتماندو أمس. وتعود آخر زيارة لوزير تجارة كندي إلى نيبال إلى عام 1998.',
      ['visit held | روبنسون | CA NP | NP 2024-03-03', 'visit held |  | CA NP | NP 1998'],
    ],
    [
      'the first visit of any minister is that of today',
      'وصل وزير التجارة الكندي مارك روبنسون إلى كاتماندو أمس في أول زيارة لوزير تجارة كندي إلى نيبال.',
      ['visit held | روبنسون | CA NP | NP 2024-03-03'],
    ],
    [
      'the last meeting of two was elsewhere',
      'التقى الرئيس الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز في أنقرة. وكان آخر لقاء بينهما في نيروبي عام 2019.',
      ['talks held | كاماو يلدز | KE TR | TR 2024-03-03', 'talks held | كاماو يلدز | KE TR | KE 2019'],
    ],
    [
      'their last meeting was in another year',
      'التقى الرئيس الكيني جوزيف كاماو أمس نظيره التركي مراد يلدز في أنقرة. وخلال لقائهما الأخير في مارس 2020 اتفقا على فتح المعابر.',
      ['talks held | كاماو يلدز | KE TR | TR 2024-03-03', 'talks held | كاماو يلدز | KE TR | null 2020-03'],
    ],
    [
      'the last congress of a body is not this one',
      'انطلقت في الدوحة أمس أعمال مؤتمر رابطة الناشرين بمشاركة وزير الثقافة الكيني جوزيف كاماو. وكان مؤتمر الرابطة الأخير عام 2019 قد شهد خلافات.',
      ['conference held | كاماو | KE | QA 2024-03-03', 'conference held |  |  | null 2019'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});

describe('one summit by several names, and talks of others', () => {
  it.each([
    [
      'a summit of two is what the verb tells',
      'أعلن متحدث أن الرئيس الكيني جوزيف كاماو سيلتقي نظيره التركي مراد يلدز في قمة ثنائية بأنقرة اليوم.',
      ['talks planned | كاماو يلدز | KE TR | TR 2024-03-04'],
    ],
    [
      'the meeting of its leaders is the summit',
      'تعقد مجموعة شرق أفريقيا قمتها غدا في كمبالا. ومن المقرر أن يصدر عن اجتماع القادة بيان مشترك.',
      ['summit planned |  |  | UG 2024-03-05'],
    ],
    [
      'talks between two others are none of the visitor',
      'وصل الوزير الكيني جوزيف كاماو إلى هافانا أمس. وكانت المحادثات التي توسطت فيها النرويج بين كوبا والولايات المتحدة قد أدت إلى استئناف العلاقات.',
      ['visit held | كاماو | CU KE | CU 2024-03-03', 'talks held |  | CU US | null null'],
    ],
  ])('%s', (_, text, meetings) => {
    expect(told(read(text))).toEqual(meetings);
  });
});
