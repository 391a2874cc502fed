/**
 * A small world for the viewer's tests: eight made-up articles with their reports, loaded into a store as a
 * user's would be. A visit is announced, held, and told again in another spelling; a conference is denied;
 * one article tries to run script in the page.
 *
 * @module test/viz/small-world
 */
import type { Article } from '../../graph/article.js';
import { buildGraph } from '../../graph/build.js';
import type { Span } from '../../graph/evidence.js';
import { Knowledge } from '../../graph/knowledge.js';
import { parseReport, type Report } from '../../graph/report.js';
import type { Store } from '../../graph/store.js';

export const HOSTILE_TITLE = '<img src=x onerror="window.hacked=1"> عنوان & "مزعج"';
export const HOSTILE_NAME = 'سمير <script>window.hacked=2</script> حداد';

interface Told {
  readonly article: Article;
  readonly report: Report;
}

/** Finds words in a text, so that no offset is written by hand. */
const spanIn =
  (text: string) =>
  (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { field: 'text', start, end: start + words.length };
  };

function told(
  id: string,
  source: string,
  publishedAt: string | null,
  title: string,
  text: string,
  report: (at: (words: string) => Span) => object,
): Told {
  const url = `https://${id}.example/news`;
  const article: Article = { id, url, title, publishedAt, source, language: 'ar', text };
  return { article, report: parseReport({ id, url, title, published: publishedAt, source, text, ...report(spanIn(text)) }) };
}

const took = (evidence: Span, to: string, ...from: string[]) =>
  from.map((f) => ({ type: 'TOOK_PART_IN', from: f, to, role: 'participant', evidence: [evidence] }));
const stands = (from: string, to: string, office: string, evidence: Span) => ({
  type: 'REPRESENTS',
  from,
  to,
  office,
  evidence: [evidence],
});

