/**
 * A world of events that are told in several ways, for the viewer's tests: two calls of the same two ministers, a
 * visit that one outlet holds and another denies, talks that are planned, a summit that was called off. All of it
 * is made up.
 *
 * @module test/viz/told-world
 */
import type { Article } from '../../graph/article.js';
import { buildGraph } from '../../graph/build.js';
import { Knowledge } from '../../graph/knowledge.js';
import type { Graph, GraphNode } from '../../graph/model.js';
import { parseReport, type Report } from '../../graph/report.js';
import type { Store } from '../../graph/store.js';

/** Who takes part, with state and office. */
const GUESTS = {
  hilal: { name: 'هلال الصواف', code: 'JO', office: 'وزير الخارجية' },
  nadia: { name: 'نادية بن زيان', code: 'TN', office: 'وزيرة الخارجية' },
  thomas: { name: 'توماس هاوزر', code: 'DE', office: 'المستشار' },
} as const;
type Guest = keyof typeof GUESTS;

/** One article, which tells of one meeting. */
interface Telling {
  readonly id: string;
  readonly source: string;
  readonly day: string;
  readonly text: string;
  readonly kind: string;
  readonly status: string;
  readonly guests: readonly [Guest, Guest];
  /** A town with its state, or a state alone. */
  readonly place?: readonly [name: string | null, country: string];
  readonly date: string;
}

const CALL = { kind: 'call', status: 'held', guests: ['hilal', 'nadia'] } as const;
const VISIT = { kind: 'visit', guests: ['nadia', 'thomas'], place: ['تونس العاصمة', 'TN'], date: '2019-05-12' } as const;

const TELLINGS: readonly Telling[] = [
  {
    ...CALL,
    id: 'call-1',
    source: 'وكالة الأفق',
    day: '2019-04-02',
    date: '2019-04-02',
    text: 'بحث هلال الصواف هاتفياً مع نادية بن زيان ملف المياه.',
  },
  {
    ...CALL,
    id: 'call-2',
    source: 'وكالة الأفق',
    day: '2019-06-20',
    date: '2019-06-20',
    text: 'اتصل هلال الصواف بنادية بن زيان لبحث ملف النقل الجوي.',
  },
  {
    ...VISIT,
    id: 'visit-held',
    source: 'صحيفة الميناء',
    day: '2019-05-13',
    status: 'held',
    text: 'زار توماس هاوزر تونس العاصمة أمس والتقى نادية بن زيان.',
  },
  {
    ...VISIT,
    id: 'visit-denied',
    source: 'قناة المدار',
    day: '2019-05-14',
    status: 'denied',
    text: 'نفت برلين أن يكون توماس هاوزر قد زار تونس العاصمة والتقى نادية بن زيان.',
  },
  {
    id: 'talks-planned',
    source: 'إذاعة النهر',
    day: '2019-06-25',
    kind: 'talks',
    status: 'planned',
    guests: ['hilal', 'thomas'],
    place: [null, 'DE'],
    date: '2019-07-10',
    text: 'يلتقي هلال الصواف في ألمانيا توماس هاوزر الشهر المقبل.',
  },
  {
    id: 'summit-off',
    source: 'إذاعة النهر',
    day: '2019-06-26',
    kind: 'summit',
    status: 'cancelled',
    guests: ['hilal', 'nadia'],
    place: ['عمّان', 'JO'],
    date: '2019-07-01',
    text: 'ألغيت القمة التي كانت ستجمع في عمّان هلال الصواف ونادية بن زيان.',
  },
];

interface Told {
  readonly article: Article;
  readonly report: Report;
}

function toldIn({ id, source, day, text, kind, status, guests, place, date }: Telling): Told {
  const url = `https://${id}.example/news`;
  const words = [{ field: 'text', start: 0, end: text.indexOf('.') }];
  const persons = guests.map((g) => {
    const { name, code, office } = GUESTS[g];
    const start = text.indexOf(name.split(' ')[0]!);
    return { key: g, name, represents: [code], office, mentions: [{ field: 'text', start, end: start + 4 }] };
  });
  const codes = guests.map((g) => GUESTS[g].code);
  const report = parseReport({
    id,
    url,
    title: text,
    published: day,
    source,
    text,
    persons,
    states: codes.map((code) => ({ code, mentions: [] })),
    places: place?.[0] ? [{ key: 'l1', name: place[0], country: place[1], mentions: words }] : [],
    meetings: [
      {
        key: 'm1',
        kind,
        status,
        persons: guests,
        states: codes,
        ...(place && { country: place[1], ...(place[0] && { place: place[0] }) }),
        date,
        evidence: words,
      },
    ],
    links: [
      ...persons.map((p) => ({ type: 'REPRESENTS', from: p.key, to: p.represents[0], office: p.office, evidence: words })),
      ...[...guests, ...codes].map((from) => ({ type: 'TOOK_PART_IN', from, to: 'm1', role: 'participant', evidence: words })),
      ...(place ? [{ type: 'HELD_IN', from: 'm1', to: place[0] ? 'l1' : place[1], evidence: words }] : []),
    ],
  });
  return { article: { id, url, title: text, publishedAt: day, source, language: 'ar', text }, report };
}

const world = TELLINGS.map(toldIn);

/** The graph of this world. */
export const toldGraph = (): Graph => buildGraph(world);

/** The meeting whose name begins so; of several the one on this day. */
export function meeting(beginning: string, date?: string): GraphNode {
  const found = toldGraph().nodes.find(
    ({ kind, props }) => kind === 'Meeting' && String(props.name).startsWith(beginning) && (date === undefined || props.date === date),
  );
  if (!found) throw new Error(`no meeting is called ${beginning}`);
  return found;
}

/** Loads it into a store. */
export async function loadToldWorld(store: Store): Promise<void> {
  const change = new Knowledge().update({ put: world, decisions: await store.decisions() });
  await store.apply({ put: world.map(({ article, report }) => ({ article, report, hash: article.id })), drop: [], ...change });
}
