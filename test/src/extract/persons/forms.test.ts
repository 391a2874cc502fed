/** For whom those speak whose office some states do not have. */
import { expect, test } from 'vitest';
import { spokesmen } from '../told.js';

const SAUDI = 'https://www.alriyadh.com/1';

test.each([
  [
    'no House of Representatives sits in the kingdom of the paper',
    'أشاد رئيس مجلس النواب حسين الصلوي من عدن بما قدمته السعودية إلى اليمن.',
    SAUDI,
    ['حسين الصلوي | YE'],
  ],
  ['nor has it a prime minister', 'يبحث الوفد السعودي في بغداد مع رئيس الوزراء ضياء البيضاني أمن الحدود.', SAUDI, ['ضياء البيضاني | IQ']],
  [
    'a senator is of a state that has them',
    'عرضت قناة بريطانية حلقة السناتور هارولد ستيفنز عن الولايات المتحدة.',
    null,
    ['هارولد ستيفنز | US'],
  ],
  ['in the Knesset nobody sits for Palestine', 'ندد نائب رئيس الكنيست سامي الطيراوي بهدم البيوت في فلسطين.', null, ['سامي الطيراوي | IL']],
  [
    'behind a whole office an adjective is no matter of money',
    'ردت نيامي على رئيس الوزراء المالي بوبكر سانغاري وعلى رئيس الأركان العاجي الجنرال لاسينا تراوري.',
    null,
    ['بوبكر سانغاري | ML', 'لاسينا تراوري | CI'],
  ],
  [
    'federal ministers are of more than a few states',
    'شرح وزير الحكم الاتحادي عثمان الطيب خطة السودان للولايات.',
    null,
    ['عثمان الطيب | SD'],
  ],
])('%s', (_, text, url, persons) => {
  expect(spokesmen(text, url)).toEqual(persons);
});
