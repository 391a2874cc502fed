import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../graph/names/fold.js';
import type { StateForm } from '../../../src/lexicon/states/form.js';
import { adjectiveForms, decideState, stateForms, stateOf, states } from '../../../src/lexicon/states.js';

const look = (text: string): readonly StateForm[] => stateForms().get(foldWords(text)) ?? [];
const meant = (text: string): (string | null)[] => [...new Set(look(text).map((form) => form.code))];
const kinds = (text: string): string[] => [...new Set(look(text).map((form) => form.kind))];

/** Two-letter codes that ICU names in Arabic but that are no states of ISO 3166-1. */
const NOT_ISO = new Set([
  'AC',
  'AN',
  'BU',
  'CP',
  'CQ',
  'CS',
  'CT',
  'DD',
  'DG',
  'DY',
  'EA',
  'EU',
  'EZ',
  'FQ',
  'FX',
  'HV',
  'IC',
  'JT',
  'MI',
  'NH',
]);
for (const code of [
  'NQ',
  'NT',
  'PC',
  'PU',
  'PZ',
  'QO',
  'RH',
  'SU',
  'TA',
  'TP',
  'UK',
  'UN',
  'VD',
  'WK',
  'XA',
  'XB',
  'YD',
  'YU',
  'ZR',
  'ZZ',
  'QU',
])
  NOT_ISO.add(code);

