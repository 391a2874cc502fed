/** What is one and what is two, in cases that are hard: each is a pair of entries in two articles. */
import { describe, expect, it } from 'vitest';
import { identify } from '../../../graph/identity/identity.js';
import { parseReport } from '../../../graph/report.js';

type Fields = Record<string, unknown>;

function nodes(kind: string, reports: readonly Fields[]): string[][] {
  const things = identify(reports.map((r, i) => parseReport({ id: `a${i}`, published: '2031-05-10', ...r })));
  return things.filter((t) => t.kind === kind).map((t) => [...t.members]);
}

describe('persons of two articles', () => {
  const person = (name: string, state?: string, office?: string): Fields => ({
    persons: [{ key: 'p1', name, represents: state ? [state] : [], office: office ?? null }],
  });
  it.each<[boolean, Fields, Fields]>([
    [true, person('سيرغي بافلوف', 'RU'), person('سيرجي بافلوف', 'RU')],
    [true, person('أنطونيو غوزمان'), person('انطونيو جوزمان', 'ES', 'وزير الخارجية')],
    [true, person('مسعود بركشيان', 'IR', 'رئيس'), person('مسعود بكرشيان', 'IR', 'رئيس')],
    [true, person('فلاديمير سوكولوف', 'RU', 'رئيس'), person('سوكولوف', 'RU', 'رئيس')],
    [true, person('طلال بن سعود', 'SA', 'وزير الدفاع'), person('طلال بن سعود بن تركي', 'SA')],
    [true, person('ليان غيلونغ', 'CN', 'وزير الخارجية'), person('ليان قيلونغ', 'CN', 'وزير خارجية')],
    [true, person('نواف بن ماجد', 'SA', 'وزير الخارجية'), person('نواف بن ماجد آل سعود')],
    [true, person('نواف بن ماجد آل سعود', 'SA', 'وزير الخارجية'), person('نواف بن ماجد بن خالد', 'SA', 'وزير الخارجية')],
    [false, person('نواف بن ماجد آل سعود', 'SA'), person('نواف بن ماجد آل ثاني', 'QA')],
    [false, person('فلاديمير سوكولوف', 'RU'), person('فلاديمير زايتسيف', 'RU')],
    [false, person('طلال بن سعود', 'SA'), person('طلال بن فيصل', 'SA')],
    [false, person('جورج هاملتون', 'US', 'رئيس'), person('والتر هاملتون', 'US', 'رئيس')],
    [false, person('محمد حسن', 'EG', 'وزير التعليم'), person('محمد حسن', 'PK', 'لاعب')],
    [false, person('سوكولوف'), person('فلاديمير سوكولوف', 'RU', 'رئيس')],
  ])('%s: %j %j', (one, a, b) => {
    expect(nodes('Person', [a, b])).toHaveLength(one ? 1 : 2);
    expect(nodes('Person', [b, a])).toHaveLength(one ? 1 : 2);
  });

  it('two of one article stay two', () => {
    const both = {
      persons: [person('نادر قاسم').persons, person('نادر قاسم').persons].flat().map((p, i) => ({ ...(p as Fields), key: `p${i + 1}` })),
    };
    expect(nodes('Person', [both, person('نادر قاسم')])).toHaveLength(2);
  });
});

describe('meetings of two articles', () => {
  const PEOPLE = { p1: ['يوهان ليندغرين', 'SE'], p2: ['أولغا ماركوفا', 'BG'], p3: ['إيفو كرستيتش', 'RS'] } as const;
  const meeting = (who: readonly (keyof typeof PEOPLE)[], fields: Fields = {}, published = '2031-05-10'): Fields => ({
    published,
    persons: who.map((key) => ({ key, name: PEOPLE[key][0], represents: [PEOPLE[key][1]] })),
    states: who.map((key) => PEOPLE[key][1]),
    meetings: [{ key: 'm1', kind: 'talks', status: 'held', persons: who, states: who.map((key) => PEOPLE[key][1]), cues: [], ...fields }],
  });
  const stockholm = { place: 'ستوكهولم', country: 'SE' };
  it.each<[string, boolean, Fields, Fields]>([
    [
      'the planned one and the held one',
      true,
      meeting(['p1', 'p2'], { ...stockholm, status: 'planned', date: '2031-05-12' }),
      meeting(['p1', 'p2'], { ...stockholm, date: '2031-05-12' }, '2031-05-13'),
    ],
    [
      'the day and the month of it',
      true,
      meeting(['p1', 'p2'], { ...stockholm, date: '2031-05-08' }),
      meeting(['p1', 'p2'], { ...stockholm, date: '2031-05' }, '2031-05-20'),
    ],
    [
      'two visits in a month',
      false,
      meeting(['p1', 'p2'], { kind: 'visit', ...stockholm, date: '2031-05-03' }),
      meeting(['p1', 'p2'], { kind: 'visit', ...stockholm, date: '2031-05-24' }, '2031-05-25'),
    ],
    [
      'monthly consultations',
      false,
      meeting(['p1', 'p2'], { date: '2031-04' }, '2031-04-20'),
      meeting(['p1', 'p2'], { date: '2031-05' }, '2031-05-20'),
    ],
    [
      'two counterparts on one day',
      false,
      meeting(['p1', 'p2'], { ...stockholm, date: '2031-05-09' }),
      meeting(['p1', 'p3'], { ...stockholm, date: '2031-05-09' }),
    ],
    [
      'the visit and the call of one day',
      false,
      meeting(['p1', 'p2'], { kind: 'visit', ...stockholm, date: '2031-05-09' }),
      meeting(['p1', 'p2'], { kind: 'call', date: '2031-05-09' }),
    ],
    ['talks of one busy man, with nothing else in common', false, meeting(['p1']), meeting(['p1'], {}, '2031-05-11')],
    [
      'talks without date, place or words, of two states',
      false,
      meeting([], { states: ['SE', 'BG'] }, undefined),
      { ...meeting([], { states: ['SE', 'BG'] }), published: null },
    ],
    [
      'press conferences of nobody',
      false,
      meeting([], { kind: 'press_conference', cues: ['مؤتمر صحفي'] }),
      meeting([], { kind: 'press_conference', cues: ['مؤتمر صحفي'] }),
    ],
    [
      'two forums in one town',
      false,
      meeting([], { kind: 'conference', title: 'منتدى الطاقة', ...stockholm }),
      meeting([], { kind: 'conference', title: 'ملتقى الصيادين', ...stockholm }),
    ],
  ])('%s', (_, one, a, b) => {
    expect(nodes('Meeting', [a, b])).toHaveLength(one ? 1 : 2);
    expect(nodes('Meeting', [b, a])).toHaveLength(one ? 1 : 2);
  });
});

