import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../graph/names/fold.js';
import { CITY_STATES, type City, capitalOf, cityForms, isCity } from '../../../src/lexicon/cities.js';
import { states } from '../../../src/lexicon/states.js';

const look = (name: string): readonly City[] => cityForms().get(foldWords(name)) ?? [];
const countries = (name: string): string[] => look(name).map((city) => city.country);

/** Cities that a text names, by longest match, clitics stripped, doubtful names judged by their neighbours. */
function citiesIn(text: string): string[] {
  const words = foldWords(text).split(' ');
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const readings = [['', words[i]!], ...(/^[وفبل]/.test(words[i]!) ? [[words[i]![0]!, words[i]!.slice(1)]] : [])];
    reading: for (const [clitics, first] of readings) {
      for (let n = Math.min(3, words.length - i); n >= 1; n--) {
        const city = cityForms().get([first, ...words.slice(i + 1, i + n)].join(' '))?.[0];
        if (city === undefined || !isCity(city, { before: words[i - 1], preposition: clitics?.replace(/[وف]/, '') })) continue;
        found.push(city.name);
        i += n - 1;
        break reading;
      }
    }
  }
  return found;
}

describe('the gazetteer', () => {
  it('knows the capital of every sovereign state of more than one island', () => {
    const without = [...states.values()].filter(({ code }) => capitalOf(code) === undefined).map(({ code }) => code);
    const territories =
      'AI AQ AS AW AX BL BM BQ BV CC CK CX FK GF GG GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PN PM RE SH SJ TC TF TK UM VG VI WF YT';
    const small = 'CV DM FJ GL KN LC MH MV NR PW SB SC ST SX TV VC WS';
    expect(without.filter((code) => !`${territories} ${small}`.includes(code))).toEqual([]);
  });

  it.each([
    ['جنيف', 'CH'],
    ['فيينا', 'AT'],
    ['لوزان', 'CH'],
    ['شرم الشيخ', 'EG'],
    ['كامب ديفيد', 'US'],
    ['نيويورك', 'US'],
    ['مكة', 'SA'],
    ['مكة المكرمة', 'SA'],
    ['جدة', 'SA'],
    ['العقبة', 'JO'],
    ['الدوحة', 'QA'],
    ['هامبورج', 'DE'],
    ['هامبورغ', 'DE'],
    ['سوتشي', 'RU'],
    ['دافوس', 'CH'],
    ['الصخيرات', 'MA'],
    ['أربيل', 'IQ'],
    ['عين العرب', 'SY'],
    ['ماريوبول', 'UA'],
    ['مقر الأمم المتحدة', 'US'],
    ['قصر الأمم', 'CH'],
    ['قصر الأمم بنادي الصنوبر', 'DZ'],
    ['بكركي', 'LB'],
    ['مطار هواري بومدين', 'DZ'],
    ['قصر إيتاماراتي', 'BR'],
    ['بيت الضيافة دياويوتاي', 'CN'],
    ['كران مونتانا', 'CH'],
    ['نيفاشا', 'KE'],
    ['باتكين', 'KG'],
    ['السلوم', 'EG'],
    ['تل أبيب', 'IL'],
  ])('places %s in %s', (name, code) => {
    expect(countries(name)).toEqual([code]);
  });

  it('gives the likelier state of an ambiguous name first', () => {
    expect(countries('طرابلس')).toEqual(['LY', 'LB']);
    expect(countries('القنيطرة')).toEqual(['MA', 'SY']);
    expect(countries('الدار البيضاء')[0]).toBe('MA');
  });

  it('tells capitals and sizes', () => {
    expect(look('موسكو')[0]).toMatchObject({ kind: 'capital', country: 'RU' });
    expect(look('شنغهاي')[0]).toMatchObject({ kind: 'city', size: 4 });
    expect(capitalOf('FR')).toBe('باريس');
    for (const code of CITY_STATES) expect(capitalOf(code), code).toBeDefined();
  });

  it('contains only Arabic names', () => {
    for (const key of cityForms().keys()) expect(key).toMatch(/^[ء-يڤپچ0-9 ]+$/);
  });
});

describe('names that are also words', () => {
  it.each([
    ['اجتمع الوزراء في العقبة', ['العقبة']],
    ['تجاوز الجانبان العقبة الأخيرة', []],
    ['وصل إلى مدينة صور', ['صور']],
    ['نشرت الصحيفة صور اللقاء', []],
    ['انعقدت في مدينة العين', ['العين']],
    ['أصيب في العين اليمنى', []],
    ['رشق بالحجارة في محافظة إب', ['إب']],
    ['دخلوا منطقة باب العامود', []],
    ['زار مدينة سرت', ['سرت']],
    ['استقبل وكيل الوزارة نظيره', []],
    ['قال الرئيس باراك أوباما', []],
    ['إلى العديد من الدول', []],
    ['ناقشا أفكارا جديدة في إطار المبادرة الأخيرة وأكدا أهمية الحوار', []],
    ['نهض باكرا ولم يزد على ذلك كلمة', []],
    ['أكد أن الجهود ستبقى مستمرة وأن المصنع سيعمل بطاقة عالية', []],
  ])('%s', (text, expected) => {
    expect(citiesIn(text)).toEqual(expected);
  });
});
