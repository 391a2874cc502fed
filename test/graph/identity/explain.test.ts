import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../graph/decision.js';
import { distinguish, explain } from '../../../graph/identity/explain.js';
import { identify } from '../../../graph/identity/identity.js';
import { AGREEMENT_POINTS, MEETING_POINTS } from '../../../graph/identity/points.js';
import { RULE_LABELS, ruleLabel } from '../../../graph/identity/rules.js';
import { parseReport, type Report } from '../../../graph/report.js';

const person = (id: string, name: string, represents: string[] = [], office: string | null = null): Report =>
  parseReport({ id, published: '2031-02-03', persons: [{ key: 'p1', name, represents, office }] });
const byId = (reports: readonly Report[]) => new Map(reports.map((r) => [r.id, r]));

const REPORTS = [
  person('a1', 'ماركوس بيرغمان', ['DE'], 'وزير الخارجية'),
  person('a2', 'ماركوس بيرغمان', ['DE'], 'وزير الخارجية'),
  person('a3', 'ماركوس بيرجمان', ['DE']),
  person('a4', 'بيرغمان', ['DE'], 'وزير الخارجية'),
  person('a5', 'ماركوس هولم', ['SE']),
];
const ONE = ['a1#p1', 'a2#p1', 'a3#p1', 'a4#p1'];

describe('explain', () => {
  it('shows what the node was made from and the rule, words and points of each bond', () => {
    expect(identify(REPORTS).map((t) => t.members)).toContainEqual(ONE);
    const { variants, bonds, average } = explain('Person', ONE, byId(REPORTS));
    expect(variants.map((v) => [v.says, v.entries])).toEqual([
      ['ماركوس بيرغمان · وزير الخارجية · DE', ['a1#p1', 'a2#p1']],
      ['ماركوس بيرجمان · DE', ['a3#p1']],
      ['بيرغمان · وزير الخارجية · DE', ['a4#p1']],
    ]);
    expect(bonds.map((b) => b.of)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(average).toBeGreaterThan(0);
    const [near, bare] = bonds;
    expect(near!.reasons.map((r) => r.rule)).toEqual(['name-equal', 'state-shared', 'spelling-differs', 'spelling-supported']);
    expect(bare!.reasons.map((r) => r.rule)).toEqual(['name-surname', 'state-shared', 'office-agrees']);
    expect(bare!.reasons[0]!.detail).toBe('ماركوس بيرغمان / بيرغمان');
    for (const { weight, reasons } of bonds) expect(reasons.reduce((sum, r) => sum + r.weight, 0)).toBeCloseTo(weight);
  });

  it('names the decision that holds two together against the rules', () => {
    const same: Decision = { id: 'd1', at: '2031-03-01', kind: 'same', entry: 'a1#p1', other: 'a5#p1' };
    expect(identify(REPORTS, [same]).map((t) => t.members)).toEqual([[...ONE, 'a5#p1']]);
    const { bonds, decisions } = explain('Person', [...ONE, 'a5#p1'], byId(REPORTS), [same]);
    const forced = bonds.find((b) => b.decision !== undefined)!;
    expect(forced).toMatchObject({ of: [0, 3], decision: 'd1' });
    expect(forced.weight).toBeLessThan(0);
    expect(decisions).toEqual([same]);
  });

  it('leaves out entries whose report is not at hand', () => {
    expect(explain('Person', ['a1#p1', 'gone#p1'], byId(REPORTS)).variants).toHaveLength(1);
  });

  it('writes names as they are printed', () => {
    const two = [person('b1', 'راشد بن مبارك', ['QA']), person('b2', 'راشد بن مبارك بن خلفان', ['QA'])];
    const [bond] = explain('Person', ['b1#p1', 'b2#p1'], byId(two)).bonds;
    expect(bond!.reasons[0]!.detail).toBe('راشد بن مبارك / راشد بن مبارك بن خلفان');
  });

  it('writes places as they are printed, and no bare consonants among words in common', () => {
    const visit = (id: string, name: string, place: string): Report =>
      parseReport({
        id,
        published: '2031-02-04',
        persons: [
          { key: 'p1', name, represents: ['SE'] },
          { key: 'p2', name: 'نادر الخطيب' },
        ],
        meetings: [{ key: 'm1', kind: 'visit', status: 'held', persons: ['p1'], states: ['SE', 'DK'], place, country: 'DK' }],
      });
    const two = [visit('v1', 'ماركوس هولم', 'كوبنهاغن'), visit('v2', 'هولم', 'كوبنهاجن')];
    const [bond] = explain('Meeting', ['v1#m1', 'v2#m1'], byId(two)).bonds;
    const details = Object.fromEntries(bond!.reasons.map((r) => [r.rule, r.detail]));
    expect(details['place-same']).toBe('كوبنهاغن / كوبنهاجن');
    expect(details).toHaveProperty('story-1', undefined);
  });
});

describe('distinguish', () => {
  it('shows the pair that speaks most for one, and what speaks against', () => {
    const { best, average, toldApart } = distinguish('Person', [ONE, ['a5#p1']], byId(REPORTS));
    expect(best.reasons.map((r) => r.rule)).toContain('name-differs');
    expect(average).toBeLessThan(0);
    expect(toldApart).toEqual([]);
  });

  it('names the articles that name both', () => {
    const both = parseReport({
      id: 'c',
      persons: [
        { key: 'p1', name: 'نادر قاسم' },
        { key: 'p2', name: 'سامر قاسم' },
      ],
    });
    expect(distinguish('Person', [['c#p1'], ['c#p2']], byId([both])).toldApart).toEqual(['c']);
  });
});

describe('rules', () => {
  it.each([...Object.keys(MEETING_POINTS), ...Object.keys(AGREEMENT_POINTS)])('%s has words in both languages', (rule) => {
    const { ar, en } = ruleLabel(rule);
    expect(ar).toMatch(/\p{Script=Arabic}/u);
    expect(en).not.toBe(rule);
  });

  it('have words of their own', () => {
    const words = Object.values(RULE_LABELS).map((label) => label.en);
    expect(new Set(words).size).toBe(words.length);
  });
});
