import { describe, expect, it } from 'vitest';
import { agreed } from '../told.js';

describe('accords that are known by name', () => {
  it.each([
    [
      'bind those of their sides whom the article speaks of',
      'جدد البرلمان الليبي تمسكه باتفاق الصخيرات، فيما دعت إيطاليا إلى حوار شامل.',
      [['agreement', 'signed', 'LY']],
    ],
    [
      'and not who speaks of them',
      'قال الوزير الأوكراني إن موسكو لا تنفذ اتفاقات مينسك، وطالبت النمسا بالتهدئة.',
      [['agreement', 'signed', 'RU UA']],
    ],
    ['and nobody where none of them is spoken of', 'قال المستشار النمساوي إن اتفاق الطائف أنهى حربا أهلية.', [['agreement', 'signed', '']]],
    [
      'are told apart by their sides where several are called so',
      'قالت الحكومة المالية إن اتفاق الجزائر لم يطبق، وانتقدت فرنسا.',
      [['agreement', 'signed', 'ML']],
    ],
    [
      'are named by a pair with a dash',
      'قال المؤرخ إن اتفاقية سايكس – بيكو رسمت حدودا بقيت قرنا، وفق أرشيف فرنسا وبريطانيا.',
      [['agreement', 'signed', 'FR GB']],
    ],
    [
      'bind nobody in particular where they are conventions of many',
      'طالبت الخارجية الكينية أوغندا باحترام اتفاقيات جنيف الأربع.',
      [['agreement', 'in_force', '']],
    ],
    [
      'are none where two states are told side by side',
      'رحب الوزير باتفاقية السويد وفنلندا بشأن الصيد.',
      [['agreement', 'signed', 'FI SE']],
    ],
    ['not the island where one was reached', 'طالبت النرويج فنزويلا بتنفيذ اتفاق بربادوس.', [['agreement', 'signed', 'VE']]],
    ['but whoever breaks one', 'انتهكت كينيا اتفاقية جنيف الرابعة.', [['agreement', 'violated', 'KE']]],
  ])('%s', (_, text, expected) => {
    expect(agreed(text)).toEqual(expected);
  });
});
