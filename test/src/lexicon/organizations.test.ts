import { describe, expect, it } from 'vitest';
import { foldWords } from '../../../graph/names/fold.js';
import { ORGANIZATION_KINDS } from '../../../graph/report.js';
import {
  isOrganization,
  ORGANIZATION_HEADS,
  organizationForms,
  organizationOf,
  organizations,
} from '../../../src/lexicon/organizations.js';
import { stateForms, states } from '../../../src/lexicon/states.js';

const look = (name: string) => organizationForms().get(foldWords(name));

describe('organisations', () => {
  it.each([
    ['الأمم المتحدة', 'UN', 'international'],
    ['مجلس الأمن الدولي', 'UNSC', 'international'],
    ['الاتحاد الأوروبي', 'EU', 'regional'],
    ['حلف شمال الأطلسي', 'NATO', 'international'],
    ['مجلس التعاون الخليجي', 'GCC', 'regional'],
    ['جامعة الدول العربية', 'LAS', 'regional'],
    ['منظمة التعاون الإسلامي', 'OIC', 'international'],
    ['أوبك', 'OPEC', 'international'],
    ['الوكالة الدولية للطاقة الذرية', 'IAEA', 'international'],
    ['حزب الله اللبناني', 'HEZBOLLAH', 'armed'],
    ['حركة طالبان', 'TALIBAN', 'armed'],
    ['الحوثيين', 'HOUTHIS', 'armed'],
    ['الليكود', 'LIKUD', 'party'],
    ['أرامكو السعودية', 'ARAMCO', 'company'],
    ['وكالة الصحافة الفرنسية', 'AFP', 'media'],
  ])('knows %s', (name, code, kind) => {
    expect(look(name)?.organization).toMatchObject({ code, kind });
  });

  it('tells the state of a movement, and none for a body of states', () => {
    expect(organizationOf('HAMAS')?.states).toEqual(['PS']);
    expect(organizationOf('NATO')?.states).toEqual([]);
  });

  it('uses the kinds of the report, states that exist, and each name once', () => {
    const seen = new Map<string, string>();
    for (const { code, kind, states: homes, names } of organizations.values()) {
      expect(ORGANIZATION_KINDS).toContain(kind);
      for (const home of homes) expect(states.has(home), `${code} ${home}`).toBe(true);
      for (const name of names) {
        const key = foldWords(name);
        expect(seen.get(key) ?? code, `${name} is also ${seen.get(key)}`).toBe(code);
        seen.set(key, code);
      }
    }
    expect(organizations.size).toBeGreaterThan(200);
  });

  it('shares no name with a state', () => {
    const shared = [...organizationForms().keys()].filter((key) =>
      stateForms()
        .get(key)
        ?.some((form) => form.kind === 'name'),
    );
    expect(shared).toEqual([]);
  });
});

describe('names that are also words', () => {
  it.each([
    ['فتح', { before: 'حركة' }, true],
    ['فتح', { before: 'إعادة' }, false],
    ['فتح', { before: '«' }, true],
    ['فتح', { before: 'قيادي', named: true }, true],
    ['النهضة', { before: 'سد' }, false],
    ['القاعدة', { before: 'تنظيم' }, true],
    ['القاعدة', { before: 'هذه' }, false],
    ['حماس', { before: 'قالت' }, true],
    ['حماس', { before: 'بكل' }, false],
    ['حماس', { before: 'استقبلوه', preposition: 'ب' }, false],
    ['حزب الله', { before: 'قال' }, true],
  ])('%s beside %o', (name, near, expected) => {
    expect(isOrganization(look(name)!, near)).toBe(expected);
  });

  it('knows the nouns that open a name', () => {
    expect(ORGANIZATION_HEADS.get('حركه')).toMatchObject({ noun: 'حركة', opens: 'always' });
    expect(ORGANIZATION_HEADS.get('حزب')).toMatchObject({ plurals: ['أحزاب'], kind: 'party' });
  });
});