/** The articles with their reports. */
export function smallWorld(): Told[] {
  return [
    told(
      'planned',
      'وكالة الأفق',
      '2024-03-01',
      'كوفاليف في القاهرة الثلاثاء',
      'يستقبل الرئيس المصري أحمد الدرعي نظيره الروسي أندريه كوفاليف في القاهرة الثلاثاء المقبل. ومن المنتظر أن يبحث الرئيسان ملف الطاقة.',
      (at) => {
        const visit = at('يستقبل الرئيس المصري أحمد الدرعي نظيره الروسي أندريه كوفاليف');
        return {
          persons: [
            { key: 'p1', name: 'أحمد الدرعي', represents: ['EG'], office: 'الرئيس', mentions: [at('أحمد الدرعي')] },
            {
              key: 'p2',
              name: 'أندريه كوفاليف',
              represents: ['RU'],
              office: 'الرئيس',
              latin: 'Andrei Kovalev',
              mentions: [at('أندريه كوفاليف')],
            },
          ],
          states: [
            { code: 'EG', mentions: [at('المصري')] },
            { code: 'RU', mentions: [at('الروسي')] },
          ],
          places: [{ key: 'l1', name: 'القاهرة', country: 'EG', mentions: [at('القاهرة')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'visit',
              status: 'planned',
              persons: ['p1', 'p2'],
              states: ['EG', 'RU'],
              place: 'القاهرة',
              country: 'EG',
              date: '2024-03-05',
              evidence: [visit],
            },
          ],
          links: [
            stands('p1', 'EG', 'الرئيس', at('الرئيس المصري أحمد الدرعي')),
            stands('p2', 'RU', 'الرئيس', at('نظيره الروسي أندريه كوفاليف')),
            ...took(visit, 'm1', 'p1', 'p2', 'EG', 'RU'),
            { type: 'HELD_IN', from: 'm1', to: 'l1', evidence: [at('في القاهرة')] },
          ],
        };
      },
    ),
    told(
      'held',
      'صحيفة الميناء',
      '2024-03-05',
      'قمة مصرية روسية في القاهرة',
      'استقبل الرئيس المصري أحمد الدرعي في القاهرة اليوم الثلاثاء نظيره الروسي أندريه كوفاليف. ووقّع الجانبان اتفاقية الربط الكهربائي بين البلدين.',
      (at) => {
        const visit = at('استقبل الرئيس المصري أحمد الدرعي في القاهرة');
        const signing = at('ووقّع الجانبان اتفاقية الربط الكهربائي');
        return {
          persons: [
            { key: 'p1', name: 'أحمد الدرعي', represents: ['EG'], office: 'الرئيس', mentions: [at('أحمد الدرعي')] },
            { key: 'p2', name: 'أندريه كوفاليف', represents: ['RU'], office: 'الرئيس', mentions: [at('أندريه كوفاليف')] },
          ],
          states: [
            { code: 'EG', mentions: [at('المصري')] },
            { code: 'RU', mentions: [at('الروسي')] },
          ],
          places: [{ key: 'l1', name: 'القاهرة', country: 'EG', mentions: [at('القاهرة')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'visit',
              status: 'held',
              persons: ['p1', 'p2'],
              states: ['EG', 'RU'],
              place: 'القاهرة',
              country: 'EG',
              date: '2024-03-05',
              evidence: [visit],
            },
          ],
          agreements: [
            {
              key: 'a1',
              kind: 'agreement',
              status: 'signed',
              title: 'اتفاقية الربط الكهربائي',
              parties: ['EG', 'RU'],
              signatories: ['p1', 'p2'],
              concludedAt: 'm1',
              date: '2024-03-05',
              evidence: [signing],
            },
          ],
          links: [
            stands('p1', 'EG', 'الرئيس', at('الرئيس المصري أحمد الدرعي')),
            stands('p2', 'RU', 'الرئيس', at('نظيره الروسي أندريه كوفاليف')),
            ...took(visit, 'm1', 'p1', 'p2', 'EG', 'RU'),
            { type: 'HELD_IN', from: 'm1', to: 'l1', evidence: [at('في القاهرة')] },
            ...['p1', 'p2'].map((from) => ({ type: 'SIGNED', from, to: 'a1', evidence: [signing] })),
            ...['EG', 'RU'].map((from) => ({ type: 'PARTY_TO', from, to: 'a1', evidence: [signing] })),
            { type: 'CONCLUDED_AT', from: 'a1', to: 'm1', evidence: [signing] },
          ],
        };
      },
    ),
    told(
      'retold',
      'قناة المدار',
      '2024-03-06',
      'الدرعي وكوفاليف يبحثان الطاقة',
      'بحث الرئيسان المصري أحمد الدرعي والروسي اندريه كوفاليف أمس في القاهرة ملف الطاقة والتبادل التجاري بين بلديهما.',
      (at) => {
        const talks = at('بحث الرئيسان المصري أحمد الدرعي والروسي اندريه كوفاليف');
        return {
          persons: [
            { key: 'p1', name: 'أحمد الدرعي', represents: ['EG'], office: 'الرئيس', mentions: [at('أحمد الدرعي')] },
            { key: 'p2', name: 'اندريه كوفاليف', represents: ['RU'], office: 'الرئيس', mentions: [at('اندريه كوفاليف')] },
          ],
          states: [
            { code: 'EG', mentions: [at('المصري')] },
            { code: 'RU', mentions: [at('والروسي')] },
          ],
          places: [{ key: 'l1', name: 'القاهرة', country: 'EG', mentions: [at('القاهرة')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'visit',
              status: 'held',
              persons: ['p1', 'p2'],
              states: ['EG', 'RU'],
              place: 'القاهرة',
              country: 'EG',
              date: '2024-03-05',
              evidence: [talks],
            },
          ],
          links: [
            stands('p1', 'EG', 'الرئيس', at('الرئيسان المصري أحمد الدرعي')),
            stands('p2', 'RU', 'الرئيس', at('والروسي اندريه كوفاليف')),
            ...took(talks, 'm1', 'p1', 'p2', 'EG', 'RU'),
          ],
        };
      },
    ),
    told(
      'doha',
      'وكالة الأفق',
      '2024-03-10',
      'مباحثات قطرية فرنسية في الدوحة',
      'أجرت وزيرة الخارجية القطرية هدى الكعبي في الدوحة محادثات مع نظيرها الفرنسي بيير مورينيه تناولت أمن الملاحة.',
      (at) => {
        const talks = at('أجرت وزيرة الخارجية القطرية هدى الكعبي في الدوحة محادثات');
        return {
          persons: [
            { key: 'p1', name: 'هدى الكعبي', represents: ['QA'], office: 'وزيرة الخارجية', mentions: [at('هدى الكعبي')] },
            { key: 'p2', name: 'بيير مورينيه', represents: ['FR'], office: 'وزير الخارجية', mentions: [at('بيير مورينيه')] },
          ],
          states: [
            { code: 'QA', mentions: [at('القطرية')] },
            { code: 'FR', mentions: [at('الفرنسي')] },
          ],
          places: [{ key: 'l1', name: 'الدوحة', country: 'QA', mentions: [at('الدوحة')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'talks',
              status: 'held',
              persons: ['p1', 'p2'],
              states: ['QA', 'FR'],
              place: 'الدوحة',
              country: 'QA',
              date: '2024-03-10',
              evidence: [talks],
            },
          ],
          links: [
            stands('p1', 'QA', 'وزيرة الخارجية', at('وزيرة الخارجية القطرية هدى الكعبي')),
            stands('p2', 'FR', 'وزير الخارجية', at('نظيرها الفرنسي بيير مورينيه')),
            ...took(talks, 'm1', 'p1', 'p2', 'QA', 'FR'),
            { type: 'HELD_IN', from: 'm1', to: 'l1', evidence: [at('في الدوحة')] },
          ],
        };
      },
    ),
    told(
      'moscow',
      'صحيفة الميناء',
      '2024-03-14',
      'الكعبي تلتقي كوفاليف',
      'التقت وزيرة الخارجية القطرية هدى الكعبي الرئيس الروسي أندريه كوفاليف في موسكو، ومن المقرر توقيع مذكرة أمن الملاحة في أبريل.',
      (at) => {
        const meeting = at('التقت وزيرة الخارجية القطرية هدى الكعبي الرئيس الروسي أندريه كوفاليف');
        const memo = at('توقيع مذكرة أمن الملاحة');
        return {
          persons: [
            { key: 'p1', name: 'هدى الكعبي', represents: ['QA'], office: 'وزيرة الخارجية', mentions: [at('هدى الكعبي')] },
            { key: 'p2', name: 'أندريه كوفاليف', represents: ['RU'], office: 'الرئيس', mentions: [at('أندريه كوفاليف')] },
          ],
          states: [
            { code: 'QA', mentions: [at('القطرية')] },
            { code: 'RU', mentions: [at('الروسي')] },
          ],
          places: [{ key: 'l1', name: 'موسكو', country: 'RU', mentions: [at('موسكو')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'talks',
              status: 'held',
              persons: ['p1', 'p2'],
              states: ['QA', 'RU'],
              place: 'موسكو',
              country: 'RU',
              date: '2024-03-14',
              evidence: [meeting],
            },
          ],
          agreements: [
            {
              key: 'a1',
              kind: 'memorandum',
              status: 'planned',
              title: 'مذكرة أمن الملاحة',
              parties: ['QA', 'RU'],
              signatories: [],
              date: '2024-04',
              evidence: [memo],
            },
          ],
          links: [
            stands('p1', 'QA', 'وزيرة الخارجية', at('وزيرة الخارجية القطرية هدى الكعبي')),
            stands('p2', 'RU', 'الرئيس', at('الرئيس الروسي أندريه كوفاليف')),
            ...took(meeting, 'm1', 'p1', 'p2', 'QA', 'RU'),
            { type: 'HELD_IN', from: 'm1', to: 'l1', evidence: [at('في موسكو')] },
            ...['QA', 'RU'].map((from) => ({ type: 'PARTY_TO', from, to: 'a1', evidence: [memo] })),
          ],
        };
      },
    ),
    told(
      'announced',
      'قناة المدار',
      '2024-03-15',
      'مؤتمر في مسقط',
      'تستضيف سلطنة عمان في مسقط مؤتمر مياه الخليج يوم 20 مارس بمشاركة وزير الطاقة القطري سامي النعماني.',
      (at) => {
        const held = at('تستضيف سلطنة عمان في مسقط مؤتمر مياه الخليج');
        return {
          persons: [{ key: 'p1', name: 'سامي النعماني', represents: ['QA'], office: 'وزير الطاقة', mentions: [at('سامي النعماني')] }],
          states: [
            { code: 'OM', mentions: [at('سلطنة عمان')] },
            { code: 'QA', mentions: [at('القطري')] },
          ],
          places: [{ key: 'l1', name: 'مسقط', country: 'OM', mentions: [at('مسقط')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'conference',
              status: 'planned',
              title: 'مؤتمر مياه الخليج',
              persons: ['p1'],
              states: ['OM', 'QA'],
              place: 'مسقط',
              country: 'OM',
              date: '2024-03-20',
              evidence: [held],
            },
          ],
          links: [
            stands('p1', 'QA', 'وزير الطاقة', at('وزير الطاقة القطري سامي النعماني')),
            ...took(held, 'm1', 'p1', 'OM', 'QA'),
            { type: 'HELD_IN', from: 'm1', to: 'l1', evidence: [at('في مسقط')] },
          ],
        };
      },
    ),
    told(
      'cancelled',
      'وكالة الأفق',
      '2024-03-18',
      'إلغاء مؤتمر المياه',
      'أعلنت سلطنة عمان إلغاء مؤتمر مياه الخليج الذي كان مقرراً في مسقط يوم 20 مارس.',
      (at) => {
        const off = at('إلغاء مؤتمر مياه الخليج');
        return {
          states: [{ code: 'OM', mentions: [at('سلطنة عمان')] }],
          places: [{ key: 'l1', name: 'مسقط', country: 'OM', mentions: [at('مسقط')] }],
          meetings: [
            {
              key: 'm1',
              kind: 'conference',
              status: 'cancelled',
              title: 'مؤتمر مياه الخليج',
              states: ['OM'],
              place: 'مسقط',
              country: 'OM',
              date: '2024-03-20',
              evidence: [off],
            },
          ],
          links: [...took(off, 'm1', 'OM'), { type: 'HELD_IN', from: 'm1', to: 'l1', evidence: [at('في مسقط')] }],
        };
      },
    ),
    told(
      'hostile',
      'javascript:alert(1)',
      null,
      HOSTILE_TITLE,
      `وصل ${HOSTILE_NAME} إلى مسقط. <iframe src="javascript:window.hacked=3"></iframe> <b onmouseover="window.hacked=4">وقال</b> إنه سيعود.`,
      (at) => ({
        persons: [
          { key: 'p1', name: HOSTILE_NAME, represents: ['OM'], office: '<svg onload=window.hacked=5>', mentions: [at(HOSTILE_NAME)] },
        ],
        states: [{ code: 'OM', mentions: [] }],
        places: [{ key: 'l1', name: 'مسقط', country: 'OM', mentions: [at('مسقط')] }],
        links: [stands('p1', 'OM', '<svg onload=window.hacked=5>', at(`وصل ${HOSTILE_NAME}`))],
      }),
    ),
  ];
}

/** Loads the small world into a store. */
export async function loadSmallWorld(store: Store): Promise<void> {
  const world = smallWorld();
  const knowledge = new Knowledge();
  const change = knowledge.update({ put: world, decisions: await store.decisions() });
  await store.apply({ put: world.map(({ article, report }) => ({ article, report, hash: article.id })), drop: [], ...change });
}

let ids: ReadonlyMap<string, string> | undefined;

/** The id of the node with this name: how ids are made is no affair of the viewer's tests. */
export function idOf(name: string): string {
  ids ??= new Map(buildGraph(smallWorld()).nodes.map((n) => [String(n.props.name), n.id]));
  const id = ids.get(name);
  if (id === undefined) throw new Error(`nothing is called ${name}`);
  return id;
}

/** Names of what the tests speak of most. */
export const VISIT = 'زيارة: أحمد الدرعي، أندريه كوفاليف (القاهرة)';
export const CONFERENCE = 'مؤتمر مياه الخليج';