function icuStates(): { code: string; names: string[] }[] {
  const styles = (['long', 'short'] as const).map((style) => new Intl.DisplayNames('ar', { type: 'region', style, fallback: 'none' }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => !NOT_ISO.has(code) && styles[0]!.of(code) !== undefined)
    .map((code) => ({ code, names: [...new Set(styles.map((names) => names.of(code)!))] }));
}

describe('the table of states', () => {
  it('has every state that ICU knows, and no other', () => {
    const known = icuStates().map((state) => state.code);
    expect([...states.keys()].sort()).toEqual(known.sort());
  });

  it('finds a state by the name that ICU gives it in Arabic', () => {
    const withoutRemarks = (name: string): string => name.replace(/\(.*\)/, '').replace('منطقة ماكاو الإدارية الخاصة', 'ماكاو');
    const missed = icuStates().filter(({ code, names }) => !names.some((name) => meant(withoutRemarks(name)).includes(code)));
    expect(missed).toEqual([]);
  });

  it('gives each state an alpha-3 of its own and an English name', () => {
    const alpha3 = new Set([...states.values()].map((state) => state.alpha3));
    expect(alpha3.size).toBe(states.size);
    for (const state of states.values()) expect(state.name.en, state.code).toMatch(/^\p{Lu}/u);
    expect(stateOf('SA')).toMatchObject({ alpha3: 'SAU', name: { ar: 'السعودية', en: 'Saudi Arabia' } });
  });

  it('keeps only Arabic letters, digits and spaces in Arabic cells, so that keys can match', () => {
    for (const key of stateForms().keys()) expect(key).toMatch(/^[ء-ي0-9ڤپچژ ]+$/);
  });

  it.each([
    ['الولايات المتحدة الأميركية', 'US'],
    ['أمريكا', 'US'],
    ['بريطانيا', 'GB'],
    ['سورية', 'SY'],
    ['كوت ديفوار', 'CI'],
    ['روسيا البيضاء', 'BY'],
    ['الدانمارك', 'DK'],
    ['جنوب إفريقيا', 'ZA'],
    ['الكونغو الديمقراطية', 'CD'],
    ['جمهورية الكونغو', 'CG'],
    ['غينيا بيساو', 'GW'],
    ['دولة فلسطين', 'PS'],
    ['موريطانيا', 'MR'],
    ['الكوت ديفوار', 'CI'],
    ['بورما', 'MM'],
    ['قازاخستان', 'KZ'],
  ])('knows %s', (name, code) => {
    expect(meant(name)).toEqual([code]);
    expect(kinds(name)).toContain('name');
  });
});

describe('adjectives', () => {
  it('inflects a nisba for gender, number and article', () => {
    const forms = adjectiveForms('عماني').map((form) => form.form);
    for (const form of ['عماني', 'العماني', 'عمانية', 'العمانية', 'العمانيون', 'العمانيين', 'العمانيان', 'العمانيتان', 'عمانيات'])
      expect(forms).toContain(form);
    expect(adjectiveForms('سعودي').find((form) => form.form === 'السعوديتين')).toMatchObject({
      gender: 'f',
      number: 'dual',
      definite: true,
    });
  });

  it('inflects both words of كوري جنوبي and only the second of جنوب أفريقي', () => {
    const korean = adjectiveForms('كوري جنوبي').map((form) => form.form);
    expect(korean).toContain('الكورية الجنوبية');
    expect(korean).toContain('كوريين جنوبيين');
    const southAfrican = adjectiveForms('جنوب أفريقي').map((form) => form.form);
    expect(southAfrican).toEqual(expect.arrayContaining(['جنوب أفريقية', 'الجنوب أفريقي', 'الجنوب الأفريقية']));
  });

  it.each([
    ['الأميركيين', 'US', 'm', 'dual-plural'],
    ['أمريكية', 'US', 'f', 'singular'],
    ['الأتراك', 'TR', 'm', 'plural'],
    ['الروس', 'RU', 'm', 'plural'],
    ['المغاربة', 'MA', 'm', 'plural'],
    ['مصريا', 'EG', 'm', 'singular'],
    ['الكوري الشمالي', 'KP', 'm', 'singular'],
    ['جنوب سوداني', 'SS', 'm', 'singular'],
    ['النيوزيلندية', 'NZ', 'f', 'singular'],
    ['الفرنسيتان', 'FR', 'f', 'dual'],
  ])('reads %s', (form, code, gender, number) => {
    const found = look(form).filter((f) => f.kind === 'adjective');
    expect(found.map((f) => f.code)).toEqual([code]);
    expect(found[0]!.inflection).toMatchObject({ gender, number });
  });
});

describe('words that stand for a state', () => {
  it.each([
    ['موسكو', 'capital', 'RU'],
    ['بيونج يانج', 'capital', 'KP'],
    ['الكرملين', 'seat', 'RU'],
    ['البنتاجون', 'seat', 'US'],
    ['قصر بعبدا', 'seat', 'LB'],
    ['بلاد الرافدين', 'nickname', 'IQ'],
    ['خادم الحرمين الشريفين', 'nickname', 'SA'],
    ['قطاع غزة', 'region', 'PS'],
    ['اسكتلندا', 'region', 'GB'],
    ['الإنجليزي', 'region', 'GB'],
    ['الاتحاد السوفييتي', 'former', 'RU'],
    ['السوفياتية', 'former', 'RU'],
    ['أمريكا اللاتينية', 'not-state', null],
    ['المحيط الهندي', 'not-state', null],
  ])('reads %s as %s', (text, kind, code) => {
    expect(kinds(text)).toEqual([kind]);
    expect(meant(text)).toEqual([code]);
  });
});

describe('decideState', () => {
  const decide = (word: string, near: Parameters<typeof decideState>[1] = {}): string | null | undefined =>
    decideState(look(word), near)?.code;
  const named =
    (...codes: string[]) =>
    (code: string): number =>
      codes.filter((c) => c === code).length;

  it.each([
    // "حصلت الجمعية على دعم مالي" / "اجتمع رئيس مالي بالوفد" / "نقلت عن الرئيس المالي"
    ['مالي', { before: 'دعم' }, undefined],
    ['مالي', { before: 'رئيس' }, 'ML'],
    ['مالي', { before: 'زيارته' }, 'ML'],
    ['المالي', { before: 'الرئيس' }, 'ML'],
    ['المالي', { before: 'القطاع' }, undefined],
    // "عاد إلى مسقط رأسه" / "وصل إلى مسقط"
    ['مسقط', { before: 'إلى', after: 'رأسه' }, undefined],
    ['مسقط', { before: 'إلى', after: 'اليوم' }, 'OM'],
    // "أصيب في يده اليمنى"
    ['اليمنى', { before: 'يده' }, undefined],
    ['اليمني', { before: 'الرئيس' }, 'YE'],
    // "قال الأمير تركي الفيصل" / "قال مسؤول تركي"
    ['تركي', { before: 'الأمير', after: 'الفيصل' }, undefined],
    ['تركي', { before: 'مسؤول' }, 'TR'],
    // "تعادل ريال مدريد" / "غادر إلى مدريد"
    ['مدريد', { before: 'ريال' }, undefined],
    ['مدريد', { before: 'إلى' }, 'ES'],
    ['القاهرة', { before: 'القوة' }, undefined],
    ['بنين', { after: 'وبنات' }, undefined],
    ['بنين', { before: 'رئيس' }, 'BJ'],
    ['جورجيا', { after: 'ميلوني' }, undefined],
  ])('%s beside %o', (word, near, code) => {
    expect(decide(word, near)).toBe(code);
  });

  it('lets the rest of the article choose between two states', () => {
    expect(decide('كوريا', { mentions: named('KP') })).toBe('KP');
    expect(decide('كوريا')).toBe('KR');
    expect(decide('المملكة', { mentions: named('MA') })).toBe('MA');
    expect(decide('المملكة', { mentions: named('SA', 'SA', 'MA') })).toBe('SA');
    expect(decide('المملكة', { mentions: named('SA', 'JO', 'JO') })).toBe('SA');
    expect(decide('المملكة')).toBe('SA');
    // In Amman nobody else is meant, unless only another is named.
    expect(decide('المملكة', { home: 'JO' })).toBe('JO');
    expect(decide('المملكة', { home: 'JO', mentions: named('SA', 'JO') })).toBe('JO');
    expect(decide('المملكة', { home: 'SA', mentions: named('BH') })).toBe('BH');
    expect(decide('مالي', { mentions: named('ML') })).toBe('ML');
    expect(decide('الديوان الملكي')).toBeUndefined();
    expect(decide('نيجيريا', { mentions: named('NE') })).toBe('NG');
    expect(decide('سيول')).toBeUndefined();
    expect(decide('سيول', { mentions: named('KR') })).toBe('KR');
  });

  it('tells Oman from Amman by neighbour, article and vowel marks', () => {
    expect(decide('عمان', { before: 'سلطنة' })).toBe('OM');
    expect(decide('عمان', { before: 'الأردنية' })).toBe('JO');
    expect(decide('عمان', { mentions: named('JO') })).toBe('JO');
    expect(decide('عمان', { printed: 'عمّان' })).toBe('JO');
    expect(decide('عمان', { printed: 'عُمان', mentions: named('JO') })).toBe('OM');
  });
});