describe('agreements of two articles', () => {
  const agreement = (fields: Fields, published = '2031-05-10'): Fields => ({
    published,
    agreements: [{ key: 'a1', kind: 'agreement', status: 'signed', parties: ['SE', 'BG'], title: null, cues: [], ...fields }],
  });
  it.each<[string, boolean, Fields, Fields]>([
    ['of one name', true, agreement({ title: 'اتفاق الصيد البحري' }), agreement({ title: 'اتفاق الصيد البحري' }, '2031-05-11')],
    ['under another kind', true, agreement({ title: 'اتفاق الصيد البحري' }), agreement({ kind: 'treaty', title: 'معاهدة الصيد البحري' })],
    ['on other things', false, agreement({ title: 'اتفاق الصيد البحري' }), agreement({ title: 'اتفاق الطيران المدني' })],
    ['with another party', false, agreement({ title: 'اتفاق الصيد' }), agreement({ title: 'اتفاق الصيد', parties: ['SE', 'RS'] })],
    [
      'spoken of as known, and by its name',
      true,
      agreement({ title: 'الاتفاق', parties: ['SE'] }),
      agreement({ title: 'الاتفاق البحري', parties: ['SE'] }),
    ],
    [
      'of one party, with nothing else in common',
      false,
      agreement({ title: 'العقد', parties: ['SE'] }),
      agreement({ title: 'مذكرة مع شركة المياه', parties: ['SE'] }),
    ],
    ['of other years', false, agreement({ title: 'اتفاق الصيد', date: '2027' }), agreement({ title: 'اتفاق الصيد', date: '2031-05-09' })],
  ])('%s', (_, one, a, b) => {
    expect(nodes('Agreement', [a, b])).toHaveLength(one ? 1 : 2);
    expect(nodes('Agreement', [b, a])).toHaveLength(one ? 1 : 2);
  });
});

describe('two that a user holds to be different', () => {
  const told = (id: string, state: string | null, office: string | null) =>
    parseReport({ id, published: '2031-05-10', persons: [{ key: 'p1', name: 'كريم النجار', represents: state ? [state] : [], office }] });
  const minister = [told('e1', 'EG', 'وزير التعليم'), told('e2', 'EG', 'وزير'), told('e3', 'EG', null), told('e4', 'EG', 'وزير التعليم')];
  const coach = [told('j1', 'JO', 'مدرب'), told('j2', 'JO', null), told('j3', 'JO', 'مدرب'), told('j4', 'JO', 'مدرب المنتخب')];
  const either = [told('x1', null, null), told('x2', null, 'مدرب'), told('x3', null, 'وزير')];
  const people = (...args: Parameters<typeof identify>) => identify(...args).map((t) => t.members.map((m) => m.split('#')[0]).join(' '));
  const decision = { id: 'd', at: '2031-06-01T00:00:00.000Z', kind: 'different', entry: 'e1#p1', other: 'j1#p1' } as const;

  it('are two nodes, each with the entries that fit it', () => {
    expect(people([...minister, ...coach])).toHaveLength(1);
    expect(people([...minister, ...coach], [decision]).sort()).toEqual(['e1 e2 e3 e4', 'j1 j2 j3 j4']);
  });

  it('stay two nodes, not one and a single entry, when articles come that would join them', () => {
    expect(people([...minister, ...coach, ...either], [decision]).sort()).toEqual(['e1 e2 e3 e4 x1 x3', 'j1 j2 j3 j4 x2']);
  });
});
