/**
 * Small sets of reports for property tests, made to be hard: names that nearly agree, two persons of
 * one name, shared days, chains of meetings that each resemble the next.
 */
import fc from 'fast-check';
import type { Decision } from '../../graph/decision.js';
import type { Input } from '../../graph/knowledge.js';
import { parseReport, type Report } from '../../graph/report.js';

const NAMES = [
  'سامر حداد',
  'سامر بن خليل حداد',
  'سامر الحداد',
  'حداد',
  'خليل حداد',
  'ميخائيل غورتشاكوف',
  'ميخائيل جورتشاكوف',
  'غورتشاكوف',
  'محمد علي',
  'محمد سالم',
  'محمد بن سالم آل راشد',
];
const OFFICES = [null, 'وزير الخارجية', 'رئيس', 'سفير', 'مدرب'];
const STATES = ['JO', 'NO', 'UY'];
const PLACES = [null, 'أوسلو', 'عمّان', 'مونتيفيديو'];
const DAYS = ['2031-03-01', '2031-03-02', '2031-03-04', '2031-03-20'];
const TITLES = [null, 'اتفاق الصيد', 'اتفاق الصيد البحري', 'مذكرة النقل البحري', 'اتفاق'];
const TEXTS = [0, 1, 2].map((n) => Array.from({ length: 90 }, (_, i) => `كلمة${(n * 31 + i * 7) % 101}`).join(' '));

const some = <T>(all: readonly T[], max = 3) => fc.subarray([...all], { maxLength: max });
const one = <T>(all: readonly T[]) => fc.constantFrom(...all);

const person = fc.record({ name: one(NAMES), represents: some(STATES, 1), office: one(OFFICES), inferred: fc.boolean() });
const happening = fc.record({
  states: some(STATES),
  persons: some(['p1', 'p2', 'p3'], 2),
  date: one([null, '2031', '2031-03', ...DAYS]),
});
const meeting = fc.record({
  kind: one(['talks', 'visit', 'summit', 'call']),
  status: one(['held', 'planned', 'denied', 'cancelled']),
  place: one(PLACES),
  country: one([null, ...STATES]),
  cues: some(['لقاء ثنائي', 'قمة البحار', 'جولة ثانية']),
});
const agreement = fc.record({
  kind: one(['agreement', 'memorandum', 'ceasefire']),
  status: one(['signed', 'planned', 'denied', 'in_force']),
  title: one(TITLES),
});

/** A report with the given id, and an article whose text may repeat another's. */
export function input(id: string): fc.Arbitrary<Input> {
  return fc
    .record({
      published: one([null, ...DAYS]),
      text: one(TEXTS),
      persons: fc.array(person, { maxLength: 3 }),
      meetings: fc.array(fc.tuple(meeting, happening), { maxLength: 3 }),
      agreements: fc.array(fc.tuple(agreement, happening), { maxLength: 2 }),
    })
    .map(({ published, text, persons, meetings, agreements }) => {
      const known = new Set(persons.map((_, i) => `p${i + 1}`));
      const report: Report = parseReport({
        id,
        published,
        persons: persons.map(({ inferred: _, ...p }, i) => ({ key: `p${i + 1}`, ...p })),
        states: [...new Set(persons.flatMap((p) => p.represents))],
        meetings: meetings.map(([m, h], i) => ({
          key: `m${i + 1}`,
          ...m,
          ...h,
          persons: h.persons.filter((k) => known.has(k)),
          partOf: i > 0 && m.kind === 'talks' ? 'm1' : null,
        })),
        agreements: agreements.map(([a, h], i) => ({
          key: `a${i + 1}`,
          ...a,
          date: h.date,
          parties: h.states,
          signatories: h.persons.filter((k) => known.has(k)),
          concludedAt: meetings.length > i ? `m${i + 1}` : null,
        })),
      });
      // As a report tells it whose office named no state.
      for (const link of report.links)
        if (link.type === 'REPRESENTS' && persons[Number(link.from.slice(1)) - 1]!.inferred) link.inferred = true;
      const article = { id, url: null, title: `خبر ${id}`, publishedAt: published, source: null, language: 'ar', text };
      return { report, article };
    });
}

/** Several articles with ids `a0`, `a1`, … */
export function inputs(max = 7): fc.Arbitrary<Input[]> {
  return fc.integer({ min: 1, max }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => input(`a${i}`))));
}

/** Decisions about entries of articles `a0` … `a4`, some of which may not be there. */
export const decisions: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.tuple(
      one(['same', 'different', 'name'] as const),
      fc.tuple(fc.integer({ min: 0, max: 4 }), one(['p1', 'p2', 'm1', 'm2', 'a1'])),
      fc.tuple(fc.integer({ min: 0, max: 4 }), one(['p1', 'p2', 'm1', 'm2', 'a1'])),
    ),
    { maxLength: 4 },
  )
  .map((drafts) =>
    drafts.map(([kind, [i, k], [j, l]], n): Decision => {
      const base = { id: `d${n}`, at: `2031-04-0${n + 1}T00:00:00Z`, entry: `a${i}#${k}` };
      return kind === 'name' ? { ...base, kind, name: `اسم ${n}` } : { ...base, kind, other: `a${j}#${l}` };
    }),
  );
